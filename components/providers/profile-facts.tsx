import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { VerifiedLine } from "@/components/directory/verified-line";
import { Link } from "@/components/ui/link";
import { Phone } from "@/components/ui/phone";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { brand } from "@/lib/brand";
import type { Origins, ProfileField } from "@/lib/directory/rules/field-sources";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import { boardName } from "@/lib/providers/rules/board-names";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import type { ProfileFacts as Facts, Listing, NextOpen } from "@/lib/providers/types";
import { directionsHref } from "./directions";
import { FieldSource } from "./field-source";
import { languageList } from "./listing-words";
import { Hours } from "./opening-hours";

type Props = { origins: Origins; query: string };

/** Who that is: training, licence, languages, hospitals. */
export function WhoFacts({ origins, query }: Props) {
  const { listing, facts } = origins;
  const row = rowsFrom(origins);
  const t = useTranslations("providers.profile");
  const providers = useTranslations("providers");
  const locale = useLocale();
  const { code, display } = listing.specialty;
  const { facility } = facts;
  const rows = [
    facility && row("kind", t("kind"), providers(`kinds.${facility.kind}`)),
    row("specialty", t("specialty"), specialtyName(code, locale, display)),
    facts.boardCertifiedIn && row("board", t("board"), boardName(facts.boardCertifiedIn, locale)),
    facts.pcp && row("pcp", t("pcp"), t("yes")),
    listing.kind === "practitioner" && row("gender", t("gender"), genderName(providers, listing)),
    listing.kind === "practitioner" &&
      row("languages", t("languages"), languageList(providers, locale, listing.languages)),
    facts.medicalSchool &&
      row(
        "school",
        t("school"),
        facts.graduatedIn
          ? t("graduated", { school: facts.medicalSchool, year: String(facts.graduatedIn) })
          : facts.medicalSchool,
      ),
    listing.kind === "practitioner" &&
      row("hospitals", t("hospitals"), <Hospitals {...{ facts, query }} />),
    facility?.kind === "HOSPITAL" &&
      row("emergency", t("emergency"), t(facility.emergency ? "yes" : "no")),
    facility?.beds != null && row("beds", t("beds"), formatNumber(locale, facility.beds)),
    facility?.kind === "HOSPITAL" && row("rating", t("rating"), <Rating facility={facility} />),
    facts.licence && row("licence", t("licence"), facts.licence),
    listing.npi && row("npi", t("npi"), listing.npi),
  ];
  return (
    <Section id="who" title={t("facts", { name: listing.name })}>
      <SummaryList rows={rows.filter((one) => one !== null && typeof one === "object")} />
    </Section>
  );
}

/** Where and when: this office. */
export function PlaceFacts({
  origins,
  nextOpen,
}: Pick<Props, "origins"> & { nextOpen: NextOpen | null }) {
  const { listing, facts } = origins;
  const row = rowsFrom(origins);
  const t = useTranslations("providers.profile");
  const providers = useTranslations("providers");
  const locale = useLocale();
  const { location, phone, kind, staffLanguages } = listing;
  const access = Object.keys(accessCodes).filter((code) => facts.accessibility.includes(code));
  const rows = [
    row(
      "address",
      t("address"),
      <>
        {location.name !== listing.name && (
          <>
            {location.name}
            <br />
          </>
        )}
        {location.address}
        <br />
        {location.city}, {location.state} {location.zip}
        <br />
        <a href={directionsHref(location)} rel="noreferrer">
          {providers("listing.directions")}
        </a>
      </>,
    ),
    phone && row("phone", t("phone"), <Phone number={phone} />),
    // A fact with an age and a source of its own.
    nextOpen && { key: "next", label: t("nextOpen"), value: <NextOpening {...nextOpen} /> },
    facts.hours
      ? row("hours", t("hours"), <Hours hours={facts.hours} />)
      : { key: "hours", label: t("hours"), value: t("hoursUnknown") },
    row("telehealth", t("telehealth"), t(listing.telehealth ? "yes" : "no")),
    staffLanguages.length > 0
      ? row("staffLanguages", t("staffLanguages"), languageList(providers, locale, staffLanguages))
      : { key: "staffLanguages", label: t("staffLanguages"), value: t("staffLanguagesNone") },
    agesRow(t, facts, row),
    (facts.sexLimit === "FEMALE" || facts.sexLimit === "MALE") &&
      row("patients", t("patients"), t(`only${facts.sexLimit}`)),
    access.length > 0
      ? row(
          "accessibility",
          t("accessibility"),
          <ul>
            {access.map((code) => (
              <li key={code}>{providers(`accessibility.${code as keyof typeof accessCodes}`)}</li>
            ))}
          </ul>,
        )
      : { key: "accessibility", label: t("accessibility"), value: t("accessibilityNone") },
  ];
  return (
    <Section id="place" title={t(kind === "facility" ? "place" : "office")} listing={listing}>
      <SummaryList rows={rows.filter((one) => one !== null && typeof one === "object")} />
    </Section>
  );
}

