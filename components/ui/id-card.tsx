import type { ReactNode } from "react";

export type CardFact = { key: string; label: ReactNode; value: ReactNode };

type Props = {
  side: "front" | "back";
  /** Read out before the card: whose it is, and which side. */
  label: string;
  /** Top row, left and right: the plan's mark, the product. */
  head: [ReactNode, ReactNode];
  name?: ReactNode;
  facts: CardFact[];
  children?: ReactNode;
};

/** A membership card, at its usual proportions where there is room; it grows when text does. */
export function IdCard({ side, label, head, name, facts, children }: Props) {
  return (
    <section className="id-card" data-side={side} aria-label={label}>
      <div className="id-card-head">
        <span>{head[0]}</span>
        <span>{head[1]}</span>
      </div>
      {name && <p className="id-card-name">{name}</p>}
      <dl>
        {facts.map(({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
