import "server-only";
import type { Transaction } from "@/lib/db/client";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { chooseRecipient } from "@/lib/outbox/rules/recipient";
import type { Channel, Contacts, MessageParams, Template } from "@/lib/outbox/types";

export type Message = {
  /** Null where nobody was found: the same statements run, and nothing is written. */
  memberId: string | null;
  template: Template;
  params: MessageParams;
  /** E-mail unless the member asked for something else. */
  preferred?: Channel;
  /** The same message is written once. */
  dedupeKey?: string;
};

type ContactsRow = Omit<Contacts, "name"> & {
  givenName: string;
  middleName: string | null;
  familyName: string;
  language: string;
};

/**
 * Writes a message to a member into the outbox, in the transaction of what it tells of, to a place
 * that is the member's own and in their language. Answers the channel, or null when there is no
 * such place.
 */
export async function tellMember(tx: Transaction, message: Message): Promise<Channel | null> {
  const { memberId, template, params, preferred = "EMAIL", dedupeKey = null } = message;
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
  await tx.$executeRaw`
    insert into outbox_message (channel, member_id, recipient, locale, template, params, dedupe_key)
    select ${recipient?.channel ?? preferred}::"MessageChannel", id, ${recipient?.recipient ?? ""},
      ${localeOf(row?.language)}, ${template}, ${JSON.stringify(params)}::jsonb, ${dedupeKey}
    from member where id = ${recipient ? memberId : null}::uuid
    on conflict (dedupe_key) do nothing`;
  return recipient?.channel ?? null;
}

/** The portal's language for a BCP 47 tag, English where it has none. */
function localeOf(language: string | undefined): Locale {
  const primary = language?.split("-")[0]?.toLowerCase();
  return isLocale(primary) ? primary : defaultLocale;
}
