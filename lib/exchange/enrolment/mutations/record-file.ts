import "server-only";
import { Temporal } from "temporal-polyfill";
import type { Database } from "@/lib/db/client";
import { fromColumnInstant, toColumnInstant } from "@/lib/db/dates";
import type { FileSummary } from "../read/inspect";
import type { MemberCounts } from "../report";
import type { MemberNumbering } from "../rules/person";

export type TradingPartner = { numbering: MemberNumbering; replaceTerminatesAbsent: boolean };

/** How the sender's files are read; a sender who is new gets the defaults. */
export async function findPartner(
  db: Pick<Database, "tradingPartner">,
  senderId: string,
): Promise<TradingPartner> {
  const partner = await db.tradingPartner.findUnique({
    where: { senderId },
    select: { memberNumbering: true, replaceTerminatesAbsent: true },
  });
  return {
    numbering: partner?.memberNumbering ?? "PLAN",
    replaceTerminatesAbsent: partner?.replaceTerminatesAbsent ?? false,
  };
}

/** Whether a later file of the sender's was applied, wholly or in part. */
export async function isOlderThanApplied(
  db: Pick<Database, "enrolmentFile">,
  { senderId, writtenAt, groupControlNumber }: FileSummary,
): Promise<boolean> {
  const latest = await db.enrolmentFile.findMany({
    where: { senderId },
    orderBy: { writtenAt: "desc" },
    select: { writtenAt: true, groupControlNumber: true },
    take: 1,
  });
  const [newest] = latest;
  if (!newest) return false;
  const order = Temporal.Instant.compare(writtenAt, fromColumnInstant(newest.writtenAt));
  if (order !== 0) return order < 0;
  return Number(groupControlNumber) < Number(newest.groupControlNumber);
}

/**
 * Notes that the file begins to be applied, before anything is: from now on an older one is refused,
 * even if this one breaks off. The same file again finds its note.
 */
export async function noteFile(db: Database, summary: FileSummary): Promise<void> {
  const { senderId, groupControlNumber, writtenAt, sha256 } = summary;
  await db.tradingPartner.upsert({
    where: { senderId },
    create: { senderId, name: senderId },
    update: {},
  });
  await db.enrolmentFile.upsert({
    where: { senderId_sha256: { senderId, sha256 } },
    create: {
      senderId,
      groupControlNumber,
      writtenAt: toColumnInstant(writtenAt),
      sha256,
      counts: {},
    },
    update: {},
  });
}

/** Notes what came of the file when it was first applied to its end. */
export async function noteCounts(
  db: Database,
  { senderId, sha256 }: FileSummary,
  counts: MemberCounts,
): Promise<void> {
  await db.enrolmentFile.updateMany({
    where: { senderId, sha256, counts: { equals: {} } },
    data: { counts },
  });
}
