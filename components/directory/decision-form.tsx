import { useTranslations } from "next-intl";
import { Checkbox, Radios, SelectField } from "@/components/ui/choice-fields";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { writeDay } from "@/lib/directory/rules/hours-text";
import { acceptingStatuses, type DeskListing } from "@/lib/directory/types";
import { writePhone } from "@/lib/i18n/format";
import { weekdays } from "@/lib/providers/types";

type Refusal = "STALE" | "WITHDRAWN" | "LISTED" | "UNCHANGED";

type Props = { listing: DeskListing; action: FormAction<Refusal> };

/** The words for each refusal. */
function useRefused(listing: DeskListing) {
  const t = useTranslations("directory.listing");
  return {
    STALE: t("refused.STALE"),
    WITHDRAWN: t("refused.WITHDRAWN"),
    UNCHANGED: t("refused.UNCHANGED", { verify: t("VERIFY") }),
    LISTED: t.rich("refused.LISTED", {
      again: (words) => <a href={`/desk/directory/${listing.roleId}`}>{words}</a>,
    }),
  };
}

/**
 * One button: an undoing takes no other words. Where there is nothing to undo any more, only why a
 * form is refused that was sent after that.
 */
export function StepForm({
  listing,
  action,
  step,
  gone,
}: Props & { step: "RESTORE" | "UNDO"; gone: boolean }) {
  const t = useTranslations("directory.listing");
  const refused = useRefused(listing);
  const nothing = step === "RESTORE" ? refused.LISTED : refused.STALE;
  const reasons = gone ? { ...refused, STALE: nothing } : refused;
  return (
    <Form<Refusal> action={action} reasons={reasons} gone={gone}>
      {!gone && (
        <>
          <input type="hidden" name="roleId" value={listing.roleId} />
          <input type="hidden" name="version" value={listing.version} />
          <input type="hidden" name="step" value={step} />
          <SubmitButton look="second">{t(step)}</SubmitButton>
        </>
      )}
    </Form>
  );
}

/**
 * What an editor found, in the version of the listing that they saw; or the way back, once it was
 * taken out.
 */
export function DecisionForm({ listing, action }: Props) {
  const restorable = listing.withdrawnOn !== null && listing.contracted;
  return (
    <>
      <FindingForm listing={listing} action={action} />
      <StepForm listing={listing} action={action} step="RESTORE" gone={!restorable} />
    </>
  );
}

function FindingForm({ listing, action }: Props) {
  const refused = useRefused(listing);
  const gone = listing.withdrawnOn !== null;
  const reasons = gone ? { ...refused, STALE: refused.WITHDRAWN } : refused;
  return (
    <div className="step-form">
      <Form<Refusal> action={action} reasons={reasons} gone={gone}>
        {!gone && <FindingFields listing={listing} />}
      </Form>
    </div>
  );
}

function FindingFields({ listing }: Pick<Props, "listing">) {
  const t = useTranslations("directory.listing");
  const offices = listing.offices.filter(({ withdrawn }) => !withdrawn);
  return (
    <>
      <input type="hidden" name="roleId" value={listing.roleId} />
      <input type="hidden" name="version" value={listing.version} />
      <Radios
        name="step"
        label={t("step")}
        options={(["VERIFY", "CORRECT", "WITHDRAW"] as const).map((step) => ({
          value: step,
          label: t(step),
          hint: t(`${step}_hint`),
        }))}
      />
      <div className="step-fields" data-for="CORRECT">
        <CorrectionFields listing={listing} />
      </div>
      {offices.length > 0 && (
        <div className="step-fields" data-for="WITHDRAW">
          <Checkbox
            name="offices"
            value={offices.map(({ roleId, version }) => `${roleId}.${version}`).join(" ")}
            defaultChecked
            label={t("everywhere", { count: offices.length + 1, name: listing.name })}
            hint={t("everywhereHint")}
          />
        </div>
      )}
      <div className="button-row step-send">
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </>
  );
}

function CorrectionFields({ listing }: { listing: DeskListing }) {
  const { fields, accepting, acceptingBy } = listing;
  const t = useTranslations("directory.listing");
  const providers = useTranslations("providers");
  return (
    <>
      <TextField
        name="phone"
        label={t("phone")}
        type="tel"
        width={20}
        defaultValue={fields.phone && writePhone(fields.phone)}
      />
      <TextField name="line1" label={t("line1")} width="full" defaultValue={fields.line1} />
      <TextField name="line2" label={t("line2")} optional defaultValue={fields.line2} />
      <TextField name="city" label={t("city")} defaultValue={fields.city} />
      <TextField
        name="state"
        label={t("state")}
        hint={t("stateHint")}
        width={2}
        defaultValue={fields.state}
      />
      <TextField
        name="zip"
        label={t("zip")}
        hint={t("zipHint")}
        width={5}
        inputMode="numeric"
        defaultValue={fields.zip}
      />
      <SelectField
        name="accepting"
        label={t("accepting")}
        hint={
          acceptingBy.length > 0 &&
          t("acceptingNow", {
            networks: acceptingBy
              .map(({ network, status }) => `${network}: ${providers(`accepting.${status}`)}`)
              .join("; "),
          })
        }
        defaultValue={accepting ?? ""}
        options={[
          { value: "", label: t("acceptingKeep") },
          ...acceptingStatuses.map((value) => ({ value, label: providers(`accepting.${value}`) })),
        ]}
      />
      <Checkbox name="telehealth" label={t("telehealth")} defaultChecked={fields.telehealth} />
      <TextField
        name="staffLanguages"
        label={t("staffLanguages")}
        hint={t("staffLanguagesHint")}
        optional
        defaultValue={fields.staffLanguages.join(", ")}
      />
      <fieldset className="field">
        <legend className="label">{t("hours")}</legend>
        <p className="hint">{t("hoursHint")}</p>
        {weekdays.map((day) => (
          <TextField
            key={day}
            name={day}
            label={providers(`days.${day}`)}
            optional
            defaultValue={writeDay(fields[day])}
          />
        ))}
      </fieldset>
    </>
  );
}
