import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ContinuityNotice } from "@/components/continuity/continuity-notice";
import { HouseholdMember } from "@/components/members/household-member";
import { AssignedNotice } from "@/components/pcp/assigned-notice";
import { AssignmentFacts } from "@/components/pcp/assignment-facts";
import { DoneNotice } from "@/components/pcp/done-notice";
import { FormerPcps } from "@/components/pcp/former-pcps";
import { PcpAnswer } from "@/components/pcp/pcp-answer";
import { PendingChange } from "@/components/pcp/pending-change";
import { ReferralsToReissue } from "@/components/pcp/referrals-to-reissue";
import { ReissueRequests } from "@/components/pcp/reissue-requests";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { loadContinuityOffer } from "@/lib/continuity/loaders";
import { queryStrings } from "@/lib/forms";
import { formatDate } from "@/lib/i18n/format";
import { cancelChangeAction } from "@/lib/pcp/actions";
import { loadPcpPage } from "@/lib/pcp/loaders/pcp-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pcp");
  return { title: t("title") };
}

export default async function PcpPage({ searchParams }: PageProps<"/pcp">) {
  const query = queryStrings(await searchParams);
  const page = await loadPcpPage(query.for);
  const [t, locale] = await Promise.all([getTranslations("pcp"), getLocale()]);
  const { subject, current, pending, follows } = page;
  const continuity = await loadContinuityOffer(subject.id);
  const shown = current ?? pending;
  const next = pending ?? current;

  return (
    <div className="page-narrow stack-wide">
      <div className="stack">
        <PageHeader title={t("title")} />
        <HouseholdMember subject={subject} people={page.people} path="/pcp" />
        <DoneNotice done={query.done} assignments={[pending, current]} subject={subject} />
        <PcpAnswer
          subject={subject}
          obstacle={page.obstacle}
          current={current}
          isServing={page.isServing}
          pending={pending}
          coverageStartsOn={page.coverageStartsOn}
          hadPcp={page.former.length > 0}
          mayChoose={page.mayChoose}
        />
        {page.mayChooseForFamily && (
          <p>
            <Link href="/pcp/choose?family=1">{t("choose.familyOffer")}</Link>
          </p>
        )}
        {follows && (
          <Notice tone="info">
            {t("follows", {
              name: subject.givenName,
              group: follows.group.name,
              date: formatDate(locale, follows.until),
            })}
          </Notice>
        )}
        {pending && (
          <PendingChange
            pending={pending}
            isFirst={current === null}
            subject={subject}
            mayCancel={page.mayChoose}
            cancel={cancelChangeAction}
          />
        )}
        {current && page.isServing && page.currentLastDay && (
          <Notice
            tone="caution"
            title={t("leaving.title", {
              pcp: current.pcp.name,
              date: formatDate(locale, page.currentLastDay),
            })}
          >
            {t("leaving.text")}
          </Notice>
        )}
        {current && page.outgrownFrom && (
          <Notice
            tone="caution"
            title={t("outgrown.title", {
              pcp: current.pcp.name,
              date: formatDate(locale, page.outgrownFrom),
            })}
          >
            {t("outgrown.text")}
          </Notice>
        )}
        <ContinuityNotice offer={continuity} forId={subject.isSelf ? null : subject.id} />
        {shown?.assigned && <AssignedNotice assignment={shown} assigned={shown.assigned} />}
        {next && page.reissues && page.reissues.asked.length > 0 && (
          <ReissueRequests next={next} requests={page.reissues.asked} />
        )}
        {next && page.reissues && page.reissues.open.length > 0 && (
          <ReferralsToReissue next={next} referrals={page.reissues.open} />
        )}
      </div>
      {shown && <AssignmentFacts assignment={shown} hasStarted={current !== null} />}
      {page.former.length > 0 && <FormerPcps former={page.former} />}
    </div>
  );
}
