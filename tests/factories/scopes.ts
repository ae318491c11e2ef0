import { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId, InformationKind, MemberScope } from "@/lib/auth/types";
import type { PrismaClient } from "@/prisma/generated/client";
import { createUser } from "./users";

/** What the gate mints for a member who asks about themselves; the account is made here. */
export async function createSelfScope<Kind extends InformationKind>(
  db: PrismaClient,
  memberId: string,
): Promise<MemberScope<Kind>> {
  const user = await createUser(db, { role: "MEMBER", memberId });
  const member = await db.member.findUniqueOrThrow({ where: { id: memberId } });
  return {
    viewer: {
      userId: user.id,
      role: "MEMBER",
      memberId,
      groupId: null,
      sessionId: crypto.randomUUID(),
      locale: null,
      displayName: null,
    },
    memberId: memberId as AuthorizedMemberId<Kind>,
    subject: {
      id: memberId,
      givenName: member.givenName,
      familyName: member.familyName,
      relationship: member.relationship,
      birthDate: Temporal.PlainDate.from(member.birthDate.toISOString().slice(0, 10)),
      isSelf: true,
    },
    withoutConfidentialCare: false,
  };
}
