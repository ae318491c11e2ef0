"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { Icon } from "./icon";

/** Opens the print dialogue. Without script it is not shown: the browser's own menu prints too. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <span className="needs-script no-print">
      <Button look="second" onClick={() => window.print()}>
        <Icon name="print" />
        {children}
      </Button>
    </span>
  );
}
