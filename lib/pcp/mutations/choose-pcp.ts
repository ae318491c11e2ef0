import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { MemberScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { constraintName, databaseErrorKind } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { assignPcp } from "@/lib/pcp/mutations/assign-pcp";
import type { ChangeReason, PcpOutcome } from "@/lib/pcp/types";

export type PcpChoice = {
  roleId: string;
  groupId: string | null;
  reason: ChangeReason | null;
  /** Of the form that was sent. */
  version: number;
};

/** The member, or who may act for them, chooses or changes the PCP: all of it or nothing. */
export async function choosePcp(
  scope: MemberScope<"CHOOSE_PCP">,
  choice: PcpChoice,
  today: Temporal.PlainDate,
): Promise<PcpOutcome> {
  const { viewer, memberId } = scope;
  const wish = {
    ...choice,
    memberId,
    source: "MEMBER",
    actor: viewer,
    isEstablishedPatient: false,
  } as const;
  try {
    return await inTransaction(db, (tx) => assignPcp(tx, wish, today));
  } catch (error) {
    return outcomeOf(error) ?? Promise.reject(error);
  }
}

/** What the database's last word means, where somebody wrote past the locks. */
function outcomeOf(error: unknown): PcpOutcome | null {
  const kind = databaseErrorKind(error);
  if (kind === "check" && constraintName(error) === "panel_capacity") {
    return { status: "PANEL_FULL" };
  }
  return kind === "exclusion" ? { status: "STALE" } : null;
}
