import { useTranslations } from "next-intl";
import { LinkButton } from "./button";
import { Icon } from "./icon";

type Props = {
  page: number;
  pages: number;
  /** The address of a page of the list, with everything else that the list remembers. */
  href: (page: number) => string;
};

/** Previous and next, and where one is. Nothing for a single page. */
export function Pagination({ page, pages, href }: Props) {
  const t = useTranslations("common.pagination");
  if (pages <= 1) return null;
  return (
    <nav className="pagination" aria-label={t("label")}>
      {page > 1 ? (
        <LinkButton look="second" href={href(page - 1)} rel="prev">
          <Icon name="back" />
          {t("previous")}
        </LinkButton>
      ) : (
        <span />
      )}
      <p>{t("position", { page, pages })}</p>
      {page < pages ? (
        <LinkButton look="second" href={href(page + 1)} rel="next">
          {t("next")}
          <Icon name="next" />
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
