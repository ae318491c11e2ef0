import "server-only";
import type { Transaction } from "@/lib/db/client";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { chooseRecipient } from "@/lib/outbox/rules/recipient";
import type { Channel, Contacts, MessageParams, Recipient, Template } from "@/lib/outbox/types";

export type Message = {
  memberId: string;
  template: Template;
  params: MessageParams;
  /** The same message is written once. */
  dedupeKey?: string;
};

/** Where and in which language somebody is written to. */
export type Place = Recipient & { locale: Locale };

type ContactsRow = Omit<Contacts, "name"> & {
  givenName: string;
  middleName: string | null;
  familyName: string;
  language: string;
};

/**
 * The place that is the member's own for a message, or null when the plan knows none. For nobody
 * (null) the same query runs and finds nothing.
 */
export async function findPlace(
  tx: Transaction,
  memberId: string | null,
  preferred: Channel,
): Promise<Place | null> {
  const [row] = await tx.$queryRaw<ContactsRow[]>`
    select given_name as "givenName", middle_name as "middleName", family_name as "familyName",
      coalesce((select locale from user_account where member_id = member.id), language)
        as language,
      email, phone, confidential_communications as confidential,
      exists (select from member other where other.household_id = member.household_id
        and other.id <> member.id and lower(other.email) = lower(member.email))
        as "emailIsShared",
      exists (select from member other where other.household_id = member.household_id
        and other.id <> member.id and right(regexp_replace(other.phone, '\\D', '', 'g'), 10)
          = right(regexp_replace(member.phone, '\\D', '', 'g'), 10)) as "phoneIsShared",
      coalesce((select json_agg(json_build_object('kind', kind, 'line1', line1, 'line2', line2,
        'city', city, 'state', state, 'zip', zip)) from member_address
        where member_id = member.id), '[]') as addresses
    from member where id = ${memberId}::uuid`;
  const recipient = row ? chooseRecipient({ ...row, name: row }, preferred) : null;
  return row && recipient ? { ...recipient, locale: localeOf(row.language) } : null;
}

/** Puts a message into the outbox; without a place the same statement runs and writes nothing. */
export async function storeMessage(
  tx: Transaction,
  message: Omit<Message, "memberId"> & { memberId: string | null },
  place: Place | null,
): Promise<void> {
  const { memberId, template, params, dedupeKey = null } = message;
  await tx.$executeRaw`
    insert into outbox_message (channel, member_id, recipient, locale, template, params, dedupe_key)
    select ${place?.channel ?? "LETTER"}::"MessageChannel", id, ${place?.recipient ?? ""},
      ${place?.locale ?? defaultLocale}, ${template}, ${JSON.stringify(params)}::jsonb, ${dedupeKey}
    from member where id = ${place ? memberId : null}::uuid
    on conflict (dedupe_key) do nothing`;
}

/**
 * Writes a message to a member into the outbox, in the transaction of what it tells of, to a place
 * that is the member's own and in their language: by e-mail where they have one to themselves,
 * else by post. Answers the channel, or null when the plan knows no such place.
 */
export async function tellMember(tx: Transaction, message: Message): Promise<Channel | null> {
  const place = await findPlace(tx, message.memberId, "EMAIL");
  await storeMessage(tx, message, place);
  return place?.channel ?? null;
}

/** The portal's language for a BCP 47 tag, English where it has none. */
function localeOf(language: string | undefined): Locale {
  const primary = language?.split("-")[0]?.toLowerCase();
  return isLocale(primary) ? primary : defaultLocale;
}
