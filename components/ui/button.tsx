import type { ButtonHTMLAttributes, ComponentProps } from "react";
import { Link } from "./link";

type Look = {
  /** One `main` a page; `second` beside it; `quiet` as a link; `warning` for what can't be undone. */
  look?: "main" | "second" | "quiet" | "warning";
  size?: "normal" | "small";
};

export type ButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "style">;

export function Button({ look = "main", size = "normal", type = "button", ...rest }: ButtonProps) {
  return <button className="button" data-look={look} data-size={size} type={type} {...rest} />;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  look = "main",
  size = "normal",
  ...rest
}: Look & Omit<ComponentProps<typeof Link>, "className" | "style">) {
  return <Link className="button" data-look={look} data-size={size} {...rest} />;
}
