import { describe, expect, it } from "vitest";
import { appendAudit, auditView } from "@/lib/audit/mutations";
import { countActivity, listActivity } from "@/lib/auth/data/activity";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { createGroup } from "@/tests/factories/directory";
import { createMember } from "@/tests/factories/members";
import { createUser } from "@/tests/factories/users";
import { createAccount } from "./accounts";

async function questionAbout(withoutReferrals = false) {
  const { member, user } = await createAccount();
  return {
    member,
    viewer: { userId: user.id, role: "MEMBER" },
    question: {
      memberId: member.id as AuthorizedMemberId<"ACTIVITY">,
      viewerUserId: user.id,
      withOwn: false,
      withoutReferrals,
    },
  };
}

describe("the list of activity", () => {
  it("names staff and the household, and nobody from elsewhere", async () => {
    const { member, question } = await questionAbout();
    const group = await createGroup(db);
    const office = await createUser(db, {
      role: "PCP_OFFICE",
      groupId: group.id,
      displayName: "Kevin Tsui",
    });
    const spouse = await createMember(db, {
      householdId: member.householdId,
      relationship: "SPOUSE",
      givenName: "Rosa",
    });
    const spouseUser = await createUser(db, { role: "MEMBER", memberId: spouse.id });
    const { user: stranger } = await createAccount();
    await auditView({ userId: office.id, role: "PCP_OFFICE" }, "referral.view", member.id);
    await auditView({ userId: spouseUser.id, role: "MEMBER" }, "coverage.view", member.id);
    await appendAudit(db, {
      actor: { userId: stranger.id, role: "MEMBER" },
      action: "member.access",
      outcome: "REFUSED",
      subjectMemberId: member.id,
    });
    await appendAudit(db, {
      actor: "SYSTEM",
      action: "enrolment.import",
      subjectMemberId: member.id,
    });

    const entries = await listActivity(question, 1, 10);
    expect(entries.map(({ action, refused, actor }) => [action, refused, actor])).toEqual([
      ["enrolment.import", false, { kind: "SYSTEM" }],
      ["member.access", true, { kind: "OTHER_MEMBER" }],
      [
        "coverage.view",
        false,
        { kind: "MEMBER", name: `Rosa ${spouse.familyName}`, isViewer: false },
      ],
      [
        "referral.view",
        false,
        { kind: "STAFF", role: "PCP_OFFICE", name: "Kevin Tsui", group: group.name },
      ],
    ]);
  });

  it("leaves out what the viewer did, unless asked, and what concerns others", async () => {
    const { member, viewer, question } = await questionAbout();
    const { member: other } = await questionAbout();
    await auditView(viewer, "home.view", member.id);
    await auditView(viewer, "home.view", other.id);
    expect(await listActivity(question, 1, 10)).toEqual([]);
    const own = { ...question, withOwn: true };
    expect((await listActivity(own, 1, 10)).map(({ actor }) => actor)).toEqual([
      { kind: "MEMBER", name: `${member.givenName} ${member.familyName}`, isViewer: true },
    ]);
    expect(await countActivity(own)).toBe(1);
  });

  it("leaves out referrals where they may tell of care that a minor consented to", async () => {
    const { member, question } = await questionAbout(true);
    await appendAudit(db, {
      actor: "SYSTEM",
      action: "referral.visit",
      subjectMemberId: member.id,
    });
    await appendAudit(db, { actor: "SYSTEM", action: "pcp.choose", subjectMemberId: member.id });
    expect((await listActivity(question, 1, 10)).map(({ action }) => action)).toEqual([
      "pcp.choose",
    ]);
  });

  it("is cut into pages", async () => {
    const { member, question } = await questionAbout();
    for (const action of ["pcp.view", "pcp.choose", "pcp.change"] as const) {
      await appendAudit(db, { actor: "SYSTEM", action, subjectMemberId: member.id });
    }
    expect(await countActivity(question)).toBe(3);
    expect((await listActivity(question, 2, 2)).map(({ action }) => action)).toEqual(["pcp.view"]);
  });
});
