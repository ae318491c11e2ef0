import { describe, expect, it } from "vitest";
import { type UndoRow, undoOf } from "./undo";

const row = (changes: UndoRow["changes"], values: Partial<UndoRow> = {}): UndoRow => ({
  version: 2,
  actorUserId: "editor",
  participationId: null,
  changes,
  ...values,
});

const older = row({ phone: ["1", "2"] }, { version: 1 });

describe("what undoes a correction", () => {
  it("is what stood before it, of the listing and of each participation", () => {
    const rows = [
      row({ accepting: ["newpt", "nopt"] }, { participationId: "a" }),
      row({ accepting: ["existptonly", "nopt"] }, { participationId: "b" }),
      row({
        phone: [null, "4155550100"],
        address: ["1 A St", "2 B St"],
        locationId: ["old", "new"],
        hours: [null, { mon: [["08:00", "12:00"]] }],
        verifiedOn: ["2026-11-01", "2026-11-21"],
      }),
      older,
    ];
    expect(undoOf(rows)).toEqual({
      phone: null,
      locationId: "old",
      hours: null,
      verifiedOn: "2026-11-01",
      accepting: [
        { participationId: "a", before: "newpt" },
        { participationId: "b", before: "existptonly" },
      ],
    });
  });

  it.each([
    ["nothing was ever changed", []],
    ["it was only verified", [row({ verifiedOn: ["2026-11-01", "2026-11-21"] }), older]],
    ["it was taken out", [row({ withdrawnOn: [null, "2026-11-21"] }), older]],
    ["it was put back", [row({ withdrawnOn: ["2026-11-21", null] }), older]],
    ["nobody of the desk did it", [row({ phone: ["2", "3"] }, { actorUserId: null }), older]],
    ["the old place is not known", [row({ address: ["1 A St", "2 B St"] }), older]],
    ["the participation is not known", [row({ accepting: ["newpt", "nopt"] }), older]],
    ["a contract was changed", [row({ phone: ["2", "3"], endsOn: [null, "2026-12-31"] }), older]],
  ] satisfies [string, UndoRow[]][])("is nothing where %s", (_, rows) => {
    expect(undoOf(rows)).toBeNull();
  });
});
