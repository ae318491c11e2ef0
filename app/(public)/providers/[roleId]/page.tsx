import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ReportForm } from "@/components/directory/report-form";
import { StandingNotice } from "@/components/directory/standing-notice";
import { ListingCard } from "@/components/providers/listing-card";
import { fullName } from "@/components/providers/listing-words";
import { AfterNo, ProfileAnswers } from "@/components/providers/profile-answers";
import { PlaceFacts, WhoFacts } from "@/components/providers/profile-facts";
import { ProfileNetworks } from "@/components/providers/profile-networks";
import { ReaderLine } from "@/components/providers/reader-line";
import { SearchNotices } from "@/components/providers/results";
import { WithdrawnListing } from "@/components/providers/withdrawn-listing";
import { KeepForm } from "@/components/receipts/keep-form";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { BackLink } from "@/components/ui/wayfinding";
import { ownPath } from "@/lib/auth/own-path";
import { reportListingAction } from "@/lib/directory/actions";
import { loadCorrections, readerEditsListings } from "@/lib/directory/loaders";
import { loadPcpOffer } from "@/lib/pcp/loaders/offer";
import { equivalentMiles, loadProfile, loadWithdrawn } from "@/lib/providers/loaders";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import {
  emptySearch,
  parseCameFrom,
  parseProfileQuery,
  profileQuery,
  readerNotices,
  readerQuery,
  searchHref,
} from "@/lib/providers/schema";
import { keepReceiptAction } from "@/lib/receipts/actions";
import { mayKeep } from "@/lib/receipts/rules/keeping";

type Props = PageProps<"/providers/[roleId]">;

async function load({ params, searchParams }: Props) {
  const [{ roleId }, query] = await Promise.all([params, searchParams]);
  const asked = parseProfileQuery(query).request;
  const found = await loadProfile(roleId, asked.for, asked.product, asked.pcp);
  if (found) return found;
  return (await loadWithdrawn(roleId)) ? null : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props);
  if (found) return { title: found.profile.listing.name };
  const t = await getTranslations("providers.withdrawn");
  return { title: t("title") };
}

export default async function ProfilePage(props: Props) {
  const found = await load(props);
  if (!found) return <WithdrawnListing />;
  const { reader, profile } = found;
  const [t, directory, locale, searchParams, corrections, editsListings] = await Promise.all([
    getTranslations("providers.profile"),
    getTranslations("directory"),
    getLocale(),
    props.searchParams,
    loadCorrections(profile.listing.roleId),
    readerEditsListings(),
  ]);
  const { subject, lens } = reader;
  const { request: asked, notices } = parseProfileQuery(searchParams);
  const { listing, facts, nextOpen, networks, places, equivalents } = profile;
  const origins = { listing, facts, corrections };
  const { code, display } = listing.specialty;
  const request = {
    ...emptySearch,
    for: subject && !subject.isSelf ? subject.id : null,
    product: subject ? null : (lens?.product?.code ?? null),
    pcp: subject || !lens?.pcp ? null : asked.pcp,
  };
  const search = parseCameFrom(searchParams);
  const query = profileQuery(request, search);
  const here = `/providers/${listing.roleId}`;
  const { for: person, product, pcp } = request;
  const spoken = lens && { ...lens, member: subject };
  const offersPcp =
    facts.pcp && subject !== null && (await loadPcpOffer(subject.id, listing.roleId));

  return (
    <div className="stack-wide">
      <div className="stack">
        <BackLink
          href={
            search
              ? searchHref(search, { for: person, product, pcp })
              : `/providers${readerQuery(request)}`
          }
        >
          {t("back")}
        </BackLink>
        <PageHeader title={fullName(listing)} lead={specialtyName(code, locale, display)} />
        {editsListings && (
          <p>
            <Link href={`/desk/directory/${listing.roleId}`}>
              {directory("listing.openAtDesk")}
            </Link>
          </p>
        )}
        <ReaderLine
          subject={subject}
          lens={lens}
          here={ownPath(`${here}${profileQuery(emptySearch, search)}`) ?? here}
        />
        <SearchNotices notices={[...notices, ...readerNotices(reader)]} />
        {searchParams.reported === "1" && (
          <Notice tone="good" title={directory("report.thanksTitle")}>
            <p>{directory("report.thanks")}</p>
          </Notice>
        )}
        <StandingNotice standing={listing.standing} />
        {listing.verified.stale && (
          <Notice tone="caution" title={t("staleTitle")}>
            <p>{t("staleBody")}</p>
          </Notice>
        )}
        {spoken && <ProfileAnswers {...{ listing, subject, request, search }} lens={spoken} />}
        {offersPcp && (
          <LinkButton
            look="second"
            href={`/pcp/change/${listing.roleId}${request.for ? `?for=${request.for}` : ""}`}
          >
            {t("choosePcp")}
          </LinkButton>
        )}
      </div>
      {spoken && (
        <AfterNo
          listing={listing}
          equivalents={equivalents}
          miles={equivalentMiles}
          lens={spoken}
          query={query}
        />
      )}
      <PlaceFacts origins={origins} nextOpen={nextOpen} />
      <WhoFacts origins={origins} query={query} />
      <ProfileNetworks origins={origins} networks={networks} />
      {places.length > 0 && (
        <section className="stack-tight" aria-labelledby="places">
          <h2 id="places">{t("places", { name: listing.name })}</h2>
          <ul className="listings">
            {places.map((one) => (
              <ListingCard key={one.roleId} listing={one} lens={spoken} query={query} />
            ))}
          </ul>
        </section>
      )}
      {mayKeep(lens) && (
        <KeepForm
          action={keepReceiptAction}
          roleId={listing.roleId}
          forId={request.for}
          product={request.product}
          readerId={subject?.id ?? null}
          covered={lens?.product?.code ?? null}
          here={`${here}${query}`}
        />
      )}
      <ReportForm
        action={reportListingAction}
        roleId={listing.roleId}
        forId={request.for}
        product={request.product}
        pcp={request.pcp}
        from={typeof searchParams.from === "string" ? searchParams.from : null}
      />
    </div>
  );
}
