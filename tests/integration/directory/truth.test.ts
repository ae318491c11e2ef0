import { beforeAll, describe, expect, it } from "vitest";
import type { StaffScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { findDeskListing, listCorrections, listPile } from "@/lib/directory/data/listings";
import { decideListing } from "@/lib/directory/mutations/decide";
import { refreshStandings } from "@/lib/directory/mutations/refresh-standings";
import type { ListingProblem } from "@/lib/directory/types";
import { standingOf } from "@/lib/providers/rules/standing";
import { createParticipation } from "@/tests/factories/directory";
import { day } from "@/tests/factories/sequence";
import { createUser } from "@/tests/factories/users";
import { createDirectory, found, today } from "@/tests/integration/providers/directory";
import {
  correctionOf,
  createEditor,
  decide,
  listingRow,
  now,
  report,
  somebody,
  viewerOf,
} from "./people";

let directory: Awaited<ReturnType<typeof createDirectory>>;
let editor: StaffScope;

beforeAll(async () => {
  directory = await createDirectory();
  editor = await createEditor();
});

const standing = async (roleId: string) => (await listingRow(roleId)).standing;
const tasks = (roleId: string) =>
  db.directoryTask.findMany({ where: { roleId }, include: { reports: true } });

describe("a report", () => {
  it("opens one task with both clocks, and sinks the listing", async () => {
    const { id } = await directory.listing();
    expect(await report(id)).toBe("REPORTED");
    expect(await report(id)).toBe("REPORTED");
    const [task, ...others] = await tasks(id);
    expect(others).toEqual([]);
    expect(task?.reports).toHaveLength(2);
    expect(task?.dueAt.toISOString()).toBe("2026-11-25T07:59:59.000Z");
    expect(task?.lawDueAt.toISOString()).toBe("2027-01-08T07:59:59.000Z");
    expect(await standing(id)).toBe(1);
    expect(
      await db.auditEvent.count({ where: { action: "directory.report", subjectId: id } }),
    ).toBe(2);
  });

  it("flags with the third person at once, even when all three come together", async () => {
    const { id } = await directory.listing();
    const results = await Promise.all([report(id), report(id), report(id)]);
    expect(results).toEqual(["REPORTED", "REPORTED", "REPORTED"]);
    expect(await tasks(id)).toHaveLength(1);
    expect(await standing(id)).toBe(4);
  });

  it("counts an account once, and an address once for all who are not signed in", async () => {
    const { id } = await directory.listing();
    const person = somebody();
    const results = await Promise.all([report(id, person), report(id, person), report(id, person)]);
    expect(results.toSorted()).toEqual(["KNOWN", "KNOWN", "REPORTED"]);
    const account = async () => {
      const user = await createUser(db, { role: "DIRECTORY_EDITOR" });
      return { ...person, viewer: viewerOf(user.id, "DIRECTORY_EDITOR") };
    };
    const signedIn = await account();
    expect(await report(id, signedIn)).toBe("REPORTED");
    expect(await report(id, { ...signedIn, address: somebody().address })).toBe("KNOWN");
    expect(await standing(id)).toBe(1);
    expect((await findDeskListing(id, today))?.task?.reporters).toBe(2);
    expect(await report(id, await account())).toBe("REPORTED");
    expect((await findDeskListing(id, today))?.task?.reporters).toBe(3);
    expect(await standing(id)).toBe(4);
  });

  it("that says more is heard, and counts no further person", async () => {
    const { id } = await directory.listing();
    const person = somebody();
    const say = (problem: ListingProblem, words: string, from = person) =>
      report(id, from, problem, now, words);
    expect(await say("WRONG_PHONE", "A bakery answers.")).toBe("REPORTED");
    const { version } = await listingRow(id);
    expect(await say("GONE", "The neighbour says they retired.")).toBe("REPORTED");
    expect(await say("WRONG_PHONE", "Still the bakery.")).toBe("REPORTED");
    expect(await say("WRONG_PHONE", "A bakery answers.")).toBe("KNOWN");
    expect(await listingRow(id)).toMatchObject({ standing: 1, version: version + 2 });
    expect(await say("MOVED", "", somebody())).toBe("REPORTED");
    const task = (await findDeskListing(id, today))?.task;
    expect(task?.reporters).toBe(2);
    const said = (task?.reports ?? []).map(({ words }) => words);
    expect(said.toSorted()).toEqual([
      "A bakery answers.",
      "Still the bakery.",
      "The neighbour says they retired.",
      null,
    ]);
    const other = task?.reports.find(({ words }) => words === null)?.reporter;
    expect(task?.reports.filter(({ reporter }) => reporter === other)).toHaveLength(1);
    expect(await standing(id)).toBe(1);
  });

  it("is kept without who said it", async () => {
    const { id } = await directory.listing();
    await report(id, { viewer: null, address: "203.0.113.9" });
    const [task] = await tasks(id);
    expect(JSON.stringify(task)).not.toContain("203.0.113.9");
  });

  it("is refused for what is not public, and after too many from one address", async () => {
    const hidden = await directory.listing({ group: null });
    const withdrawn = await directory.listing({ role: { withdrawnOn: day("2026-11-01") } });
    expect(await report(hidden.id)).toBe("NOT_FOUND");
    expect(await report(withdrawn.id)).toBe("NOT_FOUND");
    expect(await report("00000000-0000-4000-8000-000000000000")).toBe("NOT_FOUND");

    const { id } = await directory.listing();
    const person = somebody();
    const results = [];
    for (let n = 0; n < 21; n += 1) results.push(await report(id, person));
    expect(results.slice(0, 20)).not.toContain("TOO_MANY");
    expect(results.at(-1)).toBe("TOO_MANY");
    const user = await createUser(db, { role: "DIRECTORY_EDITOR" });
    const signedIn = { ...person, viewer: viewerOf(user.id, "DIRECTORY_EDITOR") };
    expect(await report(id, signedIn)).toBe("REPORTED");
  });

  it("cannot be changed or taken back, and one listing has one open task", async () => {
    const { id } = await directory.listing();
    await report(id);
    const [task] = await tasks(id);
    const where = { id: task?.reports[0]?.id ?? "" };
    await expect(db.directoryReport.update({ where, data: { words: "x" } })).rejects.toThrow();
    await expect(db.directoryReport.delete({ where })).rejects.toThrow();
    const { openedAt, dueAt, lawDueAt } = task ?? { openedAt: "", dueAt: "", lawDueAt: "" };
    await expect(
      db.directoryTask.create({ data: { roleId: id, openedAt, dueAt, lawDueAt } }),
    ).rejects.toThrow();
  });
});

describe("an editor", () => {
  it("verifies: the task is closed and the listing best again", async () => {
    const { id } = await directory.listing({ role: { verifiedOn: day("2020-01-01") } });
    for (let n = 0; n < 3; n += 1) await report(id);
    expect(await decide(editor, id, { step: "VERIFY" })).toEqual({ ok: true });
    expect(await standing(id)).toBe(0);
    const [task] = await tasks(id);
    expect(task).toMatchObject({ outcome: "VERIFIED", closedByUserId: editor.viewer.userId });
    expect((await listingRow(id)).verifiedBy).toBe("directory team");
  });

  it("corrects what is listed; a new address is a new place, and every field is kept", async () => {
    const role = await directory.listing();
    const colleague = await directory.listing({ role: { locationId: role.locationId } });
    await db.county.createMany({ data: [{ fips: "06085", name: "Santa Clara", state: "CA" }] });
    await db.zipCounty.createMany({ data: [{ zip: "95112", countyFips: "06085" }] });
    const result = await decide(editor, role.id, {
      ...(await correctionOf(role.id)),
      phone: "4085550123",
      line1: "1 First Street",
      city: "san josé",
      zip: "95112",
      accepting: "nopt",
      mon: [["08:00", "17:00"]],
    });
    expect(result).toEqual({ ok: true });
    const after = await listingRow(role.id);
    expect(after).toMatchObject({
      phone: "4085550123",
      lat: 37.3535,
      hours: { mon: [["08:00", "17:00"]] },
      location: { line1: "1 First Street", city: "San Jose", zip: "95112", countyFips: "06085" },
      participations: [{ accepting: "nopt" }],
    });
    expect((await listingRow(colleague.id)).location.zip).toBe("94110");
    const listing = await findDeskListing(role.id, today);
    const { line1 } = await db.location.findUniqueOrThrow({ where: { id: role.locationId } });
    expect(listing?.history).toEqual([
      {
        version: 1,
        at: now,
        actor: null,
        changes: [
          { field: "phone", before: null, after: "4085550123" },
          {
            field: "address",
            before: `${line1}, San Francisco, CA 94110`,
            after: "1 First Street, San Jose, CA 95112",
          },
          { field: "accepting", before: "newpt", after: "nopt" },
          { field: "hours", before: null, after: { mon: [["08:00", "17:00"]] } },
          {
            field: "verifiedOn",
            before: { on: "2026-11-01" },
            after: { on: "2026-11-21" },
          },
        ],
      },
    ]);
    expect(await listCorrections(role.id)).toMatchObject({ phone: "2026-11-21" });
  });

  it("withdraws: nobody finds it any more, and it can't be edited again", async () => {
    const { id } = await directory.listing({ name: ["Quillon", "Harrowgate"] });
    expect(await found({ q: "Harrowgate" })).toEqual([id]);
    expect(await decide(editor, id, { step: "WITHDRAW" })).toEqual({ ok: true });
    expect(await found({ q: "Harrowgate" })).toEqual([]);
    expect(await decide(editor, id, { step: "VERIFY" })).toEqual({
      ok: false,
      reason: "WITHDRAWN",
    });
  });

  it("withdraws all offices of a person at once, and only those that were seen", async () => {
    const first = await directory.listing({ name: ["Ona", "Brackenbury"] });
    const { practitionerId } = first;
    const other = await directory.listing({ at: "sanJose", role: { practitionerId } });
    const gone = await directory.listing({
      role: { practitionerId, withdrawnOn: day("2026-11-01") },
    });
    const stranger = await directory.listing();
    await report(other.id);
    const listing = await findDeskListing(first.id, today);
    expect(listing?.offices).toMatchObject([
      { roleId: gone.id, withdrawn: true, reported: false },
      { roleId: other.id, withdrawn: false, reported: true },
    ]);
    const withdraw = (...offices: { roleId: string; version: number }[]) =>
      decide(editor, first.id, { step: "WITHDRAW", offices });
    const stale = { ok: false, reason: "STALE" };
    expect(await withdraw({ roleId: other.id, version: 0 })).toEqual(stale);
    expect(await withdraw({ roleId: stranger.id, version: 0 })).toEqual(stale);
    const seen = { roleId: other.id, version: 1 };
    expect(await withdraw(seen, { roleId: gone.id, version: 0 })).toEqual(stale);
    expect(await withdraw(seen, seen)).toEqual({ ok: true });
    expect(await found({ q: "Brackenbury" })).toEqual([]);
    for (const { id, on } of [
      { id: first.id, on: "2026-11-21" },
      { id: other.id, on: "2026-11-21" },
      { id: gone.id, on: "2026-11-01" },
    ]) {
      expect((await listingRow(id)).withdrawnOn).toEqual(day(on));
    }
    expect((await listingRow(stranger.id)).withdrawnOn).toBeNull();
    expect((await tasks(other.id))[0]).toMatchObject({ outcome: "WITHDRAWN" });
    expect((await findDeskListing(other.id, today))?.history).toMatchObject([
      { changes: [{ field: "withdrawnOn" }] },
    ]);
    const events = { action: "directory.edit", subjectId: { in: [first.id, other.id] } };
    expect(await db.auditEvent.count({ where: events })).toBe(2);
  });

  it("withdraws all offices once where two editors do so from different ones", async () => {
    const one = await directory.listing();
    const two = await directory.listing({ role: { practitionerId: one.practitionerId } });
    const from = (own: string, other: string) =>
      decideListing(
        editor,
        { roleId: own, version: 0 },
        { step: "WITHDRAW", offices: [{ roleId: other, version: 0 }] },
        now,
      );
    const both = await Promise.all([from(one.id, two.id), from(two.id, one.id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, reason: "STALE" });
  });

  it("puts a withdrawn listing back as it was, which is kept, and verifies nothing", async () => {
    const role = { verifiedOn: day("2026-01-01") };
    const { id } = await directory.listing({ name: ["Quillon", "Thistlewood"], role });
    for (let n = 0; n < 3; n += 1) await report(id);
    expect(await decide(editor, id, { step: "RESTORE" })).toEqual({ ok: false, reason: "LISTED" });
    await decide(editor, id, { step: "WITHDRAW" });
    const pile = () => listPile("WITHDRAWN", { page: 1, size: 500 }, today);
    expect((await pile()).find(({ roleId }) => roleId === id)?.withdrawnOn).toBe("2026-11-21");
    const before = await tasks(id);
    const { version } = await listingRow(id);
    const both = await Promise.all([
      decideListing(editor, { roleId: id, version }, { step: "RESTORE" }, now),
      decideListing(editor, { roleId: id, version }, { step: "RESTORE" }, now),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await found({ q: "Thistlewood" })).toEqual([id]);
    expect((await pile()).map(({ roleId }) => roleId)).not.toContain(id);
    expect(await listingRow(id)).toMatchObject({ ...role, standing: 2, withdrawnOn: null });
    expect(await tasks(id)).toEqual(before);
    expect((await findDeskListing(id, today))?.history).toMatchObject([
      { changes: [{ field: "restored" }], version: version + 1, actor: null },
      { changes: [{ field: "withdrawnOn" }] },
    ]);
    expect(
      await db.listingChange.count({
        where: {
          roleId: id,
          version: version + 1,
          actorUserId: editor.viewer.userId,
          at: new Date(now.epochMilliseconds),
        },
      }),
    ).toBe(1);
    expect(await report(id)).toBe("REPORTED");
  });

  it("is refused a stale form: after a colleague's, at once with one, after a further report", async () => {
    const { id } = await directory.listing();
    const target = { roleId: id, version: 0 };
    const both = await Promise.all([
      decideListing(editor, target, { step: "VERIFY" }, now),
      decideListing(editor, target, { step: "WITHDRAW" }, now),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter((one) => !one.ok && one.reason === "STALE")).toHaveLength(1);

    const other = await directory.listing();
    await report(other.id);
    expect(
      await decideListing(editor, { roleId: other.id, version: 0 }, { step: "VERIFY" }, now),
    ).toEqual({ ok: false, reason: "STALE" });
    expect((await tasks(other.id))[0]?.closedAt).toBeNull();
  });

  it.each([
    ["a ZIP code of another city", { zip: "95112" }, "San Jose"],
    ["a city that the ZIP code is not in", { city: "San Jose" }, "San Francisco"],
    ["another state", { state: "NV" }, "San Francisco"],
  ])("is refused %s, and told which is right", async (_, changed, city) => {
    const { id } = await directory.listing();
    const wrong = { ...(await correctionOf(id)), ...changed };
    const { zip } = wrong;
    expect(await decide(editor, id, wrong)).toEqual({
      ok: false,
      reason: "ELSEWHERE",
      town: { zip, city, state: "CA" },
    });
    expect(await listingRow(id)).toMatchObject({ version: 0, location: { zip: "94110" } });
  });

  it("corrects the street of a place that is called otherwise than its ZIP code", async () => {
    const { locationId } = await directory.listing();
    await db.location.update({ where: { id: locationId }, data: { city: "Mission District" } });
    const { id } = await directory.listing({ role: { locationId } });
    const moved = { ...(await correctionOf(id)), line1: "2 Second Street" };
    expect(await decide(editor, id, moved)).toEqual({ ok: true });
    expect((await listingRow(id)).location.city).toBe("Mission District");
  });

  it("is refused a correction that changes nothing, which verifies nothing either", async () => {
    const { id } = await directory.listing({ role: { verifiedOn: day("2020-01-01") } });
    await report(id);
    const { version } = await listingRow(id);
    const same = await correctionOf(id);
    const unchanged = { ok: false, reason: "UNCHANGED" };
    expect(await decide(editor, id, same)).toEqual(unchanged);
    expect(await decide(editor, id, { ...same, accepting: "newpt" })).toEqual(unchanged);
    expect(await decide(editor, id, { ...same, city: "san francisco" })).toEqual(unchanged);
    expect(await listingRow(id)).toMatchObject({ version, verifiedOn: day("2020-01-01") });
    expect((await tasks(id))[0]?.closedAt).toBeNull();
    const hours = { mon: [["08:00", "12:00"]] as [string, string][] };
    expect(await decide(editor, id, { ...same, ...hours })).toEqual({ ok: true });
    expect(await decide(editor, id, { ...same, ...hours })).toEqual(unchanged);
    expect(await decide(editor, id, { ...same, ...hours, accepting: "nopt" })).toEqual({
      ok: true,
    });
  });

  it("is refused a ZIP code that nobody knows, and an unknown listing", async () => {
    const { id } = await directory.listing();
    const wrong = { ...(await correctionOf(id)), zip: "00000" };
    expect(await decide(editor, id, wrong)).toEqual({ ok: false, reason: "ZIP_UNKNOWN" });
    expect((await listingRow(id)).version).toBe(0);
    const nobody = { roleId: "00000000-0000-4000-8000-000000000000", version: 0 };
    expect(await decideListing(editor, nobody, { step: "VERIFY" }, now)).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
  });

  it("undoes the last correction, as a change of its own that verifies nothing", async () => {
    const hours = { tue: [["09:00", "12:00"]] };
    const role = { hours, verifiedOn: day("2026-06-01"), verifiedBy: "practice", standing: 2 };
    const { id } = await directory.listing({ role });
    await createParticipation(db, {
      roleId: id,
      networkId: directory.product.networkId,
      groupId: directory.otherGroup.id,
      accepting: "existptonly",
    });
    const apart = (await findDeskListing(id, today))?.acceptingBy.map(({ status }) => status);
    expect(apart?.toSorted()).toEqual(["existptonly", "newpt"]);
    const undoable = async () => (await findDeskListing(id, today))?.undoable;
    const undo = () => decide(editor, id, { step: "UNDO" });
    const stale = { ok: false, reason: "STALE" };
    expect(await undoable()).toBe(false);
    expect(await undo()).toEqual(stale);

    const said = ({ version: _, ...row }: Awaited<ReturnType<typeof listingRow>>) => ({
      ...row,
      participations: row.participations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    });
    const before = await listingRow(id);
    await decide(editor, id, {
      ...(await correctionOf(id)),
      phone: "4155550177",
      line1: "9 Wrong Street",
      accepting: "nopt",
      staffLanguages: ["es"],
    });
    const corrected = await listingRow(id);
    expect(corrected).toMatchObject({ standing: 0, phone: "4155550177", hours: null });
    expect(await undoable()).toBe(true);
    expect(await undo()).toEqual({ ok: true });
    expect(said(await listingRow(id))).toEqual(said(before));
    const [latest, first] = (await findDeskListing(id, today))?.history ?? [];
    const phones = { field: "phone", before: "4155550177", after: null };
    expect(latest).toMatchObject({ version: 2, changes: expect.arrayContaining([phones]) });
    expect(first).toMatchObject({ version: 1 });
    expect(latest?.changes).toHaveLength(first?.changes.length ?? 0);

    // What was undone by mistake comes back the same way; what was reported meanwhile counts.
    await report(id);
    expect(await undo()).toEqual({ ok: true });
    expect(said(await listingRow(id))).toEqual({ ...said(corrected), standing: 1 });
    expect((await tasks(id)).filter(({ closedAt }) => closedAt === null)).toHaveLength(1);

    await decide(editor, id, { step: "VERIFY" });
    await db.providerRole.update({ where: { id }, data: { phone: "4155550199" } });
    expect(await undoable()).toBe(false);
    expect(await undo()).toEqual(stale);
  });

  it("gets another task for a report that comes after the decision", async () => {
    const { id } = await directory.listing();
    const person = somebody();
    await report(id, person);
    await decide(editor, id, { step: "VERIFY" });
    expect(await report(id, person)).toBe("REPORTED");
    expect(await tasks(id)).toHaveLength(2);
    const pile = await listPile("REPORTED", { page: 1, size: 500 }, today);
    expect(pile.filter(({ roleId }) => roleId === id)).toHaveLength(1);
  });
});

describe("the history", () => {
  it("keeps changes that no person of the portal made, and can't be changed", async () => {
    const { id } = await directory.listing();
    await db.$executeRaw`update provider_role set phone = '4155550199' where id = ${id}::uuid`;
    const changes = await db.listingChange.findMany({ where: { roleId: id } });
    expect(changes).toMatchObject([
      { actorUserId: null, changes: { phone: [null, "4155550199"] } },
    ]);
    await expect(
      db.$executeRaw`delete from listing_change where role_id = ${id}::uuid`,
    ).rejects.toThrow();
    await expect(
      db.$executeRaw`update listing_change set actor_user_id = null where role_id = ${id}::uuid`,
    ).rejects.toThrow();
  });
});

describe("standing", () => {
  it("is reckoned alike by the database and by the rule", async () => {
    for (const verifiedOn of [null, "2026-11-21", "2026-08-23", "2026-08-22", "2020-01-01"]) {
      for (const reporters of [0, 1, 2, 3, 9]) {
        const [row] = await db.$queryRaw<{ standing: number }[]>`
          select listing_standing(${verifiedOn}::date, ${reporters}::int, '2026-11-21'::date)
            as standing`;
        const date = verifiedOn === null ? null : today.with({ ...dateOf(verifiedOn) });
        expect(row?.standing).toBe(standingOf(date, reporters, today));
      }
    }
  });

  it("falls with age, and stays low where somebody reported", async () => {
    const good = await directory.listing({ role: { verifiedOn: day("2026-11-01") } });
    const doubted = await directory.listing({ role: { verifiedOn: day("2026-11-01") } });
    await createParticipation(db, {
      roleId: doubted.id,
      networkId: directory.product.networkId,
      groupId: directory.otherGroup.id,
    });
    await report(doubted.id);
    await refreshStandings(today.add({ days: 70 }));
    expect(await standing(good.id)).toBe(0);
    await refreshStandings(today.add({ days: 71 }));
    expect([await standing(good.id), await standing(doubted.id)]).toEqual([2, 3]);
  });
});

function dateOf(iso: string) {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split("-").map(Number);
  return { year, month, day: dayOfMonth };
}
