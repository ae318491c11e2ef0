import { useLocale, useTranslations } from "next-intl";
import { circleWords, type SpokenLens } from "@/components/circle/circle-words";
import { NextSteps } from "@/components/circle/next-steps";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { brand } from "@/lib/brand";
import { liesWithCoverage } from "@/lib/circle/rules";
import { formatPhone } from "@/lib/i18n/format";
import { turnsNewcomersAway } from "@/lib/providers/rules/accepting";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { namePcpHref, searchHref } from "@/lib/providers/schema";
import type { Listing, SearchPerson, SearchRequest } from "@/lib/providers/types";
import { type CardLens, ListingCard } from "./listing-card";
import { acceptingWords } from "./listing-words";

type Props = {
  listing: Listing;
  lens: SpokenLens;
  subject: SearchPerson | null;
  request: SearchRequest;
  /** The search that led here. */
  search: SearchRequest | null;
};

/**
 * May the member go here? A hospital answers twice, planned and in an emergency; once where there is
 * no coverage, which is the same for both.
 */
export function ProfileAnswers({ listing, lens, subject, request, search }: Props) {
  const t = useTranslations("circle");
  const providers = useTranslations("providers");
  const locale = useLocale();
  const { code, display } = listing.specialty;
  const answers = listing.circle.slice(0, isUncovered(listing) ? 1 : undefined);
  return (
    <div className="stack">
      {answers.map((one) => {
        const words = circleWords(t, locale, one, listing, lens);
        const here = {
          q: specialtyName(code, locale, display),
          zip: listing.location.zip,
        };
        const turnsAway =
          one.service !== "EMERGENCY" &&
          one.answer !== "NOT_COVERED" &&
          turnsNewcomersAway(listing) &&
          listing.accepting;
        return (
          <AnswerPanel
            key={one.service}
            tone={words.tone}
            icon={words.icon}
            answer={words.headline}
            next={
              one.service === "EMERGENCY" ? undefined : (
                <NextSteps
                  answer={one.answer}
                  because={one.because}
                  roleId={listing.roleId}
                  phone={listing.phone}
                  member={subject}
                  authorization={one.authorization}
                  coveredHref={searchHref(request, here)}
                  othersHref={turnsAway ? searchHref(request, { ...here, accepting: true }) : null}
                  namePcpHref={namePcpHref(listing.roleId, request, search)}
                />
              )
            }
          >
            {answers.length > 1 && (
              <p className="kicker">
                {t(`service.${one.service === "EMERGENCY" ? "EMERGENCY" : "PLANNED"}`)}
              </p>
            )}
            <p>{words.why}</p>
            {turnsAway && (
              <p>
                <strong>{acceptingWords(providers, turnsAway, true).words}.</strong>{" "}
                {t("newcomers")}
              </p>
            )}
            {words.authorization ? (
              <p>
                <strong>{words.authorization}</strong>
              </p>
            ) : (
              !turnsAway && <p>{words.next}</p>
            )}
          </AnswerPanel>
        );
      })}
    </div>
  );
}

function isUncovered({ circle: [planned] }: Listing): boolean {
  return planned !== undefined && liesWithCoverage(planned.because);
}

/**
 * After a no of the network: who is covered instead, and when the plan pays all the same. Without
 * coverage it pays for nothing, and there is nothing to add.
 */
export function AfterNo({
  listing,
  equivalents,
  miles,
  lens,
  query,
}: {
  listing: Listing;
  equivalents: readonly Listing[] | null;
  miles: number;
  lens: CardLens;
  query: string;
}) {
  const t = useTranslations("circle");
  if (listing.circle[0]?.answer !== "NOT_COVERED" || isUncovered(listing)) return null;
  const phone = formatPhone(brand.memberServices.phone);
  // Without a PCP it is open how those of the network are covered.
  const depends = equivalents?.some((one) => one.circle[0]?.answer === "UNKNOWN");
  return (
    <>
      {equivalents !== null && (
        <section className="stack-tight" aria-labelledby="equivalents">
          <h2 id="equivalents">{t(depends ? "equivalents.inNetwork" : "equivalents.title")}</h2>
          {equivalents.length > 0 ? (
            <ul className="listings">
              {equivalents.map((one) => (
                <ListingCard key={one.roleId} listing={one} lens={lens} query={query} />
              ))}
            </ul>
          ) : (
            <p>{t("equivalents.none", { miles, phone })}</p>
          )}
        </section>
      )}
      <section className="stack-tight" aria-labelledby="exceptions">
        <h2 id="exceptions">{t("exceptions.title")}</h2>
        <ul>
          <li>{t("exceptions.emergency")}</li>
          <li>{t("exceptions.surprise")}</li>
          <li>{t("exceptions.timely", { phone })}</li>
        </ul>
      </section>
    </>
  );
}
