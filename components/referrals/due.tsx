import { Temporal } from "temporal-polyfill";
import { Tag } from "@/components/ui/tag";
import { useDeskSpeech } from "./desk-speech";
import { formatDue } from "./words";

/** A deadline at the desk, and whether it is over. */
export function Due({ dueAt, now }: { dueAt: Temporal.Instant | null; now: Temporal.Instant }) {
  const { d, locale } = useDeskSpeech();
  if (!dueAt) return <span className="quiet">{d("queue.noDue")}</span>;
  const late = Temporal.Instant.compare(dueAt, now) < 0;
  return (
    <>
      <span className="nowrap">{formatDue(locale, dueAt, "short")}</span>{" "}
      {late && <Tag tone="stop">{d("queue.late")}</Tag>}
    </>
  );
}
