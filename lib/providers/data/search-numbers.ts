import "server-only";
import type { CircleProduct } from "@/lib/circle/types";
import { prepared } from "@/lib/db/prepared";
import { type FacetName, facetNames } from "@/lib/providers/types";
import { Prisma } from "@/prisma/generated/client";
import { inTime } from "./in-time";
import type { RoleSearch } from "./search-roles";

/** What a search asks for, in the numbers of the search's tables. */
export type SearchNumbers = {
  /** By filter, terms of which a listing must have one; the specialty is none of these. */
  filters: readonly { facet: FacetName; terms: readonly number[] }[];
  practitioner: readonly number[];
  /** What takes new patients somewhere. */
  accepting: readonly number[];
  /** The networks that count for the member, by specialty; empty where nobody's plan is asked. */
  networks: readonly NetworkNumbers[];
  names: readonly NameWord[];
  rest: readonly NameWord[];
  /** Some word is nobody's, and was taken for one like it. */
  alike: boolean;
};

/** A word that was typed: the words of names that it may mean, and the one that it is, if any. */
export type NameWord = { ids: readonly number[]; whole: number | null };

/** A network, and for which specialties the product takes it; the last one is for all others. */
export type NetworkNumbers = {
  specialties: readonly string[] | null;
  member: readonly number[];
  accepting: readonly number[];
  /** The participations that are in the member's circle; null where all are. */
  circle: readonly number[] | null;
  /** `network.id`, in SQL. */
  id: Prisma.Sql;
};

/** The product through whose networks the member looks; none where nobody's coverage is active. */
function productOf({ lens }: RoleSearch): CircleProduct | null {
  return lens?.coverage.status === "ACTIVE" ? lens.coverage.product : null;
}

export type NumbersRow = { key: string; ids: number[]; alike: boolean };

const wholeWord = "whole ";

/** Looks up the numbers; a value that no listing has is no number, and finds nothing. */
export async function findSearchNumbers(search: RoleSearch): Promise<SearchNumbers> {
  return readNumbers(search, await inTime<NumbersRow>(numbersStatement(search)));
}

/** Terms that are asked for alike are looked up by one part of the statement, planned once. */
export function numbersStatement(search: RoleSearch): Prisma.Sql {
  const { names = [], rest = [] } = search.words ?? {};
  // Where all words name a specialty, "Dr. Heart" must be called just so: a heart clinic is none.
  const whole = (search.words?.specialties.length ?? 0) > 0 && rest.length === 0;
  const filters = facetNames.flatMap((facet) => {
    const value = search.filters[facet];
    return value === undefined || facet === "specialty" ? [] : [{ facet, value }];
  });
  const parts = [
    knownTerms([
      { key: "is practitioner", facet: "kind", value: "practitioner" },
      { key: "is accepting", facet: "accepting", value: "1" },
      ...filters.flatMap(({ facet, value }) =>
        facet === "group" || facet === "open" ? [] : [{ key: facet, facet, value }],
      ),
    ]),
    ...filters.flatMap(({ facet, value }) => {
      // A direct contract is no group to look for, but an address may name it.
      if (facet === "group") {
        return [term(facet, Prisma.sql`facet in ('group', 'contract') and value = ${value}`)];
      }
      return facet === "open" ? [term(facet, openAt(value, search.minute))] : [];
    }),
    ...networksOf(search).flatMap(({ id, circle }, at) => [
      term(`member ${at}`, Prisma.sql`facet = 'network' and value = (${id})::text`),
      term(`accepting ${at}`, Prisma.sql`facet = 'networkAccepting' and value = (${id})::text`),
      ...(circle ? [term(`circle ${at}`, circle)] : []),
    ]),
    ...names.flatMap((word, at) => findWord(`names ${at}`, word, whole, search.loosely)),
    ...rest.flatMap((word, at) => findWord(`rest ${at}`, word, false, search.loosely)),
  ];
  return prepared(Prisma.join(parts, " union all "));
}

