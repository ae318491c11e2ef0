import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { RelianceCase } from "@/lib/cases/types";

/** Where the reader's cases are followed; nothing where there are none. */
export function CaseList({ cases }: { cases: readonly RelianceCase[] }) {
  const t = useTranslations("cases");
  if (cases.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby="cases">
      <h2 id="cases">{t("mine")}</h2>
      <ul>
        {cases.map(({ number, receiptId, member }) => (
          <li key={number}>
            <Link href={`/receipts/${receiptId}#${number}`}>
              {t("of", { number, name: `${member.givenName} ${member.familyName}` })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
