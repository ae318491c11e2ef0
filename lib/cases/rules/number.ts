import { parseSpokenNumber, spokenNumber } from "@/lib/referrals/rules/number";

/** A case's number, such as C-7K2-M9Q-XDC, from 8 random bytes. */
export function caseNumber(bytes: Uint8Array): string {
  return spokenNumber("C", bytes);
}

/** The case's number that somebody typed; null where it cannot be one. */
export function parseCaseNumber(typed: string): string | null {
  return parseSpokenNumber("C", typed);
}
