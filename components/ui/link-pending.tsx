"use client";

import { useLinkStatus } from "next/link";

/** Seen only while its link is being followed. Screen readers hear the new page's title instead. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return pending ? <span className="link-pending" aria-hidden="true" /> : null;
}
