import { reportDeadlines } from "@/lib/directory/rules/deadlines";
import type { Calendar } from "../calendar";
import { idOf } from "../identifiers";
import type { DirectoryReportRow, DirectoryTaskRow, ListingChangeRow } from "../tables";
import type { Directory, Listing } from "./directory";

type Problem = DirectoryReportRow["problem"];

/** What people said of a listing so many weekdays ago, and what the desk made of it. */
interface Story {
  ago: number;
  reports: { problem: Problem; words: string | null }[];
  done?: { ago: number; outcome: "VERIFIED" | "CORRECTED" };
}

const said = (problem: Problem, words: string | null = null) => ({ problem, words });

const stories: Story[] = [
  { ago: 1, reports: [said("WRONG_PHONE", "The number is out of service.")] },
  { ago: 1, reports: [said("NOT_ACCEPTING", "They put me on a waiting list for spring.")] },
  { ago: 2, reports: [said("MOVED")] },
  {
    ago: 2,
    reports: [
      said("GONE", "The receptionist says the doctor retired in August."),
      said("GONE"),
      said("OTHER", "Ya no trabaja ahí."),
    ],
  },
  { ago: 5, reports: [said("WRONG_PHONE", "A bakery answers."), said("WRONG_PHONE")] },
  { ago: 6, reports: [said("OTHER", "Phòng mạch đóng cửa vào thứ Sáu.")] },
  { ago: 9, reports: [said("WRONG_PHONE")], done: { ago: 8, outcome: "CORRECTED" } },
  { ago: 12, reports: [said("GONE")], done: { ago: 11, outcome: "VERIFIED" } },
  { ago: 15, reports: [said("MOVED"), said("MOVED")], done: { ago: 13, outcome: "CORRECTED" } },
  { ago: 20, reports: [said("NOT_ACCEPTING")], done: { ago: 19, outcome: "VERIFIED" } },
];

export interface ReportRows {
  tasks: DirectoryTaskRow[];
  reports: DirectoryReportRow[];
  changes: ListingChangeRow[];
}

/**
 * Reports of wrong listings, some of which an editor has dealt with. The listings take the standing
 * that this leaves them in.
 */
export function addReports(
  directory: Directory,
  calendar: Calendar,
  editorId: string | null,
): ReportRows {
  const rows: ReportRows = { tasks: [], reports: [], changes: [] };
  const reported = someListings(directory, calendar);
  for (const [at, story] of stories.entries()) {
    const listing = reported[at];
    if (listing && (editorId || !story.done)) tell(rows, listing, story, calendar, editorId);
  }
  return rows;
}

/** Specialists whom no story of a member needs, spread over the directory. */
function someListings({ listings }: Directory, { today }: Calendar): Listing[] {
  const day = today.toString();
  const able = listings.filter(
    ({ role, participations }) =>
      !role.pcp &&
      role.standing === 0 &&
      role.specialtyCode === "207X00000X" &&
      participations.some(({ endsOn, startsOn }) => endsOn === null && startsOn <= day),
  );
  const apart = Math.max(1, Math.floor(able.length / stories.length));
  return able.filter((_, at) => at % apart === 0);
}

function tell(
  { tasks, reports, changes }: ReportRows,
  { role }: Listing,
  { ago, reports: what, done }: Story,
  calendar: Calendar,
  editorId: string | null,
): void {
  const openedAt = calendar.workhour(ago, "10:20");
  const { dueAt, lawDueAt } = reportDeadlines(openedAt);
  const taskId = idOf("directory task", role.id);
  const closedAt = done ? calendar.workhour(done.ago, "15:05").toString() : null;
  tasks.push({
    id: taskId,
    roleId: role.id,
    openedAt: openedAt.toString(),
    dueAt: dueAt.toString(),
    lawDueAt: lawDueAt.toString(),
    closedAt,
    closedByUserId: done ? editorId : null,
    outcome: done?.outcome ?? null,
  });
  for (const [nth, { problem, words }] of what.entries()) {
    const id = idOf("directory report", taskId, nth);
    const at = openedAt.add({ minutes: 40 * nth }).toString();
    // Everybody is somebody else: nobody's account or address stands behind these.
    reports.push({ id, taskId, at, problem, words, reporter: id });
  }
  role.version = what.length + (done ? 1 : 0);
  if (!done || closedAt === null) {
    role.standing = what.length >= 3 ? 4 : 1;
    return;
  }
  const verifiedOn = calendar.workday(done.ago).toString();
  changes.push({
    roleId: role.id,
    version: role.version,
    at: closedAt,
    actorUserId: editorId,
    changes: {
      ...(done.outcome === "CORRECTED" && { phone: ["4155550100", role.phone ?? null] }),
      verifiedOn: [role.verifiedOn?.toString() ?? null, verifiedOn],
    },
  });
  role.verifiedOn = verifiedOn;
  role.verifiedBy = "directory team";
}
