import type { ReactNode } from "react";
import { Icon } from "./icon";

export type TimelineStep = {
  key: string;
  state: "done" | "now" | "ahead" | "stopped";
  /** Says the state as well ("Approved", "Waiting for …"): the mark is not heard. */
  title: ReactNode;
  when?: ReactNode;
  children?: ReactNode;
};

/** A course of things, from first to last. */
export function Timeline({ steps }: { steps: TimelineStep[] }) {
  return (
    <ol className="timeline">
      {steps.map(({ key, state, title, when, children }) => (
        <li key={key} data-state={state} aria-current={state === "now" ? "step" : undefined}>
          <span className="timeline-mark">
            {state === "done" && <Icon name="check" />}
            {state === "stopped" && <Icon name="stop" />}
          </span>
          <p className="timeline-title">{title}</p>
          {when && <p className="timeline-when">{when}</p>}
          {children}
        </li>
      ))}
    </ol>
  );
}
