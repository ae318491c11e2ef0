"use client";

import { type ReactNode, useActionState, useMemo, useState } from "react";
import { type FormState, idle } from "@/lib/form-state";
import { ErrorSummary } from "./error-summary";
import { FormContext, type FormWords } from "./form-context";
import { Notice } from "./notice";

export type FormAction<Reason extends string = never> = (
  previous: FormState<Reason>,
  form: FormData,
) => Promise<FormState<Reason>>;

export type FormShellProps<Reason extends string> = {
  action: FormAction<Reason>;
  words: FormWords;
  /** What to show for each reason with which the action may refuse; every reason needs words. */
  reasons?: Record<Reason, ReactNode>;
  /**
   * What the form was for is gone: nothing is shown but why the form that was just sent is refused,
   * and its fields that are given, with what was typed. Draw it where the form was: without script,
   * React finds a form's answer by its place.
   */
  gone?: boolean;
  children?: ReactNode;
};

/**
 * A form around a server action, the same with and without script: what was typed comes back, an
 * error summary takes the focus, a refusal is explained. Pages use `Form`, which brings the words.
 */
export function FormShell<Reason extends string = never>({
  action,
  words,
  reasons,
  gone = false,
  children,
}: FormShellProps<Reason>) {
  const [state, send] = useActionState<FormState<Reason>, FormData>(action, idle);
  const [seen, setSeen] = useState({ state, attempt: 0 });
  if (seen.state !== state) setSeen({ state, attempt: seen.attempt + 1 });
  const content = useMemo(
    () => ({
      words,
      fieldErrors: state.status === "invalid" ? state.fieldErrors : {},
      values: state.status === "idle" ? {} : state.values,
      attempt: seen.attempt,
    }),
    [words, state, seen.attempt],
  );
  const refusal = state.status === "rejected" && (
    <div className="form-refusal" key={seen.attempt}>
      <Notice tone="stop" title={words.problem} takesFocus>
        {reasons?.[state.reason]}
      </Notice>
    </div>
  );
  if (gone) {
    return (
      refusal && (
        <div className="form">
          {refusal}
          <FormContext value={content}>{children}</FormContext>
        </div>
      )
    );
  }
  return (
    <form className="form" action={send} noValidate>
      {state.status === "invalid" && (
        <ErrorSummary
          key={seen.attempt}
          title={words.problem}
          errors={Object.entries(state.fieldErrors)}
        />
      )}
      {refusal}
      <FormContext value={content}>{children}</FormContext>
    </form>
  );
}
