import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { isLocale, localeCookie, negotiateLocale } from "./locales";
import { messages } from "./messages";

/** Chosen language, else the browser's, else English. A missing message or value is an error. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = isLocale(chosen)
    ? chosen
    : negotiateLocale((await headers()).get("accept-language"));
  return {
    locale,
    messages: messages[locale],
    timeZone: "America/Los_Angeles",
    onError(error) {
      throw error;
    },
  };
});
