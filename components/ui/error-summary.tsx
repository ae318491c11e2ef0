import { FocusOnMount } from "./focus-on-mount";

type Props = {
  title: string;
  /** Field id and sentence, in the order of the page. */
  errors: [id: string, sentence: string][];
};

/** What stands in the way, at the top, each line leading to its field. Takes the focus. */
export function ErrorSummary({ title, errors }: Props) {
  return (
    <FocusOnMount className="error-summary" role="alert">
      <h2>{title}</h2>
      <ul>
        {errors.map(([id, sentence]) => (
          <li key={id}>
            <a href={`#${id}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </FocusOnMount>
  );
}
