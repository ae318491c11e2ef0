import type { Messages } from "@/lib/i18n/messages";
import type { AddressKind, PersonName, PostalAddress } from "@/lib/members/types";

export type Channel = "EMAIL" | "SMS" | "LETTER";

/** A message's words: an entry of the namespace `messages`, with `subject` and `body`. */
export type Template = keyof Messages["messages"];

/**
 * What a template's words name. Texts that are an ISO date or instant are written in the reader's
 * form. Nothing about health beyond what the message is for.
 */
export type MessageParams = Record<string, string | number>;

/** How a member may be reached. */
export type Contacts = {
  name: PersonName;
  email: string | null;
  phone: string | null;
  /** True where somebody else of the household has the same one on file: then it is not their own. */
  emailIsShared: boolean;
  phoneIsShared: boolean;
  /** The person asked to be written to apart from the household. */
  confidential: boolean;
  addresses: (PostalAddress & { kind: AddressKind })[];
};

export type Recipient = {
  channel: Channel;
  /** E-mail address, telephone number, or name and postal address in lines. */
  recipient: string;
};
