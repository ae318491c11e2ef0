import { useTranslations } from "next-intl";
import type { ListingKind } from "@/lib/providers/types";

/** How the directory names who verified, and how the messages do. */
const who: Record<string, string> = {
  practice: "practice",
  "directory team": "team",
  "provider portal": "portal",
};

/** How it is said of a hospital or another place, which is no practice. */
const whoOfPlace: Record<string, string> = { ...who, practice: "place", "provider portal": "site" };

/** Who verified, as the messages choose their words by it. */
export function verifierWord(verifiedBy: string | null, kind?: ListingKind): string {
  return (kind === "facility" ? whoOfPlace : who)[verifiedBy ?? ""] ?? "plan";
}

/** "Verified 12 days ago by the practice." or "Not verified for 140 days." */
export function VerifiedLine({
  verified: { days, stale },
  verifiedBy,
  kind,
}: {
  verified: { days: number | null; stale: boolean };
  verifiedBy: string | null;
  kind: ListingKind;
}) {
  const t = useTranslations("directory.standing");
  if (days === null) return t("never");
  const by = verifierWord(verifiedBy, kind);
  if (!stale) return t("verifiedBy", { days, who: by });
  return `${t("notVerified", { days })} ${t("lastBy", { who: by })}`;
}
