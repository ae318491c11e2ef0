export const usernameLength = { min: 3, max: 100 };

/** A username as it is stored and looked up. */
export function normalizeUsername(typed: string): string {
  return typed.trim().normalize("NFKC").toLowerCase();
}

/** Letters a to z, digits and . _ - @ +, so that every keyboard types it: an e-mail address will do. */
export function isUsername(username: string): boolean {
  const { min, max } = usernameLength;
  return username.length >= min && username.length <= max && /^[a-z0-9._@+-]+$/.test(username);
}