/** In the order in which they are shown. */
const accessCodes = {
  handiaccess: true,
  adacomp: true,
  mobility: true,
  pubtrans: true,
  cognitive: true,
  cultcomp: true,
  anssrvc: true,
};

type Row = (field: ProfileField, label: string, value: ReactNode) => SummaryRow;

/** Rows of which each says where its field comes from; what is not known has no source. */
function rowsFrom(origins: Origins): Row {
  return (field, label, value) => ({
    key: field,
    label,
    value: (
      <>
        {value}
        <FieldSource field={field} of={origins} />
      </>
    ),
  });
}

function agesRow(
  t: ReturnType<typeof useTranslations<"providers.profile">>,
  { minAge, maxAge }: Facts,
  row: Row,
): SummaryRow | null {
  if (minAge !== null && maxAge !== null) {
    return row("ages", t("ages"), t("agesBetween", { min: minAge, max: maxAge }));
  }
  if (minAge !== null) return row("ages", t("ages"), t("agesFrom", { min: minAge }));
  return maxAge === null ? null : row("ages", t("ages"), t("agesTo", { max: maxAge }));
}

function genderName(
  t: ReturnType<typeof useTranslations<"providers">>,
  { gender }: Listing,
): string {
  const known = (["FEMALE", "MALE", "NONBINARY"] as const).find((one) => one === gender);
  return t(`genders.${known ?? "UNKNOWN"}`);
}

/** When the practice has time, whether that is soon enough by law, and what to do where not. */
function NextOpening({ on, toldDaysAgo, standard, within }: NextOpen) {
  const t = useTranslations("providers.profile");
  const locale = useLocale();
  const date = formatDate(locale, on, "weekday");
  return (
    <>
      {within
        ? t("nextOpenWithin", { date, days: standard })
        : t.rich("nextOpenBeyond", {
            date,
            days: standard,
            phone: () => <Phone number={brand.memberServices.phone} />,
          })}
      <p className="hint">{t("nextOpenTold", { days: toldDaysAgo })}</p>
    </>
  );
}

function Hospitals({ facts, query }: { facts: Facts; query: string }) {
  const t = useTranslations("providers.profile");
  if (facts.hospitals.length === 0) return t("hospitalsNone");
  return (
    <ul>
      {facts.hospitals.map(({ name, roleId }) => (
        <li key={name}>
          {roleId ? <Link href={`/providers/${roleId}${query}`}>{name}</Link> : name}
        </li>
      ))}
    </ul>
  );
}

function Rating({ facility }: { facility: NonNullable<Facts["facility"]> }) {
  const t = useTranslations("providers.profile");
  if (facility.cmsRating === null) return t("ratingNone");
  return (
    <>
      <strong>{t("ratingValue", { rating: facility.cmsRating })}</strong>
      <span className="hint"> {t("ratingSource")}</span>
    </>
  );
}

/** A part of the profile; with a listing, how old that is as a whole. */
export function Section({
  id,
  title,
  listing,
  children,
}: {
  id: string;
  title: string;
  listing?: Listing;
  children: ReactNode;
}) {
  return (
    <section className="stack-tight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {listing && (
        <p className="hint">
          <VerifiedLine {...listing} />
        </p>
      )}
    </section>
  );
}
