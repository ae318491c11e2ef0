import type { ReactNode } from "react";
import { FocusOnMount } from "./focus-on-mount";
import { Icon, type IconName } from "./icon";
import type { Tone } from "./tone";

const icons: Record<Tone, IconName> = {
  good: "check",
  caution: "alert",
  stop: "stop",
  info: "info",
  neutral: "info",
  accent: "info",
};

type Props = {
  tone: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** For a refusal that appears after sending a form. */
  takesFocus?: boolean;
};

/** A notification banner: something to know before the page goes on. */
export function Notice({ tone, title, children, takesFocus = false }: Props) {
  const content = (
    <>
      <Icon name={icons[tone]} />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </>
  );
  return takesFocus ? (
    <FocusOnMount className="notice" data-tone={tone} role="alert">
      {content}
    </FocusOnMount>
  ) : (
    <div className="notice" data-tone={tone}>
      {content}
    </div>
  );
}
