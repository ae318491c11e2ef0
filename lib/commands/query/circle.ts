import type { Temporal } from "temporal-polyfill";
import { answerCircle } from "@/lib/circle/data/answer-circle";
import { findMemberByAnyId, findRoleId } from "@/lib/circle/data/identifiers";
import { readService, serviceCodes } from "@/lib/circle/schema";
import type { CircleAnswer, CircleReason, CircleService } from "@/lib/circle/types";
import { type Question, readDate } from "@/lib/commands/query/question";
import { UsageError } from "@/lib/commands/usage";

type Line = {
  memberId: string;
  roleId: string | null;
  date: string;
  service: string;
  answer: CircleAnswer;
  because: readonly CircleReason[];
};

const usage = "circle --member ID [--role ID] [--service CODE] [--date YYYY-MM-DD]";

const names: Record<CircleService, string> = {
  PLANNED: "planned",
  EMERGENCY: "emergency",
  URGENT: "urgent",
  REPRODUCTIVE: "reproductive-health",
};

/** Answers about nobody or nothing: the question is refused. */
const unknownIds: ReadonlySet<CircleReason> = new Set(["UNKNOWN_MEMBER", "UNKNOWN_ROLE"]);

/** Whom a member may see; ids are the portal's, or the numbers on the card and of the directory. */
export const question: Question = {
  usage,
  options: {
    member: { type: "string" },
    role: { type: "string" },
    service: { type: "string" },
    date: { type: "string" },
  },
  async answer({ member, role, service, date }, positionals) {
    if (!member || positionals.length > 0) throw new UsageError(usage);
    const kind = service === undefined ? null : readService(service);
    if (service !== undefined && kind === null) {
      throw new UsageError(`There is no service ${service}; there are ${serviceCodes.join(", ")}.`);
    }
    const lines = await ask(member, role ?? null, service ?? null, kind, readDate(date));
    const ok = !lines.some(({ because }) => because.some((one) => unknownIds.has(one)));
    return { ok, document: lines, words: lines.map(inWords).join("\n") };
  },
};

async function ask(
  memberText: string,
  roleText: string | null,
  serviceCode: string | null,
  service: CircleService | null,
  date: Temporal.PlainDate,
): Promise<Line[]> {
  const line = (memberId: string, roleId: string | null, shown: CircleService) => ({
    memberId,
    roleId,
    date: date.toString(),
    service: serviceCode ?? names[shown],
  });
  const unknown = (reason: CircleReason) => ({
    answer: "UNKNOWN" as const,
    because: [reason] as const,
  });

  const found = await findMemberByAnyId(memberText);
  if (!found) {
    return [{ ...line(memberText, roleText, service ?? "PLANNED"), ...unknown("UNKNOWN_MEMBER") }];
  }
  const roleId = roleText === null ? null : await findRoleId(roleText);
  if (roleText !== null && roleId === null) {
    return [{ ...line(found.id, roleText, service ?? "PLANNED"), ...unknown("UNKNOWN_ROLE") }];
  }
  const lines: Line[] = [];
  for await (const one of answerCircle({ memberId: found.id, roleId, service, date })) {
    const { answer, because } = one.decision;
    lines.push({ ...line(found.id, one.roleId, one.service), answer, because });
  }
  return lines;
}

function inWords({ roleId, service, answer, because }: Line): string {
  return `${answer.padEnd(12)} ${roleId ?? ""} ${service}: ${because.join(", ")}`;
}
