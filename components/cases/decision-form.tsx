import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/components/providers/language-names";
import { Radios } from "@/components/ui/choice-fields";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/text-field";
import type { CloseRefusal, RelianceCase } from "@/lib/cases/types";

type Refusal = Exclude<CloseRefusal, "NOT_FOUND">;

/**
 * The decision on a case, in the version that the reviewer saw. Once it is decided, only why a form
 * is refused that was sent after that, with the reason that was typed.
 */
export function CaseDecisionForm({
  one: { number, version, acknowledgedAt, closed, language },
  action,
}: {
  one: RelianceCase & { language: string };
  action: FormAction<Refusal>;
}) {
  const t = useTranslations("cases.one");
  const providers = useTranslations("providers");
  const locale = useLocale();
  const steps = [
    "UPHELD",
    "NOT_UPHELD",
    ...(acknowledgedAt ? [] : ["ACKNOWLEDGE" as const]),
  ] as const;
  const reason = (
    <TextareaField
      name="reason"
      label={t("reason")}
      hint={t("reasonHint", { language: languageName(providers, locale, language) })}
      maxLength={2000}
    />
  );
  return (
    <div className="step-form">
      <Form<Refusal>
        action={action}
        gone={closed !== null}
        reasons={{
          STALE: t("refused.STALE"),
          CLOSED: t("refused.CLOSED"),
          ACKNOWLEDGED: t("refused.ACKNOWLEDGED"),
        }}
      >
        {closed ? (
          reason
        ) : (
          <>
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="version" value={version} />
            <Radios
              name="step"
              label={t("step")}
              options={steps.map((step) => ({
                value: step,
                label: t(step),
                hint: t(`${step}_hint`),
              }))}
            />
            <div className="step-fields" data-for="UPHELD NOT_UPHELD">
              {reason}
            </div>
            <div className="button-row step-send">
              <SubmitButton>{t("save")}</SubmitButton>
            </div>
          </>
        )}
      </Form>
    </div>
  );
}
