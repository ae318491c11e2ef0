import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Radios } from "@/components/ui/choice-fields";
import { formatDate } from "@/lib/i18n/format";
import type { PcpGroup, PcpListing } from "@/lib/pcp/types";

/** Through which of several groups the PCP is to be had. */
export function GroupChoice({
  action,
  pcp,
  ways,
  present,
  forId,
  today,
}: {
  /** The page that asks, which then knows the group. */
  action: string;
  pcp: PcpListing;
  ways: { group: PcpGroup; effectiveOn: { toString(): string } }[];
  /** The id of the member's group now. */
  present: string | null;
  forId: string | null;
  /** ISO. */
  today: string;
}) {
  const t = useTranslations("pcp.change.groups");
  const locale = useLocale();
  return (
    <form action={action}>
      {forId && <input type="hidden" name="for" value={forId} />}
      <Radios
        name="group"
        label={t("heading")}
        asHeading
        hint={t("hint", { pcp: pcp.name })}
        defaultValue={(ways.find((way) => way.group.id === present) ?? ways[0])?.group.id}
        options={ways.map(({ group, effectiveOn }) => {
          const on = effectiveOn.toString();
          const starts =
            on === today ? t("startsToday") : t("starts", { date: formatDate(locale, on) });
          return {
            value: group.id,
            label: group.name,
            hint: group.id === present ? `${starts}. ${t("present")}` : `${starts}.`,
          };
        })}
      />
      <Button type="submit">{t("submit")}</Button>
    </form>
  );
}
