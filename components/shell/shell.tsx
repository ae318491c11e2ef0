import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import type { Theme } from "@/lib/theme/theme";
import { Footer } from "./footer";
import { Header } from "./header";
import type { Viewer } from "./viewer";

type Props = {
  viewer: Viewer | null;
  theme: Theme;
  /** Needed as soon as there can be a viewer. */
  signOut?: () => Promise<void>;
  children: ReactNode;
};

/** What every page stands in. Knows who is signed in, and nothing of health plans. */
export function Shell({ viewer, theme, signOut, children }: Props) {
  const t = useTranslations("shell");
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <Header viewer={viewer} theme={theme} signOut={signOut} />
      <main className="page site-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
