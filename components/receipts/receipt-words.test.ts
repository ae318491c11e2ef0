import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import en from "@/lib/i18n/messages/en/providers.json";
import enReceipts from "@/lib/i18n/messages/en/receipts.json";
import esReceipts from "@/lib/i18n/messages/es/receipts.json";
import viReceipts from "@/lib/i18n/messages/vi/receipts.json";
import type { NetworkAnswer } from "@/lib/receipts/types";
import { receiptWords } from "./receipt-words";

const answer: NetworkAnswer = {
  version: 1,
  id: "A".repeat(22),
  issuedAt: "2026-11-21T20:00:00Z",
  keepUntil: "2028-11-21",
  plan: "The Plan",
  day: "2026-11-21",
  answer: "IN_NETWORK",
  product: { code: "silver", name: "Silver" },
  provider: {
    roleId: "00000000-0000-4000-8000-000000000000",
    npi: null,
    name: "Ann Lee, MD",
    specialty: { code: "207N00000X", display: "Dermatology" },
    address: "1 Main St",
    city: "San Francisco",
    state: "CA",
    zip: "94110",
    phone: null,
  },
  networks: [],
  verifiedOn: null,
  verifiedBy: null,
};

const receipts = { en: enReceipts, es: esReceipts, vi: viReceipts };

function words(
  locale: "en" | "es" | "vi",
  values: Partial<NetworkAnswer>,
  directContracts: readonly string[] = [],
) {
  const t = createTranslator({
    locale,
    messages: { receipts: receipts[locale] },
    namespace: "receipts",
  });
  const providers = createTranslator({
    locale,
    messages: { providers: en },
    namespace: "providers",
  });
  return receiptWords(
    { t, providers, locale } as Parameters<typeof receiptWords>[0],
    { ...answer, ...values },
    directContracts,
  );
}

const sentence = (...asked: Parameters<typeof words>) => words(...asked).sentence;

describe("a receipt's sentence", () => {
  it("says of its own day what was", () => {
    expect(sentence("en", {})).toBe(
      "On November 21, 2026, Ann Lee, MD was in the network of Silver.",
    );
    // 11 at night in California is the next day in Greenwich.
    expect(sentence("en", { issuedAt: "2026-11-22T07:00:00Z" })).toBe(sentence("en", {}));
  });

  it("says of a day ahead what was foretold, in each language", () => {
    const ahead = { day: "2026-12-01" };
    expect(sentence("en", ahead)).toBe(
      "On November 21, 2026, the directory said that Ann Lee, MD would be in the network of Silver on December 1, 2026.",
    );
    expect(sentence("es", ahead)).toContain("estaría en la red");
    expect(sentence("vi", ahead)).toContain("sẽ thuộc mạng lưới");
    expect(sentence("en", { ...ahead, answer: "NOT_IN_NETWORK" })).toContain("would not be");
  });
});

describe("a receipt's notes", () => {
  it.each(["en", "es", "vi"] as const)("say in %s that the network is no approval", (locale) => {
    const { law, approval } = receipts[locale];
    for (const value of ["IN_NETWORK", "LISTED"] as const) {
      expect(words(locale, { answer: value }).notes).toEqual([law, approval]);
    }
    expect(words(locale, { answer: "NOT_IN_NETWORK" }).notes).toEqual([]);
  });
});

describe("a receipt's networks", () => {
  it("name a medical group, and say in words that the plan has the contract itself", () => {
    const network = { network: "Silver", accepting: "newpt", endsOn: null };
    const networks = [
      { ...network, group: "Bayside" },
      { ...network, group: "Direct" },
    ];
    const { rows } = words("en", { networks }, ["Direct"]);
    const row = rows.find(({ key }) => key === "networks");
    expect(row?.value).toContain("Silver, through Bayside: ");
    expect(row?.value).toContain("; Silver, by a contract with the plan itself: ");
  });
});
