import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { question } from "@/lib/commands/query/referral";
import { db } from "@/lib/db/client";
import { listOpenReferrals } from "@/lib/home/data";
import { findReferralSpecialties } from "@/lib/pcp/data/overview";
import { countPile, findDeskReferral, listQueue } from "@/lib/referrals/data/desk";
import { findReferral, listReferrals } from "@/lib/referrals/data/member";
import { recordCare } from "@/lib/referrals/mutations/care";
import { decideReferral } from "@/lib/referrals/mutations/decide";
import { createGroup } from "@/tests/factories/directory";
import { createReferral } from "@/tests/factories/referrals";
import type { createSelfScope } from "@/tests/factories/scopes";
import { at, createStaffScope, getReferral, request, type Setting, setUp, submit } from "./people";

const firstPage = { page: 1, size: 20 };
const numbers = (items: { number: string }[]) => items.map(({ number }) => number);

async function approve({ reviewer }: Setting, number: string, endsOn = "2027-02-28") {
  await decideReferral(
    reviewer,
    { number, version: 1 },
    {
      step: "APPROVE",
      units: 3,
      startsOn: Temporal.PlainDate.from("2026-11-04"),
      endsOn: Temporal.PlainDate.from(endsOn),
    },
    at("04T10:00"),
  );
}

describe("a member's referrals", () => {
  it("are listed with what is due and what happened, and expire by the calendar", async () => {
    const setting = await setUp();
    const number = await submit(setting);
    await approve(setting, number, "2026-11-10");
    const scope = await createSelfScopeOf(setting);
    const [referral] = await listReferrals(scope, at("10T23:59"));
    expect(referral).toMatchObject({
      number,
      authorization: "APPROVED",
      specialty: { code: "207N00000X", display: "Dermatology" },
      servicing: { roleId: setting.dermatologist.id },
      decider: { kind: "GROUP", group: { id: setting.group.id } },
    });
    expect(referral?.clocks.map(({ kind }) => kind)).toContain("APPOINTMENT");
    const [later] = await listReferrals(scope, at("11T00:00"));
    expect(later?.authorization).toBe("EXPIRED");
  });

  it("are found by number within the scopes alone", async () => {
    const setting = await setUp();
    const other = await setUp();
    const number = await request(setting);
    const scope = await createSelfScopeOf(setting);
    const stranger = await createSelfScopeOf(other);
    expect(await findReferral([stranger], number, at("03T10:00"))).toBeNull();
    expect(await findReferral([], number, at("03T10:00"))).toBeNull();
    expect((await findReferral([stranger, scope], number, at("03T10:00")))?.number).toBe(number);
  });
});

describe("a child's confidential care", () => {
  it("is left out of a parent's lists, home and PCP pages", async () => {
    const setting = await setUp();
    const row = {
      memberId: setting.member.id,
      productId: setting.product.id,
      pcpRoleId: setting.pcp.id,
      pcpGroupId: setting.group.id,
    };
    const rash = await createReferral(db, row);
    const confidential = await createReferral(db, { ...row, specialtyCode: "207VG0400X" });
    const ids = [rash.id, confidential.id];
    const own = await createSelfScopeOf(setting);
    const parents = { ...own, withoutConfidentialCare: true };
    const today = Temporal.PlainDate.from("2026-11-03");
    const atHome = async (scope: typeof own) =>
      numbers((await listOpenReferrals([scope], today)).get(row.memberId) ?? []).sort();

    expect(await atHome(own)).toEqual([rash.number, confidential.number].sort());
    expect(await atHome(parents)).toEqual([rash.number]);
    expect([...(await findReferralSpecialties(own, ids)).keys()].sort()).toEqual([...ids].sort());
    expect([...(await findReferralSpecialties(parents, ids)).keys()]).toEqual([rash.id]);
  });
});

/** The member's scope again, for reading. */
async function createSelfScopeOf({ scope }: Setting) {
  return scope as unknown as Awaited<ReturnType<typeof createSelfScope<"REFERRALS">>>;
}

