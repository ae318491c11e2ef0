import type { Temporal } from "temporal-polyfill";
import type { CircleProduct, MemberLens } from "@/lib/circle/types";
import { db } from "@/lib/db/client";
import { foldWords } from "@/lib/providers/rules/fold";
import { understandWords } from "@/lib/providers/rules/understand";
import type { FacetName, SearchRequest } from "@/lib/providers/types";

/** The directory as its own tables have it. */
export function readDirectory() {
  return db.providerRole.findMany({
    include: {
      practitioner: { include: { affiliations: true } },
      organization: true,
      location: true,
      participations: { include: { group: true, network: true } },
    },
  });
}

export type NaiveRole = Awaited<ReturnType<typeof readDirectory>>[number];

type Moment = { today: Temporal.PlainDate; minute: number; lens: MemberLens | null };
type Place = { lat: number; lng: number } | null;

/**
 * A search as its definition says, one listing after the other, in memory: who is found, in which
 * order, and what each value of each filter would leave. Slow, and easy to read.
 */
export function searchNaively(
  directory: readonly NaiveRole[],
  request: SearchRequest,
  place: Place,
  moment: Moment,
) {
  const product = moment.lens?.coverage.status === "ACTIVE" ? moment.lens.coverage.product : null;
  const date = (moment.lens?.date ?? moment.today).toString();
  const called = calledJustSo(directory, request, date);
  const meant = called
    ? (role: NaiveRole) => (called.has(role.id) ? "NAMED" : null)
    : readMeaning(directory, request.q);

  const matched = directory.flatMap((role) => {
    const parts = publicParts(role, date);
    if (parts.length === 0) return [];
    if (request.specialty !== null && role.specialtyCode !== request.specialty) return [];
    const miles = place ? haversine(place, role) : null;
    if (miles !== null && miles > request.within) return [];
    const how = meant(role);
    if (!how) return [];
    const counting = parts.filter((part) => counts(part, role.specialtyCode, product));
    return [
      {
        id: role.id,
        how,
        covered: counting.length > 0,
        inCircle: counting.some((part) => inCircle(part, product, moment.lens)),
        accepts: counting.some(({ accepting }) => accepting === "newpt"),
        standing: role.standing,
        miles,
        name: role.practitioner
          ? `${role.practitioner.familyName} ${role.practitioner.givenName}`
          : (role.organization?.name ?? ""),
        values: valuesOf(role, parts, counting, moment.minute),
      },
    ];
  });

  const filters = (
    ["kind", "facilityKind", "accepting", "language", "gender", "group"] as FacetName[]
  ).concat(["hospital", "telehealth", "accessibility", "boardCertified", "open"]);
  const passes = (one: (typeof matched)[number], filter: FacetName) => {
    const asked = request[filter];
    if (asked === null || asked === false) return true;
    return one.values[filter].includes(asked === true ? "1" : String(asked));
  };
  const found = matched.filter((one) => filters.every((filter) => passes(one, filter)));

  const facet = (name: FacetName) => {
    const left = matched.filter((one) =>
      filters.every((filter) => filter === name || passes(one, filter)),
    );
    const all = left.flatMap(({ values }) => [...new Set(values[name])]);
    return Object.fromEntries(
      [...new Set(all)]
        // A direct contract is no group to look for.
        .filter((value) => name !== "group" || !direct(directory, value))
        .map((value) => [value, all.filter((one) => one === value).length]),
    );
  };
  const facets = Object.fromEntries(
    (["specialty", ...filters] as FacetName[]).map((name) => [name, facet(name)]),
  );

  const down = (yes: boolean) => (yes ? 0 : 1);
  const keys = {
    best: (one: (typeof found)[number]) => [
      hows.indexOf(one.how),
      down(one.covered),
      one.standing,
      down(product !== null && one.inCircle),
      down(one.accepts),
      one.miles ?? 0,
      one.name,
    ],
    distance: (one: (typeof found)[number]) => [one.miles ?? 0, one.name],
    name: (one: (typeof found)[number]) => [one.name, one.miles ?? 0],
  }[request.sort];
  const ordered = found.toSorted((a, b) => compare([...keys(a), a.id], [...keys(b), b.id]));
  return { total: found.length, ids: ordered.map(({ id }) => id), facets };
}

