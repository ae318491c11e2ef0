import "server-only";
import { db } from "@/lib/db/client";
import type { SearchPlace } from "@/lib/providers/types";

/** The middle of a ZIP code. */
export async function findPlace(zip: string): Promise<SearchPlace | null> {
  return db.zipCode.findUnique({
    where: { zip },
    select: { zip: true, city: true, lat: true, lng: true },
  });
}

/** The taxonomy's names for codes, in the order given; codes that it does not have are left out. */
export async function listSpecialties(
  codes: readonly string[],
): Promise<{ code: string; display: string }[]> {
  if (codes.length === 0) return [];
  const rows = await db.specialty.findMany({
    where: { code: { in: [...codes] } },
    select: { code: true, display: true },
  });
  const displays = new Map(rows.map(({ code, display }) => [code, display]));
  return codes.flatMap((code) => {
    const display = displays.get(code);
    return display === undefined ? [] : [{ code, display }];
  });
}
