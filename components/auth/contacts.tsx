import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { Phone } from "@/components/ui/phone";
import { SummaryList } from "@/components/ui/summary-list";
import { brand } from "@/lib/brand";
import { formatPhone } from "@/lib/i18n/format";
import type { AddressKind, PostalAddress } from "@/lib/members/types";

type Props = {
  memberNumber: string;
  email: string | null;
  phone: string | null;
  confidential: boolean;
  addresses: (PostalAddress & { kind: AddressKind })[];
};

/** How the plan reaches the member. It comes with the enrolment and is changed there. */
export function Contacts({ memberNumber, email, phone, confidential, addresses }: Props) {
  const t = useTranslations("account.contact");
  return (
    <>
      {confidential && <Notice tone="info">{t("confidential")}</Notice>}
      <SummaryList
        rows={[
          { key: "number", label: t("memberNumber"), value: memberNumber },
          { key: "email", label: t("email"), value: email ?? t("none") },
          { key: "phone", label: t("phone"), value: phone ? formatPhone(phone) : t("none") },
          ...addresses.map(({ kind, line1, line2, city, state, zip }) => ({
            key: kind,
            label: t(`addresses.${kind}`),
            value: (
              <>
                {[line1, line2].filter(Boolean).join(", ")}
                <br />
                {city}, {state} {zip}
              </>
            ),
          })),
        ]}
      />
      <Details summary={t("howTitle")}>
        <p>{t.rich("how", { phone: () => <Phone number={brand.memberServices.phone} /> })}</p>
        <p>{t("apart")}</p>
      </Details>
    </>
  );
}
