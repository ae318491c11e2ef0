import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { brand } from "@/lib/brand";
import type { Theme } from "@/lib/theme/theme";
import { AccountMenu } from "./account-menu";
import type { ShellActions } from "./actions";
import { Logo } from "./logo";
import { Navigation } from "./navigation";
import { SettingsMenu } from "./settings-menu";
import type { Viewer } from "./viewer";

const start = { member: "/home", staff: "/desk" } as const;

type Props = { viewer: Viewer | null; theme: Theme; actions: ShellActions };

export function Header({ viewer, theme, actions }: Props) {
  const t = useTranslations("shell");
  return (
    <header className="site-header">
      <div className="page site-bar">
        <Link
          className="brand"
          href={viewer ? start[viewer.kind] : "/"}
          aria-label={t("brandHome", { plan: brand.name })}
        >
          <Logo />
          <span>{brand.shortName}</span>
        </Link>
        <Navigation viewer={viewer} />
        <div className="site-tools">
          <SettingsMenu theme={theme} actions={actions} />
          {viewer && actions.signOut ? (
            <AccountMenu viewer={viewer} signOut={actions.signOut} />
          ) : (
            <LinkButton look="second" size="small" href="/sign-in">
              {t("account.signIn")}
            </LinkButton>
          )}
        </div>
      </div>
    </header>
  );
}
