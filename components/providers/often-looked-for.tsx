import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { searchHref } from "@/lib/providers/schema";
import type { SearchRequest } from "@/lib/providers/types";

const codes = [
  "207Q00000X",
  "208000000X",
  "207V00000X",
  "207N00000X",
  "207RC0000X",
  "207X00000X",
  "103TC0700X",
  "152W00000X",
  "261QU0200X",
  "282N00000X",
  "291U00000X",
];

/** A way in for those who would rather choose than type. */
export function OftenLookedFor({ request }: { request: SearchRequest }) {
  const t = useTranslations("providers.common");
  const locale = useLocale();
  return (
    <section className="stack-tight" aria-labelledby="often">
      <h2 id="often">{t("title")}</h2>
      <ul className="chips">
        {codes.map((code) => {
          const name = specialtyName(code, locale, code);
          const href = searchHref(request, { q: name, page: 1 });
          return (
            <li key={code}>
              <Link href={href}>{name}</Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
