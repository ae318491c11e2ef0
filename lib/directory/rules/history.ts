import type { Temporal } from "temporal-polyfill";
import type { AcceptingStatus } from "@/lib/circle/types";
import { changedFields, type FieldChange, type ListingChange } from "@/lib/directory/types";
import type { OpeningHours } from "@/lib/providers/types";

/** What the database keeps of one change: each field that was touched, before and after. */
export type ChangeRow = {
  version: number;
  at: Temporal.Instant;
  actor: string | null;
  changes: Record<string, [unknown, unknown]>;
};

/**
 * One entry for each version, since a correction may touch several rows; rows and entries the newest
 * first. What the networks of a listing say alike is said once.
 */
export function mergeChanges(rows: readonly ChangeRow[]): ListingChange[] {
  const byVersion = new Map<string, ListingChange & { changes: FieldChange[] }>();
  for (const { version, at, actor, changes } of rows) {
    const key = `${version} ${at.epochMilliseconds}`;
    const entry = byVersion.get(key) ?? { version, at, actor, changes: [] };
    entry.changes.push(...readChanges(changes));
    byVersion.set(key, entry);
  }
  return [...byVersion.values()].map((entry) => ({
    ...entry,
    changes: withoutRepeats(entry.changes).toSorted((a, b) => placeOf(a) - placeOf(b)),
  }));
}

const placeOf = ({ field }: FieldChange) => changedFields.indexOf(field);

function withoutRepeats(changes: readonly FieldChange[]): FieldChange[] {
  return [...new Map(changes.map((one) => [JSON.stringify(one), one])).values()];
}

type Changes = ChangeRow["changes"];

/** A trigger wrote it, from columns that the schema types. */
function readChanges(changes: Changes): FieldChange[] {
  const { phone, address, accepting, startsOn, endsOn, hours, staffLanguages } = changes;
  const { telehealth, withdrawnOn } = changes;
  return [
    ...(phone ? [{ field: "phone" as const, ...sides<string | null>(phone) }] : []),
    ...(address ? [{ field: "address" as const, ...sides<string>(address) }] : []),
    ...(accepting ? [{ field: "accepting" as const, ...sides<AcceptingStatus>(accepting) }] : []),
    ...(hours ? [{ field: "hours" as const, ...sides<OpeningHours | null>(hours) }] : []),
    ...(staffLanguages
      ? [{ field: "staffLanguages" as const, ...sides<string[]>(staffLanguages) }]
      : []),
    ...(telehealth ? [{ field: "telehealth" as const, ...sides<boolean>(telehealth) }] : []),
    ...(startsOn ? [{ field: "startsOn" as const, ...sides<string>(startsOn) }] : []),
    ...(endsOn ? [{ field: "endsOn" as const, ...sides<string | null>(endsOn) }] : []),
    ...verification(changes),
    ...(withdrawnOn
      ? [{ field: withdrawnOn[1] === null ? ("restored" as const) : ("withdrawnOn" as const) }]
      : []),
  ];
}

function sides<Value>([before, after]: readonly [unknown, unknown]) {
  return { before: before as Value, after: after as Value };
}

/** The day and who said so; what stayed the same is left out. */
function verification({ verifiedOn, verifiedBy }: Changes): FieldChange[] {
  if (!verifiedOn && !verifiedBy) return [];
  const side = (at: 0 | 1) => ({
    ...(verifiedOn && { on: verifiedOn[at] as string | null }),
    ...(verifiedBy && { by: verifiedBy[at] as string | null }),
  });
  return [{ field: "verifiedOn", before: side(0), after: side(1) }];
}
