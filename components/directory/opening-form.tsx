import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { DeskListing } from "@/lib/directory/types";
import { formatDate } from "@/lib/i18n/format";
import { toldWithinDays } from "@/lib/providers/rules/next-open";

type Props = {
  listing: Pick<DeskListing, "roleId" | "opening">;
  /** ISO. */
  today: string;
  action: FormAction<"OLDER">;
};

/** What the practice said of its next open appointment, and when it said so. */
export function OpeningForm({ listing: { roleId, opening }, today, action }: Props) {
  const t = useTranslations("directory.opening");
  const locale = useLocale();
  return (
    <section className="stack" aria-labelledby="opening">
      <h2 id="opening">{t("title")}</h2>
      <p>
        {opening
          ? t("known", {
              opensOn: formatDate(locale, opening.opensOn),
              toldOn: formatDate(locale, opening.toldOn),
            })
          : t("unknown")}
      </p>
      <p className="hint">{t("lead", { days: toldWithinDays })}</p>
      <Form<"OLDER"> action={action} reasons={{ OLDER: t("older") }}>
        <input type="hidden" name="roleId" value={roleId} />
        <TextField
          name="opensOn"
          type="date"
          label={t("opensOn")}
          hint={t("opensOnHint")}
          width={10}
          optional
        />
        <TextField
          name="toldOn"
          type="date"
          label={t("toldOn")}
          hint={t("toldOnHint")}
          width={10}
          defaultValue={today}
        />
        <div className="button-row">
          <SubmitButton look="second">{t("save")}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
