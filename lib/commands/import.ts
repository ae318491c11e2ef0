import { open } from "node:fs/promises";
import path from "node:path";
import { now, today } from "@/lib/clock";
import type { Command } from "@/lib/commands/main";
import { answer, parseArguments, say, UsageError } from "@/lib/commands/usage";
import { withAdvisoryLock } from "@/lib/db/advisory-lock";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { type ImportOptions, importFile } from "@/lib/exchange/enrolment/import-file";
import { describeReport, type FileReport, refusedReport } from "@/lib/exchange/enrolment/report";

const usage = "npm run import -- enrollment FILE… [--product CODE] [--dry-run] [--force] [--json]";

/**
 * `npm run import -- enrollment FILE…`: applies X12 834 files, one after another. Exit code 1 where
 * a file was refused; people who could not be taken are on the report of a file that was not.
 */
export const command: Command = async ([kind, ...args]) => {
  const { values, positionals: files } = parseArguments({
    args,
    options: {
      product: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      force: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (kind !== "enrollment" || files.length === 0) throw new UsageError(usage);
  if (env.databaseUrl === undefined) throw new Error("a command runs on an open database");

  const dryRun = values["dry-run"];
  const options = {
    productCode: values.product ?? null,
    dryRun,
    force: values.force,
    today: { date: today(), instant: now() },
  };
  const run = () => importAll(files, options);
  const reports = await withAdvisoryLock(env.databaseUrl, "enrolment import", run);
  const answered =
    reports === "BUSY"
      ? files.map((file) => refuse(file, dryRun, "Another import is running."))
      : reports;
  answer(values.json, { files: answered }, answered.map(describeReport).join("\n"));
  return answered.every(({ ok }) => ok) ? 0 : 1;
};

async function importAll(
  files: readonly string[],
  options: Omit<ImportOptions, "onProgress">,
): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const file of files) {
    const onProgress = createProgress(path.basename(file));
    reports.push(await importOne(file, { ...options, onProgress }));
  }
  return reports;
}

async function importOne(name: string, options: ImportOptions): Promise<FileReport> {
  // One handle for every reading, so that a file that is replaced meanwhile is not read half.
  const handle = await open(name).catch(() => null);
  if (!handle) return refuse(name, options.dryRun, "The file cannot be opened.");
  try {
    if (!(await handle.stat()).isFile()) return refuse(name, options.dryRun, "It is no file.");
    const bytes = () => handle.createReadStream({ start: 0, autoClose: false });
    return await importFile(db, { name, open: bytes }, options);
  } finally {
    await handle.close();
  }
}

function refuse(file: string, dryRun: boolean, message: string): FileReport {
  return refusedReport(file, dryRun, { code: "NOT_READ", position: 0, message });
}

/** A line that counts on a terminal; elsewhere nothing. */
function createProgress(name: string): ImportOptions["onProgress"] {
  if (!process.stderr.isTTY) return () => undefined;
  let shown = "";
  return (done, all) => {
    const percent = `${Math.floor((100 * done) / Math.max(all, 1))} %`;
    if (percent === shown) return;
    shown = percent;
    process.stderr.write(`\r${name}: ${percent} of ${all} people`);
    if (done >= all) say("");
  };
}
