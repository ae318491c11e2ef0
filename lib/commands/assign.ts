import type { Temporal } from "temporal-polyfill";
import { today } from "@/lib/clock";
import type { Command } from "@/lib/commands/main";
import { answer, parseArguments, say } from "@/lib/commands/usage";
import { withAdvisoryLock } from "@/lib/db/advisory-lock";
import { env } from "@/lib/env";
import { describeError } from "@/lib/log";
import { eachNotices } from "@/lib/pcp/data/notices";
import { eachUnserved } from "@/lib/pcp/data/to-assign";
import { autoAssignPcp } from "@/lib/pcp/mutations/auto-assign";
import { listUntold, tellNotice } from "@/lib/pcp/mutations/tell-notices";
import type { AssignCause } from "@/lib/pcp/types";

const batch = 500;

/** What a run did, or would do; `problems` are members for whom somebody has to look. */
export type AssignReport = {
  ok: boolean;
  dryRun: boolean;
  date: string;
  /** Members who got a PCP, by why the plan had to choose. */
  assigned: Record<AssignCause, number>;
  /** Members who were told that their PCP leaves, or that they outgrow the PCP's ages. */
  told: { LEAVES: number; OUTGROWS: number };
  problems: { member: string; code: "NOBODY" | "FAILED" }[];
};

/**
 * `npm run assign`: for cron, once a day. Chooses a PCP for members who have chosen none in time or
 * whose PCP leaves, and tells those whose PCP is about to. Exit code 1 where somebody's failed, or
 * another run is under way.
 */
export const command: Command = async (args) => {
  const { values } = parseArguments({
    args,
    options: {
      "dry-run": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
    allowPositionals: false,
  });
  if (env.databaseUrl === undefined) throw new Error("a command runs on an open database");
  const dryRun = values["dry-run"];
  const report = await withAdvisoryLock(env.databaseUrl, "PCP assignment", () =>
    assignAll(today(), { dryRun }),
  );
  if (report === "BUSY") {
    const error = "Another run is assigning PCPs.";
    answer(values.json, { ok: false, dryRun, error }, error);
    return 1;
  }
  answer(values.json, report, inWords(report));
  return report.ok ? 0 : 1;
};

/** All that is due on a date, `size` members to a query; one member's failure stops nobody else's. */
export async function assignAll(
  date: Temporal.PlainDate,
  { dryRun, size = batch }: { dryRun: boolean; size?: number },
): Promise<AssignReport> {
  const report: AssignReport = {
    ok: true,
    dryRun,
    date: date.toString(),
    assigned: { NO_CHOICE: 0, PCP_LEFT: 0 },
    told: { LEAVES: 0, OUTGROWS: 0 },
    problems: [],
  };
  for await (const members of eachUnserved(date, size)) {
    for (const { id, memberNumber } of members) {
      await alone(report, memberNumber, async () => {
        const outcome = await autoAssignPcp(id, date, dryRun);
        if (outcome.status === "ASSIGNED") report.assigned[outcome.cause] += 1;
        if (outcome.status === "NOBODY") {
          report.problems.push({ member: memberNumber, code: "NOBODY" });
        }
      });
    }
  }
  for await (const notices of eachNotices(date, size)) {
    for (const notice of await listUntold(notices)) {
      await alone(report, notice.memberId, async () => {
        if (dryRun || (await tellNotice(notice))) report.told[notice.kind] += 1;
      });
    }
  }
  return report;
}

/** One member's failure is reported, and the others go on. */
async function alone(report: AssignReport, member: string, work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    report.ok = false;
    report.problems.push({ member, code: "FAILED" });
    say(JSON.stringify({ member, ...describeError(error) }));
  }
}

function inWords({ date, dryRun, assigned, told, problems }: AssignReport): string {
  const would = dryRun ? " (dry run, nothing was written)" : "";
  const lines = [
    `${date}${would}`,
    `assigned: ${assigned.NO_CHOICE} without a choice, ${assigned.PCP_LEFT} whose PCP left`,
    `told: ${told.LEAVES} whose PCP leaves, ${told.OUTGROWS} who outgrow their PCP`,
    ...problems.map(({ member, code }) =>
      code === "NOBODY" ? `${member}: nobody can be had` : `${member}: failed`,
    ),
  ];
  return lines.join("\n");
}
