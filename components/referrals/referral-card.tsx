import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import type { Referral } from "@/lib/referrals/types";
import { NextStep } from "./next-step";
import { useSpeech } from "./speech";
import { statusCopy } from "./status-copy";
import { referralValues, sentence } from "./words";

/** An open referral among others: where it stands, and all that follows from it. */
export function ReferralCard({ referral }: { referral: Referral }) {
  const speech = useSpeech();
  const copy = statusCopy(speech, referral);
  const { specialty, who } = referralValues(speech, referral);
  return (
    <Card level={3} title={specialty} href={`/referrals/${referral.number}`}>
      <div className="row">
        <Tag tone={copy.tone}>{copy.tag}</Tag>
        {who && <span className="quiet">{sentence(who)}</span>}
      </div>
      <p className="referral-answer">{copy.answer}</p>
      <p>{copy.means}</p>
      <NextStep copy={copy} />
    </Card>
  );
}
