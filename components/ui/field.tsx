"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "./form-context";

export type FieldTexts = {
  /** Also the id, to which the error summary leads. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Adds "(optional)" to the label; fields are required unless they say otherwise. */
  optional?: boolean;
  /** For a page that asks one thing: the label is its heading, `<h1>`. */
  asHeading?: boolean;
};

/** Error, typed value and ids of one field, from the form around it. */
export function useField(name: string) {
  const { fieldErrors, values, attempt, words } = useContext(FormContext);
  const error = fieldErrors[name];
  return { error, typed: values[name], attempt, words };
}

export function describedBy(name: string, hint: unknown, error: unknown): string | undefined {
  return [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined;
}

/** The label of a field, with hint and error beneath it. */
export function FieldHead({ name, label, hint, optional, asHeading }: FieldTexts) {
  const { words } = useField(name);
  const text = (
    <label className={asHeading ? "label label-title" : "label"} htmlFor={name}>
      {label}
      {optional && words && <span className="quiet"> {words.optional}</span>}
    </label>
  );
  return (
    <>
      {asHeading ? <h1>{text}</h1> : text}
      <HintAndError name={name} hint={hint} />
    </>
  );
}

/** The legend of a group of fields, with hint and error beneath it. */
export function GroupHead({ name, label, hint, optional, asHeading }: FieldTexts) {
  const { words } = useField(name);
  const text = (
    <>
      {label}
      {optional && words && <span className="quiet"> {words.optional}</span>}
    </>
  );
  return (
    <>
      <legend className={asHeading ? "label label-title" : "label"}>
        {asHeading ? <h1 className="label-title">{text}</h1> : text}
      </legend>
      <HintAndError name={name} hint={hint} />
    </>
  );
}

function HintAndError({ name, hint }: { name: string; hint: ReactNode }) {
  const { error, words } = useField(name);
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${name}-error`}>
          <span className="sr-only">{words?.error}</span>
          {error}
        </p>
      )}
    </>
  );
}
