"use client";

import { useErrorWords } from "@/components/shell/error-words";
import { UnexpectedError } from "@/components/shell/unexpected-error";
import "./globals.css";

type Props = { error: unknown; retry: () => void };

/** When even the frame failed: no brand colours, no fonts, nothing that could fail again. */
export default function GlobalError({ error, retry }: Props) {
  const words = useErrorWords();
  return (
    <html lang={words.lang}>
      <head>
        <title>{words.title}</title>
      </head>
      <body>
        <main className="page site-main">
          <UnexpectedError error={error} retry={retry} words={words} />
        </main>
      </body>
    </html>
  );
}
