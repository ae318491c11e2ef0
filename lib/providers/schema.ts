import { z } from "zod";
import { optionalLine, uuid } from "@/lib/forms";
import {
  facetNames,
  facilityKinds,
  genders,
  openings,
  ownPlaces,
  type SearchNotice,
  type SearchParameter,
  type SearchRequest,
  searchParameters,
  sorts,
  wordReadings,
} from "./types";

export const defaultMiles = 25;
const mostMiles = 250;
/** Deeper than this nobody reads on, and every page costs more than the one before. */
export const lastPage = 50;

/** "37.75,-122.42", in degrees. */
const position = z
  .string()
  .regex(/^-?\d{1,2}(\.\d{1,8})?,-?\d{1,3}(\.\d{1,8})?$/)
  .transform((text) => {
    const [lat = Number.NaN, lng = Number.NaN] = text.split(",").map(Number);
    return { lat, lng };
  })
  .refine(({ lat, lng }) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180);

const flag = z.literal("1").transform(() => true);
const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/i);

const parameterSchemas = {
  // More than the field takes: whoever writes how it is must still be led to help.
  q: optionalLine(500),
  as: z.enum(wordReadings),
  zip: z.string().regex(/^\d{5}$/),
  near: z.enum(ownPlaces),
  at: position,
  within: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,2})?$/)
    .transform(Number)
    .refine((miles) => miles > 0 && miles <= mostMiles),
  specialty: z.string().regex(/^[0-9A-Z]{9}X$/),
  kind: z.enum(["practitioner", "facility"]),
  facilityKind: z.enum(facilityKinds),
  accepting: flag,
  // A language, with or without script and region; registered subtags beyond that name no reader.
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/),
  gender: z.enum(genders),
  group: code,
  hospital: uuid,
  telehealth: flag,
  // Codes of Plan-Net's AccessibilityCS, and of what a plan adds to it.
  accessibility: code,
  boardCertified: flag,
  open: z.enum(openings),
  product: code,
  pcp: z
    .string()
    .regex(/^[0-9a-f-]{36}(\.[a-z0-9][a-z0-9-]{0,59})?$/i)
    .refine((reference) => uuid.safeParse(reference.split(".")[0]).success),
  pcpName: optionalLine(60),
  for: uuid,
  sort: z.enum(sorts),
  page: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .refine((page) => page <= lastPage),
} satisfies Record<SearchParameter, z.ZodType>;

type Query = Record<string, string | string[] | undefined>;

/**
 * Reads the query of a search page. Whatever cannot be used is left out and named in a notice;
 * so is a name given twice. An empty value is none, as forms send it.
 */
export function parseSearch(query: Query): { request: SearchRequest; notices: SearchNotice[] } {
  const notices: SearchNotice[] = [];
  const values: Partial<Record<SearchParameter, unknown>> = {};
  for (const parameter of searchParameters) {
    const given = query[parameter];
    if (given === undefined || given === "") continue;
    const text = typeof given === "string" ? given.trim() : given;
    if (text === "") continue;
    const parsed = parameterSchemas[parameter].safeParse(text);
    if (parsed.success) values[parameter] = parsed.data;
    else notices.push({ code: "IGNORED", parameter });
  }
  return { request: { ...emptySearch, ...values } as SearchRequest, notices };
}

/** `for`, `product` and `pcp` of a profile's address, read as those of a search. */
export function parseProfileQuery(query: Query): ReturnType<typeof parseSearch> {
  return parseSearch({ for: query.for, product: query.product, pcp: query.pcp });
}

/** What of `for`, `product` and `pcp` was well formed, and yet is nobody's and nothing's. */
export function readerNotices(reader: {
  refused: boolean;
  productUnknown: boolean;
  pcpUnknown: boolean;
}): SearchNotice[] {
  const ignored = [
    ...(reader.refused ? (["for"] as const) : []),
    ...(reader.productUnknown ? (["product"] as const) : []),
    ...(reader.pcpUnknown ? (["pcp"] as const) : []),
  ];
  return ignored.map((parameter) => ({ code: "IGNORED", parameter }));
}

