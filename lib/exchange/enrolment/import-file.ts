import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "@/lib/db/client";
import { readSegments } from "@/lib/exchange/x12/segments";
import { decodeText } from "@/lib/exchange/x12/text";
import { gatherBatches } from "./batches";
import { findCatalogue, listCandidates } from "./data";
import { applyHousehold, type ImportContext, mergeCandidates } from "./mutations/apply-household";
import { findPartner, isOlderThanApplied, noteCounts, noteFile } from "./mutations/record-file";
import { createAttendance, terminateAbsent } from "./mutations/terminate-absent";
import { type FileSummary, inspectFile } from "./read/inspect";
import { readTransactions } from "./read/transactions";
import { count, emptyReport, type FileReport, refusedReport } from "./report";
import type { TransactionResult } from "./rules/decide-household";
import type { EnrolmentTransaction } from "./types/sent";

export type ImportFile = {
  /** As the report names it. */
  name: string;
  /** The file's bytes from its beginning; called for each time that it is read. */
  open: () => AsyncIterable<Uint8Array>;
};

export type ImportOptions = {
  /** Code of the product for files that do not say. */
  productCode: string | null;
  dryRun: boolean;
  /** Applies a file although a later one of the same sender was applied. */
  force: boolean;
  today: { date: Temporal.PlainDate; instant: Temporal.Instant };
  /** Called now and then with how many of the file's people were dealt with. */
  onProgress: (done: number, all: number) => void;
};

/**
 * Applies an X12 834 file (005010X220A1): checks it whole first, then applies it household by
 * household, each in a transaction of its own, so that a run that breaks off can be run again. The
 * file is read from its beginning each time and never kept.
 */
export async function importFile(
  db: Database,
  { name, open }: ImportFile,
  options: ImportOptions,
): Promise<FileReport> {
  const { dryRun } = options;
  const inspection = await inspectFile(open);
  if (!inspection.ok) return refusedReport(name, dryRun, inspection.error);
  const { summary } = inspection;

  const catalogue = await findCatalogue(db, options.productCode);
  if (!catalogue) {
    return refusedReport(name, dryRun, {
      code: "PRODUCT_CODE_UNKNOWN",
      position: 0,
      message: `There is no product ${options.productCode}.`,
    });
  }
  const changes = summary.purpose !== "VERIFY";
  if (changes && !options.force && (await isOlderThanApplied(db, summary))) {
    return refusedReport(name, dryRun, {
      code: "OLDER_FILE",
      position: 0,
      message:
        "A later file of this sender was applied already (BGN03, BGN04, GS06). Import with --force to apply this one all the same.",
    });
  }
  const partner = await findPartner(db, summary.senderId);
  if (changes && !dryRun) await noteFile(db, summary);

  const { senderId, groupControlNumber, writtenAt } = summary;
  const context: ImportContext = {
    catalogue,
    numbering: partner.numbering,
    source: { senderId, groupControlNumber, writtenAt },
    today: options.today,
    dryRun,
  };
  const attendance =
    summary.purpose === "REPLACE" && partner.replaceTerminatesAbsent ? createAttendance() : null;
  const report = emptyReport(name, dryRun);
  let done = 0;
  for await (const results of applyAll(db, read(open, summary), context)) {
    for (const result of results) {
      count(report, result.outcome, result.problems);
      attendance?.note(result);
    }
    done += results.length;
    options.onProgress(done, summary.people);
  }
  if (attendance) {
    for await (const _ of terminateAbsent(db, attendance, summary, context)) {
      report.members.terminated += 1;
    }
  }
  report.problems.sort((a, b) => a.segment - b.segment);
  if (changes && !dryRun) await noteCounts(db, summary, report.members);
  return report;
}

function read(open: ImportFile["open"], { encoding }: FileSummary) {
  return readTransactions(readSegments(decodeText(open(), encoding)));
}

async function* applyAll(
  db: Database,
  transactions: AsyncIterable<EnrolmentTransaction>,
  context: ImportContext,
): AsyncGenerator<TransactionResult[]> {
  for await (const runs of gatherBatches(transactions)) {
    const candidatesOf = await listCandidates(db, runs.flat());
    for (const run of runs) {
      const candidates = mergeCandidates(run.map(candidatesOf));
      yield applyHousehold(db, run, candidates, context);
    }
  }
}
