import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import type { CandidateReason } from "@/lib/pcp/types";

/** Doctors near by whom the member cannot have now, and why. */
export function OtherCandidates({
  others,
  place,
  href,
  isShown,
}: {
  others: { reason: CandidateReason; count: number }[];
  place: string;
  /** The list with them, or without them where they are shown. */
  href: string;
  isShown: boolean;
}) {
  const t = useTranslations("pcp.choose");
  const count = others.reduce((sum, other) => sum + other.count, 0);
  if (count === 0) return null;
  return (
    <Details summary={t("others", { count, place })} open={isShown}>
      <ul>
        {others.map(({ reason, count: some }) => (
          <li key={reason}>{t(`othersBy.${reason}`, { count: some })}</li>
        ))}
      </ul>
      <p>
        <Link href={href}>{isShown ? t("hideOthers") : t("showOthers")}</Link>
      </p>
    </Details>
  );
}
