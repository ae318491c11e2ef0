import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findCircleRoles } from "@/lib/circle/data/roles";
import type { CircleAuthorization, MemberLens } from "@/lib/circle/types";
import { databaseErrorKind } from "@/lib/db/errors";
import {
  findCity,
  findCountiesServed,
  findNamedPlace,
  findNearestZip,
  findPlace,
  isAnybodyListed,
  listSpecialties,
} from "@/lib/providers/data/reference";
import { guessCities } from "@/lib/providers/rules/asked-city";
import { forEachFacet } from "@/lib/providers/rules/facets";
import { readWords } from "@/lib/providers/rules/fold";
import { isNpi } from "@/lib/providers/rules/npi";
import { withNarrower } from "@/lib/providers/rules/specialty-names";
import { type Understanding, understandWords } from "@/lib/providers/rules/understand";
import { minuteOfWeek } from "@/lib/providers/rules/week";
import {
  type FacetName,
  type Facets,
  facetNames,
  type SearchAnswer,
  type SearchNotice,
  type SearchPlace,
  type SearchRequest,
  searchParameters,
} from "@/lib/providers/types";
import { findListings } from "./listings";
import { type Filters, type RoleSearch, searchWithFacets } from "./search-roles";
import { toListing } from "./to-listing";

/** Who asks: nobody known, somebody who looks at a product, or a member. */
export type SearchContext = {
  lens: MemberLens | null;
  authorizations: readonly CircleAuthorization[];
  today: Temporal.PlainDate;
  /** For what is open at this moment. */
  now: Temporal.Instant;
  /** The ZIP code of the reader's own address that `near` names. */
  ownZip: string | null;
  pageSize: number;
};

/** As `answerSearch`, but a search that the database gives up on is said to be too slow. */
export async function answerInTime(
  ...search: Parameters<typeof answerSearch>
): Promise<SearchAnswer | "TOO_SLOW"> {
  try {
    return await answerSearch(...search);
  } catch (error) {
    if (databaseErrorKind(error) === "timeout") return "TOO_SLOW";
    throw error;
  }
}

/** The directory's answer to a search: the same for the page, the interface and the command. */
export async function answerSearch(
  typed: SearchRequest,
  given: readonly SearchNotice[],
  context: SearchContext,
): Promise<SearchAnswer> {
  const { lens, today, pageSize } = context;
  const notices = [...given];
  const words = await readTyped(typed, lens?.date ?? today);
  const as = words.place === null ? typed.as : "name";
  const { places } = words;
  // Whoever needs one needs the nearest, however long ago somebody checked its listing.
  const sort = places === "emergency-room" && typed.sort === "best" ? "distance" : typed.sort;
  const request = withFilters({ ...typed, as, sort }, words);
  if (words.lost) notices.push({ code: "WORDS_LOST" });
  if (words.npi && !isNpi(words.npi)) notices.push({ code: "NPI_INVALID" });

  const [place, specialties] = await Promise.all([
    findSearchPlace(request, context.ownZip),
    listSpecialties(words.specialties),
  ]);
  if (request.near && !request.at && place?.from !== request.near) {
    notices.push({ code: "NEAR_UNKNOWN", near: request.near });
  }
  if (request.zip && !place) notices.push({ code: "ZIP_UNKNOWN", zip: request.zip });
  if (!request.zip && !place && request.sort === "distance") notices.push({ code: "ZIP_MISSING" });

  const search: RoleSearch = {
    lens,
    date: lens?.date ?? today,
    today,
    loosely: false,
    words:
      !places && (words.npi || words.place || words.specialties.length + words.names.length > 0)
        ? words
        : null,
    place,
    within: request.within,
    filters: {
      ...(places && { facilityKind: places }),
      ...readFilters(request),
    },
    minute: minuteOfWeek(context.now),
    sort: request.sort,
    limit: pageSize,
    offset: (request.page - 1) * pageSize,
  };
  const found = words.lost
    ? { total: 0, roles: [], alike: false, facets: noFacets }
    : await searchByWords(search, words.rest, notices);
  const served = found.total === 0 && place ? await findCountiesServed(place.zip) : null;
  if (served) notices.push({ code: "OUTSIDE_AREA", counties: served });
  if (found.total === 0 && isDental(words.specialties)) {
    const listed = await isAnybodyListed(dentists, search.date);
    if (!listed) notices.push({ code: "NO_DENTISTS" });
  }

  const ids = found.roles.map(({ id }) => id);
  const productId = lens?.coverage.status === "ACTIVE" ? lens.coverage.product.id : null;
  const [rows, circleRoles] = await Promise.all([
    findListings(ids),
    findCircleRoles(ids, productId),
  ]);
  return {
    request,
    place,
    understood: {
      specialties,
      words: typed.q,
      filters: searchParameters.filter((parameter) => parameter in words.filters),
      corrections: words.corrections,
      named: words.names.length > 0 || words.place !== null || words.npi !== null,
      places,
      redFlags: words.redFlags,
      notices,
    },
    total: found.total,
    page: request.page,
    pageSize,
    results: found.roles.flatMap(({ id, miles }) => {
      const row = rows.get(id);
      const role = circleRoles.get(id);
      return row && role ? [toListing(row, role, miles, context)] : [];
    }),
    facets: found.facets,
  };
}

