import "server-only";
import { type Algorithm, hash, verify } from "@node-rs/argon2";

// OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane.
const options = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** Of a random password that nobody knows: what is checked where there is no account. */
const nobody =
  "$argon2id$v=19$m=19456,t=2,p=1$6uw5gRp0h73SGM4zAlLDvw$OSBfgHdpzv819i9JC5/Y+TwO99+b94jFkdzxnCgwLsQ";

/** Keyboards write one letter with an accent in several ways (NIST SP 800-63B, 5.1.1.2). */
const normalized = (password: string) => password.normalize("NFKC");

/** A PHC string, for the account's row. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalized(password), options);
}

/** Whether the password fits the stored hash; without one the same work is done for a no. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  if (stored === null) {
    await verify(nobody, normalized(password));
    return false;
  }
  return verify(stored, normalized(password));
}
