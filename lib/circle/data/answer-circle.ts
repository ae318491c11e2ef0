import "server-only";
import type { Temporal } from "temporal-polyfill";
import { readMemberLens } from "@/lib/circle/data/lens";
import { eachCircleRole, findCircleRoles } from "@/lib/circle/data/roles";
import { decideCircle } from "@/lib/circle/rules";
import type { CircleDecision, CircleService, NamedCircleRole } from "@/lib/circle/types";

export type CircleQuestion = {
  memberId: string;
  /** Null asks for every role of the directory. */
  roleId: string | null;
  /** Null asks what a listing shows: a place with an emergency room has two answers. */
  service: CircleService | null;
  date: Temporal.PlainDate;
};

export type CircleLine = { roleId: string; service: CircleService; decision: CircleDecision };

/** The circle's answers for a member, for people of the plan, whose right was settled before. */
export async function* answerCircle(question: CircleQuestion): AsyncGenerator<CircleLine> {
  const lens = await readMemberLens(question.memberId, question.date);
  const productId = lens.coverage.status === "ACTIVE" ? lens.coverage.product.id : null;
  const answers = (roleId: string, role: NamedCircleRole | null): CircleLine[] =>
    servicesOf(question, role).map((service) => ({
      roleId,
      service,
      decision: decideCircle({ lens, role, service }),
    }));

  if (question.roleId !== null) {
    const roles = await findCircleRoles([question.roleId], productId);
    yield* answers(question.roleId, roles.get(question.roleId) ?? null);
    return;
  }
  for await (const role of eachCircleRole(productId)) yield* answers(role.id, role);
}

function servicesOf({ service }: CircleQuestion, role: NamedCircleRole | null): CircleService[] {
  if (service !== null) return [service];
  return role?.emergency ? ["PLANNED", "EMERGENCY"] : ["PLANNED"];
}
