import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { codeDigits } from "@/lib/auth/rules/activation";

/** The second step: the code that went to the person's own contact. */
export function CodeForm({ action }: { action: FormAction<"wrong"> }) {
  const t = useTranslations("auth.code");
  return (
    <Form action={action} reasons={{ wrong: t("wrong") }}>
      <TextField
        name="code"
        label={t("code")}
        hint={t("codeHint", { digits: codeDigits })}
        width={10}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}
