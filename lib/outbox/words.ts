import { createTranslator } from "next-intl";
import { z } from "zod";
import { brand } from "@/lib/brand";
import { formatDate, formatInstant, writePhone } from "@/lib/i18n/format";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { messages } from "@/lib/i18n/messages";
import type { MessageParams, Template } from "@/lib/outbox/types";

/** A message as its reader gets it. A text message has no subject, a letter both. */
export type WrittenMessage = { locale: Locale; subject: string; body: string };

const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

function isTemplate(template: string): template is Template {
  return Object.hasOwn(messages[defaultLocale].messages, template);
}

/** Dates travel in ISO form, since only the reader's language says how to write them. */
function inReadersForm(locale: Locale, params: MessageParams): MessageParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value !== "string") return [name, value];
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, formatDate(locale, value)];
      if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return [name, formatInstant(locale, value)];
      return [name, value];
    }),
  );
}

/**
 * The words of a stored message in its reader's language. Null for a template that this version
 * does not know, or params that do not fit it.
 */
export function writeMessage(stored: {
  locale: string;
  template: string;
  params: unknown;
}): WrittenMessage | null {
  const { template } = stored;
  const params = paramsSchema.safeParse(stored.params);
  if (!isTemplate(template) || !params.success) return null;
  const locale = isLocale(stored.locale) ? stored.locale : defaultLocale;
  const t = createTranslator({
    locale,
    messages: messages[locale],
    namespace: "messages",
    onError(error) {
      throw error;
    },
  });
  const values = {
    plan: brand.name,
    site: brand.webAddress,
    phone: writePhone(brand.memberServices.phone),
    ...inReadersForm(locale, params.data),
  };
  try {
    return {
      locale,
      subject: t(`${template}.subject`, values),
      body: t(`${template}.body`, values),
    };
  } catch {
    return null;
  }
}
