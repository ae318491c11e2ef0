import type { ReactNode } from "react";
import type { Tone } from "./tone";

/** A state in a word or two. What it means stands beside it. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
