import { Radios } from "@/components/ui/choice-fields";
import { TextareaField, TextField } from "@/components/ui/text-field";
import { formatDate } from "@/lib/i18n/format";
import type { DeskReferralPage } from "@/lib/referrals/loaders/desk";
import { type DeskAction, DeskForm } from "./desk-form";
import { useDeskSpeech } from "./desk-speech";

/** An approval runs for this many days unless the reviewer says otherwise. */
const usualDays = 90;

/** What a reviewer can do with a referral as it stands. */
export function ReviewForm({ page, action }: { page: DeskReferralPage; action: DeskAction }) {
  const { referral } = page;
  const open = referral.authorization === "SUBMITTED" || referral.authorization === "PENDING";
  return (
    <DeskForm action={action} referral={referral}>
      {open ? <DecisionFields page={page} /> : null}
    </DeskForm>
  );
}

function DecisionFields({ page: { referral, today } }: { page: DeskReferralPage }) {
  const { d, locale } = useDeskSpeech();
  const appeal = formatDate(locale, today.add({ days: referral.appealDays }));
  return (
    <>
      <Radios
        name="step"
        label={d("form.step")}
        options={(["APPROVE", "MODIFY", "DENY", "ASK"] as const).map((step) => ({
          value: step,
          label: d(`form.${step}`),
          hint: d(`form.${step}_hint`),
        }))}
      />
      <div className="step-fields" data-for="APPROVE MODIFY">
        <div className="field-pair">
          <TextField
            name="units"
            label={d("form.units")}
            width={4}
            inputMode="numeric"
            defaultValue={referral.unitsRequested ?? undefined}
          />
          <TextField
            name="startsOn"
            type="date"
            label={d("form.startsOn")}
            width={10}
            defaultValue={today.toString()}
          />
          <TextField
            name="endsOn"
            type="date"
            label={d("form.endsOn")}
            width={10}
            defaultValue={(referral.continuity?.until ?? today.add({ days: usualDays })).toString()}
          />
        </div>
      </div>
      <div className="step-fields" data-for="MODIFY DENY">
        <TextareaField name="reason" label={d("form.reason")} hint={d("form.reasonHint")} />
        <TextField
          name="criterion"
          label={d("form.criterion")}
          hint={d("form.criterionHint")}
          width="full"
        />
        <p className="step-note">{d("form.appeal", { date: appeal })}</p>
      </div>
      <div className="step-fields" data-for="ASK">
        <TextareaField name="question" label={d("form.question")} />
      </div>
    </>
  );
}
