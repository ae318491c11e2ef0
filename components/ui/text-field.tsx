"use client";

import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { describedBy, FieldHead, type FieldTexts, useField } from "./field";

type Width = 2 | 4 | 5 | 10 | 20 | "full";

type InputProps = FieldTexts & {
  /** As many characters as an answer has: the width tells what is asked for. */
  width?: Width;
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    | "type"
    | "defaultValue"
    | "autoComplete"
    | "inputMode"
    | "maxLength"
    | "spellCheck"
    | "autoCapitalize"
    | "list"
  >;

/** One line of text. A password never comes back. */
export function TextField({
  name,
  label,
  hint,
  optional,
  asHeading,
  width = 20,
  type = "text",
  defaultValue,
  ...rest
}: InputProps) {
  const { error, typed } = useField(name);
  return (
    <div className="field" data-invalid={error ? "" : undefined}>
      <FieldHead {...{ name, label, hint, optional, asHeading }} />
      <input
        {...rest}
        className="input"
        id={name}
        name={name}
        type={type}
        data-width={width}
        defaultValue={type === "password" ? undefined : (typed ?? defaultValue)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
      />
    </div>
  );
}

type TextareaProps = FieldTexts &
  Pick<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    "defaultValue" | "maxLength" | "rows" | "autoComplete"
  >;

/** Several lines of text. */
export function TextareaField({
  name,
  label,
  hint,
  optional,
  asHeading,
  defaultValue,
  rows = 5,
  ...rest
}: TextareaProps) {
  const { error, typed } = useField(name);
  return (
    <div className="field" data-invalid={error ? "" : undefined}>
      <FieldHead {...{ name, label, hint, optional, asHeading }} />
      <textarea
        {...rest}
        className="input"
        id={name}
        name={name}
        rows={rows}
        defaultValue={typed ?? defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
      />
    </div>
  );
}
