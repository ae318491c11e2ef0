import { fullName } from "@/lib/members/rules/names";
import type { AddressKind } from "@/lib/members/types";
import type { Channel, Contacts, Recipient } from "@/lib/outbox/types";

/**
 * Where a message to a member goes, or null when the plan has no place that is the member's own.
 *
 * A confidential address wins over everything (Civil Code 56.107). An e-mail address or a number
 * that somebody else of the household has as well is not the member's own: whoever reads it could
 * be the spouse or the parent. What remains is a letter, which only the person named may open.
 * Someone who asked for confidentiality is never written to at the household's address.
 */
export function chooseRecipient(contacts: Contacts, preferred: Channel): Recipient | null {
  const { email, phone, emailIsShared, phoneIsShared, confidential } = contacts;
  const apart = letterTo(contacts, ["CONFIDENTIAL"]);
  if (apart) return apart;
  if (preferred === "EMAIL" && email && !emailIsShared) {
    return { channel: "EMAIL", recipient: email };
  }
  if (preferred === "SMS" && phone && !phoneIsShared) return { channel: "SMS", recipient: phone };
  return confidential ? null : letterTo(contacts, ["MAILING", "HOME"]);
}

function letterTo({ name, addresses }: Contacts, kinds: AddressKind[]): Recipient | null {
  const address = kinds
    .map((kind) => addresses.find((candidate) => candidate.kind === kind))
    .find((found) => found !== undefined);
  if (!address) return null;
  const { line1, line2, city, state, zip } = address;
  const lines = [fullName(name), line1, line2, `${city}, ${state} ${zip}`];
  return { channel: "LETTER", recipient: lines.filter(Boolean).join("\n") };
}
