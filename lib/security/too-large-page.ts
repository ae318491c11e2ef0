import type { Locale } from "@/lib/i18n/locales";
import en from "@/lib/i18n/messages/en/errors.json";
import es from "@/lib/i18n/messages/es/errors.json";
import vi from "@/lib/i18n/messages/vi/errors.json";

const words = { en, es, vi };

/**
 * What somebody without script reads who sent too much: Next.js would have to read all of it before
 * it could draw a page of ours. The browser's way back keeps what was typed.
 */
export function tooLargePage(locale: Locale, nonce: string): string {
  const { tooLargeTitle, tooLarge, tooLargeBack, home } = words[locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${tooLargeTitle}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; }
</style>
</head>
<body>
<main>
<h1>${tooLargeTitle}</h1>
<p>${tooLarge} ${tooLargeBack}</p>
<p><a href="/">${home}</a></p>
</main>
</body>
</html>
`;
}
