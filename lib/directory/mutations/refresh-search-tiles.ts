import "server-only";
import { db } from "@/lib/db/client";

/**
 * Counts anew the smallest tiles of the search in which something has begun or ended since they were
 * counted, and those that these are part of, so that nobody's search has to look at their listings
 * one by one. Some at a time, neighbours together, since on New Year's Day all of a country's may
 * have changed. Answers how many of the smallest these were.
 */
export async function refreshSearchTiles(atOnce = 1000): Promise<number> {
  let refreshed = 0;
  for (;;) {
    const rows = await db.$queryRaw<{ count: number }[]>`
      with stale as materialized (
        select south, west from search_tile
        where level = 0 and current_date not between starts_on and ends_on
        order by south >> (search_tile_levels() - 1), west >> (search_tile_levels() - 1)
        limit ${atOnce}
      ), refreshed as materialized (
        select refresh_search_tiles(array_agg(south), array_agg(west)) from stale having count(*) > 0
      )
      select count(*)::int as count from stale where exists (select from refreshed)`;
    const count = rows[0]?.count ?? 0;
    if (count === 0) return refreshed;
    refreshed += count;
  }
}
