import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { changePasswordAction } from "@/lib/auth/actions";
import { passwordLength } from "@/lib/auth/rules/password";
import { PasswordField } from "./password-field";

/** `username` goes along unseen, so that a password manager knows which entry to change. */
export function ChangePasswordForm({ username }: { username: string }) {
  const t = useTranslations("account.password");
  const words = useTranslations("auth.account");
  return (
    <Form action={changePasswordAction} reasons={{ throttled: t("throttled") }}>
      <input type="text" hidden readOnly autoComplete="username" value={username} />
      <PasswordField
        name="current"
        label={t("current")}
        autoComplete="current-password"
        show={words("show")}
      />
      <PasswordField
        name="password"
        label={t("new")}
        hint={words("passwordHint", passwordLength)}
        autoComplete="new-password"
        show={words("show")}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}
