import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/auth/actions";
import { PasswordField } from "./password-field";

/** `next`: the page that the reader asked for before they were sent here. */
export function SignInForm({ next }: { next: string | undefined }) {
  const t = useTranslations("auth");
  return (
    <Form action={signInAction} reasons={{ refused: t("signIn.refused") }}>
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
