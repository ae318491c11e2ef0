import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { MemberLens } from "@/lib/circle/types";
import { forEachFacet } from "@/lib/providers/rules/facets";
import type { FacetName, Facets, SearchSort } from "@/lib/providers/types";
import { type FacetRow, facetStatement } from "./facet-statement";
import { inTime } from "./in-time";
import { findSearchNumbers, type SearchNumbers } from "./search-numbers";
import { searchStatement } from "./search-statement";

/** What to look for; every condition that is set must hold. */
export type RoleSearch = {
  lens: MemberLens | null;
  /** The day for which participations count. */
  date: Temporal.PlainDate;
  today: Temporal.PlainDate;
  words: WordSearch | null;
  /** Names are also taken for others that are spelt alike. */
  loosely: boolean;
  place: { lat: number; lng: number } | null;
  within: number;
  /** One value each, as the search's parameter of that name takes it. */
  filters: Filters;
  /** The minute of the week, from Monday's first on, that is now where the plan is. */
  minute: number;
  sort: SearchSort;
  limit: number;
  offset: number;
};

export type Filters = { readonly [name in FacetName]?: string };

/** Either reading of the words will do. */
export type WordSearch = {
  npi: string | null;
  /** What is called just so, as `findNamedPlace` knows it; then nothing else is meant. */
  place: { kind: "organization" | "location"; name: string } | null;
  specialties: readonly string[];
  /** Words of the name of who has the specialty. */
  rest: readonly string[];
  /** Words of a name, whatever the specialty. */
  names: readonly string[];
};

export type FoundRole = { id: string; miles: number | null };

export type FoundRoles = {
  total: number;
  roles: FoundRole[];
  /** Nobody bears the name as it was typed: it was taken for others that are spelt alike. */
  alike: boolean;
};

/**
 * The roles that match, in the order asked for. Only what is public is found: listed, and in some
 * network of the plan on the day.
 * @throws a database error of the kind "timeout" where it takes too long.
 */
export async function searchRoles(search: RoleSearch): Promise<FoundRole[]> {
  return pageOf(search, await findSearchNumbers(search));
}

/** The same with how many there are in all, and the counts of each filter's values. */
export async function searchWithFacets(
  search: RoleSearch,
): Promise<FoundRoles & { facets: Facets }> {
  const numbers = await findSearchNumbers(search);
  const [roles, rows] = await Promise.all([
    pageOf(search, numbers),
    inTime<FacetRow>(facetStatement(search, numbers)),
  ]);
  return {
    total: rows.find(({ facet }) => facet === "total")?.count ?? 0,
    roles,
    alike: numbers.alike,
    facets: facetsOf(search, rows),
  };
}

function pageOf(search: RoleSearch, numbers: SearchNumbers): Promise<FoundRole[]> {
  return inTime<FoundRole>(searchStatement(search, numbers));
}

function facetsOf(search: RoleSearch, rows: readonly FacetRow[]): Facets {
  return forEachFacet((name) => {
    const values = rows.flatMap(({ facet, value, count, label }) =>
      facet === name ? [{ value, count, label }] : [],
    );
    const chosen = search.filters[name];
    if (chosen !== undefined && !values.some(({ value }) => value === chosen)) {
      values.push({ value: chosen, count: 0, label: null });
    }
    return values;
  });
}
