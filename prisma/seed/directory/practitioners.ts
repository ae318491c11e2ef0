import type { Calendar } from "../calendar";
import { idOf, inventedNpi } from "../identifiers";
import { practitionerShares } from "../people/communities";
import { inventPerson } from "../people/person";
import { type Random, randomFrom } from "../random";
import type { PractitionerRow } from "../tables";
import type { SpecialtyProfile } from "./specialties";

/** Medical schools by region of study, without any one person's history behind them. */
const schools = [
  "University of California, San Francisco",
  "Stanford University",
  "University of California, Davis",
  "University of California, Los Angeles",
  "University of California, San Diego",
  "University of California, Irvine",
  "University of Southern California",
  "Loma Linda University",
  "Oregon Health & Science University",
  "University of Washington",
  "University of Arizona",
  "University of Michigan",
  "Ohio State University",
  "University of Illinois",
  "Northwestern University",
  "Tufts University",
  "Boston University",
  "New York Medical College",
  "Georgetown University",
  "Howard University",
  "Meharry Medical College",
  "Baylor College of Medicine",
  "University of the Philippines",
  "University of Santo Tomas",
  "Seoul National University",
  "Peking University",
  "University of Mumbai",
  "Christian Medical College, Vellore",
  "University of Tehran",
  "Universidad Nacional Autónoma de México",
];
const osteopathic = ["Touro University California", "Western University of Health Sciences"];
const doctors = new Set(["MD", "DO"]);

/** Invents the nth practitioner, of a specialty. */
export function inventPractitioner(
  random: Random,
  n: number,
  profile: SpecialtyProfile,
  calendar: Calendar,
): PractitionerRow {
  const person = inventPerson(random, practitionerShares, profile.femaleShare ?? 0.45);
  const credential = random.weighted(profile.credentials);
  const school = credential === "DO" ? osteopathic : schools;
  const certified = profile.board !== undefined && random.chance(0.87);
  return {
    id: idOf("practitioner", n),
    npi: inventedNpi(n),
    givenName: person.givenName,
    familyName: person.familyName,
    credential,
    gender: person.sex,
    languages: person.languages,
    licenceNumber: `DEMO-${credential.replaceAll("-", "").slice(0, 2).toUpperCase()}${100_000 + n}`,
    licenceState: "CA",
    boardCertifiedIn: certified ? (profile.board ?? null) : null,
    medicalSchool: doctors.has(credential) ? random.pick(school) : null,
    graduatedIn: random.chance(0.94) ? calendar.today.year - random.integer(4, 42) : null,
    // Every three years; drawn apart, so that nobody else's story hangs on it.
    credentialedOn: calendar.fromToday(-randomFrom(`credentials ${n}`).integer(20, 1090)),
  };
}
