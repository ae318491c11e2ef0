import { useLocale, useTranslations } from "next-intl";
import { personName } from "@/components/circle/circle-words";
import { Link } from "@/components/ui/link";
import { Avatar } from "@/components/ui/person";
import { groupWhicheverPcp } from "@/lib/circle/rules";
import type { MemberLens } from "@/lib/circle/types";
import { formatDate } from "@/lib/i18n/format";
import type { SearchPerson } from "@/lib/providers/types";

type Props = {
  subject: SearchPerson | null;
  lens: MemberLens | null;
  /** Where to come back to after signing in. */
  here: string;
};

/** For whom the answers hold: which member, product, PCP and group; from when, if not today. */
export function ReaderLine({ subject, lens, here }: Props) {
  const t = useTranslations("providers.lens");
  const circle = useTranslations("circle");
  const locale = useLocale();
  if (!subject) {
    const anyPcp =
      lens?.coverage.status === "ACTIVE" &&
      groupWhicheverPcp(lens.pcpGroups, lens.coverage.product) !== null;
    return (
      <p>
        {lens?.product &&
          `${
            lens.pcpPerson
              ? t("productPcp", {
                  product: lens.product.name,
                  pcp: personName(circle, lens.pcpPerson),
                  group: lens.pcpGroup?.name ?? "",
                })
              : t(anyPcp ? "productAnyPcp" : "product", { product: lens.product.name })
          } `}
        {t.rich("signIn", {
          link: (words) => <Link href={`/sign-in?next=${encodeURIComponent(here)}`}>{words}</Link>,
        })}
      </p>
    );
  }
  const name = `${subject.givenName} ${subject.familyName}`;
  const product = lens?.product?.name;
  return (
    <div className="reader-line">
      <Avatar name={name} />
      <div>
        <p>
          <strong>{t("member", { name })}</strong>
          {lens?.starts && ` ${t("from", { date: formatDate(locale, lens.date) })}`}
        </p>
        {product && (
          <p className="quiet small">
            {lens.pcpPerson
              ? t("facts", {
                  product,
                  pcp: personName(circle, lens.pcpPerson),
                  group: lens.pcpGroup?.name ?? "",
                })
              : t("noPcp", { product })}
          </p>
        )}
      </div>
    </div>
  );
}
