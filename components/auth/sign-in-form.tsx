import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { PasswordField } from "./password-field";

type Props = {
  action: FormAction<"refused">;
  /** The page that the reader asked for before they were sent here. */
  next: string | undefined;
};

export function SignInForm({ action, next }: Props) {
  const t = useTranslations("auth");
  return (
    <Form action={action} reasons={{ refused: t("signIn.refused") }}>
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="username"
        label={t("signIn.username")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
      />
      <PasswordField
        name="password"
        label={t("signIn.password")}
        autoComplete="current-password"
        show={t("account.show")}
      />
      <SubmitButton>{t("signIn.submit")}</SubmitButton>
    </Form>
  );
}
