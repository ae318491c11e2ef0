import { isLocale, type Locale, localeCookie, negotiateLocale } from "@/lib/i18n/locales";
import en from "@/lib/i18n/messages/en/errors.json";
import enRefused from "@/lib/i18n/messages/en/refused.json";
import es from "@/lib/i18n/messages/es/errors.json";
import esRefused from "@/lib/i18n/messages/es/refused.json";
import vi from "@/lib/i18n/messages/vi/errors.json";
import viRefused from "@/lib/i18n/messages/vi/refused.json";
import { contentSecurityPolicy, isSecure } from "./policy";

const words = {
  en: { ...en, ...enRefused },
  es: { ...es, ...esRefused },
  vi: { ...vi, ...viRefused },
};

/** Why a request does not get as far as a page of ours. */
export type RefusedAs = keyof typeof enRefused | "tooLarge";

type Sent = Pick<Headers, "get" | "has">;

/**
 * The answer for a reader whose request is refused before a page of ours can be drawn: a plain one
 * in their language. Null for a program, and for our own script, which shows what it is told as an
 * error's message.
 */
export function refusalAnswer(
  sent: Sent,
  reason: RefusedAs,
): { body: string; headers: Record<string, string> } | null {
  if (!sent.get("accept")?.includes("text/html") || sent.has("next-action")) return null;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  return {
    body: refusalPage(readerLocale(sent), reason, nonce),
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentSecurityPolicy(nonce, {
        https: isSecure(sent),
        development: false,
      }),
    },
  };
}

function readerLocale(sent: Sent): Locale {
  const cookies = (sent.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
  const chosen = cookies.find((cookie) => cookie.startsWith(`${localeCookie}=`));
  const locale = chosen?.slice(localeCookie.length + 1);
  return isLocale(locale) ? locale : negotiateLocale(sent.get("accept-language"));
}

/** The browser's way back keeps what was typed. */
export function refusalPage(locale: Locale, reason: RefusedAs, nonce: string): string {
  const { home, tooLargeTitle, tooLarge, tooLargeBack, ...others } = words[locale];
  const { title, text } =
    reason === "tooLarge"
      ? { title: tooLargeTitle, text: `${tooLarge} ${tooLargeBack}` }
      : others[reason];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">${home}</a></p>
</main>
</body>
</html>
`;
}

/** Lets the server outside the bundle (`lib/commands/server.mjs`) answer with the same page. */
export function shareRefusals(): void {
  Reflect.set(globalThis, Symbol.for("portal.refusal"), refusalAnswer);
}
