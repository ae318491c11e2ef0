"use client";

import { type ReactNode, useActionState, useMemo, useState } from "react";
import { Radios } from "@/components/ui/choice-fields";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormContext, type FormWords } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { TextareaField } from "@/components/ui/text-field";
import { idle } from "@/lib/form-state";
import type { RequestRefusal, RequestState, Urgency } from "@/lib/referrals/types";

export type RequestWords = {
  form: FormWords;
  text: string;
  textHint: string;
  urgency: string;
  urgencies: Record<Urgency, string>;
  urgentHint: string;
  work: string;
  workHint: string;
  works: Record<"YES" | "NO", string>;
  check: string;
  review: {
    title: string;
    text: string;
    urgency: string;
    work: string;
    change: string;
    send: string;
  };
  refused: Record<RequestRefusal, string>;
};

type Props = {
  action: (state: RequestState, form: FormData) => Promise<RequestState>;
  words: RequestWords;
  /** Sent along unseen: whom the request is for, and the key that makes it one request. */
  hidden: Record<"for" | "role" | "specialty" | "key", string>;
  /** Facts of the request that are not asked, shown with the answers. */
  known: { key: string; label: string; value: ReactNode }[];
  /** What to do besides, where it is from work. */
  workAdvice: ReactNode;
};

const asked = ["text", "urgency", "work"] as const;

/**
 * A request in two steps, the same with and without script: questions, then the answers to check.
 * What was answered travels in the form, never in an address.
 */
export function RequestForm({ action, words, hidden, known, workAdvice }: Props) {
  const [state, send] = useActionState<RequestState, FormData>(action, idle);
  const [seen, setSeen] = useState({ state, attempt: 0 });
  if (seen.state !== state) setSeen({ state, attempt: seen.attempt + 1 });
  const values = state.status === "idle" ? {} : state.values;
  const errors = state.status === "invalid" ? state.fieldErrors : {};
  const content = useMemo(
    () => ({ words: words.form, fieldErrors: errors, values, attempt: seen.attempt }),
    [words.form, errors, values, seen.attempt],
  );
  // The key of the first attempt stays, so that a request sent twice is one.
  const key = typeof values.key === "string" ? values.key : hidden.key;

  return (
    <form action={send} noValidate>
      {Object.entries({ ...hidden, key }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {Object.keys(errors).length > 0 && (
        <ErrorSummary
          key={seen.attempt}
          title={words.form.problem}
          errors={Object.entries(errors)}
        />
      )}
      {state.status === "rejected" && (
        <div className="form-refusal" key={seen.attempt}>
          <Notice tone="stop" title={words.form.problem} takesFocus>
            {words.refused[state.reason]}
          </Notice>
        </div>
      )}
      <FormContext value={content}>
        {state.status === "review" ? (
          <Review {...{ values, words, known, workAdvice }} />
        ) : (
          <Questions words={words} />
        )}
      </FormContext>
    </form>
  );
}

function Questions({ words }: { words: RequestWords }) {
  return (
    <>
      <TextareaField name="text" label={words.text} hint={words.textHint} maxLength={1000} />
      <Radios
        name="urgency"
        label={words.urgency}
        options={[
          { value: "ROUTINE", label: words.urgencies.ROUTINE },
          { value: "URGENT", label: words.urgencies.URGENT, hint: words.urgentHint },
        ]}
      />
      <Radios
        name="work"
        label={words.work}
        hint={words.workHint}
        options={[
          { value: "NO", label: words.works.NO },
          { value: "YES", label: words.works.YES },
        ]}
      />
      <div className="button-row">
        <SubmitButton name="intent" value="review">
          {words.check}
        </SubmitButton>
      </div>
    </>
  );
}

type ReviewProps = Pick<Props, "words" | "known" | "workAdvice"> & {
  values: Record<string, string | string[]>;
};

function Review({ values, words, known, workAdvice }: ReviewProps) {
  const { review } = words;
  const answer = (name: (typeof asked)[number]) => String(values[name] ?? "");
  return (
    <div className="stack">
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {review.title}
      </h2>
      {asked.map((name) => (
        <input key={name} type="hidden" name={name} value={answer(name)} />
      ))}
      <SummaryList
        rows={[
          ...known,
          {
            key: "text",
            label: review.text,
            value: <span className="typed">{answer("text")}</span>,
          },
          {
            key: "urgency",
            label: review.urgency,
            value: words.urgencies[answer("urgency") === "URGENT" ? "URGENT" : "ROUTINE"],
          },
          {
            key: "work",
            label: review.work,
            value: words.works[answer("work") === "YES" ? "YES" : "NO"],
          },
        ]}
      />
      {answer("work") === "YES" && workAdvice}
      <div className="button-row">
        <SubmitButton name="intent" value="send">
          {review.send}
        </SubmitButton>
        <SubmitButton look="second" name="intent" value="change">
          {review.change}
        </SubmitButton>
      </div>
    </div>
  );
}
