import { beforeAll, describe, expect, it } from "vitest";
import { toColumnDate } from "@/lib/db/dates";
import { findProfileFacts, isWithdrawnListing } from "@/lib/providers/data/profile";
import { createDirectory, today } from "./directory";

let directory: Awaited<ReturnType<typeof createDirectory>>;

beforeAll(async () => {
  directory = await createDirectory();
});

describe("a listing that is no longer in the directory", () => {
  const withdrawnOn = toColumnDate(today);

  it("has no profile any more, and is known to have had one", async () => {
    const { id } = await directory.listing({ role: { withdrawnOn } });
    expect(await findProfileFacts(id, today)).toBeNull();
    expect(await isWithdrawnListing(id, today)).toBe(true);
  });

  it("is told from one that is public, withdrawn only later, never was, or is unknown", async () => {
    const later = toColumnDate(today.add({ days: 1 }));
    const others = [
      await directory.listing(),
      await directory.listing({ role: { withdrawnOn: later } }),
      await directory.listing({ role: { withdrawnOn }, group: null }),
      await directory.listing({ role: { withdrawnOn }, participation: { startsOn: later } }),
      { id: crypto.randomUUID() },
    ];
    for (const { id } of others) expect(await isWithdrawnListing(id, today)).toBe(false);
  });
});
