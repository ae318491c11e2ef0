import type { Problem } from "./problems";
import type { FileError } from "./read/inspect";
import type { Outcome } from "./rules/decide";

/** The people of a file by what was done with them; a person named twice counts twice. */
export type MemberCounts = {
  added: number;
  changed: number;
  terminated: number;
  /** Coverage that never was. */
  cancelled: number;
  reinstated: number;
  unchanged: number;
  rejected: number;
};

export type FileReport = {
  file: string;
  ok: boolean;
  /** Why nothing was taken, or null. */
  error: string | null;
  /** The code and the segment of the error. */
  errorCode?: string;
  errorSegment?: number;
  dryRun: boolean;
  members: MemberCounts;
  problems: {
    /** Position in the file; its ISA is 1. */
    segment: number;
    segmentId: string;
    code: string;
    message: string;
  }[];
  /** How many more problems there were than the report lists. */
  problemsLeftOut: number;
};

/** A file in which everybody is wrong must not fill the memory, nor anybody's screen. */
const MAX_PROBLEMS = 10_000;

const countOf: Record<Outcome, keyof MemberCounts> = {
  ADDED: "added",
  CHANGED: "changed",
  TERMINATED: "terminated",
  CANCELLED: "cancelled",
  REINSTATED: "reinstated",
  UNCHANGED: "unchanged",
  REJECTED: "rejected",
};

export function emptyReport(file: string, dryRun: boolean): FileReport {
  return {
    file,
    ok: true,
    error: null,
    dryRun,
    members: {
      added: 0,
      changed: 0,
      terminated: 0,
      cancelled: 0,
      reinstated: 0,
      unchanged: 0,
      rejected: 0,
    },
    problems: [],
    problemsLeftOut: 0,
  };
}

export function refusedReport(file: string, dryRun: boolean, error: FileError): FileReport {
  return {
    ...emptyReport(file, dryRun),
    ok: false,
    error: error.message,
    errorCode: error.code,
    errorSegment: error.position,
  };
}

export function count(report: FileReport, outcome: Outcome, problems: readonly Problem[]): void {
  report.members[countOf[outcome]] += 1;
  for (const { position, segmentId, code, message } of problems) {
    if (report.problems.length === MAX_PROBLEMS) report.problemsLeftOut += 1;
    else report.problems.push({ segment: position, segmentId, code, message });
  }
}

/** The report in words, for a terminal. */
export function describeReport(report: FileReport): string {
  const { file, ok, error, errorSegment, members, problems, problemsLeftOut, dryRun } = report;
  if (!ok) {
    const where = errorSegment ? ` (segment ${errorSegment})` : "";
    return `${file}: refused, nothing was changed. ${error}${where}`;
  }
  const counts = Object.entries(members)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number} ${name}`);
  return [
    `${file}: ${dryRun ? "would be " : ""}${counts.join(", ") || "empty"}`,
    ...problems.map(
      ({ segment, segmentId, code, message }) =>
        `  segment ${segment} (${segmentId}): ${code}. ${message}`,
    ),
    ...(problemsLeftOut > 0 ? [`  and ${problemsLeftOut} problems more`] : []),
  ].join("\n");
}
