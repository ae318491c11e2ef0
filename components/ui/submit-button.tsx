"use client";

import { type ReactNode, useContext } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button";
import { FormContext } from "./form-context";

type Props = Omit<ButtonProps, "type" | "children"> & { children: ReactNode };

/** Sends its form once: while an answer is awaited, further presses do nothing. */
export function SubmitButton({ children, onClick, ...rest }: Props) {
  const { pending } = useFormStatus();
  const { words } = useContext(FormContext);
  return (
    <Button
      {...rest}
      type="submit"
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {pending && words ? words.sending : children}
    </Button>
  );
}
