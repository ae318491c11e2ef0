import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { passwordLength } from "@/lib/auth/rules/password";
import { usernameLength } from "@/lib/auth/rules/username";
import { PasswordField } from "./password-field";

/** The third step: how the member will sign in. */
export function NewAccountForm({ action }: { action: FormAction }) {
  const t = useTranslations("auth.account");
  return (
    <Form action={action}>
      <TextField
        name="username"
        label={t("username")}
        hint={t("usernameHint")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={usernameLength.max}
      />
      <PasswordField
        name="password"
        label={t("password")}
        hint={t("passwordHint", passwordLength)}
        autoComplete="new-password"
        show={t("show")}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}
