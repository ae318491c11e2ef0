import { createTranslator } from "use-intl/core";
import { searchDocument } from "@/components/providers/search-document";
import { findMemberByAnyId } from "@/lib/circle/data/identifiers";
import { readMemberLens } from "@/lib/circle/data/lens";
import { now, today } from "@/lib/clock";
import type { Question } from "@/lib/commands/query/question";
import { UsageError } from "@/lib/commands/usage";
import { messages } from "@/lib/i18n/messages";
import { answerSearch } from "@/lib/providers/data/answer-search";
import { parseSearch } from "@/lib/providers/schema";

const usage = 'search "WORDS" [--zip Z] [--within MILES] [--member ID] [--limit N]';

/** The directory's search, in English. */
export const question: Question = {
  usage,
  options: {
    zip: { type: "string" },
    within: { type: "string" },
    member: { type: "string" },
    limit: { type: "string" },
  },
  async answer({ zip, within, member, limit }, positionals) {
    if (positionals.length !== 1) throw new UsageError(usage);
    const pageSize = readLimit(limit);
    const found = member === undefined ? null : await findMemberByAnyId(member);
    if (member !== undefined && !found) {
      const document = { error: "UNKNOWN_MEMBER", sentence: "We know no member by this number." };
      return { ok: false, document, words: document.sentence };
    }

    const { request, notices } = parseSearch({ q: positionals[0], zip, within });
    const day = today();
    const lens = found && (await readMemberLens(found.id, day));
    const answer = await answerSearch(request, notices, {
      lens,
      authorizations: [],
      today: day,
      now: now(),
      ownZip: null,
      pageSize,
    });
    const document = searchDocument(answer, {
      locale: "en",
      circle: createTranslator({ locale: "en", messages: messages.en, namespace: "circle" }),
      providers: createTranslator({ locale: "en", messages: messages.en, namespace: "providers" }),
      lens: lens && { ...lens, member: { givenName: found.givenName, isSelf: true } },
    });
    return { ok: true, document, words: inWords(document) };
  },
};

function readLimit(text: string | undefined): number {
  if (text === undefined) return 20;
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError("--limit takes a number from 1 to 999.");
  return Number(text);
}

function inWords({ total, results, understood }: ReturnType<typeof searchDocument>): string {
  const lines = results.map(({ roleId, name, specialties, location, distanceMiles, circle }) =>
    [
      name,
      specialties.map(({ display }) => display).join(", "),
      `${location.city}${distanceMiles === null ? "" : `, ${distanceMiles} miles`}`,
      circle?.sentence ?? "",
      roleId,
    ].join(" | "),
  );
  return [`${total} found`, ...understood.notices.map(({ sentence }) => sentence), ...lines].join(
    "\n",
  );
}
