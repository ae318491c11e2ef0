import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type ChangeRow, mergeChanges } from "./history";

const at = Temporal.Instant.from("2026-11-21T20:00:00Z");
const row = (version: number, changes: ChangeRow["changes"]): ChangeRow => ({
  version,
  at,
  actor: "Dana",
  changes,
});

describe("the history of a listing", () => {
  it("is one entry a version, in which networks that say the same say it once", () => {
    const rows = [
      row(3, { accepting: ["newpt", "nopt"] }),
      row(3, { accepting: ["existptonly", "nopt"], endsOn: [null, "2026-12-31"] }),
      row(3, { accepting: ["newpt", "nopt"] }),
      row(3, { phone: [null, "4155550100"] }),
      row(2, { telehealth: [false, true] }),
    ];
    expect(mergeChanges(rows)).toEqual([
      {
        version: 3,
        at,
        actor: "Dana",
        changes: [
          { field: "phone", before: null, after: "4155550100" },
          { field: "accepting", before: "newpt", after: "nopt" },
          { field: "accepting", before: "existptonly", after: "nopt" },
          { field: "endsOn", before: null, after: "2026-12-31" },
        ],
      },
      {
        version: 2,
        at,
        actor: "Dana",
        changes: [{ field: "telehealth", before: false, after: true }],
      },
    ]);
  });

  it("says of a verification what changed: the day, who, or both", () => {
    const verified = (changes: ChangeRow["changes"]) => mergeChanges([row(1, changes)])[0]?.changes;
    expect(verified({ verifiedBy: ["practice", "directory team"] })).toEqual([
      { field: "verifiedOn", before: { by: "practice" }, after: { by: "directory team" } },
    ]);
    expect(verified({ verifiedOn: [null, "2026-11-21"], verifiedBy: [null, "practice"] })).toEqual([
      {
        field: "verifiedOn",
        before: { on: null, by: null },
        after: { on: "2026-11-21", by: "practice" },
      },
    ]);
  });

  it("tells a withdrawal from its undoing", () => {
    const rows = [
      row(2, { withdrawnOn: ["2026-11-20", null] }),
      row(1, { withdrawnOn: [null, "2026-11-20"] }),
    ];
    expect(mergeChanges(rows).map(({ changes }) => changes)).toEqual([
      [{ field: "restored" }],
      [{ field: "withdrawnOn" }],
    ]);
  });
});
