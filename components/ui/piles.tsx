import { Link } from "./link";

type Pile = { pile: string; words: string };

/** The piles of a desk's queue, each a link, the open one marked; `path` is the queue's. */
export function Piles({
  label,
  path,
  piles,
  open,
}: {
  label: string;
  path: string;
  piles: Pile[];
  /** Null where none is. */
  open: string | null;
}) {
  return (
    <nav aria-label={label}>
      <ul className="piles">
        {piles.map(({ pile, words }) => (
          <li key={pile}>
            <Link href={`${path}?pile=${pile}`} aria-current={pile === open ? "page" : undefined}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
