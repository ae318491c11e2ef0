import type { Locale } from "./locales";
import * as en from "./messages/en";
import * as es from "./messages/es";
import * as vi from "./messages/vi";

/**
 * Every word of the portal. A new namespace is one JSON file and one line in `messages/xx.ts` per
 * language; English is the shape that the others must have.
 */
export const messages: Record<Locale, Messages> = { en, es, vi };

export type Messages = typeof en;

/** The dotted paths that stand in `A` and not in `B`. */
type Missing<A, B> = {
  [K in keyof A & string]: K extends keyof B
    ? A[K] extends string
      ? B[K] extends string
        ? never
        : K
      : `${K}.${Missing<A[K], B[K]>}`
    : K;
}[keyof A & string];

type Differences<Translation> =
  | `missing: ${Missing<Messages, Translation>}`
  | `extra: ${Missing<Translation, Messages>}`;

type None<T extends never> = T;

/** A compile error here names the messages that a language lacks or has too many of. */
export type TranslationsAreComplete = [None<Differences<typeof es>>, None<Differences<typeof vi>>];
