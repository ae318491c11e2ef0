import { Meter } from "@/components/ui/meter";
import type { Referral } from "@/lib/referrals/types";
import { useSpeech } from "./speech";

/** Visits approved and used; nothing where none were approved. */
export function Visits({ referral }: { referral: Referral }) {
  const { t } = useSpeech();
  const { unitsApproved: approved, unitsUsed: used } = referral;
  if (approved === null) return null;
  return (
    <Meter
      label={t("detail.visits")}
      value={used}
      max={approved}
      start={t("detail.visitsUsed", { used })}
      end={t("detail.visitsLeft", { left: approved - used, approved })}
    />
  );
}
