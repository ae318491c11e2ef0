import { Button, LinkButton } from "@/components/ui/button";
import { SelectField } from "@/components/ui/choice-fields";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import type { NewReferralPage } from "@/lib/referrals/loaders/member";
import { useSpeech } from "./speech";

/** Begins a request: a specialty, or the directory. */
export function ChooseSpecialty({
  page: { subject, specialties },
}: {
  page: Extract<NewReferralPage, { step: "CHOOSE" }>;
}) {
  const { t, locale } = useSpeech();
  const options = specialties
    .map(({ code, display }) => ({ value: code, label: specialtyName(code, locale, display) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <>
      <p className="lead">{t("new.choose.lead")}</p>
      <form action="/referrals/new">
        {!subject.isSelf && <input type="hidden" name="for" value={subject.id} />}
        <SelectField
          name="specialty"
          label={t("new.choose.specialty")}
          hint={t("new.choose.hint")}
          options={[{ value: "", label: t("new.choose.none") }, ...options]}
        />
        <div className="button-row">
          <Button type="submit">{t("new.choose.continue")}</Button>
          <LinkButton
            look="second"
            href={subject.isSelf ? "/providers" : `/providers?for=${subject.id}`}
          >
            {t("new.choose.search")}
          </LinkButton>
        </div>
      </form>
    </>
  );
}
