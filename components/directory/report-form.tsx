import { useTranslations } from "next-intl";
import { Radios } from "@/components/ui/choice-fields";
import { Details } from "@/components/ui/details";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/text-field";
import { listingProblems } from "@/lib/directory/types";

type Props = {
  action: FormAction<"TOO_MANY">;
  roleId: string;
  /** For whom, or for which product, the profile answers; travels along. */
  forId: string | null;
  product: string | null;
  pcp: string | null;
  /** The search that led to the profile. */
  from: string | null;
};

/** Anyone may say that a listing is wrong. */
export function ReportForm({ action, roleId, forId, product, pcp, from }: Props) {
  const t = useTranslations("directory.report");
  return (
    <Details summary={t("title")}>
      <p>{t("lead")}</p>
      <Form<"TOO_MANY"> action={action} reasons={{ TOO_MANY: t("tooMany") }}>
        <input type="hidden" name="roleId" value={roleId} />
        {forId && <input type="hidden" name="for" value={forId} />}
        {product && <input type="hidden" name="product" value={product} />}
        {pcp && <input type="hidden" name="pcp" value={pcp} />}
        {from && <input type="hidden" name="from" value={from} />}
        <Radios
          name="problem"
          label={t("problem")}
          options={listingProblems.map((value) => ({ value, label: t(`problems.${value}`) }))}
        />
        <TextareaField name="words" label={t("words")} hint={t("wordsHint")} optional rows={3} />
        <SubmitButton look="second">{t("send")}</SubmitButton>
      </Form>
    </Details>
  );
}
