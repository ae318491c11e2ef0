/** What was typed, by field name; a list where a name can be sent several times. */
export type FormValues = Record<string, string | string[]>;

/**
 * What a form action answers. Success is a redirect. `fieldErrors` are sentences in the reader's
 * language, by field name, in the order of the page; `reason` is a code for which the page has words.
 */
export type FormState<Reason extends string = string> =
  | { status: "idle" }
  | { status: "invalid"; fieldErrors: Record<string, string>; values: FormValues }
  | { status: "rejected"; reason: Reason; values: FormValues };

export const idle: FormState<never> = { status: "idle" };
