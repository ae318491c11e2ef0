import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageName } from "@/components/providers/language-names";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { formatDate, formatDistance, formatList } from "@/lib/i18n/format";
import { pcpHref } from "@/lib/pcp/rules/hrefs";
import type { ComparedPcp } from "@/lib/pcp/types";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { reasonCopy, wayOnCopy } from "./reason-copy";

type Props = {
  doctors: readonly ComparedPcp[];
  subject: { id: string; givenName: string; isSelf: boolean };
  knowsHealth: boolean;
  /** ISO. */
  today: string;
};

/** Doctors side by side, or one below the other on a telephone; every one says the same things. */
export function PcpComparison({ doctors, ...reader }: Props) {
  return (
    <ul className="comparison">
      {doctors.map((doctor) => (
        <li key={doctor.pcp.roleId} className="card">
          <h2>{doctor.pcp.name}</h2>
          <Facts doctor={doctor} {...reader} />
          <Choice doctor={doctor} {...reader} />
        </li>
      ))}
    </ul>
  );
}

type OneProps = Omit<Props, "doctors"> & { doctor: ComparedPcp };

function Facts({ doctor, subject, knowsHealth, today }: OneProps) {
  const t = useTranslations("pcp.compare");
  const providers = useTranslations("providers");
  const tGender = useTranslations("pcp.choose.genders");
  const tReason = useTranslations("pcp.reasons");
  const tWay = useTranslations("pcp.wayOn");
  const locale = useLocale();
  const { pcp, refused, effectiveOn, verifiedOn, gender } = doctor;
  const miles = (distance: number | null) =>
    distance === null ? t("unknown") : formatDistance(locale, distance);
  const languages = (tags: readonly string[]) =>
    tags.length === 0
      ? t("unknown")
      : formatList(
          locale,
          tags.map((tag) => languageName(providers, locale, tag)),
        );
  const telling = { locale, subject, pcp: pcp.name, knowsHealth };
  const start =
    effectiveOn === null
      ? refused.map((reason) => (
          <span key={reason.code} className="comparison-reason">
            {reasonCopy(tReason, reason, telling)} {wayOnCopy(tWay, reason)}
          </span>
        ))
      : effectiveOn === today
        ? t("today")
        : formatDate(locale, effectiveOn);
  const genders = { FEMALE: "female", MALE: "male", NONBINARY: "nonbinary" } as const;
  const rows: [string, ReactNode][] = [
    [effectiveOn === null ? t("cannot") : t("starts"), start],
    [t("kind"), specialtyName(pcp.specialty.code, locale, pcp.specialty.display)],
    [t("group"), doctor.groups.length > 0 ? formatList(locale, doctor.groups, "or") : t("unknown")],
    [t("home"), miles(doctor.milesFromHome)],
    ...(doctor.milesFromWork === null
      ? []
      : [[t("work"), miles(doctor.milesFromWork)] as [string, ReactNode]]),
    [t("office"), `${pcp.address}, ${pcp.city}`],
    [t("languages"), languages(pcp.languages)],
    [t("staffLanguages"), languages(doctor.staffLanguages)],
    [t("gender"), gender === "UNKNOWN" ? t("unknown") : tGender(genders[gender])],
    [t("telehealth"), doctor.telehealth ? t("yes") : t("no")],
    [
      t("hospitals"),
      doctor.hospitals.length > 0 ? formatList(locale, doctor.hospitals) : t("noHospital"),
    ],
    [t("verified"), verifiedOn === null ? t("never") : formatDate(locale, verifiedOn)],
  ];
  return (
    <dl>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Choice({ doctor: { pcp, effectiveOn }, subject }: OneProps) {
  const t = useTranslations("pcp.choose");
  const query = { for: subject.isSelf ? null : subject.id };
  return (
    <p className="row">
      {effectiveOn !== null && (
        <LinkButton size="small" href={pcpHref(`/pcp/change/${pcp.roleId}`, query)}>
          {t("pick", { pcp: pcp.name })}
        </LinkButton>
      )}
      <Link href={pcpHref(`/providers/${pcp.roleId}`, query)}>
        {t("profile")}
        <span className="sr-only"> {pcp.name}</span>
      </Link>
    </p>
  );
}
