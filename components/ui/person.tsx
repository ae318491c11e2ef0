import type { ReactNode } from "react";

/** First letters of the first and last part of a name; decoration, since the name stands beside. */
export function Avatar({ name, size = "normal" }: { name: string; size?: "normal" | "large" }) {
  const parts = name.trim().split(/\s+/);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => (part ? [...part][0] : ""))
    .join("");
  return (
    <span className="avatar" data-size={size} aria-hidden="true">
      {letters.toUpperCase()}
    </span>
  );
}

type Props = {
  name: string;
  /** Who that is to the reader: "you", "your daughter". */
  note?: ReactNode;
  /** A way to another member of the household, where there is one. */
  children?: ReactNode;
};

/** Whose page this is. Every page with somebody's data shows it. */
export function PersonBanner({ name, note, children }: Props) {
  return (
    <div className="person">
      <Avatar name={name} />
      <div>
        <p className="person-name">{name}</p>
        {note && <p className="person-note">{note}</p>}
      </div>
      {children}
    </div>
  );
}
