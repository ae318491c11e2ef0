import type { useTranslations } from "next-intl";
import type { SearchNotice } from "@/lib/providers/types";

export type ProvidersTranslator = ReturnType<typeof useTranslations<"providers">>;

/** What a notice says, in a sentence. */
export function noticeSentence(t: ProvidersTranslator, notice: SearchNotice): string {
  switch (notice.code) {
    case "IGNORED":
      return t(`notices.ignored.${notice.parameter}`);
    case "ZIP_UNKNOWN":
      return t("notices.zipUnknown", { zip: notice.zip });
    case "ZIP_MISSING":
      return t("notices.zipMissing");
    case "NEAR_UNKNOWN":
      return t("notices.nearUnknown");
    case "WORDS_LOST":
      return t("notices.wordsLost");
    case "NAME_LEFT_OUT":
      return t("notices.nameLeftOut", { words: notice.words });
    case "NAME_ALIKE":
      return t("notices.nameAlike", { words: notice.words });
    case "NPI_INVALID":
      return t("notices.npiInvalid");
    case "NO_DENTISTS":
      return t("notices.noDentists");
    case "OUTSIDE_AREA":
      return t("notices.outsideArea", { counties: notice.counties.join(", ") });
    case "TOO_SLOW":
      return t("tooSlow");
  }
}
