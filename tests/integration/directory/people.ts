import { Temporal } from "temporal-polyfill";
import type { StaffScope, Viewer } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { decideListing } from "@/lib/directory/mutations/decide";
import { type Reporter, reportListing } from "@/lib/directory/mutations/report";
import type { Decision, ListingProblem } from "@/lib/directory/types";
import { createUser } from "@/tests/factories/users";

export const now = Temporal.Instant.from("2026-11-21T20:00:00Z");

let address = 0;

/** Somebody not signed in, at an address that nobody else has. */
export function somebody(): Reporter {
  address += 1;
  return { viewer: null, address: `2001:db8:0:${address.toString(16)}::/64` };
}

export function viewerOf(userId: string, role: Viewer["role"]): Viewer {
  return {
    userId,
    role,
    memberId: null,
    groupId: null,
    sessionId: "00000000-0000-4000-8000-000000000000",
    locale: null,
    displayName: "Somebody",
  };
}

export async function createEditor(): Promise<StaffScope> {
  const { id } = await createUser(db, { role: "DIRECTORY_EDITOR" });
  return { viewer: viewerOf(id, "DIRECTORY_EDITOR"), role: "DIRECTORY_EDITOR", groupId: null };
}

export function report(
  roleId: string,
  from: Reporter = somebody(),
  problem: ListingProblem = "WRONG_PHONE",
  at = now,
  words = "",
) {
  return reportListing(from, roleId, { problem, words }, at);
}

export function listingRow(roleId: string) {
  return db.providerRole.findUniqueOrThrow({
    where: { id: roleId },
    include: { location: true, participations: true },
  });
}

/** An editor decides on the listing as it is now. */
export async function decide(editor: StaffScope, roleId: string, decision: Decision, at = now) {
  const { version } = await db.providerRole.findUniqueOrThrow({
    where: { id: roleId },
    select: { version: true },
  });
  return decideListing(editor, { roleId, version }, decision, at);
}

/** A correction that changes nothing, to be changed. */
export async function correctionOf(
  roleId: string,
): Promise<Extract<Decision, { step: "CORRECT" }>> {
  const { location, phone, telehealth, staffLanguages } = await listingRow(roleId);
  const days = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  return {
    step: "CORRECT",
    accepting: "",
    phone: phone ?? location.phone ?? "4155550100",
    line1: location.line1,
    line2: location.line2 ?? "",
    city: location.city,
    state: location.state,
    zip: location.zip,
    telehealth,
    staffLanguages,
    ...days,
  };
}
