import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { formatInstant } from "@/lib/i18n/format";

type Session = {
  id: string;
  /** Browser and system by their own names; null when they are not known. */
  device: string | null;
  /** ISO instants. */
  startedAt: string;
  lastSeenAt: string;
  isThis: boolean;
};

type Props = {
  sessions: Session[];
  end: (form: FormData) => Promise<void>;
  endAll: () => Promise<void>;
};

/** Where the reader is signed in, with a way to end each of these sessions, and all of them. */
export function SessionList({ sessions, end, endAll }: Props) {
  const t = useTranslations("account.sessions");
  const locale = useLocale();
  return (
    <>
      <ul className="session-list">
        {sessions.map(({ id, device, startedAt, lastSeenAt, isThis }) => {
          const name = device ?? t("unknown");
          const seen = formatInstant(locale, lastSeenAt);
          return (
            <li key={id}>
              <div>
                <p>
                  <strong>{name}</strong> {isThis && <Tag tone="good">{t("here")}</Tag>}
                </p>
                <p className="small quiet">
                  {t("started")}: {formatInstant(locale, startedAt)}
                  <br />
                  {t("seen")}: {seen}
                </p>
              </div>
              <form action={end}>
                <input type="hidden" name="session" value={id} />
                <Button look="second" size="small" type="submit">
                  {t("end")}
                  <span className="sr-only"> {t("endHidden", { device: name, when: seen })}</span>
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
      <form action={endAll}>
        <Button look="second" type="submit">
          {t("everywhere")}
        </Button>
        <p className="hint">{t("everywhereHint")}</p>
      </form>
    </>
  );
}