/** The participations of a listing on a day; none where it is not public. */
function publicParts({ participations, withdrawnOn }: NaiveRole, date: string) {
  if (withdrawnOn !== null && iso(withdrawnOn) <= date) return [];
  return participations.filter(
    ({ startsOn, endsOn }) => iso(startsOn) <= date && (endsOn === null || iso(endsOn) >= date),
  );
}

/**
 * The organizations of that whole name, where the words could be read as more than a name, or else
 * all who are at a practice of it, where they are more than a kind of care; null if none.
 */
function calledJustSo(
  directory: readonly NaiveRole[],
  { q, as }: SearchRequest,
  date: string,
): Set<string> | null {
  const { specialties, onlyCare, filters, lost } = understandWords(q, as);
  const words = foldWords(q);
  const called = (name: (role: NaiveRole) => string) => {
    const roles = directory.filter(
      (role) =>
        foldWords(name(role)).join(" ") === words.join(" ") && publicParts(role, date).length > 0,
    );
    return roles.length === 0 ? null : new Set(roles.map(({ id }) => id));
  };
  if (as === "care" || words.length === 0) return null;
  const otherwise =
    as === "name" || specialties.length > 0 || Object.keys(filters).length > 0 || lost;
  const organizations = called(({ practitioner, organization }) =>
    practitioner === null ? (organization?.name ?? "") : "",
  );
  const more = words.length > 1 && !onlyCare;
  if (organizations) return otherwise || more ? organizations : null;
  return more ? called(({ location }) => location.name) : null;
}

function valuesOf(
  role: NaiveRole,
  parts: NaiveRole["participations"],
  counting: NaiveRole["participations"],
  minute: number,
): Record<FacetName, string[]> {
  const { practitioner, organization } = role;
  const gender = practitioner?.gender.toLowerCase();
  return {
    specialty: [role.specialtyCode],
    kind: [role.kind.toLowerCase()],
    facilityKind:
      role.kind === "FACILITY" && organization
        ? [
            organization.kind.toLowerCase().replaceAll("_", "-"),
            ...(organization.emergency ? ["emergency-room"] : []),
          ]
        : [],
    accepting: counting.some(({ accepting }) => accepting === "newpt") ? ["1"] : [],
    language: [...(practitioner?.languages ?? []), ...role.staffLanguages],
    gender: gender && gender !== "unknown" ? [gender] : [],
    group: parts.map(({ group }) => group.code),
    hospital: practitioner?.affiliations.map(({ organizationId }) => organizationId) ?? [],
    telehealth: role.telehealth ? ["1"] : [],
    accessibility: role.location.accessibility,
    boardCertified: practitioner?.boardCertifiedIn ? ["1"] : [],
    open: openings(role.hours as Record<string, [string, string][]> | null, minute),
  };
}

/** Minute by minute through the week. */
function openings(hours: Record<string, [string, string][]> | null, now: number): string[] {
  const open = new Set<number>();
  for (const [at, day] of ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].entries()) {
    for (const [opens, closes] of hours?.[day] ?? []) {
      const [from, to] = [clock(opens), clock(closes)];
      for (let minute = from; minute < (to > from ? to : to + 1440); minute += 1) {
        open.add((at * 1440 + minute) % 10_080);
      }
    }
  }
  const some = (test: (day: number, minute: number) => boolean) =>
    [...open].some((minute) => test(Math.floor(minute / 1440), minute % 1440));
  return [
    ...(open.has(now) ? ["now"] : []),
    ...(some((day, minute) => day < 5 && minute >= 18 * 60) ? ["evenings"] : []),
    ...(some((day) => day >= 5) ? ["weekends"] : []),
  ];
}

