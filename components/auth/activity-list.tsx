import { useLocale, useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { AuditAction } from "@/lib/audit/types";
import type { ActivityActor } from "@/lib/auth/types";
import { formatInstant } from "@/lib/i18n/format";

type Entry = {
  id: string;
  /** ISO instant. */
  at: string;
  action: AuditAction;
  refused: boolean;
  times: number;
  actor: ActivityActor;
};

/** What was done with somebody's data, by whom and when, the newest first. */
export function ActivityList({ entries }: { entries: Entry[] }) {
  const t = useTranslations("account.activity");
  const locale = useLocale();
  return (
    <ol className="activity-list">
      {entries.map(({ id, at, action, refused, times, actor }) => (
        <li key={id}>
          <p>
            <strong>{t(`actions.${action}`)}</strong>{" "}
            {refused && <Tag tone="stop">{t("refused")}</Tag>}
          </p>
          <p>
            <Actor actor={actor} />
          </p>
          <p className="small quiet">
            {formatInstant(locale, at)}
            {times > 1 && ` · ${t("times", { times })}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Actor({ actor }: { actor: ActivityActor }) {
  const t = useTranslations("account.activity");
  switch (actor.kind) {
    case "MEMBER":
      return actor.isViewer ? t("you") : actor.name;
    case "OTHER_MEMBER":
      return t("otherMember");
    case "STAFF": {
      const name = actor.name ?? t("unnamed");
      const role = t(`roles.${actor.role}`);
      return t("staffOf", { name, role, group: actor.group ?? t("plan") });
    }
    case "SYSTEM":
      return t("system");
    case "ANONYMOUS":
      return t("anonymous");
  }
}
