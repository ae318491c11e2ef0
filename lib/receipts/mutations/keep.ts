import "server-only";
import { randomBytes } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { takeAttempts } from "@/lib/auth/mutations/throttle";
import { brand } from "@/lib/brand";
import { findCircleRoles } from "@/lib/circle/data/roles";
import { countingParticipations } from "@/lib/circle/rules";
import type { MemberLens } from "@/lib/circle/types";
import { db } from "@/lib/db/client";
import { toColumnDate, toColumnInstant } from "@/lib/db/dates";
import { findListings } from "@/lib/providers/data/listings";
import { findProfileFacts } from "@/lib/providers/data/profile";
import { receiptKeys } from "@/lib/receipts/data/keys";
import { signCode } from "@/lib/receipts/rules/jws";
import { mayKeep } from "@/lib/receipts/rules/keeping";
import type { KeepRefusal, NetworkAnswer } from "@/lib/receipts/types";
import { dateAt } from "@/lib/time-zone";

/** So long the plan keeps what it answered (No Surprises Act, 42 USC 300gg-115). */
const keepYears = 2;

/** Through whose lens it was looked at, and from where; the account, where somebody is signed in. */
export type Asker = { lens: MemberLens | null; address: string | null; account: string | null };

export type KeepResult =
  | { ok: true; id: string }
  | { ok: false; reason: KeepRefusal | "NOT_FOUND" };

/**
 * Signs and keeps what the directory says of a public listing now, for the product through whose
 * lens it was looked at, if any.
 */
export async function keepReceipt(
  roleId: string,
  { lens, address, account }: Asker,
  now: Temporal.Instant,
): Promise<KeepResult> {
  const from = address ?? "";
  const taken = await takeAttempts(
    account === null
      ? [{ limit: "receiptAnonymous", of: from }]
      : [
          { limit: "receiptAddress", of: from },
          { limit: "receiptAccount", of: account },
        ],
  );
  if (!taken) return { ok: false, reason: "TOO_MANY" };
  if (!mayKeep(lens)) return { ok: false, reason: "NOT_COVERED" };
  const found = await readAnswer(roleId, lens, dateAt(now));
  if (!found) return { ok: false, reason: "NOT_FOUND" };
  const id = randomBytes(16).toString("base64url");
  const keepUntil = dateAt(now).add({ years: keepYears });
  const { privateKey, keyId } = receiptKeys();
  const answer: NetworkAnswer = {
    version: 1,
    id,
    issuedAt: now.round("second").toString(),
    keepUntil: keepUntil.toString(),
    plan: brand.name,
    ...found,
  };
  await db.relianceReceipt.create({
    data: {
      id,
      roleId,
      issuedAt: toColumnInstant(now),
      keepUntil: toColumnDate(keepUntil),
      code: signCode(answer, privateKey, keyId),
    },
    select: { id: true },
  });
  return { ok: true, id };
}

type Found = Omit<NetworkAnswer, "version" | "id" | "issuedAt" | "keepUntil" | "plan">;

/** The same facts and the same rule as the profile's; null for what is not public. */
async function readAnswer(
  roleId: string,
  lens: MemberLens | null,
  today: Temporal.PlainDate,
): Promise<Found | null> {
  const active = lens?.coverage.status === "ACTIVE" ? lens.coverage.product : null;
  const [facts, rows, roles] = await Promise.all([
    findProfileFacts(roleId, today),
    findListings([roleId]),
    findCircleRoles([roleId], active?.id ?? null),
  ]);
  const row = rows.get(roleId);
  const role = roles.get(roleId);
  if (!facts || !row || !role) return null;
  const product = active ? (lens?.product ?? null) : null;
  const day = active ? (lens?.date ?? today) : today;
  const counting = countingParticipations(role.participations, row.specialtyCode, active, day);
  return {
    day: day.toString(),
    answer: !active ? "LISTED" : counting.length > 0 ? "IN_NETWORK" : "NOT_IN_NETWORK",
    product: product && { code: product.code, name: product.name },
    provider: {
      roleId,
      npi: row.npi,
      name: row.credential ? `${row.name}, ${row.credential}` : row.name,
      specialty: { code: row.specialtyCode, display: row.specialtyDisplay },
      address: row.address,
      city: row.city,
      state: row.state,
      zip: row.zip,
      phone: row.phone,
    },
    networks: counting.map((one) => ({
      network: one.networkName,
      group: one.groupName,
      accepting: one.accepting,
      endsOn: one.endsOn?.toString() ?? null,
    })),
    verifiedOn: row.verifiedOn,
    verifiedBy: row.verifiedBy,
  };
}
