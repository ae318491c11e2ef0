import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/components/providers/language-names";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import { formatDate, formatDistance, formatList } from "@/lib/i18n/format";
import { pcpHref } from "@/lib/pcp/rules/hrefs";
import type { CandidateView, FitReason } from "@/lib/pcp/types";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { reasonCopy, type Telling, wayOnCopy } from "./reason-copy";

type Props = {
  candidate: CandidateView;
  subject: { id: string; givenName: string; isSelf: boolean };
  knowsHealth: boolean;
  /** The group that was looked for, through which the doctor is then chosen. */
  groupId: string | null;
  /** Chosen for the whole family. */
  forFamily: boolean;
  /** The box that puts the doctor among those to compare. */
  compare: boolean;
};

const tones: Record<FitReason["code"], Tone> = {
  KNOWN: "accent",
  FAMILY: "accent",
  LANGUAGE: "info",
  FEW_SEATS: "caution",
  STALE: "caution",
  FLAGGED: "stop",
};

/** A doctor whom the member can have, or cannot and why. */
export function CandidateCard(props: Props) {
  const { candidate, subject, forFamily } = props;
  const { number, pcp, group, effectiveOn, startsToday, miles, keepsGroup, refused } = candidate;
  const t = useTranslations("pcp.choose");
  const providers = useTranslations("providers");
  const locale = useLocale();
  const forId = subject.isSelf ? null : subject.id;
  return (
    <Card title={`${number}. ${pcp.name}`}>
      <div className="stack">
        <div className="stack-tight">
          <p>
            {specialtyName(pcp.specialty.code, locale, pcp.specialty.display)}
            {" · "}
            {group.name}
          </p>
          <p>
            {t("distance", { distance: formatDistance(locale, miles) })}
            {" · "}
            {pcp.address}, {pcp.city}
          </p>
          <p>
            {t("speaks", {
              languages: formatList(
                locale,
                pcp.languages.map((tag) => languageName(providers, locale, tag)),
              ),
            })}
          </p>
          <p className="row">
            {!refused && (
              <Tag tone="good">
                {startsToday
                  ? t("startsToday")
                  : t("starts", { date: formatDate(locale, effectiveOn) })}
              </Tag>
            )}
            {keepsGroup && <Tag tone="info">{t("sameGroup")}</Tag>}
            <FitTags because={candidate.because} subject={subject} />
          </p>
          {refused && (
            <Reasons
              reasons={refused}
              telling={{ locale, subject, pcp: pcp.name, knowsHealth: props.knowsHealth }}
            />
          )}
        </div>
        <p className="row">
          {!refused && (
            <LinkButton
              look="second"
              size="small"
              href={pcpHref(`/pcp/change/${pcp.roleId}${forFamily ? "/family" : ""}`, {
                for: forFamily ? null : forId,
                group: props.groupId,
              })}
            >
              {t(forFamily ? "pickFamily" : "pick", { pcp: pcp.name })}
            </LinkButton>
          )}
          <Link href={pcpHref(`/providers/${pcp.roleId}`, { for: forId })}>
            {t("profile")}
            <span className="sr-only"> {pcp.name}</span>
          </Link>
        </p>
        {props.compare && !refused && (
          <label className="compare-box">
            <input type="checkbox" name="role" value={pcp.roleId} />
            <span>
              {t("compare")}
              <span className="sr-only"> {pcp.name}</span>
            </span>
          </label>
        )}
      </div>
    </Card>
  );
}

function FitTags({
  because,
  subject,
}: {
  because: readonly FitReason[];
  subject: { givenName: string; isSelf: boolean };
}) {
  const t = useTranslations("pcp.choose.because");
  const providers = useTranslations("providers");
  const locale = useLocale();
  function say(reason: FitReason): string {
    switch (reason.code) {
      case "KNOWN":
        return t("KNOWN", { self: String(subject.isSelf), name: subject.givenName });
      case "FAMILY":
      case "FEW_SEATS":
      case "FLAGGED":
        return t(reason.code);
      case "LANGUAGE":
        return t("LANGUAGE", { language: languageName(providers, locale, reason.language) });
      case "STALE":
        return reason.verifiedOn === null
          ? t("NEVER_CHECKED")
          : t("STALE", { date: formatDate(locale, reason.verifiedOn) });
    }
  }
  return because.map((reason) => (
    <Tag key={reason.code} tone={tones[reason.code]}>
      {say(reason)}
    </Tag>
  ));
}

function Reasons({ reasons, telling }: { reasons: CandidateView["refused"]; telling: Telling }) {
  const t = useTranslations("pcp.reasons");
  const tWay = useTranslations("pcp.wayOn");
  return (
    <ul>
      {reasons?.map((reason) => (
        <li key={reason.code}>
          {reasonCopy(t, reason, telling)} {wayOnCopy(tWay, reason)}
        </li>
      ))}
    </ul>
  );
}
