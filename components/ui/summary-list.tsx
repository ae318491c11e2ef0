import type { ReactNode } from "react";
import { Link } from "./link";

export type SummaryRow = {
  /** Unique in its list. */
  key: string;
  label: ReactNode;
  value: ReactNode;
  /** "Change", with what is changed for those who hear it alone. */
  change?: { href: string; label: string; hidden: string };
};

/** Facts as name and value. With `change` on its rows it is a "check your answers". */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map(({ key, label, value, change }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {change && (
            <dd className="summary-action">
              <Link href={change.href}>
                {change.label}
                <span className="sr-only"> {change.hidden}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
