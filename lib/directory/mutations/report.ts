import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import { takeAttempts } from "@/lib/auth/mutations/throttle";
import { keyedHash } from "@/lib/auth/secrets";
import type { Viewer } from "@/lib/auth/types";
import { db, type Transaction } from "@/lib/db/client";
import { toColumnInstant } from "@/lib/db/dates";
import { inTransaction } from "@/lib/db/transaction";
import { reportDeadlines } from "@/lib/directory/rules/deadlines";
import { independentReporters, type ReporterKey } from "@/lib/directory/rules/reporters";
import type { Report } from "@/lib/directory/types";
import { dateAt } from "@/lib/time-zone";

/** Who reports: the account, where signed in, and the address, where it is known. */
export type Reporter = { viewer: Viewer | null; address: string | null };

/** KNOWN: the same person has said just that of the listing, and nobody has looked into it yet. */
export type ReportResult = "REPORTED" | "KNOWN" | "TOO_MANY" | "NOT_FOUND";

/**
 * Somebody says that a public listing is wrong. It joins the listing's open task or opens one; the
 * listing sinks at once, and is flagged with the third independent report. Whoever says more later is
 * heard as well, and counts once. The listing's version moves on, so that no editor closes a task
 * with a report that they have not seen.
 */
export async function reportListing(
  from: Reporter,
  roleId: string,
  report: Report,
  now: Temporal.Instant,
): Promise<ReportResult> {
  if (!(await takeTurn(from))) return "TOO_MANY";
  return inTransaction(db, async (tx) => {
    if (!(await lockPublic(tx, roleId, now))) return "NOT_FOUND";
    const taskId = await openTask(tx, roleId, now);
    const added = await tx.directoryReport.createMany({
      data: {
        taskId,
        at: toColumnInstant(now),
        problem: report.problem,
        words: report.words || null,
        ...keyOf(from),
      },
      skipDuplicates: true,
    });
    if (added.count === 0) return "KNOWN";
    await sink(tx, roleId, taskId, now);
    await appendAudit(tx, {
      actor: from.viewer ?? "ANONYMOUS",
      action: "directory.report",
      subject: { type: "listing", id: roleId },
      details: { problem: report.problem },
    });
    return "REPORTED";
  });
}

/** An account has a limit of its own: what others send from its address does not use it up. */
async function takeTurn({ viewer, address }: Reporter): Promise<boolean> {
  const taken = await takeAttempts([
    viewer
      ? { limit: "directoryReportAccount", of: viewer.userId }
      : { limit: "directoryReportAnonymous", of: address ?? "" },
  ]);
  return taken !== null;
}

function keyOf({ viewer, address }: Reporter): ReporterKey {
  return {
    reporter: viewer
      ? keyedHash("directory report", "account", viewer.userId)
      : keyedHash("directory report", "address", address ?? ""),
  };
}

/** Reports of one listing come one after the other; what is not public can't be reported. */
async function lockPublic(tx: Transaction, roleId: string, now: Temporal.Instant) {
  const day = dateAt(now).toString();
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    select id from provider_role as role
    where id = ${roleId}::uuid and (withdrawn_on is null or withdrawn_on > ${day}::date)
      and exists (select from participation where role_id = role.id
        and starts_on <= ${day}::date and (ends_on is null or ends_on >= ${day}::date))
    for update`;
  return row !== undefined;
}

async function openTask(tx: Transaction, roleId: string, now: Temporal.Instant): Promise<string> {
  const open = await tx.directoryTask.findFirst({
    where: { roleId, closedAt: null },
    select: { id: true },
  });
  if (open) return open.id;
  const { dueAt, lawDueAt } = reportDeadlines(now);
  const { id } = await tx.directoryTask.create({
    data: {
      roleId,
      openedAt: toColumnInstant(now),
      dueAt: toColumnInstant(dueAt),
      lawDueAt: toColumnInstant(lawDueAt),
    },
    select: { id: true },
  });
  return id;
}

async function sink(tx: Transaction, roleId: string, taskId: string, now: Temporal.Instant) {
  const reports = await tx.directoryReport.findMany({
    where: { taskId },
    select: { reporter: true },
  });
  await tx.$executeRaw`
    update provider_role
    set version = version + 1,
        standing = listing_standing(verified_on, ${independentReporters(reports)}::int,
                                    ${dateAt(now).toString()}::date)
    where id = ${roleId}::uuid`;
}
