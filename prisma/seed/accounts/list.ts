import { aboutMembers } from "./members";
import { demoPassword, demoPasswordHash } from "./password";
import { aboutStaff } from "./staff";

/** Every account of the demonstration: why somebody would want to sign in with it. */
export const aboutAccounts: Record<string, string> = { ...aboutMembers, ...aboutStaff };

/** The password of a demonstration's account; null where it was changed since. */
export function passwordOf(account: { passwordHash: string }): string | null {
  return account.passwordHash === demoPasswordHash ? demoPassword : null;
}
