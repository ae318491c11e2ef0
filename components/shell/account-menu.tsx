import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Avatar } from "@/components/ui/person";
import type { ShellActions } from "./actions";
import type { Viewer } from "./viewer";

type Props = { viewer: Viewer; signOut: NonNullable<ShellActions["signOut"]> };

/** Who is signed in, the way to their account, and the way out. */
export function AccountMenu({ viewer, signOut }: Props) {
  const t = useTranslations("shell.account");
  return (
    <details className="menu" name="shell-menu">
      <summary>
        <Avatar name={viewer.name} />
        <span className="sr-only">{t("menu")}</span>
      </summary>
      <div className="menu-panel">
        <p className="small">
          <span className="quiet">{t("signedIn")}</span>
          <br />
          <strong>{viewer.name}</strong>
        </p>
        <Link className="menu-item" href="/account">
          {t("settings")}
        </Link>
        {viewer.kind === "member" && (
          <Link className="menu-item" href="/account/activity">
            {t("activity")}
          </Link>
        )}
        <form action={signOut}>
          <button className="menu-item" type="submit">
            {t("signOut")}
          </button>
        </form>
      </div>
    </details>
  );
}
