import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findCircleRoles } from "@/lib/circle/data/roles";
import type { CircleAuthorization, MemberLens } from "@/lib/circle/types";
import { databaseErrorKind } from "@/lib/db/errors";
import { findPlace, listSpecialties } from "@/lib/providers/data/reference";
import { isNpi } from "@/lib/providers/rules/npi";
import { understandWords } from "@/lib/providers/rules/understand";
import type { SearchAnswer, SearchNotice, SearchRequest } from "@/lib/providers/types";
import { findListings } from "./listings";
import { type RoleSearch, searchRoles } from "./search-roles";
import { toListing } from "./to-listing";

/** Who asks: nobody known, somebody who looks at a product, or a member. */
export type SearchContext = {
  lens: MemberLens | null;
  authorizations: readonly CircleAuthorization[];
  today: Temporal.PlainDate;
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
  request: SearchRequest,
  given: readonly SearchNotice[],
  context: SearchContext,
): Promise<SearchAnswer> {
  const { lens, today, pageSize } = context;
  const notices = [...given];
  const words = understandWords(request.q);
  if (words.lost) notices.push({ code: "WORDS_LOST" });
  if (words.npi && !isNpi(words.npi)) notices.push({ code: "NPI_INVALID" });

  const [place, specialties] = await Promise.all([
    request.zip ? findPlace(request.zip) : null,
    listSpecialties(words.specialties),
  ]);
  if (request.zip && !place) notices.push({ code: "ZIP_UNKNOWN", zip: request.zip });
  if (!request.zip && request.sort === "distance") notices.push({ code: "ZIP_MISSING" });

  const search: RoleSearch = {
    lens,
    date: lens?.date ?? today,
    today,
    words: words.npi || words.specialties.length + words.names.length > 0 ? words : null,
    specialty: request.specialty,
    place,
    within: request.within,
    kind: request.kind,
    accepting: request.accepting,
    language: request.language,
    gender: request.gender,
    groupCode: request.group,
    telehealth: request.telehealth,
    sort: request.sort,
    limit: pageSize,
    offset: (request.page - 1) * pageSize,
  };
  let found = words.lost ? { total: 0, roles: [] } : await searchRoles(search);
  if (found.total === 0 && words.rest.length > 0) {
    found = await searchRoles({ ...search, words: { ...words, rest: [], names: [] } });
    notices.push({ code: "NAME_LEFT_OUT", words: words.rest.join(" ") });
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
    understood: { specialties, words: request.q, redFlags: words.redFlags, notices },
    total: found.total,
    page: request.page,
    pageSize,
    results: found.roles.flatMap(({ id, distanceMiles }) => {
      const row = rows.get(id);
      const role = circleRoles.get(id);
      return row && role ? [toListing(row, role, distanceMiles, context)] : [];
    }),
  };
}
