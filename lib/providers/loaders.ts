import "server-only";
import { loadReader, type Reader } from "@/lib/circle/loaders";
import { today } from "@/lib/clock";
import { answerSearch } from "@/lib/providers/data/answer-search";
import { findHomeZip, listSearchChoices } from "@/lib/providers/data/reference";
import { hasSearch, parseSearch } from "@/lib/providers/schema";
import type { SearchAnswer, SearchChoices, SearchNotice, SearchRequest } from "./types";

export const pageSize = 20;

type Query = Record<string, string | string[] | undefined>;

/** What the search page shows: the form always, an answer once something was asked. */
export type SearchPage = {
  reader: Reader;
  request: SearchRequest;
  notices: readonly SearchNotice[];
  choices: SearchChoices;
  answer: SearchAnswer | null;
};

/** The search page, for whoever reads it. */
export async function loadSearchPage(query: Query): Promise<SearchPage> {
  const asked = await readSearch(query);
  const { reader, request, notices } = asked;
  const [choices, answer] = await Promise.all([
    listSearchChoices(),
    hasSearch(query) ? answerFor(asked) : null,
  ]);
  return { reader, request, notices: answer?.understood.notices ?? notices, choices, answer };
}

/** The same search for machines: something is always answered. */
export async function loadSearch(query: Query): Promise<{ answer: SearchAnswer; reader: Reader }> {
  const asked = await readSearch(query);
  return { answer: await answerFor(asked), reader: asked.reader };
}

type Asked = { reader: Reader; request: SearchRequest; notices: SearchNotice[] };

/** Where no ZIP code was said, members are searched for near home; an empty one is said. */
async function readSearch(query: Query): Promise<Asked> {
  const parsed = parseSearch(query);
  const notices = [...parsed.notices];
  const reader = await loadReader(parsed.request.for, parsed.request.product);
  if (reader.refused) notices.push({ code: "IGNORED", parameter: "for" });
  if (reader.productUnknown) notices.push({ code: "IGNORED", parameter: "product" });
  const request = {
    ...parsed.request,
    for: reader.subject && !reader.subject.isSelf ? reader.subject.id : null,
    product: reader.subject ? null : (reader.lens?.product?.code ?? null),
    zip:
      parsed.request.zip ??
      (query.zip === undefined && reader.ownId ? await findHomeZip(reader.ownId) : null),
  };
  return { reader, request, notices };
}

function answerFor({ reader, request, notices }: Asked): Promise<SearchAnswer> {
  const { lens, authorizations } = reader;
  return answerSearch(request, notices, { lens, authorizations, today: today(), pageSize });
}
