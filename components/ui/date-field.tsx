"use client";

import { describedBy, type FieldTexts, GroupHead, useField } from "./field";

const parts = { month: 2, day: 2, year: 4 } as const;

export type DatePart = keyof typeof parts;

type Props = FieldTexts & {
  /** The parts in the order in which the reader writes them, each with its word. */
  parts: [DatePart, string][];
  /** Values by part. */
  defaultValue?: Partial<Record<DatePart, string>>;
  /** A date of birth, so that the browser can fill it in. */
  birthday?: boolean;
};

/**
 * A date that people know by heart, in three boxes to type into (a calendar is slow for a date of
 * birth, and a native date input reads differently on every device). Sends `name-month`,
 * `name-day`, `name-year`; an error belongs to `name`.
 */
export function DateField({ name, parts: order, defaultValue, birthday, ...head }: Props) {
  const { error } = useField(name);
  return (
    <fieldset
      className="field"
      data-invalid={error ? "" : undefined}
      aria-describedby={describedBy(name, head.hint, error)}
    >
      <GroupHead name={name} {...head} />
      <div className="date-parts">
        {order.map(([part, label], at) => (
          <DatePartInput
            key={part}
            id={at === 0 ? name : `${name}-${part}`}
            name={`${name}-${part}`}
            part={part}
            label={label}
            invalid={Boolean(error)}
            defaultValue={defaultValue?.[part]}
            autoComplete={birthday ? `bday-${part}` : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}

type PartProps = {
  id: string;
  name: string;
  part: DatePart;
  label: string;
  invalid: boolean;
  defaultValue: string | undefined;
  autoComplete: string | undefined;
};

function DatePartInput({ id, name, part, label, invalid, defaultValue, autoComplete }: PartProps) {
  const { typed } = useField(name);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        data-width={parts[part]}
        maxLength={parts[part]}
        defaultValue={typed ?? defaultValue}
        autoComplete={autoComplete}
        aria-invalid={invalid || undefined}
      />
    </div>
  );
}
