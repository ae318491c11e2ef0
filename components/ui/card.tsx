import type { ReactNode } from "react";
import { Link } from "./link";

/** A thing among others. With `href` its title is a link that covers the card. */
export function Card({
  title,
  level = 2,
  href,
  children,
}: {
  title?: ReactNode;
  level?: 2 | 3 | 4;
  href?: string;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className={href ? "card card-link" : "card"}>
      {title && (
        <Heading className="card-title">{href ? <Link href={href}>{title}</Link> : title}</Heading>
      )}
      {children}
    </div>
  );
}
