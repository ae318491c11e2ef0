import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { brand } from "@/lib/brand";
import type { CircleAnswer, CircleReason } from "@/lib/circle/types";
import { formatPhone, telephoneHref } from "@/lib/i18n/format";

type Props = {
  answer: CircleAnswer;
  because: readonly CircleReason[];
  roleId: string;
  /** The provider's telephone. */
  phone: string | null;
  /** Null where no member is known. */
  member: { id: string; isSelf: boolean } | null;
  authorization: { number: string } | null;
  /** Where covered ones are listed. */
  coveredHref: string;
};

/** What the reader can do with the answer, the likeliest first. */
export function NextSteps(props: Props) {
  const { answer, because, roleId, member, authorization, phone, coveredHref } = props;
  const t = useTranslations("circle");
  const forMember = member && !member.isSelf ? `for=${member.id}` : "";
  const steps = [];
  if (authorization) {
    const query = forMember && `?${forMember}`;
    steps.push(
      <LinkButton key="referral" href={`/referrals/${authorization.number}${query}`}>
        {t("authorizationLink", { number: authorization.number })}
      </LinkButton>,
    );
  } else if (member && (answer === "REFERRAL" || answer === "OUT_OF_GROUP")) {
    const query = [`role=${roleId}`, forMember].filter(Boolean).join("&");
    steps.push(
      <LinkButton key="request" href={`/referrals/new?${query}`}>
        {t(answer === "REFERRAL" ? "action.requestReferral" : "action.requestApproval")}
      </LinkButton>,
    );
  } else if (member && because.includes("NO_PCP")) {
    steps.push(
      <LinkButton key="pcp" href={`/pcp/choose${forMember && `?${forMember}`}`}>
        {t("action.choosePcp")}
      </LinkButton>,
    );
  } else if (answer === "NOT_COVERED" && because.some((reason) => networkReasons.has(reason))) {
    steps.push(
      <LinkButton key="covered" href={coveredHref}>
        {t("action.findCovered")}
      </LinkButton>,
    );
  }
  const callsProvider = phone !== null && (answer === "DIRECT" || authorization !== null);
  if (callsProvider) {
    steps.push(<Call key="call" phone={phone} main={steps.length === 0} />);
  }
  if (steps.length === 0) {
    steps.push(
      <a
        key="plan"
        className="button"
        data-look="second"
        href={telephoneHref(brand.memberServices.phone)}
      >
        {t("action.callPlan")}
      </a>,
    );
  }
  return steps;
}

/** Reasons that lie with the provider, and not with the member's coverage. */
const networkReasons: ReadonlySet<CircleReason> = new Set([
  "NOT_IN_NETWORK",
  "CONTRACT_ENDED",
  "CONTRACT_NOT_STARTED",
  "OTHER_NETWORK_SERVES",
]);

function Call({ phone, main }: { phone: string; main: boolean }) {
  const t = useTranslations("circle.action");
  return (
    <a className="button" data-look={main ? "main" : "second"} href={telephoneHref(phone)}>
      {t("call", { phone: formatPhone(phone) })}
    </a>
  );
}
