import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { brand } from "@/lib/brand";
import { liesWithCoverage } from "@/lib/circle/rules";
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
  /** Who is no patient there yet is turned away: where others are listed that take new patients. */
  othersHref?: string | null;
  /** Where somebody who looks at a product names a PCP. */
  namePcpHref?: string;
};

/** What the reader can do with the answer, the likeliest first. */
export function NextSteps(props: Props) {
  return findSteps(props).map((step, at) => (
    <StepButton key={step.does} step={step} look={at === 0 && isMain(step) ? "main" : "second"} />
  ));
}

/**
 * In a list: the likeliest step alone, named with the provider, and none where all that is left is
 * to call the plan.
 */
export function NextStep({ provider, ...props }: Props & { provider: string }) {
  const [step] = findSteps(props);
  if (!step || step.does === "callPlan") return null;
  return <StepButton step={step} look="second" provider={provider} />;
}

/** Whether the likeliest step is to call the provider, so that the number needs no second place. */
export function callsFirst(props: Omit<Props, "coveredHref">): boolean {
  return findSteps({ ...props, coveredHref: "" })[0]?.does === "call";
}

type Step =
  | { does: "authorizationLink"; href: string; number: string }
  | {
      does:
        | "findOthers"
        | "requestReferral"
        | "requestApproval"
        | "choosePcp"
        | "namePcp"
        | "findCovered";
      href: string;
    }
  | { does: "call"; phone: string }
  | { does: "callPlan" };

function findSteps(props: Props): Step[] {
  const { answer, because, roleId, member, authorization, phone, coveredHref, namePcpHref } = props;
  const { othersHref } = props;
  const forMember = member && !member.isSelf ? `for=${member.id}` : "";
  const steps: Step[] = [];
  if (authorization) {
    const { number } = authorization;
    const href = `/referrals/${number}${forMember && `?${forMember}`}`;
    steps.push({ does: "authorizationLink", href, number });
  } else if (member && because.includes("NO_PCP")) {
    steps.push({ does: "choosePcp", href: `/pcp/choose${forMember && `?${forMember}`}` });
  } else if (member && (answer === "REFERRAL" || answer === "OUT_OF_GROUP")) {
    const query = [`role=${roleId}`, forMember].filter(Boolean).join("&");
    const does = answer === "REFERRAL" ? "requestReferral" : "requestApproval";
    steps.push({ does, href: `/referrals/new?${query}` });
  } else if (answer === "UNKNOWN" && namePcpHref && because.includes("NO_PCP")) {
    steps.push({ does: "namePcp", href: namePcpHref }, { does: "callPlan" });
  } else if (answer === "NOT_COVERED" && !liesWithCoverage(because)) {
    steps.push({ does: "findCovered", href: coveredHref });
  }
  if (phone !== null && (answer === "DIRECT" || authorization !== null)) {
    steps.push({ does: "call", phone });
  }
  if (othersHref) steps.unshift({ does: "findOthers", href: othersHref });
  return steps.length > 0 ? steps : [{ does: "callPlan" }];
}

function isMain({ does }: Step): boolean {
  return does !== "callPlan";
}

function StepButton({
  step,
  look,
  provider,
}: {
  step: Step;
  look: "main" | "second";
  provider?: string;
}) {
  const t = useTranslations("circle");
  // To choose a PCP is no step that has to do with this provider.
  const named = provider !== undefined && step.does !== "choosePcp" && (
    <span className="sr-only">: {provider}</span>
  );
  switch (step.does) {
    case "call":
    case "callPlan": {
      const number = step.does === "call" ? step.phone : brand.memberServices.phone;
      return (
        <a className="button" data-look={look} href={telephoneHref(number)}>
          {step.does === "call"
            ? t("action.call", { phone: formatPhone(number) })
            : t("action.callPlan")}
          {named}
        </a>
      );
    }
    case "authorizationLink":
      return (
        <LinkButton look={look} href={step.href}>
          {t("authorizationLink", { number: step.number })}
          {named}
        </LinkButton>
      );
    default:
      return (
        <LinkButton look={look} href={step.href}>
          {t(`action.${step.does}`)}
          {named}
        </LinkButton>
      );
  }
}