export function readNumbers(search: RoleSearch, rows: readonly NumbersRow[]): SearchNumbers {
  const { names = [], rest = [] } = search.words ?? {};
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const ids = (key: string) => byKey.get(key)?.ids ?? [];
  const word = (key: string) => ({ ids: ids(key), whole: ids(wholeWord + key)[0] ?? null });
  return {
    filters: facetNames.flatMap((facet) =>
      byKey.has(facet) ? [{ facet, terms: ids(facet) }] : [],
    ),
    practitioner: ids("is practitioner"),
    accepting: ids("is accepting"),
    networks: networksOf(search).map(({ specialties, id, circle }, at) => ({
      specialties,
      id,
      member: ids(`member ${at}`),
      accepting: ids(`accepting ${at}`),
      circle: circle && ids(`circle ${at}`),
    })),
    names: names.map((_, at) => word(`names ${at}`)),
    rest: rest.map((_, at) => word(`rest ${at}`)),
    alike: rows.some(
      ({ key, alike }) => alike && key.startsWith(rest.length > 0 ? "rest" : "names"),
    ),
  };
}

function term(key: string, where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select ${key} as key, array(select id from search_term where ${where}) as ids, false as alike`;
}

function knownTerms(asked: readonly { key: string; facet: string; value: string }[]): Prisma.Sql {
  return Prisma.sql`
    select asked.key,
           array(select id from search_term
                 where search_term.facet = asked.facet and search_term.value = asked.value) as ids,
           false as alike
    from unnest(${asked.map(({ key }) => key)}::text[], ${asked.map(({ facet }) => facet)}::text[],
                ${asked.map(({ value }) => value)}::text[]) as asked (key, facet, value)`;
}

function openAt(value: string, minute: number): Prisma.Sql {
  switch (value) {
    case "now":
      return Prisma.sql`facet = 'hours' and week @> ${minute}::int`;
    case "evenings":
      return Prisma.sql`facet = 'hours' and week && week_evenings()`;
    default:
      return Prisma.sql`facet = 'hours' and week && week_weekends()`;
  }
}

function findWord(key: string, word: string, whole: boolean, loosely: boolean): Prisma.Sql[] {
  const asked = Prisma.sql`btrim(name_key(${word}))`;
  const itself = (name: string) => Prisma.sql`
    select ${name}, array(select id from search_word where word = ${asked}), false`;
  return whole
    ? [itself(key)]
    : [
        itself(wholeWord + key),
        Prisma.sql`select ${key}, ids, alike from find_words(${asked}, ${loosely})`,
      ];
}

/** The network from which the product takes each specialty: carve-outs first, then its own. */
function networksOf(search: RoleSearch) {
  const product = productOf(search);
  if (!product) return [];
  const own = {
    specialties: null,
    id: Prisma.sql`select ${product.networkId}::uuid`,
    circle: circleOf(product, search.lens?.pcp?.groupId ?? null),
  };
  return [
    ...product.rules.carveOuts.map(({ specialties, networkCode }) =>
      networkCode === null
        ? { ...own, specialties }
        : {
            specialties,
            id: Prisma.sql`select id from network where code = ${networkCode}`,
            circle: null,
          },
    ),
    own,
  ];
}

/** Direct contracts, a staff model's clinics, and the PCP's group: as ranking needs to know. */
function circleOf({ networkId, model }: CircleProduct, groupId: string | null): Prisma.Sql {
  const kinds = model === "STAFF" ? ["DIRECT_CONTRACT", "STAFF_CLINIC"] : ["DIRECT_CONTRACT"];
  const open = kinds.map(
    (kind) => Prisma.sql`(facet = 'networkKind' and value = ${`${networkId} ${kind}`})`,
  );
  const group = `${networkId} ${groupId}`;
  return Prisma.join(
    groupId === null ? open : [...open, Prisma.sql`(facet = 'networkGroup' and value = ${group})`],
    " or ",
  );
}
