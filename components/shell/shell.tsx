import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import type { Theme } from "@/lib/theme/theme";
import type { ShellActions } from "./actions";
import { Footer } from "./footer";
import { Header } from "./header";
import type { Viewer } from "./viewer";

type Props = {
  viewer: Viewer | null;
  theme: Theme;
  actions: ShellActions;
  children: ReactNode;
};

/** What every page stands in. Knows who is signed in, and nothing of health plans. */
export function Shell({ viewer, theme, actions, children }: Props) {
  const t = useTranslations("shell");
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <Header viewer={viewer} theme={theme} actions={actions} />
      <main className="page site-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
