// A process that changes and cancels PCPs without end, until somebody kills it: see kill.test.ts. It
// writes a dot for each.
// Arguments: the role that it changes to, then `member:user` for each member.
import { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId, MemberScope } from "@/lib/auth/types";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { findPcpMember } from "@/lib/pcp/data/member-facts";
import { cancelPcpChange } from "@/lib/pcp/mutations/cancel-change";
import { choosePcp } from "@/lib/pcp/mutations/choose-pcp";
import { findPending } from "@/lib/pcp/rules/assignment-today";

const today = Temporal.PlainDate.from("2026-11-21");
const [roleId = "", ...people] = process.argv.slice(2);

async function changeForever(scope: MemberScope<"CHOOSE_PCP">): Promise<never> {
  for (;;) {
    const member = await findPcpMember(db, scope.memberId, today);
    const pending = member && findPending(member.facts.assignments, today);
    if (!member) throw new Error("no such member");
    if (pending) {
      const change = { assignmentId: pending.id, version: pending.version };
      await cancelPcpChange(scope, change, today, now());
    } else {
      const { version } = member;
      const wish = { roleId, groupId: null, reason: null, version, seen: null };
      const { status } = await choosePcp(scope, wish, today);
      if (status !== "DONE") throw new Error(`the change is ${status}`);
    }
    process.stdout.write(".");
  }
}

await Promise.all(
  people.map((person) => {
    const [memberId = "", userId = ""] = person.split(":");
    return changeForever({
      viewer: {
        userId,
        role: "MEMBER",
        memberId,
        groupId: null,
        sessionId: userId,
        locale: null,
        displayName: null,
      },
      memberId: memberId as AuthorizedMemberId<"CHOOSE_PCP">,
      subject: {
        id: memberId,
        givenName: "Lucia",
        familyName: "Reyes",
        relationship: "SUBSCRIBER",
        birthDate: today,
        isSelf: true,
      },
      withoutConfidentialCare: false,
    });
  }),
);
