import { useLocale, useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { formatInstant, formatPhone } from "@/lib/i18n/format";
import type { Channel } from "@/lib/outbox/types";

type Props = {
  message: {
    id: string;
    channel: Channel;
    recipient: string;
    /** ISO instant. */
    createdAt: string;
    template: string;
    /** Null where this version has no words for it. */
    written: { locale: string; subject: string; body: string } | null;
  };
};

/** A message as its reader would get it, in their language, under who gets it and how. */
export function OutboxMessage({ message }: Props) {
  const t = useTranslations("outbox");
  const locale = useLocale();
  const { id, channel, recipient, createdAt, template, written } = message;
  return (
    <article className="card stack-tight" aria-labelledby={`message-${id}`}>
      <h2 className="card-title" id={`message-${id}`} lang={written?.locale}>
        {written ? written.subject : t("unknown", { template })}
      </h2>
      <p className="row small">
        <Tag>{t(`channels.${channel}`)}</Tag>
        <span className="quiet">
          {t("when")} {formatInstant(locale, createdAt)}
        </span>
      </p>
      <p className="small whitespace-pre-line">
        <span className="quiet">{t("to")}</span>{" "}
        {channel === "SMS" ? formatPhone(recipient) : recipient}
      </p>
      {written && (
        <div className="whitespace-pre-line" lang={written.locale}>
          {written.body}
        </div>
      )}
    </article>
  );
}
