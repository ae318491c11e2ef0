import "server-only";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import type { AddressKind, PostalAddress } from "@/lib/members/types";

export type OwnContacts = {
  memberNumber: string;
  email: string | null;
  phone: string | null;
  confidential: boolean;
  addresses: (PostalAddress & { kind: AddressKind })[];
};

export function getUsername(userId: string): Promise<string> {
  return db.user
    .findUniqueOrThrow({ where: { id: userId }, select: { username: true } })
    .then(({ username }) => username);
}

/** How the plan reaches the member, as it is on file. */
export async function getContacts(memberId: AuthorizedMemberId<"ACTIVITY">): Promise<OwnContacts> {
  const row = await db.member.findUniqueOrThrow({
    where: { id: memberId },
    select: {
      memberNumber: true,
      email: true,
      phone: true,
      confidentialCommunications: true,
      addresses: {
        orderBy: { kind: "asc" },
        select: { kind: true, line1: true, line2: true, city: true, state: true, zip: true },
      },
    },
  });
  const { confidentialCommunications: confidential, ...rest } = row;
  return { ...rest, confidential };
}
