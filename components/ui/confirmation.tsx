import type { ReactNode } from "react";
import { Icon } from "./icon";

/** It is done: what happened, from when, under which number. */
export function Confirmation({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="confirmation">
      <Icon name="check" />
      <h1>{title}</h1>
      {children && <div className="confirmation-detail">{children}</div>}
    </div>
  );
}
