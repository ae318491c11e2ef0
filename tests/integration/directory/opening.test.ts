import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import type { StaffScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { findDeskListing } from "@/lib/directory/data/listings";
import { tellOpening } from "@/lib/directory/mutations/tell-opening";
import { openingForm } from "@/lib/directory/schema";
import { findProfileFacts } from "@/lib/providers/data/profile";
import { createDirectory } from "@/tests/integration/providers/directory";
import { createEditor, listingRow } from "./people";

const today = Temporal.PlainDate.from("2026-11-21");
let directory: Awaited<ReturnType<typeof createDirectory>>;
let editor: StaffScope;

beforeAll(async () => {
  directory = await createDirectory();
  editor = await createEditor();
});

const days = (count: number) => today.add({ days: count });

describe("what an editor writes down of a practice's next open appointment", () => {
  it("is what the profile says, audited, and no change of the listing", async () => {
    const { id } = await directory.listing();
    const { version } = await listingRow(id);
    const word = { opensOn: days(9), toldOn: days(-2) };
    expect(await tellOpening(editor, id, word)).toBe("KEPT");
    expect((await findProfileFacts(id, today))?.opening).toEqual(word);
    expect((await findDeskListing(id, today))?.opening).toEqual({
      opensOn: "2026-11-30",
      toldOn: "2026-11-19",
    });
    expect((await listingRow(id)).version).toBe(version);
    expect(await db.listingChange.count({ where: { roleId: id } })).toBe(0);
    const events = await db.auditEvent.findMany({ where: { action: "directory.opening" } });
    expect(events).toMatchObject([{ details: { opensOn: "2026-11-30", toldOn: "2026-11-19" } }]);
  });

  it("is the latest word: an older one changes nothing, none takes it away", async () => {
    const { id } = await directory.listing();
    await tellOpening(editor, id, { opensOn: days(9), toldOn: days(-2) });
    expect(await tellOpening(editor, id, { opensOn: days(3), toldOn: days(-3) })).toBe("OLDER");
    expect(await tellOpening(editor, id, { opensOn: days(4), toldOn: days(-2) })).toBe("KEPT");
    expect((await findDeskListing(id, today))?.opening?.opensOn).toBe("2026-11-25");
    expect(await tellOpening(editor, id, { opensOn: null, toldOn: today })).toBe("KEPT");
    expect((await findDeskListing(id, today))?.opening).toBeNull();
  });

  it("is refused for a day on which the practice is closed by its hours, where they are known", async () => {
    const week = { mon: [["08:00", "12:00"]], tue: [], wed: [["08:00", "12:00"]] };
    const { id } = await directory.listing({ role: { hours: week } });
    const tell = (opensOn: string) =>
      tellOpening(editor, id, { opensOn: Temporal.PlainDate.from(opensOn), toldOn: today });
    expect(await tell("2026-11-23")).toBe("KEPT");
    for (const closed of ["2026-11-24", "2026-11-28", "2026-11-29"]) {
      expect(await tell(closed)).toBe("CLOSED");
    }
    expect((await findDeskListing(id, today))?.opening?.opensOn).toBe("2026-11-23");
    expect(await tellOpening(editor, id, { opensOn: null, toldOn: today })).toBe("KEPT");
    const unknown = await directory.listing();
    const sunday = { opensOn: Temporal.PlainDate.from("2026-11-29"), toldOn: today };
    expect(await tellOpening(editor, unknown.id, sunday)).toBe("KEPT");
  });

  it("is of nobody for an unknown listing", async () => {
    const unknown = "00000000-0000-4000-8000-000000000000";
    expect(await tellOpening(editor, unknown, { opensOn: null, toldOn: today })).toBe("NOT_FOUND");
  });

  it.each([
    [{ opensOn: "2026-11-21", toldOn: "2026-11-21" }, []],
    [{ opensOn: "", toldOn: "2026-11-14" }, []],
    [{ opensOn: "2026-11-20", toldOn: "2026-11-21" }, ["opensOn"]],
    [{ opensOn: "2027-11-22", toldOn: "2026-11-21" }, ["opensOn"]],
    [{ opensOn: "2026-11-31", toldOn: "2026-11-21" }, ["opensOn"]],
    [{ opensOn: "2026-12-01", toldOn: "2026-11-13" }, ["toldOn"]],
    [{ opensOn: "2026-12-01", toldOn: "2026-11-22" }, ["toldOn"]],
    [{ opensOn: "soon", toldOn: "" }, ["opensOn", "toldOn"]],
  ])("is read from a form: %o", (values, wrong) => {
    const { error } = openingForm(today).safeParse(values);
    expect((error?.issues ?? []).map(({ path }) => path[0])).toEqual(wrong);
  });
});
