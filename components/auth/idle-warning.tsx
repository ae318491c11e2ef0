import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { idleMinutes, warningSeconds } from "@/lib/auth/rules/lifetimes";
import { formatTime } from "@/lib/i18n/format";
import { IdleDialog } from "./idle-dialog";

/**
 * On every page of somebody signed in. With script a dialog warns two minutes before the end and
 * extends the session; without, the page says from the start until when it holds, and how to extend
 * it in another tab, so that nothing typed here is lost.
 */
export function IdleWarning({
  servedAt,
  signOut,
}: {
  /** ISO instant. */
  servedAt: string;
  signOut: () => Promise<void>;
}) {
  const t = useTranslations("auth.idle");
  const locale = useLocale();
  const until = new Date(Date.parse(servedAt) + idleMinutes * 60_000);
  return (
    <>
      <noscript>
        <Notice tone="caution">
          <p>{t("noScript", { time: formatTime(locale, until) })}</p>
          <p>
            <Link href="/account" target="_blank">
              {t("noScriptStay")}
            </Link>
          </p>
        </Notice>
      </noscript>
      <IdleDialog
        words={{
          title: t("title"),
          body: t("body"),
          left: t.raw("left"),
          stay: t("stay"),
          signOut: t("signOut"),
        }}
        secondsLeft={idleMinutes * 60}
        warningSeconds={warningSeconds}
        signOut={signOut}
      />
    </>
  );
}
