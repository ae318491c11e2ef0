import "server-only";
import { appendAudit } from "@/lib/audit/mutations";
import type { Database } from "@/lib/db/client";
import { toColumnDate } from "@/lib/db/dates";
import { inTransaction } from "@/lib/db/transaction";
import { listCandidates } from "../data";
import type { FileSummary } from "../read/inspect";
import { isNothing, listChanges } from "../rules/changes";
import { endSpans } from "../rules/coverage";
import { byStart } from "../rules/days";
import type { TransactionResult } from "../rules/decide-household";
import type { EnrolledHousehold, Span } from "../types/stored";
import type { ImportContext } from "./apply-household";
import { saveAssignments } from "./follow-coverage";
import { saveHousehold } from "./save-household";

/** Who a replacing file names, and for which employer groups it speaks. */
export type Attendance = ReturnType<typeof createAttendance>;

/** Keeps member numbers, the one thing that grows with a file; some 60 bytes a person. */
export function createAttendance() {
  const present = new Set<string>();
  const groups = new Set<string>();
  /** Families of whom somebody could not be taken: who that was is not known, so all are present. */
  const unclear = new Set<string>();
  return {
    groups,
    note({ sent, memberNumber, outcome }: TransactionResult) {
      if (memberNumber && outcome !== "REJECTED") present.add(memberNumber);
      else unclear.add(sent.subscriberNumber);
      if (sent.groupNumber) groups.add(sent.groupNumber);
    },
    isAbsent: (subscriberNumber: string, memberNumber: string) =>
      !present.has(memberNumber) && !unclear.has(subscriberNumber),
  };
}

const PAGE = 200;

/**
 * Ends, on the day before the file counts, the coverage of everybody in the file's employer groups
 * whom it does not name. Only for trading partners whose replacing files mean that.
 */
export async function* terminateAbsent(
  db: Database,
  attendance: Attendance,
  summary: FileSummary,
  context: ImportContext,
): AsyncGenerator<string> {
  const lastDay = summary.effectiveOn.subtract({ days: 1 });
  const covered = {
    employerGroupNumber: { in: [...attendance.groups] },
    OR: [{ endsOn: null }, { endsOn: { gt: toColumnDate(lastDay) } }],
  };
  let after = "";
  for (;;) {
    const members = await db.member.findMany({
      where: { memberNumber: { gt: after }, spans: { some: covered } },
      select: { memberNumber: true, household: { select: { subscriberNumber: true } } },
      orderBy: { memberNumber: "asc" },
      take: PAGE,
    });
    for (const { memberNumber, household } of members) {
      const { subscriberNumber } = household;
      if (!attendance.isAbsent(subscriberNumber, memberNumber)) continue;
      if (!context.dryRun)
        await terminate(db, subscriberNumber, memberNumber, lastDay, attendance.groups, context);
      yield memberNumber;
    }
    if (members.length < PAGE) return;
    after = members.at(-1)?.memberNumber ?? after;
  }
}

async function terminate(
  db: Database,
  subscriberNumber: string,
  memberNumber: string,
  lastDay: FileSummary["effectiveOn"],
  groups: ReadonlySet<string>,
  { catalogue, source, today }: ImportContext,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.$queryRaw`
      select from member where member_number = ${memberNumber} for update`;
    const before = await readHousehold(tx, subscriberNumber);
    if (!before) return;
    const isSpokenFor = ({ employerGroupNumber }: Span) =>
      employerGroupNumber !== null && groups.has(employerGroupNumber);
    const members = before.members.map((member) => {
      if (member.memberNumber !== memberNumber) return member;
      const ended = endSpans(member.spans.filter(isSpokenFor), lastDay).spans;
      const others = member.spans.filter((span) => !isSpokenFor(span));
      return { ...member, spans: [...others, ...ended].sort(byStart) };
    });
    const changes = listChanges(before, { ...before, members });
    if (isNothing(changes)) return;
    const ids = await saveHousehold(tx, { ...before, members }, changes);
    for (const change of changes.updated) {
      await saveAssignments(tx, change, catalogue.networkOf, today);
    }
    await appendAudit(tx, {
      actor: "SYSTEM",
      action: "enrolment.import",
      subjectMemberId: ids.get(memberNumber),
      details: {
        sender: source.senderId,
        groupControlNumber: source.groupControlNumber,
        outcome: "ABSENT",
      },
    });
  });
}

async function readHousehold(
  tx: Parameters<typeof listCandidates>[0],
  subscriberNumber: string,
): Promise<EnrolledHousehold | null> {
  const candidatesOf = await listCandidates(tx, [{ subscriberNumber, subscriber: false }]);
  return candidatesOf({ subscriberNumber, subscriber: false }).byNumber;
}
