import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { formatList } from "@/lib/i18n/format";
import { specialtyName, withNarrower } from "@/lib/providers/rules/specialty-names";
import { searchHref } from "@/lib/providers/schema";
import type { SearchAnswer } from "@/lib/providers/types";

/** What the search made of the words, in its reader's language, and how to say it better. */
export function Understood({ answer }: { answer: SearchAnswer }) {
  const t = useTranslations("providers.understood");
  const { understood } = answer;
  return (
    <div>
      <p className="quiet">
        {understood.corrections.map(({ typed, read }) => `${t("corrected", { typed, read })} `)}
        <Meant answer={answer} /> <Around answer={answer} />
        {understood.filters.length > 0 && ` ${t("filters")}`}
      </p>
      <Instead answer={answer} />
    </div>
  );
}

function Meant({ answer: { understood, request } }: { answer: SearchAnswer }) {
  const t = useTranslations("providers.understood");
  const locale = useLocale();
  if (understood.places === "emergency-room") return t("emergencyRooms");
  const shown = understood.specialties.slice(0, 3);
  const more = understood.specialties.length - shown.length;
  const names = [
    ...new Set(shown.map(({ code, display }) => specialtyName(code, locale, display))),
    ...(more > 0 ? [t("andMore", { count: more })] : []),
  ];
  if (names.length > 0) {
    return t("specialties", {
      specialties: more > 0 ? names.join(", ") : formatList(locale, names),
    });
  }
  if (understood.named) return t("name", { words: request.q });
  const lost = understood.notices.some(({ code }) => code === "WORDS_LOST");
  return request.q === "" || lost ? null : t("all");
}

function Around({ answer: { place, request } }: { answer: SearchAnswer }) {
  const t = useTranslations("providers");
  if (!place) return null;
  const miles = t("form.miles", { miles: request.within });
  const { zip, city } = place;
  switch (place.from) {
    case "position":
      return t("understood.nearPosition", { miles, city });
    case "home":
      return t("understood.nearHome", { miles, city });
    case "work":
      return t("understood.nearWork", { miles, city });
    case "zip":
      return t("understood.near", { miles, zip, city });
  }
}

/** The other readings: the words as a name, one of the specialties alone where it has somebody. */
function Instead({ answer: { understood, request, facets } }: { answer: SearchAnswer }) {
  const t = useTranslations("providers.understood");
  const locale = useLocale();
  const { named } = understood;
  const specialties = understood.places ? [] : understood.specialties;
  const found = new Set(facets.specialty.map(({ value }) => value));
  // The first stands for its narrower ones; the others are other readings.
  const narrower = new Set(withNarrower(specialties[0]?.code ?? "").slice(1));
  const only =
    request.specialty === null
      ? specialties.filter(({ code }) => !narrower.has(code) && found.has(code)).slice(0, 4)
      : [];
  const names = new Map(
    only.map(({ code, display }) => [specialtyName(code, locale, display), code]),
  );
  return (
    <>
      {names.size > 1 && (
        <p className="quiet">
          {t("only")}{" "}
          {[...names].map(([name, code]) => (
            <Link
              key={code}
              className="reading"
              href={searchHref(request, { specialty: code, page: 1 })}
            >
              {name}
            </Link>
          ))}
        </p>
      )}
      {request.as === "name" && (
        <p>
          <Link className="reading" href={searchHref(request, { as: "care", page: 1 })}>
            {t("asCare")}
          </Link>
        </p>
      )}
      {(request.as === "care" || (request.as === null && named)) && specialties.length > 0 && (
        <p>
          <Link className="reading" href={searchHref(request, { as: "name", page: 1 })}>
            {t("asName", { words: request.q })}
          </Link>
        </p>
      )}
    </>
  );
}
