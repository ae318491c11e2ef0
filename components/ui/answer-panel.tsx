import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import type { Tone } from "./tone";

const icons: Record<Tone, IconName> = {
  good: "check",
  caution: "route",
  stop: "stop",
  info: "info",
  neutral: "question",
  accent: "heart",
};

type Props = {
  tone: Tone;
  /** One sentence that answers what the reader came for. */
  answer: ReactNode;
  icon?: IconName;
  /** The sentence's heading level; 1 where the answer is the page's heading. */
  level?: 1 | 2 | 3;
  /** The evidence. */
  children?: ReactNode;
  /** What to do now: buttons or links. */
  next?: ReactNode;
};

/** The answer first, then why, then what to do. */
export function AnswerPanel({ tone, answer, icon, level = 2, children, next }: Props) {
  const Heading = `h${level}` as const;
  return (
    <section className="answer" data-tone={tone}>
      <Heading className="answer-sentence">
        <span className="answer-mark">
          <Icon name={icon ?? icons[tone]} />
        </span>
        <span>{answer}</span>
      </Heading>
      {children && <div className="answer-evidence">{children}</div>}
      {next && <div className="answer-next button-row">{next}</div>}
    </section>
  );
}
