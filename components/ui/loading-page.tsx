import { useTranslations } from "next-intl";

/** The shape of a page while its data is fetched; says so to those who can't see it. */
export function LoadingPage() {
  const t = useTranslations("common");
  return (
    <div className="stack" role="status">
      <span className="sr-only">{t("loading")}</span>
      <span className="skeleton" data-size="title" />
      <span className="skeleton" data-size="block" />
      <span className="skeleton" />
      <span className="skeleton" />
    </div>
  );
}
