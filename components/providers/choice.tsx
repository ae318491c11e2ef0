import type { ReactNode } from "react";

type Option = { value: string; label: string };

/** A select of a form that is sent by its address; native, with no script behind it. */
export function Choice({
  name,
  label,
  options,
  value,
}: {
  name: string;
  label: ReactNode;
  options: readonly Option[];
  value: string;
}) {
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <select className="input" id={name} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A filter that is on or off. */
export function Tick({ name, label, on }: { name: string; label: ReactNode; on: boolean }) {
  return (
    <label className="choice" htmlFor={name}>
      <input type="checkbox" id={name} name={name} value="1" defaultChecked={on} />
      <span>{label}</span>
    </label>
  );
}
