import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { MemberScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { isRunning, isUndecided } from "../rules/status";
import type { Referral } from "../types";
import { ofMember } from "./reach";
import { referralSelect, toReferral } from "./referral-row";

/** Every referral of a member that the viewer may know of, the newest first. */
export async function listReferrals(
  scope: MemberScope<"REFERRALS">,
  now: Temporal.Instant,
): Promise<Referral[]> {
  const rows = await db.referral.findMany({
    where: ofMember(scope),
    orderBy: [{ requestedOn: "desc" }, { number: "asc" }],
    select: referralSelect,
  });
  return rows.map((row) => toReferral(row, now));
}

/** What the group of a PCP is, or was, asked to issue again, and is not over. */
export async function listReissues(
  scope: MemberScope<"REFERRALS">,
  groupId: string,
  now: Temporal.Instant,
): Promise<Referral[]> {
  const rows = await db.referral.findMany({
    where: { AND: [ofMember(scope), { reissuesId: { not: null }, pcpGroupId: groupId }] },
    orderBy: { number: "asc" },
    select: referralSelect,
  });
  return rows
    .map((row) => toReferral(row, now))
    .filter(
      ({ authorization, care }) =>
        isUndecided(authorization) ||
        (isRunning(authorization) && care !== "CLOSED" && care !== "ABANDONED"),
    );
}

/** The referral with this number, if it is of one of these members; null otherwise. */
export async function findReferral(
  scopes: readonly MemberScope<"REFERRALS">[],
  number: string,
  now: Temporal.Instant,
): Promise<Referral | null> {
  const row = await db.referral.findFirst({
    where: { number, OR: scopes.map(ofMember) },
    select: referralSelect,
  });
  return row && toReferral(row, now);
}

/** The referral with this number, for the plan's own command line, which is nobody's session. */
export async function findReferralForSupport(
  number: string,
  now: Temporal.Instant,
): Promise<Referral | null> {
  const row = await db.referral.findUnique({ where: { number }, select: referralSelect });
  return row && toReferral(row, now);
}
