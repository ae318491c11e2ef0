import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { Origins } from "@/lib/directory/rules/field-sources";
import { formatDate } from "@/lib/i18n/format";
import type { ProfileNetwork } from "@/lib/providers/types";
import { FieldSource } from "./field-source";
import { Section } from "./profile-facts";

/** In which of the plan's networks new patients are taken, and through which group. */
export function ProfileNetworks({
  origins,
  networks,
}: {
  origins: Origins;
  networks: readonly ProfileNetwork[];
}) {
  const t = useTranslations("providers");
  const locale = useLocale();
  const days = ({ startsOn, endsOn }: ProfileNetwork) =>
    [
      startsOn && t("profile.from", { date: formatDate(locale, startsOn) }),
      endsOn && t("profile.until", { date: formatDate(locale, endsOn) }),
    ]
      .filter(Boolean)
      .join(", ");
  return (
    <Section id="networks" title={t("profile.networks")}>
      <Table
        caption={<span className="sr-only">{t("profile.network")}</span>}
        rows={[...networks]}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "network",
            title: t("profile.network"),
            cell: (one) => (
              <>
                {one.network}
                {days(one) && <span className="hint"> {days(one)}</span>}
              </>
            ),
          },
          {
            key: "group",
            title: t("profile.group"),
            cell: ({ group, directContract }) =>
              directContract ? t("profile.directContract") : group,
          },
          {
            key: "accepting",
            title: t("profile.accepting"),
            cell: ({ accepting }) => t(`accepting.${accepting}`),
          },
        ]}
      />
      <FieldSource field="network" of={origins} label={t("profile.network")} />
      <FieldSource field="accepting" of={origins} label={t("profile.accepting")} />
    </Section>
  );
}
