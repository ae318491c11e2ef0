import "server-only";
import { randomBytes, randomInt } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import { takeAttempts } from "@/lib/auth/mutations/throttle";
import { mayHaveAccount } from "@/lib/auth/rules";
import {
  codeAttempts,
  codeDigits,
  codeMinutes,
  type IdentityClaim,
  type IdentityRecord,
  isSamePerson,
} from "@/lib/auth/rules/activation";
import { keyedHash } from "@/lib/auth/secrets";
import { db, type Transaction } from "@/lib/db/client";
import { fromColumnDate } from "@/lib/db/dates";
import { findPlace, storeMessage } from "@/lib/outbox/mutations";
import type { Channel } from "@/lib/outbox/types";

export type ActivationRequest = IdentityClaim & {
  /** As `normalizeMemberNumber` leaves it. */
  memberNumber: string;
  /** How the person likes to get the code; `HAVE_CODE` goes on with one that was sent before. */
  channel: Channel | "HAVE_CODE";
};

type Finding = "ENTITLED" | "UNKNOWN" | "TOO_YOUNG" | "HAS_ACCOUNT";

/**
 * The first step: finds the person, sends the code to their own contact, and answers the id under
 * which the next step goes on. A stranger gets such an id as well: for everybody the same statements
 * run in the same order, and only what they write differs. Null when there were too many attempts,
 * which are counted by what was typed, whether it exists or not.
 */
export async function startActivation(
  request: ActivationRequest,
  address: string | null,
  today: Temporal.PlainDate,
): Promise<string | null> {
  const { memberNumber, channel } = request;
  const allowed = await takeAttempts([
    ...(address ? [{ limit: "activationAddress", of: address } as const] : []),
    { limit: "activationNumberAndAddress", of: `${memberNumber} ${address}` },
    { limit: "activationNumber", of: memberNumber },
  ]);
  if (!allowed) return null;
  const preferred = channel === "HAVE_CODE" ? "LETTER" : channel;

  return db.$transaction(async (tx) => {
    await forgetStrangers(tx);
    const holder = await findHolder(tx, memberNumber);
    const finding = findingOf(holder, request, today);
    const entitled = finding === "ENTITLED" && holder ? holder.id : null;
    const writeTo = finding === "HAS_ACCOUNT" && holder ? holder.id : entitled;
    const earlier = await findOpenCode(tx, entitled);
    const goesOn = channel === "HAVE_CODE";

    const place = await findPlace(tx, goesOn ? null : writeTo, preferred);
    const attempt = await storeCode(tx, place && entitled, place?.channel ?? preferred);
    await storeMessage(
      tx,
      finding === "HAS_ACCOUNT"
        ? { memberId: writeTo, template: "accountExists", params: {} }
        : {
            memberId: writeTo,
            template: "activationCode",
            params: { code: attempt.code, until: attempt.expiresAt.toISOString() },
          },
      place,
    );
    await appendAudit(tx, {
      actor: "ANONYMOUS",
      action: "account.activation-started",
      outcome: entitled ? "ALLOWED" : "REFUSED",
      ...(holder && { subjectMemberId: holder.id }),
      details: { finding, channel: place?.channel ?? null },
    });
    return (goesOn && earlier) || attempt.id;
  });
}

type Holder = IdentityRecord & { id: string; hasAccount: boolean };

/** Whoever has the member number, however it is written on the card. */
async function findHolder(tx: Transaction, memberNumber: string): Promise<Holder | null> {
  const [row] = await tx.$queryRaw<(Omit<Holder, "birthDate"> & { birthDate: Date })[]>`
    select id, given_name as "givenName", middle_name as "middleName",
      family_name as "familyName", birth_date as "birthDate",
      exists (select from user_account where member_id = member.id) as "hasAccount",
      array(select zip::text from member_address
        where member_id = member.id and kind <> 'WORK') as zips
    from member
    where upper(regexp_replace(member_number, '[^A-Za-z0-9]', '', 'g')) = ${memberNumber}
    order by id limit 1`;
  return row ? { ...row, birthDate: fromColumnDate(row.birthDate) } : null;
}

function findingOf(
  holder: Holder | null,
  claim: IdentityClaim,
  today: Temporal.PlainDate,
): Finding {
  if (!holder || !isSamePerson(holder, claim)) return "UNKNOWN";
  if (holder.hasAccount) return "HAS_ACCOUNT";
  return mayHaveAccount(holder.birthDate, today) ? "ENTITLED" : "TOO_YOUNG";
}

/** The newest code of the member that still works; for nobody the same query finds nothing. */
async function findOpenCode(tx: Transaction, memberId: string | null): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    select id from activation_code
    where member_id = ${memberId}::uuid and used_at is null and expires_at > now()
      and attempts < ${codeAttempts}
    order by created_at desc limit 1`;
  return row?.id ?? null;
}

/**
 * Stores an attempt with its code, which fits no number at all where the attempt is nobody's. The
 * code itself is in the message alone.
 */
async function storeCode(
  tx: Transaction,
  memberId: string | null,
  channel: Channel,
): Promise<{ id: string; code: string; expiresAt: Date }> {
  const id = crypto.randomUUID();
  const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, "0");
  const hash = hashOfCode(id, memberId ? code : randomBytes(32).toString("base64url"));
  const [row] = await tx.$queryRaw<{ expiresAt: Date }[]>`
    insert into activation_code (id, member_id, code_hash, channel, expires_at)
    values (${id}::uuid, ${memberId}::uuid, ${hash}, ${channel}::"MessageChannel",
      now() + make_interval(mins => ${codeMinutes[channel]}))
    returning expires_at as "expiresAt"`;
  if (!row) throw new Error("A code was not stored");
  return { id, code: `${code.slice(0, 4)} ${code.slice(4)}`, expiresAt: row.expiresAt };
}

const hashOfCode = (id: string, code: string) => keyedHash("activation-code", id, code);

async function forgetStrangers(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    delete from activation_code
    where member_id is null and created_at < now() - interval '30 days'`;
}

/**
 * The second step: whether the code is the one that was sent under this id. It works once and for
 * so many guesses; wrong, used, too old and never sent all answer no.
 */
export async function redeemCode(
  attemptId: string,
  code: string,
  address: string | null,
): Promise<boolean> {
  if (address && !(await takeAttempts([{ limit: "codeAddress", of: address }]))) return false;
  return db.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ memberId: string | null; fits: boolean }[]>`
      update activation_code set attempts = attempts + 1,
        used_at = case when code_hash = ${hashOfCode(attemptId, code)} then now() end
      where id = ${attemptId}::uuid and used_at is null and expires_at > now()
        and attempts < ${codeAttempts}
      returning member_id as "memberId", used_at is not null as fits`;
    const fits = row?.fits === true && row.memberId !== null;
    await appendAudit(tx, {
      actor: "ANONYMOUS",
      action: "account.activation-code",
      outcome: fits ? "ALLOWED" : "REFUSED",
      ...(row?.memberId && { subjectMemberId: row.memberId }),
    });
    return fits;
  });
}
