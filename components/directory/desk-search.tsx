import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Finding } from "@/lib/directory/data/find";
import { specialtyName } from "@/lib/providers/rules/specialty-names";

/** Leads to any listing, also to one that lies in no pile. */
export function DeskSearch({ q }: { q: string }) {
  const t = useTranslations("directory.find");
  return (
    <search aria-label={t("label")}>
      <form className="desk-search" action="/desk/directory" key={q}>
        <div>
          <label className="label" htmlFor="q">
            {t("field")}
          </label>
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            data-width="20"
            maxLength={120}
            defaultValue={q}
          />
        </div>
        <Button type="submit" look="second">
          <Icon name="search" />
          {t("submit")}
        </Button>
      </form>
    </search>
  );
}

/** What was found of what somebody looked for at the desk. */
export function DeskFinding({ q, found }: { q: string; found: Finding }) {
  const t = useTranslations("directory.find");
  const desk = useTranslations("directory.desk");
  const locale = useLocale();
  if (found === "UNREADABLE" || found === "TOO_SLOW") {
    return (
      <EmptyState title={t(`${found}.title`)}>
        <p>{t(`${found}.text`)}</p>
      </EmptyState>
    );
  }
  if (found.items.length === 0) {
    return (
      <EmptyState title={t("none", { q })}>
        <p>{t("noneHint")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={t("caption", { q, total: found.items.length })}
        columns={[
          {
            key: "listing",
            title: desk("listing"),
            cell: ({ roleId, name }) => <Link href={`/desk/directory/${roleId}`}>{name}</Link>,
          },
          { key: "address", title: t("address"), cell: ({ address }) => address },
          {
            key: "specialty",
            title: desk("specialty"),
            cell: ({ specialty: { code, display } }) => specialtyName(code, locale, display),
          },
          { key: "state", title: t("state"), cell: ({ state }) => t(`states.${state}`) },
          { key: "npi", title: t("npi"), cell: ({ npi }) => npi },
        ]}
        rows={found.items}
        rowKey={({ roleId }) => roleId}
      />
      {found.more && <p>{t("more", { total: found.items.length })}</p>}
    </>
  );
}