describe("the desk", () => {
  it("shows each pile to whom it concerns, what is due first at the top", async () => {
    const setting = await setUp();
    const { office, reviewer, planReviewer } = setting;
    const asked = await request(setting);
    const urgent = await request(setting, { urgency: "URGENT" });
    const pending = await submit(setting);
    const ofPlan = await submit(setting, { kind: "PROCEDURE" });
    const approved = await submit(setting);
    await approve(setting, approved);
    const now = at("04T12:00");
    const list = async (scope: Setting["office"], pile: Parameters<typeof listQueue>[1]) =>
      numbers(await listQueue(scope, pile, firstPage, now));

    expect(await list(office, "TO_DO")).toEqual([urgent, asked]);
    expect((await list(office, "WAITING")).sort()).toEqual([pending, ofPlan].sort());
    expect(await list(office, "CARE")).toEqual([approved]);
    expect(await list(office, "DONE")).toEqual([]);
    expect(await list(reviewer, "TO_DO")).toEqual([pending]);
    expect(await list(reviewer, "DONE")).toEqual([approved]);
    expect(await list(planReviewer, "TO_DO")).toEqual([ofPlan]);
    expect(await countPile(office, "TO_DO", now)).toEqual({ all: 2, late: 1, byTonight: 1 });

    const stranger = await createStaffScope("PCP_OFFICE", (await createGroup(db)).id);
    const editor = await createStaffScope("DIRECTORY_EDITOR", null);
    for (const scope of [stranger, editor]) {
      for (const pile of ["TO_DO", "WAITING", "CARE", "DONE"] as const) {
        expect(await list(scope, pile)).toEqual([]);
      }
      expect(await findDeskReferral(scope, asked, now)).toBeNull();
    }
  });

  it("names the patient in a list to the PCP's office alone", async () => {
    const setting = await setUp();
    await submit(setting);
    const now = at("04T12:00");
    const [inOffice] = await listQueue(setting.office, "WAITING", firstPage, now);
    const [inReview] = await listQueue(setting.reviewer, "TO_DO", firstPage, now);
    expect(inOffice?.patient).toContain("Lucia Reyes");
    expect(inReview?.patient).toBeNull();
  });

  it("pages through a pile without losing or repeating any", async () => {
    const setting = await setUp();
    const all = [];
    for (let n = 0; n < 5; n += 1) all.push(await request(setting));
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) =>
        listQueue(setting.office, "TO_DO", { page, size: 2 }, at("03T10:00")),
      ),
    );
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1, 0]);
    expect(numbers(pages.flat()).sort()).toEqual(all.sort());
  });

  it("keeps care in the office's pile until the report is back", async () => {
    const setting = await setUp();
    const number = await submit(setting, { units: 1 });
    await approve(setting, number);
    const on = Temporal.PlainDate.from("2026-11-10");
    const pile = async () =>
      numbers(await listQueue(setting.office, "CARE", firstPage, at("12T12:00")));
    await recordCare(setting.office, { number, version: 2 }, { step: "VISIT", on }, at("12T10:00"));
    expect(await pile()).toEqual([number]);
    await recordCare(setting.office, { number, version: 3 }, { step: "CLOSE" }, at("12T11:00"));
    expect(await pile()).toEqual([]);
  });
});

describe("npm run query -- referral", () => {
  it("answers with both statuses, clocks and events, and audits the view", async () => {
    const setting = await setUp();
    const number = await submit(setting);
    const typed = number.toLowerCase().replaceAll("-", "");
    const { ok, document, words } = await question.answer({}, [typed]);
    expect(ok).toBe(true);
    expect(document).toMatchObject({
      number,
      authorization: "PENDING",
      care: "NONE",
      unitsApproved: null,
      unitsUsed: 0,
      start: null,
      end: null,
      clocks: [
        { kind: "PCP_ANSWER", met: true },
        { kind: "DECISION", dueAt: "2026-11-11T07:59:59Z" },
      ],
      events: [{ kind: "REQUESTED" }, { kind: "SUBMITTED" }, { kind: "RECEIVED" }],
    });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(words).toContain(`Referral ${number}: PENDING, care NONE`);
    const { id } = await getReferral(number);
    expect(await db.auditEvent.count({ where: { subjectId: id, actorRole: "SYSTEM" } })).toBe(1);
  });

  it.each(["R-000-000-000", "nonsense", "R-123"])("refuses %s", async (number) => {
    expect(await question.answer({}, [number])).toMatchObject({
      ok: false,
      document: { error: "UNKNOWN_NUMBER" },
    });
  });

  it("wants one number", async () => {
    await expect(question.answer({}, [])).rejects.toThrow("referral NUMBER");
    await expect(question.answer({}, ["a", "b"])).rejects.toThrow("referral NUMBER");
  });
});
