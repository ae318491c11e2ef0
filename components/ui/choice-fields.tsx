"use client";

import type { ReactNode } from "react";
import { describedBy, FieldHead, type FieldTexts, GroupHead, useField } from "./field";

export type Option = { value: string; label: ReactNode; hint?: ReactNode };

type SelectProps = FieldTexts & {
  options: (Omit<Option, "label" | "hint"> & { label: string })[];
  defaultValue?: string;
  autoComplete?: string;
};

/** One of many, where radios would be too long a list. */
export function SelectField({
  name,
  label,
  hint,
  optional,
  asHeading,
  options,
  defaultValue,
  autoComplete,
}: SelectProps) {
  const { error, typed, attempt } = useField(name);
  return (
    <div className="field" data-invalid={error ? "" : undefined}>
      <FieldHead {...{ name, label, hint, optional, asHeading }} />
      <select
        key={attempt}
        className="input"
        id={name}
        name={name}
        autoComplete={autoComplete}
        defaultValue={typeof typed === "string" ? typed : defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type GroupProps = FieldTexts & { options: Option[] };

/** One of a few. */
export function Radios({
  name,
  label,
  hint,
  optional,
  asHeading,
  options,
  defaultValue,
}: GroupProps & { defaultValue?: string }) {
  const { error, typed } = useField(name);
  const chosen = typed ?? defaultValue;
  return (
    <Group {...{ name, label, hint, optional, asHeading, error }}>
      {options.map((option, at) => (
        <Choice
          key={option.value}
          {...{ type: "radio", name, option, at, chosen: option.value === chosen }}
        />
      ))}
    </Group>
  );
}

/** Any of a few; sent as a list under one name. */
export function Checkboxes({
  name,
  label,
  hint,
  optional,
  asHeading,
  options,
  defaultValue = [],
}: GroupProps & { defaultValue?: string[] }) {
  const { error, typed } = useField(name);
  const chosen = typed === undefined ? defaultValue : [typed].flat();
  return (
    <Group {...{ name, label, hint, optional, asHeading, error }}>
      {options.map((option, at) => (
        <Choice
          key={option.value}
          {...{ type: "checkbox", name, option, at, chosen: chosen.includes(option.value) }}
        />
      ))}
    </Group>
  );
}

/** One statement to agree to, or one filter to set. Sends `value` when ticked, else nothing. */
export function Checkbox({
  name,
  label,
  hint,
  value = "1",
  defaultChecked = false,
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string;
  defaultChecked?: boolean;
}) {
  const { error, typed, attempt } = useField(name);
  const chosen = attempt === 0 && typed === undefined ? defaultChecked : typed === value;
  return (
    <div className="field" data-invalid={error ? "" : undefined}>
      {error && (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <Choice {...{ type: "checkbox", name, option: { value, label, hint }, at: 0, chosen }} />
    </div>
  );
}

function Group({
  error,
  children,
  ...head
}: FieldTexts & { error: string | undefined; children: ReactNode }) {
  return (
    <fieldset
      className="field"
      data-invalid={error ? "" : undefined}
      aria-describedby={describedBy(head.name, head.hint, error)}
    >
      <GroupHead {...head} />
      <div className="choices">{children}</div>
    </fieldset>
  );
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  name: string;
  option: Option;
  at: number;
  chosen: boolean;
};

function Choice({ type, name, option, at, chosen }: ChoiceProps) {
  const id = at === 0 ? name : `${name}-${at + 1}`;
  const hintId = option.hint ? `${id}-note` : undefined;
  return (
    <label className="choice" htmlFor={id}>
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={chosen}
        aria-describedby={hintId}
      />
      <span>{option.label}</span>
      {option.hint && (
        <span className="choice-hint" id={hintId}>
          {option.hint}
        </span>
      )}
    </label>
  );
}
