import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { HiddenField } from "@/components/ui/hidden-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField, TextField } from "@/components/ui/text-field";
import type { OpenRefusal } from "@/lib/cases/types";
import { RefusedWords } from "./refused-words";

type Props = { action: FormAction<OpenRefusal>; receiptId: string; forId: string };

const reasons = {
  NOT_TRUE: <RefusedWords reason="NOT_TRUE" />,
  SAID_NO: <RefusedWords reason="SAID_NO" />,
  NOT_YET: <RefusedWords reason="NOT_YET" />,
  EXPIRED: <RefusedWords reason="EXPIRED" />,
  TOO_EARLY: <RefusedWords reason="TOO_EARLY" />,
  BEFORE_BIRTH: <RefusedWords reason="BEFORE_BIRTH" />,
  DECIDED: <RefusedWords reason="DECIDED" />,
  OPEN: <RefusedWords reason="OPEN" />,
  CHANGED: <RefusedWords reason="CHANGED" />,
  TOO_MANY: <RefusedWords reason="TOO_MANY" />,
};

/** What went wrong, in the member's words. */
export function CaseForm({ action, receiptId, forId }: Props) {
  const t = useTranslations("cases");
  return (
    <Form<OpenRefusal> action={action} reasons={reasons}>
      <HiddenField name="receipt" value={receiptId} />
      <HiddenField name="for" value={forId} />
      <TextareaField
        name="words"
        label={t("form.words")}
        hint={t("form.wordsHint")}
        maxLength={2000}
      />
      <TextField
        name="serviceOn"
        type="date"
        label={t("form.serviceOn")}
        hint={t("form.serviceHint")}
        width={10}
        optional
      />
      <TextField
        name="billed"
        label={t("form.billed")}
        hint={t("form.billedHint")}
        width={10}
        inputMode="decimal"
        autoComplete="off"
        optional
      />
      <div className="button-row">
        <SubmitButton>{t("form.send")}</SubmitButton>
      </div>
    </Form>
  );
}
