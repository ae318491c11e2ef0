import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import type { Referral } from "@/lib/referrals/types";
import { useSpeech } from "./speech";
import { statusCopy } from "./status-copy";
import { referralValues } from "./words";

/** Referrals in which nothing is left to do: how each ended. */
export function OverList({ referrals }: { referrals: readonly Referral[] }) {
  const speech = useSpeech();
  return (
    <TaskList
      tasks={referrals.map((referral) => {
        const { tone, tag, answer } = statusCopy(speech, referral);
        return {
          key: referral.number,
          title: referralValues(speech, referral).specialty,
          href: `/referrals/${referral.number}`,
          hint: answer,
          status: <Tag tone={tone}>{tag}</Tag>,
        };
      })}
    />
  );
}