function counts(
  part: NaiveRole["participations"][number],
  specialty: string,
  product: CircleProduct | null,
): boolean {
  if (!product) return true;
  const carved = product.rules.carveOuts.find(({ specialties }) => specialties.includes(specialty));
  return carved && carved.networkCode !== null
    ? part.network.code === carved.networkCode
    : part.networkId === product.networkId;
}

function inCircle(
  part: NaiveRole["participations"][number],
  product: CircleProduct | null,
  lens: MemberLens | null,
): boolean {
  return (
    part.networkId !== product?.networkId ||
    part.group.kind === "DIRECT_CONTRACT" ||
    (product.model === "STAFF" && part.group.kind === "STAFF_CLINIC") ||
    part.groupId === lens?.pcp?.groupId
  );
}

/** How words mean a role, the best first: by name or by specialty, in whole words or beginnings. */
const hows = ["NAMED_WHOLLY", "NAMED", "MEANT_WHOLLY", "MEANT"] as const;

/** How the words mean a role, or that they do not. */
function readMeaning(
  directory: readonly NaiveRole[],
  q: string,
): (role: NaiveRole) => (typeof hows)[number] | null {
  if (q === "") return () => "MEANT";
  const { specialties, rest, names } = understandWords(q);
  // A lone letter is neither.
  if (specialties.length === 0 && names.length === 0) return () => "MEANT";
  const words = (role: NaiveRole) =>
    foldWords(
      role.practitioner
        ? `${role.practitioner.givenName} ${role.practitioner.familyName}`
        : (role.organization?.name ?? ""),
    );
  const everyWord = new Set(directory.flatMap(words));
  const may = (asked: string) => {
    const begins = [...everyWord].filter((word) => word.startsWith(asked));
    return begins.length > 0 ? begins : [...everyWord].filter((word) => oneEdit(asked, word));
  };
  const calledBy = (asked: readonly string[]) => {
    const meanings = asked.map(may);
    return (role: NaiveRole) => {
      const own = words(role);
      return meanings.every((meaning) => meaning.some((word) => own.includes(word)));
    };
  };
  const byNames = calledBy(names);
  const byRest = calledBy(rest);
  return (role) => {
    const wholly = (asked: readonly string[]) =>
      asked.length > 0 && asked.every((word) => words(role).includes(word));
    const named =
      specialties.length > 0 && rest.length === 0
        ? role.kind === "PRACTITIONER" && wholly(names)
        : byNames(role);
    if (names.length > 0 && named) return wholly(names) ? "NAMED_WHOLLY" : "NAMED";
    if (!specialties.includes(role.specialtyCode) || !byRest(role)) return null;
    return wholly(rest) ? "MEANT_WHOLLY" : "MEANT";
  };
}

/** All that can come of one edit, letter by letter. */
function oneEdit(asked: string, word: string): boolean {
  if (asked.length < 3) return false;
  const letters = [...new Set(word)];
  const places = Array.from({ length: asked.length + 1 }, (_, at) => at);
  return places.some(
    (at) =>
      asked.slice(0, at) + asked.slice(at + 1) === word ||
      asked.slice(0, at) + (asked[at + 1] ?? "") + (asked[at] ?? "") + asked.slice(at + 2) ===
        word ||
      letters.some(
        (letter) =>
          asked.slice(0, at) + letter + asked.slice(at) === word ||
          asked.slice(0, at) + letter + asked.slice(at + 1) === word,
      ),
  );
}

function direct(directory: readonly NaiveRole[], code: string): boolean {
  return directory.some(({ participations }) =>
    participations.some(({ group }) => group.code === code && group.kind === "DIRECT_CONTRACT"),
  );
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? one;
    if (typeof one === "number" && typeof other === "number") {
      // The same door, measured twice.
      if (Math.abs(one - other) > 1e-7) return one - other;
    } else if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function haversine(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  return 2 * 3958.7613 * Math.asin(Math.sqrt(half));
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
const clock = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
