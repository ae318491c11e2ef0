import {
  type CircleTranslator,
  circleSentence,
  circleWords,
  type SpokenLens,
} from "@/components/circle/circle-words";
import type { Locale } from "@/lib/i18n/locales";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import type { Listing, SearchAnswer } from "@/lib/providers/types";
import { noticeSentence, type ProvidersTranslator } from "./notice-words";

type Words = {
  locale: Locale;
  circle: CircleTranslator;
  providers: ProvidersTranslator;
  /** Null where neither member nor product is known. */
  lens: SpokenLens | null;
};

/** A search's answer as scripts read it: the shape is fixed, fields may only be added. */
export function searchDocument(answer: SearchAnswer, words: Words) {
  const { understood, total, page, pageSize, results, facets } = answer;
  return {
    understood: {
      specialties: understood.specialties.map(({ code }) => code),
      words: understood.words,
      filters: Object.fromEntries(
        understood.filters.map((filter) => [filter, answer.request[filter]]),
      ),
      corrections: understood.corrections,
      notices: understood.notices.map((notice) => ({
        ...notice,
        sentence: noticeSentence(words.providers, notice),
      })),
      redFlags: understood.redFlags,
    },
    total,
    page,
    pageSize,
    results: results.map((listing) => listingDocument(listing, words)),
    facets,
  };
}

function listingDocument(listing: Listing, words: Words) {
  const { code, display } = listing.specialty;
  const [planned, emergency] = words.lens ? circles(listing, words, words.lens) : [];
  return {
    roleId: listing.roleId,
    npi: listing.npi,
    name: listing.name,
    kind: listing.kind,
    specialties: [{ code, display: specialtyName(code, words.locale, display) }],
    group: listing.groups.map(({ name }) => name).join(", ") || null,
    groups: listing.groups,
    location: listing.location,
    phone: listing.phone,
    distanceMiles: listing.distanceMiles,
    accepting: listing.accepting?.status ?? null,
    // False where it depends on the plan: then `accepting` is true of one of them.
    acceptingEverywhere: listing.accepting?.everywhere ?? null,
    telehealth: listing.telehealth,
    languages: listing.languages,
    staffLanguages: listing.staffLanguages,
    verifiedOn: listing.verifiedOn,
    verifiedDaysAgo: listing.verified.days,
    stale: listing.verified.stale,
    ...(planned && { circle: planned }),
    ...(emergency && { emergency }),
  };
}

function circles(listing: Listing, { circle, locale }: Words, lens: SpokenLens) {
  return listing.circle.map((one) => ({
    answer: one.answer,
    sentence: circleSentence(circleWords(circle, locale, one, listing, lens)),
    because: one.because,
  }));
}
