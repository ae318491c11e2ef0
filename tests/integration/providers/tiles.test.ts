import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { refreshSearchTiles } from "@/lib/directory/mutations/refresh-search-tiles";
import { createDirectory, search } from "./directory";

describe("a tile's count whose days have passed", () => {
  it("is not believed, and is made anew once", async () => {
    const directory = await createDirectory();
    await directory.listing();
    await directory.listing({ specialty: "207Q00000X" });
    const specialties = async () => (await search({ zip: "94110" })).facets.specialty;
    const before = await specialties();
    expect(before.map(({ value }) => value)).toContain("207Q00000X");

    await db.$executeRaw`
      update search_tile
      set ends_on = current_date - 10, starts_on = current_date - 20, counts = '{}', terms = '{}'`;
    expect(await specialties()).toEqual(before);

    expect(await refreshSearchTiles()).toBe(1);
    expect(await refreshSearchTiles()).toBe(0);
    const tiles = await db.$queryRaw<{ terms: number[] }[]>`
      select terms from search_tile where current_date between starts_on and ends_on`;
    expect(tiles).toHaveLength(1);
    expect(tiles[0]?.terms.length).toBeGreaterThan(2);
    expect(await specialties()).toEqual(before);
  });
});
