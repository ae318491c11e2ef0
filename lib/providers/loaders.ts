import "server-only";
import { cache } from "react";
import { readOrigin } from "@/lib/auth/request";
import { listProductPcps } from "@/lib/circle/data/product-pcps";
import { loadReader, type Reader } from "@/lib/circle/loaders";
import type { ProductPcp } from "@/lib/circle/types";
import { now, today } from "@/lib/clock";
import { uuid } from "@/lib/forms";
import { answerInTime } from "@/lib/providers/data/answer-search";
import { findProfile } from "@/lib/providers/data/find-profile";
import { findProfileFacts, isWithdrawnListing } from "@/lib/providers/data/profile";
import { findOwnZip, listSearchChoices, listTowns } from "@/lib/providers/data/reference";
import { withoutTitles } from "@/lib/providers/rules/titles";
import { type Turns, takeTurn } from "@/lib/providers/rules/turns";
import { hasSearch, parseSearch, readerNotices } from "@/lib/providers/schema";
import { answerWith } from "@/lib/request-context";
import type { Profile, SearchAnswer, SearchChoices, SearchNotice, SearchRequest } from "./types";

export { equivalentMiles } from "@/lib/providers/data/equivalents";

export const pageSize = 20;

type Query = Record<string, string | string[] | undefined>;

/** What the search page shows: the form always, an answer once something was asked. */
export type SearchPage = {
  reader: Reader;
  request: SearchRequest;
  notices: readonly SearchNotice[];
  choices: SearchChoices;
  /** Names for a map of the results. */
  towns: Awaited<ReturnType<typeof listTowns>>;
  answer: SearchAnswer | null;
  /** PCPs of the product with the name that was asked for; null where none was. */
  pcps: { pcps: readonly ProductPcp[]; more: boolean } | null;
};

/** The search page, for whoever reads it. */
export async function loadSearchPage(query: Query): Promise<SearchPage> {
  const asked = await readSearch(query);
  const { reader, request, notices } = asked;
  const productId = reader.subject ? null : (reader.lens?.product?.id ?? null);
  const [choices, answer, pcps] = await Promise.all([
    listSearchChoices(),
    hasSearch(query) ? answerFor(asked) : null,
    productId !== null && request.pcpName !== ""
      ? listProductPcps(productId, withoutTitles(request.pcpName), today())
      : null,
  ]);
  if (answer === "TOO_SLOW") {
    const slow = { code: "TOO_SLOW" } as const;
    return { reader, request, notices: [...notices, slow], choices, towns: [], answer: null, pcps };
  }
  if (answer === null) return { reader, request, notices, choices, towns: [], answer, pcps };
  return {
    reader,
    request: answer.request,
    notices: answer.understood.notices,
    choices,
    towns: await listTowns(answer.results.map(({ location }) => location)),
    answer,
    pcps,
  };
}

const turns: Turns = new Map();

/**
 * The same search for machines: something is always answered, but to nobody too often, and a
 * search that the database gives up on is said to be too slow.
 */
export async function loadSearch(
  query: Query,
): Promise<{ answer: SearchAnswer; reader: Reader } | "TOO_MANY" | "TOO_SLOW"> {
  const { address } = await readOrigin();
  if (!takeTurn(turns, address ?? "", now().epochMilliseconds)) return "TOO_MANY";
  const asked = await readSearch(query);
  const answer = await answerFor(asked);
  return answer === "TOO_SLOW" ? answer : { answer, reader: asked.reader };
}

/**
 * A profile for whoever reads it; null for an unknown or malformed id, and for what is not public.
 */
export const loadProfile = cache(
  async (
    roleId: string,
    forId: string | null,
    productCode: string | null,
    pcp: string | null,
  ): Promise<{ reader: Reader; profile: Profile } | null> => {
    const id = uuid.safeParse(roleId);
    if (!id.success) return null;
    const [reader, facts] = await Promise.all([
      loadReader(forId, productCode, pcp),
      findProfileFacts(id.data, today()),
    ]);
    if (!facts) return null;
    const { lens, authorizations } = reader;
    const profile = await findProfile(id.data, facts, { lens, authorizations, today: today() });
    return profile && { reader, profile };
  },
);

/** Whether an id is that of a listing that was taken out of the directory; answered with 404 too. */
export const loadWithdrawn = cache(async (roleId: string): Promise<boolean> => {
  const id = uuid.safeParse(roleId);
  if (!id.success || !(await isWithdrawnListing(id.data, today()))) return false;
  answerWith(404);
  return true;
});

type Asked = {
  reader: Reader;
  request: SearchRequest;
  notices: SearchNotice[];
  ownZip: string | null;
};

/** Where no ZIP code was said, members are searched for near home; an empty one is said. */
async function readSearch(query: Query): Promise<Asked> {
  const parsed = parseSearch(query);
  const reader = await loadReader(parsed.request.for, parsed.request.product, parsed.request.pcp);
  const notices = [...parsed.notices, ...readerNotices(reader)];
  const request = {
    ...parsed.request,
    for: reader.subject && !reader.subject.isSelf ? reader.subject.id : null,
    product: reader.subject ? null : (reader.lens?.product?.code ?? null),
    pcp: reader.subject || !reader.lens?.pcp ? null : parsed.request.pcp,
    zip:
      parsed.request.zip ??
      (query.zip === undefined && reader.ownId ? await findOwnZip(reader.ownId, "home") : null),
  };
  const ownZip = request.near && reader.ownId ? await findOwnZip(reader.ownId, request.near) : null;
  return { reader, request, notices, ownZip };
}

/** A page beyond the list's last is none, as one beyond the last that anybody may ask for. */
async function answerFor(asked: Asked): Promise<SearchAnswer | "TOO_SLOW"> {
  const { reader, request, notices, ownZip } = asked;
  const { lens, authorizations } = reader;
  const context = { lens, authorizations, today: today(), now: now(), ownZip, pageSize };
  const answer = await answerInTime(request, notices, context);
  if (answer === "TOO_SLOW" || answer.page === 1 || answer.total > (answer.page - 1) * pageSize) {
    return answer;
  }
  const none = { code: "IGNORED", parameter: "page" } as const;
  return answerInTime({ ...request, page: 1 }, [...notices, none], context);
}
