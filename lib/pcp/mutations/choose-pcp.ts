import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { MemberScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { constraintName, databaseErrorKind } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { assignPcp, assignPcpTogether, type PcpWish } from "@/lib/pcp/mutations/assign-pcp";
import type { ChangeReason, FamilyOutcome, PcpOutcome, PcpRefusal } from "@/lib/pcp/types";

export type PcpChoice = {
  roleId: string;
  groupId: string | null;
  reason: ChangeReason | null;
  /** Of the form that was sent. */
  version: number;
  /** What the form showed; null where nobody looked at a preview. */
  seen: PcpWish["seen"];
};

/** The member, or who may act for them, chooses or changes the PCP: all of it or nothing. */
export async function choosePcp(
  scope: MemberScope<"CHOOSE_PCP">,
  choice: PcpChoice,
  today: Temporal.PlainDate,
): Promise<PcpOutcome> {
  const wish = toWish(scope, choice);
  try {
    return await inTransaction(db, (tx) => assignPcp(tx, wish, today));
  } catch (error) {
    return outcomeOf(error) ?? Promise.reject(error);
  }
}

export type FamilyChoice = readonly {
  scope: MemberScope<"CHOOSE_PCP">;
  choice: Omit<PcpChoice, "roleId" | "reason">;
}[];

/** The same PCP for several of a household in one go: for everybody or for nobody. */
export async function choosePcpTogether(
  roleId: string,
  people: FamilyChoice,
  today: Temporal.PlainDate,
): Promise<FamilyOutcome> {
  const wishes = people.map(({ scope, choice }) =>
    toWish(scope, { ...choice, roleId, reason: null }),
  );
  const [first, ...others] = wishes;
  if (!first) return { status: "REFUSED", refused: [] };
  try {
    return await inTransaction(db, (tx) => assignPcpTogether(tx, [first, ...others], today));
  } catch (error) {
    const outcome = outcomeOf(error);
    if (!outcome) throw error;
    return { status: "REFUSED", refused: wishes.map(({ memberId }) => ({ memberId, outcome })) };
  }
}

function toWish({ viewer, memberId }: MemberScope<"CHOOSE_PCP">, choice: PcpChoice): PcpWish {
  return { ...choice, memberId, source: "MEMBER", actor: viewer, isEstablishedPatient: false };
}

/** What the database's last word means, where somebody wrote past the locks. */
function outcomeOf(error: unknown): PcpRefusal | null {
  const kind = databaseErrorKind(error);
  if (kind === "check" && constraintName(error) === "panel_capacity") {
    return { status: "PANEL_FULL" };
  }
  return kind === "exclusion" ? { status: "STALE" } : null;
}
