import { useLocale, useTranslations } from "next-intl";
import { Radios, SelectField } from "@/components/ui/choice-fields";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField, TextField } from "@/components/ui/text-field";
import type { ContinuityPage } from "@/lib/continuity/loaders";
import type { ContinuityRefusal } from "@/lib/continuity/types";
import type { FormState } from "@/lib/form-state";
import { formatDate } from "@/lib/i18n/format";
import { specialtyName } from "@/lib/providers/rules/specialty-names";

type Props = {
  page: ContinuityPage;
  action: (
    state: FormState<ContinuityRefusal>,
    form: FormData,
  ) => Promise<FormState<ContinuityRefusal>>;
};

/** With whom care should go on, for what, and how soon: one step, with and without script. */
export function ContinuityForm({ page, action }: Props) {
  const t = useTranslations("referrals.continuity");
  const urgency = useTranslations("referrals.new");
  const locale = useLocale();
  const { subject, leaving, newUntil, conditions, limits } = page;
  const who = { self: String(subject.isSelf), name: subject.givenName };
  const people = [
    ...leaving.map(({ roleId, name, lastDay }) => ({
      value: roleId,
      label: t("leaves", { provider: name, date: formatDate(locale, lastDay) }),
    })),
    ...(newUntil
      ? [
          {
            value: "OTHER",
            label: t("other", who),
            hint: t("otherHint", { date: formatDate(locale, newUntil) }),
          },
        ]
      : []),
  ];
  const onlyIfOutside = leaving.length > 0 ? t("providerHint") : undefined;
  return (
    <Form<ContinuityRefusal>
      action={action}
      reasons={{
        NOT_OFFERED: t("refused.NOT_OFFERED"),
        NO_PCP: t("refused.NO_PCP"),
        PROCEDURE_DATE: t("refused.PROCEDURE_DATE"),
        ASKED: t("refused.ASKED"),
        FORM_USED: t("refused.FORM_USED"),
      }}
    >
      <input type="hidden" name="for" value={subject.id} />
      <input type="hidden" name="key" value={page.requestKey} />
      <Radios
        name="who"
        label={t("who")}
        options={people}
        defaultValue={people.length === 1 ? people[0]?.value : undefined}
      />
      {newUntil && (
        <>
          <TextField
            name="provider"
            label={t("provider")}
            hint={onlyIfOutside}
            optional={leaving.length > 0}
          />
          <SelectField
            name="specialty"
            label={t("specialty")}
            hint={onlyIfOutside}
            optional={leaving.length > 0}
            options={[
              { value: "", label: t("specialtyNone") },
              ...page.specialties.map(({ code, display }) => ({
                value: code,
                label: specialtyName(code, locale, display),
              })),
            ]}
          />
        </>
      )}
      <Radios
        name="condition"
        label={t("conditionLabel")}
        options={conditions.map((condition) => ({
          value: condition,
          label: t(`condition.${condition}`, limits),
          hint: t(`conditionHint.${condition}`, limits),
        }))}
      />
      <TextField
        name="procedureOn"
        type="date"
        label={t("procedureOn")}
        hint={t("procedureHint")}
        width={10}
        optional
      />
      <TextareaField name="text" label={t("textLabel")} hint={t("textHint")} maxLength={1000} />
      <Radios
        name="urgency"
        label={urgency("urgencyLabel")}
        hint={t("urgencyHint")}
        options={[
          { value: "ROUTINE", label: urgency("urgency.ROUTINE") },
          { value: "URGENT", label: urgency("urgency.URGENT") },
        ]}
      />
      <div className="button-row">
        <SubmitButton>{t("send")}</SubmitButton>
      </div>
    </Form>
  );
}