/** A search in which nothing was said. */
export const emptySearch: SearchRequest = {
  q: "",
  as: null,
  zip: null,
  near: null,
  at: null,
  within: defaultMiles,
  specialty: null,
  kind: null,
  facilityKind: null,
  accepting: false,
  language: null,
  gender: null,
  group: null,
  hospital: null,
  telehealth: false,
  accessibility: null,
  boardCertified: false,
  open: null,
  product: null,
  pcp: null,
  pcpName: "",
  for: null,
  sort: "best",
  page: 1,
};

/**
 * Whether something is looked for: without one of these the page shows its form alone. A form sent
 * empty asks for everybody.
 */
export function hasSearch(query: Query): boolean {
  return (
    query.q !== undefined ||
    ["zip", "near", "at", ...facetNames].some((parameter) => Boolean(query[parameter]))
  );
}

/**
 * The address of the search page with these parameters; what is as by default is left out. A ZIP
 * code is always said: a member's page would take the one at home for it.
 */
export function searchHref(request: SearchRequest, change: Partial<SearchRequest> = {}): string {
  const all = { ...request, ...change };
  const query = new URLSearchParams();
  for (const parameter of searchParameters) {
    const value = all[parameter];
    if (parameter === "zip") query.set("zip", all.zip ?? "");
    else if (parameter === "q") query.set("q", all.q);
    else if (parameter === "at") {
      if (all.at) query.set("at", `${all.at.lat},${all.at.lng}`);
    } else if (value !== emptySearch[parameter] && value !== null) {
      query.set(parameter, value === true ? "1" : String(value));
    }
  }
  return `/providers?${query}`;
}

function readerParameters({ for: person, product, pcp }: SearchRequest): Record<string, string> {
  return {
    ...(person && { for: person }),
    ...(!person && product && { product, ...(pcp && { pcp }) }),
  };
}

function written(values: Record<string, string>): string {
  const query = new URLSearchParams(values);
  return query.size > 0 ? `?${query}` : "";
}

/** For whom, or for which product and PCP, the answers on a page are. */
export function readerQuery(request: SearchRequest): string {
  return written(readerParameters(request));
}

/** Longer than this no search of a person's is, and an address should not be. */
const longestSearch = 2000;

/** The search without its reader, who may change on the way. */
function searchParameter(search: SearchRequest | null): Record<string, string> {
  const change = { for: null, product: null, pcp: null, pcpName: "" };
  const from = search && searchHref(search, change).split("?")[1];
  return from && from.length <= longestSearch ? { from } : {};
}

/** What the address of a profile carries along: its reader, and the search that led to it. */
export function profileQuery(request: SearchRequest, search: SearchRequest | null): string {
  return written({ ...searchParameter(search), ...readerParameters(request) });
}

/** What the search page carries while a PCP is named for a profile, to come back to it. */
export function namingParameters(
  profile: string,
  search: SearchRequest | null,
): Record<string, string> {
  return { profile, ...searchParameter(search) };
}

/** Where somebody names a PCP for a profile. */
export function namePcpHref(
  roleId: string,
  request: SearchRequest,
  search: SearchRequest | null,
): string {
  const query = { ...namingParameters(roleId, search), ...readerParameters(request) };
  return `/providers${written(query)}#pcpName`;
}

/**
 * The search that an address says led to it; null where it names none. It is read as a search is and
 * written anew, so that it leads nowhere else.
 */
export function parseCameFrom({ from }: Query): SearchRequest | null {
  if (typeof from !== "string" || from.length > longestSearch) return null;
  const query = Object.fromEntries(new URLSearchParams(from));
  return hasSearch(query) ? parseSearch(query).request : null;
}

/** The profile for which a PCP is being named, and the search that led to it. */
export function parseNamingFor(
  query: Query,
): { roleId: string; search: SearchRequest | null } | null {
  const roleId = uuid.safeParse(query.profile).data;
  return roleId === undefined ? null : { roleId, search: parseCameFrom(query) };
}
