import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** Small words above the title: the part of the portal, or the step. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** Below the title: tags, the person. */
  children?: ReactNode;
};

export function PageHeader({ title, kicker, lead, children }: Props) {
  return (
    <header className="page-header">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </header>
  );
}
