import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import enCircle from "@/lib/i18n/messages/en/circle.json";
import en from "@/lib/i18n/messages/en/referrals.json";
import esCircle from "@/lib/i18n/messages/es/circle.json";
import es from "@/lib/i18n/messages/es/referrals.json";
import viCircle from "@/lib/i18n/messages/vi/circle.json";
import vi from "@/lib/i18n/messages/vi/referrals.json";
import type { Headline } from "@/lib/referrals/rules/headline";
import type { Referral, ReferralEvent } from "@/lib/referrals/types";
import { Course } from "./course";

const messages = {
  en: { referrals: en, circle: enCircle },
  es: { referrals: es, circle: esCircle },
  vi: { referrals: vi, circle: viCircle },
};

const event = (sequence: number, kind: string, payload: object = {}) =>
  ({
    sequence,
    kind,
    payload,
    at: Temporal.Instant.from("2026-11-02T20:00:00Z"),
    actor: "SYSTEM",
    actorUserId: null,
  }) as ReferralEvent;

/** What the timeline reads of a referral. */
const referral = (events: readonly ReferralEvent[]) =>
  ({
    number: "R-1",
    replacedBy: null,
    pcp: {
      person: { given: "Hạnh", family: "Lê", credential: "MD", gender: "FEMALE" },
      name: "Hạnh Lê, MD",
      phone: null,
    },
    pcpGroup: { name: "Bayside", phone: "4155550100" },
    decider: { group: { name: "Bayside IPA" } },
    servicing: null,
    specialty: { code: "207N00000X", display: "Dermatology" },
    unitsApproved: 2,
    unitsUsed: 0,
    startsOn: null,
    endsOn: null,
    appointmentOn: null,
    care: "REFERRED",
    clocks: [],
    events,
  }) as unknown as Referral;

function titles(
  locale: "en" | "es" | "vi",
  events: readonly ReferralEvent[],
  headline: Headline,
): string[] {
  const drawn = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <Course referral={referral(events)} headline={headline} />
    </NextIntlClientProvider>,
  );
  return drawn
    .split("<li")
    .slice(1)
    .map((step) =>
      `<li${step}`
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    );
}

const course = [
  event(1, "REQUESTED"),
  event(2, "SUBMITTED"),
  event(3, "RECEIVED"),
  event(4, "APPROVED", { units: 1 }),
];

describe("a referral's timeline", () => {
  it.each([
    [
      "en",
      [
        "Request sent to Dr. Lê’s office",
        "Sent by Dr. Lê’s office to Bayside IPA",
        "Approved by Bayside IPA: 1 visit",
        "You make an appointment",
        "The visit",
        "The specialist’s report to Dr. Lê",
      ],
    ],
    [
      "es",
      [
        "Solicitud enviada al consultorio de la Dra. Lê",
        "El consultorio de la Dra. Lê la envió a Bayside IPA",
        "Aprobada por Bayside IPA: 1 consulta",
        "Usted pide una cita",
        "La consulta",
        "El informe del especialista llega al PCP",
      ],
    ],
    [
      "vi",
      [
        "Đã gửi yêu cầu đến phòng mạch của bác sĩ Hạnh Lê",
        "Phòng mạch của bác sĩ Hạnh Lê đã gửi đến Bayside IPA",
        "Bayside IPA chấp thuận: 1 lần khám",
        "Quý vị lấy hẹn",
        "Lần khám",
        "Báo cáo của bác sĩ chuyên khoa gửi cho",
      ],
    ],
  ] as const)("tells in %s what happened and what is to come", (locale, expected) => {
    const steps = titles(locale, course, "READY");
    expect(steps).toHaveLength(expected.length);
    for (const [at, words] of expected.entries()) expect(steps[at]).toContain(words);
  });

  it.each(["en", "es", "vi"] as const)(
    "has words in %s for whatever may happen, begins each with a capital and leaves no gap",
    (locale) => {
      const kinds = Object.keys(messages[locale].referrals.event);
      const events = kinds.map((kind, at) => event(at + 1, kind, { units: 3, on: "2026-11-02" }));
      const steps = titles(locale, events, "CLOSED");
      expect(steps).toHaveLength(kinds.length);
      for (const step of steps) {
        expect(step).toMatch(/^[^\p{L}]*\p{Lu}/u);
        expect(step).not.toMatch(/[{}]|undefined| {2}/);
      }
      expect(new Set(steps).size).toBe(kinds.length);
    },
  );
});
