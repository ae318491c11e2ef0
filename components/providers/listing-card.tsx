import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { circleWords, type SpokenLens } from "@/components/circle/circle-words";
import { callsFirst, NextStep } from "@/components/circle/next-steps";
import { Icon, type IconName } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Phone } from "@/components/ui/phone";
import type { Tone } from "@/components/ui/tone";
import { liesWithCoverage } from "@/lib/circle/rules";
import { formatDistance } from "@/lib/i18n/format";
import { turnsNewcomersAway } from "@/lib/providers/rules/accepting";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import type { Listing, SearchPerson } from "@/lib/providers/types";
import { directionsHref } from "./directions";
import { acceptingWords, fullName, languageList, verifiedWords } from "./listing-words";

/** Whom the answers on cards are about, and who may act on them. */
export type CardLens = SpokenLens & { member: SearchPerson | null };

type Props = {
  listing: Listing;
  lens: CardLens | null;
  /** What the profile's address carries along: for whom, or which product, and from which search. */
  query: string;
  /** In a list beside a map, as on its pin. */
  number?: number;
  /** Where somebody for whom it depends on the plan chooses one. */
  choosePlanHref?: string;
};

/** One result: who, what it means for the reader, then where and how. */
export function ListingCard({ listing, lens, query, number, choosePlanHref }: Props) {
  const t = useTranslations("providers.listing");
  const locale = useLocale();
  const { code, display } = listing.specialty;
  const specialty = specialtyName(code, locale, display);
  const [planned] = listing.circle;
  const step = lens &&
    planned &&
    !turnsNewcomersAway(listing) && {
      ...{ answer: planned.answer, because: planned.because, authorization: planned.authorization },
      ...{ roleId: listing.roleId, phone: listing.phone, member: lens.member },
    };
  const covered = new URLSearchParams(query);
  covered.delete("from");
  covered.set("q", specialty);
  covered.set("zip", listing.location.zip);
  return (
    <li className="card listing">
      <div className="listing-head">
        <h3>
          {number !== undefined && (
            <span className="listing-number">
              <span className="sr-only">{t("number", { number })}. </span>
              <span aria-hidden="true">{number}</span>
            </span>
          )}
          <Link href={`/providers/${listing.roleId}${query}`}>{fullName(listing)}</Link>
        </h3>
        <p className="quiet">
          {specialty}
          {listing.kind === "practitioner" && ` · ${listing.location.name}`}
        </p>
        <ListingPlace listing={listing} />
        {lens && <ListingAnswer listing={listing} lens={lens} />}
        {step && (
          <div className="listing-next">
            <NextStep
              {...step}
              provider={fullName(listing)}
              coveredHref={`/providers?${covered}`}
            />
          </div>
        )}
      </div>
      <ListingFacts
        listing={listing}
        withPhone={!(step && callsFirst(step))}
        choosePlanHref={choosePlanHref}
      />
    </li>
  );
}

function ListingPlace({ listing: { name, location, distanceMiles } }: { listing: Listing }) {
  const t = useTranslations("providers.listing");
  const locale = useLocale();
  return (
    <p className="listing-place">
      <Icon name="pin" />
      <span>
        {distanceMiles !== null && (
          <strong>{t("distance", { distance: formatDistance(locale, distanceMiles) })} · </strong>
        )}
        {location.address}, {location.city}{" "}
        <a className="reading" href={directionsHref(location)} rel="noreferrer">
          {t("directions")}
          <span className="sr-only">: {name}</span>
        </a>
      </span>
    </p>
  );
}

function ListingAnswer({ listing, lens }: { listing: Listing; lens: SpokenLens }) {
  const t = useTranslations("circle");
  const providers = useTranslations("providers.listing");
  const locale = useLocale();
  const [planned, emergency] = listing.circle;
  if (!planned) return null;
  const words = circleWords(t, locale, planned, listing, lens);
  return (
    <p className="listing-answer" data-tone={words.tone}>
      <Icon name={words.icon} />
      <span>
        {emergency && !liesWithCoverage(planned.because) && `${providers("hospitalPlanned")} `}
        <strong>{words.headline}</strong> {words.why} {words.authorization ?? ""}
        {emergency?.answer === "DIRECT" && ` ${providers("emergencyToo")}`}
      </span>
    </p>
  );
}

function ListingFacts({
  listing,
  withPhone,
  choosePlanHref,
}: {
  listing: Listing;
  withPhone: boolean;
  choosePlanHref: string | undefined;
}) {
  const t = useTranslations("providers");
  const locale = useLocale();
  const { phone, languages, staffLanguages } = listing;
  const [planned] = listing.circle;
  const ofProduct = planned !== undefined && !liesWithCoverage(planned.because);
  // Outside the reader's network there is no answer for them; the profile gives each network's.
  const accepting = listing.accepting && acceptingWords(t, listing.accepting, ofProduct);
  const verified = verifiedWords(t, listing.verified);
  const spoken = languages.filter((tag) => tag !== "en");
  return (
    <ul className="listing-facts">
      {accepting && (
        <Fact icon="people" tone={accepting.tone}>
          {accepting.words}
          {choosePlanHref && listing.accepting?.everywhere === false && (
            <>
              {" · "}
              <a className="reading" href={choosePlanHref}>
                {t("accepting.choosePlan")}
                <span className="sr-only">: {listing.name}</span>
              </a>
            </>
          )}
        </Fact>
      )}
      {spoken.length > 0 && (
        <Fact icon="globe">
          {t("listing.speaks", { languages: languageList(t, locale, spoken) })}
        </Fact>
      )}
      {staffLanguages.length > 0 && (
        <Fact icon="globe">
          {t("listing.staffSpeaks", { languages: languageList(t, locale, staffLanguages) })}
        </Fact>
      )}
      {listing.telehealth && <Fact icon="bolt">{t("listing.telehealth")}</Fact>}
      <Fact icon={verified.tone === "caution" ? "alert" : "check"} tone={verified.tone}>
        {verified.words}
      </Fact>
      {phone && withPhone && (
        <Fact icon="phone">
          <Phone number={phone} />
        </Fact>
      )}
    </ul>
  );
}

function Fact({ icon, tone, children }: { icon: IconName; tone?: Tone; children: ReactNode }) {
  return (
    <li data-tone={tone === "neutral" ? undefined : tone}>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}
