import type { ReactNode } from "react";

type Props = {
  label: ReactNode;
  /** Same unit, both integers (cents, visits). */
  value: number;
  max: number;
  /** The amounts in words, left and right below the bar: "$400 so far" … "$1,100 left". */
  start: ReactNode;
  end: ReactNode;
};

/** How much of a limit is used: a bar for the eye, the same numbers as text for everybody. */
export function Meter({ label, value, max, start, end }: Props) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className="meter" data-full={share === 1 ? "" : undefined}>
      <p className="meter-label">{label}</p>
      <svg
        className="meter-bar"
        viewBox="0 0 1000 16"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="meter-track" width="1000" height="16" />
        <rect className="meter-fill" width={Math.round(share * 1000)} height="16" />
      </svg>
      <p className="meter-numbers">
        <span>{start}</span>
        <span>{end}</span>
      </p>
    </div>
  );
}
