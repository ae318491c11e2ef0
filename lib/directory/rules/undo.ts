import type { AcceptingStatus } from "@/lib/circle/types";
import type { OpeningHours } from "@/lib/providers/types";
import type { ChangeRow } from "./history";

/** What a listing said before its last correction; what that left alone is absent. Dates are ISO. */
export type Undo = {
  phone?: string | null;
  locationId?: string;
  hours?: OpeningHours | null;
  staffLanguages?: string[];
  telehealth?: boolean;
  verifiedOn?: string | null;
  verifiedBy?: string | null;
  accepting: { participationId: string; before: AcceptingStatus }[];
};

/** One kept change, and by which of the portal's people and of which participation it was. */
export type UndoRow = Pick<ChangeRow, "version" | "changes"> & {
  actorUserId: string | null;
  participationId: string | null;
};

const corrected = ["phone", "locationId", "hours", "staffLanguages", "telehealth"] as const;

/**
 * How to undo the last change of a listing; rows the newest first. Null where it was no correction by
 * the desk, or was kept before the place and the participation were.
 */
export function undoOf(rows: readonly UndoRow[]): Undo | null {
  const last = rows.filter(({ version }) => version === rows[0]?.version);
  if (last.some(({ actorUserId }) => actorUserId === null)) return null;
  const changes = Object.fromEntries(last.flatMap((row) => Object.entries(row.changes)));
  if (changes.withdrawnOn || changes.startsOn || changes.endsOn) return null;
  if (changes.address && !changes.locationId) return null;
  const accepting = last.flatMap(({ participationId, changes: { accepting: pair } }) =>
    pair ? [{ participationId, before: pair[0] as AcceptingStatus }] : [],
  );
  const known = accepting.flatMap(({ participationId, before }) =>
    participationId === null ? [] : [{ participationId, before }],
  );
  if (known.length < accepting.length) return null;
  if (accepting.length === 0 && !corrected.some((field) => changes[field])) return null;
  const before = [...corrected, "verifiedOn", "verifiedBy"].flatMap((field) =>
    changes[field] ? [[field, changes[field][0]]] : [],
  );
  return { ...Object.fromEntries(before), accepting: known };
}
