import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { IdleWarning } from "@/components/auth/idle-warning";
import { Shell } from "@/components/shell/shell";
import { signOutAction } from "@/lib/auth/actions";
import { loadShellViewer } from "@/lib/auth/loaders";
import { brand } from "@/lib/brand";
import { now } from "@/lib/clock";
import { chooseLocale } from "@/lib/i18n/actions";
import { brandStyleSheet, grounds } from "@/lib/theme/accent";
import { chooseTheme } from "@/lib/theme/actions";
import { parseTheme, themeCookie } from "@/lib/theme/theme";
import { latin, vietnamese } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: brand.name, template: `%s · ${brand.name}` },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: grounds.light.paper },
    { media: "(prefers-color-scheme: dark)", color: grounds.dark.paper },
  ],
};

const brandColors = brandStyleSheet(brand.accent);

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, jar, sent, viewer] = await Promise.all([
    getLocale(),
    cookies(),
    headers(),
    loadShellViewer(),
  ]);
  const theme = parseTheme(jar.get(themeCookie)?.value) ?? "system";
  return (
    <html
      lang={locale}
      className={`${latin.variable} ${vietnamese.variable}`}
      data-theme={theme === "system" ? undefined : theme}
      data-request={sent.get("x-request-id") ?? undefined}
      suppressHydrationWarning
    >
      <head>
        {/* The browser hides a nonce from scripts, so the two sides never agree on it. */}
        <style nonce={sent.get("x-nonce") ?? undefined} suppressHydrationWarning>
          {brandColors}
        </style>
      </head>
      <body>
        <Shell
          viewer={viewer}
          theme={theme}
          actions={{ chooseLocale, chooseTheme, signOut: signOutAction }}
        >
          {viewer && <IdleWarning servedAt={now().toString()} signOut={signOutAction} />}
          {children}
        </Shell>
      </body>
    </html>
  );
}
