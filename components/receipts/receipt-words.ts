import type { useTranslations } from "next-intl";
import { Temporal } from "temporal-polyfill";
import { formatDate, formatInstant, formatPhone } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import type { NetworkAnswer } from "@/lib/receipts/types";
import { dateAt } from "@/lib/time-zone";

type Translators = {
  t: ReturnType<typeof useTranslations<"receipts">>;
  providers: ReturnType<typeof useTranslations<"providers">>;
  locale: Locale;
};

const who: Record<string, string> = {
  practice: "practice",
  "directory team": "team",
  "provider portal": "portal",
};

const statuses = ["newpt", "existptfam", "existptonly", "nopt"] as const;

/** Where a receipt is looked at and checked, on a portal that stands at this origin. */
export function receiptPlace(origin: string, id?: string): string {
  return `${origin}/receipts${id ? `/${id}` : ""}`;
}

/** A day that lay ahead when the answer was given is told as what was said of it then. */
function sentenceOf(answer: NetworkAnswer) {
  const ahead = answer.day > dayOfIssue(answer).toString();
  return ahead && answer.answer !== "LISTED"
    ? (`ahead.${answer.answer}` as const)
    : (`answer.${answer.answer}` as const);
}

const dayOfIssue = ({ issuedAt }: NetworkAnswer) => dateAt(Temporal.Instant.from(issuedAt));

/**
 * A receipt in words, the same on the page and on paper. The notes say what the answer is good for,
 * and what it does not promise; a no has none. A direct contract with the plan is said in words.
 */
export function receiptWords(
  { t, providers, locale }: Translators,
  answer: NetworkAnswer,
  directContracts: readonly string[] = [],
): {
  sentence: string;
  notes: string[];
  rows: { key: string; label: string; value: string }[];
} {
  const { provider, product, networks } = answer;
  const accepting = (status: string) =>
    providers(`accepting.${statuses.find((one) => one === status) ?? "unknown"}`);
  const rows = [
    product && { key: "product", label: t("product"), value: product.name },
    { key: "provider", label: t("provider"), value: provider.name },
    {
      key: "specialty",
      label: t("specialty"),
      value: specialtyName(provider.specialty.code, locale, provider.specialty.display),
    },
    provider.npi && { key: "npi", label: t("npi"), value: provider.npi },
    {
      key: "address",
      label: t("address"),
      value: `${provider.address}, ${provider.city}, ${provider.state} ${provider.zip}`,
    },
    provider.phone && { key: "phone", label: t("phone"), value: formatPhone(provider.phone) },
    networks.length > 0 && {
      key: "networks",
      label: t("networks"),
      value: networks
        .map(({ network, group, accepting: status, endsOn }) =>
          [
            directContracts.includes(group)
              ? t("networkDirect", { network, accepting: accepting(status) })
              : t("network", { network, group, accepting: accepting(status) }),
            endsOn && t("until", { date: formatDate(locale, endsOn) }),
          ]
            .filter(Boolean)
            .join(", "),
        )
        .join("; "),
    },
    {
      key: "verified",
      label: t("verified"),
      value: answer.verifiedOn
        ? t("verifiedOn", {
            date: formatDate(locale, answer.verifiedOn),
            who: who[answer.verifiedBy ?? ""] ?? "plan",
          })
        : t("never"),
    },
    { key: "issued", label: t("issued"), value: formatInstant(locale, answer.issuedAt) },
    { key: "kept", label: t("kept"), value: formatDate(locale, answer.keepUntil) },
  ];
  return {
    sentence: t(sentenceOf(answer), {
      issued: formatDate(locale, dayOfIssue(answer)),
      day: formatDate(locale, answer.day),
      name: provider.name,
      product: product?.name ?? "",
      plan: answer.plan,
    }),
    notes: answer.answer === "NOT_IN_NETWORK" ? [] : [t("law"), t("approval")],
    rows: rows.filter((row) => row !== null && typeof row === "object"),
  };
}
