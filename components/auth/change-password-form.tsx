import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { passwordLength } from "@/lib/auth/rules/password";
import { PasswordField } from "./password-field";

type Props = {
  action: FormAction<"throttled">;
  /** Goes along unseen, so that a password manager knows which entry to change. */
  username: string;
};

export function ChangePasswordForm({ action, username }: Props) {
  const t = useTranslations("account.password");
  const words = useTranslations("auth.account");
  return (
    <Form action={action} reasons={{ throttled: t("throttled") }}>
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
