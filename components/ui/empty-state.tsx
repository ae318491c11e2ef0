import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type Props = {
  icon?: IconName;
  title: ReactNode;
  level?: 2 | 3;
  /** Why there is nothing. */
  children?: ReactNode;
  /** The next step: buttons or links. */
  next?: ReactNode;
};

/** Nothing here: why, and what to do. */
export function EmptyState({ icon = "info", title, level = 2, children, next }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <Icon name={icon} />
      <Heading>{title}</Heading>
      {children}
      {next && <div className="button-row">{next}</div>}
    </div>
  );
}
