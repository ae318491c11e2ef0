import { Radios, SelectField } from "@/components/ui/choice-fields";
import { TextareaField, TextField } from "@/components/ui/text-field";
import type { DeskReferralPage } from "@/lib/referrals/loaders/desk";
import { isGranted } from "@/lib/referrals/rules/status";
import { urgencies } from "@/lib/referrals/types";
import { type DeskAction, DeskForm } from "./desk-form";
import { useDeskSpeech } from "./desk-speech";

type Props = { page: DeskReferralPage; action: DeskAction };

/** What a PCP's office can do with a referral as it stands. */
export function OfficeForm({ page, action }: Props) {
  const { d } = useDeskSpeech();
  const { referral } = page;
  if (referral.authorization === "REQUESTED") {
    return (
      <DeskForm action={action} referral={referral}>
        <AnswerFields page={page} />
      </DeskForm>
    );
  }
  if (referral.authorization === "NEEDS_INFORMATION") {
    return (
      <DeskForm action={action} referral={referral} send={d("form.sendAnswer")}>
        <input type="hidden" name="step" value="ANSWER" />
        <TextareaField name="answer" label={d("form.answer")} hint={referral.question} />
      </DeskForm>
    );
  }
  return (
    <DeskForm action={action} referral={referral}>
      {isGranted(referral.authorization) ? <CareFields page={page} /> : null}
    </DeskForm>
  );
}

function AnswerFields({ page: { referral, kinds } }: { page: DeskReferralPage }) {
  const { d, t } = useDeskSpeech();
  return (
    <>
      <Radios
        name="step"
        label={d("form.step")}
        options={(["SUBMIT", "DECLINE", "NOT_REQUIRED"] as const).map((step) => ({
          value: step,
          label: d(`form.${step}`),
          hint: d(`form.${step}_hint`),
        }))}
      />
      <div className="step-fields" data-for="SUBMIT">
        <SelectField
          name="kind"
          label={d("form.kind")}
          options={[
            { value: "", label: d("form.kindNone") },
            ...kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
          ]}
          defaultValue={kinds.includes(referral.kind) ? referral.kind : ""}
        />
        <Radios
          name="urgency"
          label={d("form.urgency")}
          options={urgencies.map((urgency) => ({
            value: urgency,
            label: t(`urgency.${urgency}`),
          }))}
          defaultValue={referral.urgency}
        />
        <TextareaField
          name="diagnosis"
          label={d("form.diagnosis")}
          hint={d("form.diagnosisHint")}
          defaultValue={referral.diagnosisText ?? undefined}
        />
        <TextField
          name="units"
          label={d("form.units")}
          width={4}
          inputMode="numeric"
          defaultValue={referral.unitsRequested?.toString()}
        />
      </div>
      <div className="step-fields" data-for="DECLINE NOT_REQUIRED">
        <TextareaField name="reason" label={d("form.reason")} hint={d("form.reasonHint")} />
      </div>
    </>
  );
}

function CareFields({ page: { referral, today } }: { page: DeskReferralPage }) {
  const { d } = useDeskSpeech();
  const used = referral.unitsUsed > 0;
  const unitsLeft = referral.authorization !== "EXHAUSTED";
  const steps = [
    ...(unitsLeft ? (["SCHEDULE", "VISIT"] as const) : []),
    ...(used && referral.care !== "CLOSED" ? (["CLOSE"] as const) : []),
    ...(!used && referral.care !== "ABANDONED" ? (["ABANDON"] as const) : []),
  ];
  const hints = { VISIT: d("form.VISIT_hint"), CLOSE: d("form.CLOSE_hint") };
  if (steps.length === 0) return <p>{d("referral.nothing")}</p>;
  return (
    <>
      <Radios
        name="step"
        label={d("form.step")}
        options={steps.map((step) => ({
          value: step,
          label: d(`form.${step}`),
          hint: step === "VISIT" || step === "CLOSE" ? hints[step] : undefined,
        }))}
      />
      <div className="step-fields" data-for="SCHEDULE VISIT">
        <TextField
          name="on"
          type="date"
          label={d("form.on")}
          width={10}
          defaultValue={today.toString()}
        />
      </div>
      <div className="step-fields" data-for="ABANDON">
        <TextareaField name="reason" label={d("form.reason")} hint={d("form.reasonHint")} />
      </div>
    </>
  );
}
