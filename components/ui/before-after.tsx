import type { ReactNode } from "react";
import { Icon } from "./icon";

type Side = { label: ReactNode; children: ReactNode };

/** A change, side by side: what is now, and what will be. */
export function BeforeAfter({ before, after }: { before: Side; after: Side }) {
  return (
    <div className="before-after">
      <div className="card">
        <p className="before-after-label">{before.label}</p>
        {before.children}
      </div>
      <span className="before-after-arrow">
        <Icon name="arrow" />
      </span>
      <div className="card">
        <p className="before-after-label">{after.label}</p>
        {after.children}
      </div>
    </div>
  );
}
