import type { Origin } from "@/lib/auth/mutations/sign-in";
import { hashPassword } from "@/lib/auth/passwords";
import { db } from "@/lib/db/client";
import { createMember } from "@/tests/factories/members";
import { next } from "@/tests/factories/sequence";
import { createUser } from "@/tests/factories/users";

export const password = "orchid lamp river 42";
const passwordHash = await hashPassword(password);

/** A member with an account, who signs in with `password`. */
export async function createAccount(
  values: Parameters<typeof createMember>[1] = {},
  account: Parameters<typeof createUser>[1] = {},
) {
  const member = await createMember(db, values);
  const user = await createUser(db, {
    username: `lucia.${next()}`,
    passwordHash,
    role: "MEMBER",
    memberId: member.id,
    ...account,
  });
  return { member, user };
}

/** Each browser comes from an address of its own. */
export function browser(values: Partial<Origin> = {}): Origin {
  const n = next();
  return {
    address: `192.0.${n >> 8}.${n & 255}`,
    device: "Firefox, Linux",
    knownDevices: undefined,
    sessionId: null,
    ...values,
  };
}
