"use client";

import { useErrorWords } from "@/components/shell/error-words";
import { UnexpectedError } from "@/components/shell/unexpected-error";

type Props = { error: unknown; retry: () => void };

/** A page that failed; the frame around it still stands. */
export default function PageError({ error, retry }: Props) {
  return <UnexpectedError error={error} retry={retry} words={useErrorWords()} />;
}
