import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "@/lib/db/client";
import { toColumnInstant } from "@/lib/db/dates";
import { assignPcpFromFile, type FileOutcome } from "@/lib/pcp/mutations/assign-from-file";
import type { ProblemCode } from "../problems";
import type { SentPcp } from "../types/sent";

export type NamedPcp = { isNew: boolean; problem: ProblemCode | null };

/**
 * Gives the member the PCP that the file names, unless the member has chosen one since the file was
 * written.
 */
export async function namePcp(
  tx: Transaction,
  member: { id: string; assignments: readonly { id: string }[] },
  pcp: SentPcp,
  writtenAt: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<NamedPcp> {
  const later = await tx.pcpAssignment.findFirst({
    where: {
      memberId: member.id,
      source: "MEMBER",
      cancelledAt: null,
      createdAt: { gt: toColumnInstant(writtenAt) },
    },
    select: { role: { select: { number: true, practitioner: { select: { npi: true } } } } },
  });
  if (later) {
    const { number, practitioner } = later.role;
    const isSame = [number, practitioner?.npi].includes(pcp.identifier.value);
    return { isNew: false, problem: isSame ? null : "PCP_MEMBER_CHOSE" };
  }

  const outcome = await assignPcpFromFile(
    tx,
    {
      memberId: member.id,
      identifier: pcp.identifier,
      isEstablishedPatient: pcp.established,
    },
    today,
  );
  const isNew =
    outcome.status === "DONE" && !member.assignments.some(({ id }) => id === outcome.assignmentId);
  return { isNew, problem: problemOf(outcome) };
}

function problemOf(outcome: FileOutcome): ProblemCode | null {
  switch (outcome.status) {
    case "DONE":
      return null;
    case "UNKNOWN":
      return "PCP_UNKNOWN";
    case "PANEL_FULL":
      return "PCP_PANEL_FULL";
    case "SEVERAL_ROLES":
      return "PCP_AMBIGUOUS";
    default:
      return problemOfRefusal(outcome);
  }
}

function problemOfRefusal(outcome: FileOutcome): ProblemCode {
  const codes = outcome.status === "REJECTED" ? outcome.reasons.map(({ code }) => code) : [];
  const ofCoverage = ["NO_COVERAGE", "COVERAGE_ENDED", "COVERAGE_ENDS_BEFORE"];
  if (codes.some((code) => ofCoverage.includes(code))) return "PCP_WITHOUT_COVERAGE";
  if (codes.includes("CHOOSE_GROUP")) return "PCP_GROUP_AMBIGUOUS";
  if (codes.includes("PENDING_CHANGE")) return "PCP_CHANGE_PENDING";
  return "PCP_NOT_ELIGIBLE";
}
