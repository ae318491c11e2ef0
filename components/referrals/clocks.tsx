import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import type { Tone } from "@/components/ui/tone";
import type { ClockKind, ReferralClock } from "@/lib/referrals/types";
import { useSpeech } from "./speech";
import { formatDue } from "./words";

type Props = {
  clocks: readonly ReferralClock[];
  /** What is due, in words for whoever reads. */
  name: (kind: ClockKind) => string;
};

/** Each deadline of a referral, and whether it was kept. */
export function Clocks({ clocks, name }: Props) {
  const { t, locale } = useSpeech();
  return (
    <TaskList
      tasks={clocks.map(({ kind, dueAt, met }) => {
        const [verdict, tone] = verdictOf(met);
        return {
          key: kind,
          title: name(kind),
          hint: t("clock.due", { due: formatDue(locale, dueAt) }),
          status: <Tag tone={tone}>{t(`clock.${verdict}`)}</Tag>,
        };
      })}
    />
  );
}

function verdictOf(met: boolean | null): ["met" | "running" | "missed", Tone] {
  if (met === null) return ["running", "info"];
  return met ? ["met", "good"] : ["missed", "stop"];
}
