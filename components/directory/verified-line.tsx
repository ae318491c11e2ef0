import { useTranslations } from "next-intl";

/** How the directory names who verified, and how the messages do. */
const who: Record<string, string> = {
  practice: "practice",
  "directory team": "team",
  "provider portal": "portal",
};

/** Who verified, as the messages choose their words by it. */
export function verifierWord(verifiedBy: string | null): string {
  return who[verifiedBy ?? ""] ?? "plan";
}

/** "Verified 12 days ago by the practice." or "Not verified for 140 days." */
export function VerifiedLine({
  verified: { days, stale },
  verifiedBy,
}: {
  verified: { days: number | null; stale: boolean };
  verifiedBy: string | null;
}) {
  const t = useTranslations("directory.standing");
  if (days === null) return t("never");
  const by = verifierWord(verifiedBy);
  if (!stale) return t("verifiedBy", { days, who: by });
  return `${t("notVerified", { days })} ${t("lastBy", { who: by })}`;
}
