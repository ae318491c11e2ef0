import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskWorker } from "@/components/referrals/desk-worker";
import { loadDeskWorker } from "@/lib/referrals/loaders/desk";

export const metadata: Metadata = { robots: { index: false } };

/** Says for whom the person at the desk works; each page asks the gate itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <div className="stack">
      <DeskWorker worker={await loadDeskWorker()} />
      {children}
    </div>
  );
}
