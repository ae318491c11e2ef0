import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { PersonBanner } from "@/components/ui/person";

type Person = { id: string; givenName: string; familyName: string; isSelf: boolean };

/**
 * Whose data the page shows, with a way to the same page of each other person of the household
 * whom the reader may see (`?for=`).
 */
export function HouseholdMember({
  subject,
  people,
  path,
}: {
  subject: Person;
  people: Person[];
  path: string;
}) {
  const t = useTranslations("members");
  const others = people.filter((person) => person.id !== subject.id);

  return (
    <PersonBanner
      name={`${subject.givenName} ${subject.familyName}`}
      note={subject.isSelf ? t("you") : undefined}
    >
      {others.length > 0 && (
        <nav className="person-others" aria-label={t("others")}>
          <ul>
            {others.map((person) => (
              <li key={person.id}>
                <Link href={person.isSelf ? path : `${path}?for=${person.id}`}>
                  {person.isSelf ? t("backToYou") : person.givenName}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </PersonBanner>
  );
}
