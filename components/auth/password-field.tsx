"use client";

import { type ComponentProps, type ReactNode, useState } from "react";
import { TextField } from "@/components/ui/text-field";

type Props = Pick<ComponentProps<typeof TextField>, "name" | "label" | "hint"> & {
  /** `current-password` to sign in, `new-password` where one is chosen. */
  autoComplete: "current-password" | "new-password";
  /** "Show password". */
  show: ReactNode;
};

/** A password that can be looked at while it is typed; without script it just stays hidden. */
export function PasswordField({ show, ...field }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <div className="password-field">
      <TextField
        {...field}
        type={shown ? "text" : "password"}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
      />
      <label className="choice noscript:hidden" htmlFor={`${field.name}-shown`}>
        <input
          type="checkbox"
          id={`${field.name}-shown`}
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        <span>{show}</span>
      </label>
    </div>
  );
}