/**
 * What was typed, read. Words of a kind of care, of a filter or of no use may also be the whole name
 * of an organization ("Balance Physical Therapy", "Chinese Hospital"), and words that mean more than a
 * kind of care that of a practice or a medical group: then they are that. A city in them is the place
 * to search near, whatever ZIP code was chosen before; a ZIP code in them goes first.
 */
async function readTyped(request: SearchRequest, date: Temporal.PlainDate) {
  const { q, as } = request;
  const words = understandWords(q, as);
  const otherwise =
    as === "name" ||
    words.specialties.length > 0 ||
    Object.keys(words.filters).length > 0 ||
    words.lost;
  const { redFlags } = words;
  const guesses = guessCities(q, as);
  const practice = !words.onlyCare && readWords(q).length > 1;
  const asked = as !== "care" && words.npi === null && (otherwise || practice);
  const known = asked ? await findNamedPlace(q, date) : null;
  const meant = practice || (known?.kind === "organization" && (otherwise || guesses.length > 0));
  if (known && meant) {
    const nothing = { ...understandWords("", "name"), redFlags };
    return known.kind === "group"
      ? { ...nothing, words: "", filters: { group: known.code }, place: null }
      : { ...nothing, words: q.trim(), place: { kind: known.kind, name: q } };
  }
  const city = await findCity(guesses, date);
  if (!city) return { ...words, place: null };
  const others = understandWords(city.guess.others, as);
  return { ...others, redFlags, filters: { zip: city.zip, ...others.filters }, place: null };
}

/**
 * Looks for the words as they are, then for names that are spelt alike, then for the specialty
 * without a name that nobody of it bears; a notice says which it was.
 */
async function searchByWords(search: RoleSearch, rest: readonly string[], notices: SearchNotice[]) {
  const { words } = search;
  let found = await searchWithFacets(search);
  const names = words
    ? rest.length > 0
      ? rest
      : words.specialties.length > 0
        ? []
        : words.names
    : [];
  if (found.total === 0 && names.length > 0) {
    const alike = await searchWithFacets({ ...search, loosely: true });
    if (alike.total > 0) found = { ...alike, alike: true };
  }
  if (found.total > 0 && found.alike) {
    notices.push({ code: "NAME_ALIKE", words: names.join(" ") });
  }
  if (found.total === 0 && words && rest.length > 0) {
    found = await searchWithFacets({ ...search, words: { ...words, rest: [], names: [] } });
    notices.push({ code: "NAME_LEFT_OUT", words: rest.join(" ") });
  }
  return found;
}

/** Plans of medical care mostly list none. */
const dentists = withNarrower("122300000X");
const isDental = ([first]: readonly string[]) => first !== undefined && dentists.includes(first);

const noFacets: Facets = forEachFacet(() => []);

/** With what the words ask for set; the words of a filter are words no more. */
function withFilters(
  request: SearchRequest,
  { filters, words }: Pick<Understanding, "filters" | "words">,
): SearchRequest {
  const place = filters.zip === undefined ? {} : { near: null, at: null };
  return { ...request, ...place, ...filters, q: words };
}

/** The filters that are set, as one value each. */
function readFilters(request: SearchRequest): Filters {
  return Object.fromEntries(
    facetNames.flatMap((name): [FacetName, string][] => {
      const value = request[name];
      if (value === null || value === false) return [];
      return [[name, value === true ? "1" : value]];
    }),
  );
}

/** Where to measure from: the position, an own address, or a ZIP code, whichever is said first. */
async function findSearchPlace(
  request: SearchRequest,
  ownZip: string | null,
): Promise<SearchPlace | null> {
  const { at, near, zip } = request;
  if (at) {
    const nearest = await findNearestZip(at);
    return nearest && { from: "position", ...nearest, ...at };
  }
  if (near !== null) {
    const place = ownZip === null ? null : await findPlace(ownZip);
    if (place) return { from: near, ...place };
  }
  const place = zip === null ? null : await findPlace(zip);
  return place && { from: "zip", ...place };
}
