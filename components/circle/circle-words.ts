import type { useTranslations } from "next-intl";
import type { IconName } from "@/components/ui/icon";
import type { Tone } from "@/components/ui/tone";
import { brand } from "@/lib/brand";
import type { CircleAnswer, CircleReason, CircleService, PersonName } from "@/lib/circle/types";
import { formatDate, formatPhone } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

export type CircleTranslator = ReturnType<typeof useTranslations<"circle">>;

/** One answer, with everything that its sentence names. */
export type SpokenAnswer = {
  answer: CircleAnswer;
  because: readonly CircleReason[];
  service: CircleService;
  viaGroup: { name: string } | null;
  authorization: {
    number: string;
    endsOn: string;
    unitsApproved: number;
    unitsUsed: number;
  } | null;
};

/** Whom the answer is about, and who is meant by "your PCP". */
export type SpokenLens = {
  /** Null where no member is known, only a product. */
  member: { givenName: string; isSelf: boolean } | null;
  product: { name: string } | null;
  pcpPerson: PersonName | null;
};

/** The one who is asked about: a person or a facility. */
export type SpokenProvider = { name: string; person: PersonName | null };

export type CircleWords = {
  /** "Yes, with a referral." */
  headline: string;
  /** "Dr. Okafor is in your medical group, Bayside." */
  why: string;
  /** "Ask Dr. Lim to refer you." */
  next: string;
  /** "Approved until March 12, 2027: 2 of 3 visits left." */
  authorization: string | null;
  /** A few words for a list. */
  tag: string;
  tone: Tone;
  icon: IconName;
};

const tones: Record<CircleAnswer, [Tone, IconName]> = {
  DIRECT: ["good", "check"],
  REFERRAL: ["info", "route"],
  OUT_OF_GROUP: ["caution", "alert"],
  NOT_COVERED: ["stop", "stop"],
  UNKNOWN: ["neutral", "question"],
};

/** Names of people who are called doctor. */
const doctors = new Set(["MD", "DO", "DPM", "OD", "DDS", "DMD", "DC", "PHD", "PSYD", "AUD"]);

/** The answer in words: one sentence each for the answer, the reason and the next step. */
export function circleWords(
  t: CircleTranslator,
  locale: Locale,
  spoken: SpokenAnswer,
  provider: SpokenProvider,
  lens: SpokenLens,
): CircleWords {
  const { answer, because, authorization, viaGroup } = spoken;
  const values = {
    provider: provider.person ? personName(t, provider.person) : provider.name,
    pcp: lens.pcpPerson ? personName(t, lens.pcpPerson) : "",
    group: viaGroup?.name ?? "",
    product: lens.product?.name ?? brand.name,
    self: String(lens.member?.isSelf ?? true),
    name: lens.member?.givenName ?? "",
    phone: formatPhone(brand.memberServices.phone),
  };
  const reason = because[0] ?? "UNKNOWN_ROLE";
  const noPcp = lens.member === null ? "productOnly" : "NO_PCP";
  const shown = reason === "NO_PCP" ? noPcp : reason;
  const [tone, icon] = tones[answer];
  return {
    headline: t(`headline.${reason === "EMERGENCY" ? "EMERGENCY" : answer}`),
    why: sentence(t(`why.${shown}`, values)),
    next: sentence(
      t(`next.${because.includes("NO_PCP") ? noPcp : nextStep(answer, shown)}`, values),
    ),
    authorization:
      authorization &&
      t("authorization", {
        date: formatDate(locale, authorization.endsOn),
        left: authorization.unitsApproved - authorization.unitsUsed,
        approved: authorization.unitsApproved,
      }),
    tag: t(`tag.${answer}`),
    tone,
    icon,
  };
}

/** "Dr. Okafor", or the whole name of who is no doctor. */
export function personName(t: CircleTranslator, person: PersonName) {
  const { given, family, gender } = person;
  return isDoctor(person)
    ? t("person.doctor", { given, family, gender })
    : t("person.other", { given, family });
}

export function isDoctor({ credential }: Pick<PersonName, "credential">): boolean {
  const titles = credential
    .toUpperCase()
    .replaceAll(".", "")
    .split(/[^A-Z]+/);
  return titles.some((title) => doctors.has(title));
}

/** All of it in one line, as interfaces and commands give it. */
export function circleSentence({ headline, why, next, authorization }: CircleWords): string {
  return [headline, why, authorization ?? next].join(" ");
}

function nextStep(answer: CircleAnswer, reason: CircleReason | "productOnly") {
  switch (reason) {
    case "EMERGENCY":
      return reason;
    case "COVERAGE_NOT_STARTED":
    case "COVERAGE_ENDED":
    case "COVERAGE_SUSPENDED":
    case "NEVER_COVERED":
    case "LISTING_WITHDRAWN":
    case "UNKNOWN_ROLE":
    case "UNKNOWN_MEMBER":
      return "CALL";
    default:
      return answer === "UNKNOWN" ? "CALL" : answer;
  }
}

/** A name at the beginning, such as "la Dra. Ruiz" or "bác sĩ Lan", begins a sentence. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
