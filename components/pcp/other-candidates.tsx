import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import type { CandidateReason } from "@/lib/pcp/types";

/** Doctors near by whom the member cannot have now, and why. */
export function OtherCandidates({
  others,
  place,
}: {
  others: { reason: CandidateReason; count: number }[];
  place: string;
}) {
  const t = useTranslations("pcp.choose");
  const count = others.reduce((sum, other) => sum + other.count, 0);
  if (count === 0) return null;
  return (
    <Details summary={t("others", { count, place })}>
      <ul>
        {others.map(({ reason, count: some }) => (
          <li key={reason}>{t(`othersBy.${reason}`, { count: some })}</li>
        ))}
      </ul>
    </Details>
  );
}
