import { useTranslations } from "next-intl";
import { FormShell, type FormShellProps } from "./form-shell";

/** `FormShell` with its words in the reader's language. For server components. */
export function Form<Reason extends string = never>(props: Omit<FormShellProps<Reason>, "words">) {
  const t = useTranslations("common.form");
  const words = {
    problem: t("problem"),
    error: t("error"),
    optional: t("optional"),
    sending: t("sending"),
  };
  return <FormShell<Reason> {...props} words={words} />;
}
