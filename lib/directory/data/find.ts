import "server-only";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/db/client";
import { toColumnDate } from "@/lib/db/dates";
import { databaseErrorKind } from "@/lib/db/errors";
import type { FoundListing } from "@/lib/directory/types";
import { withoutTitles } from "@/lib/providers/rules/titles";
import { Prisma } from "@/prisma/generated/client";

const mostShown = 50;
/** So long a search at the desk may take; then the name has to say more. */
const milliseconds = "3000";

/** UNREADABLE: what was typed is no text, or too long. */
export type Finding =
  | { items: FoundListing[] /** There are others. */; more: boolean }
  | "TOO_SLOW"
  | "UNREADABLE";

type Row = Omit<FoundListing, "specialty"> & { code: string; display: string };

/**
 * Listings of people and places whose names have words that begin so, in any order, or that have the
 * NPI: all of them, also those that were taken out or are in no network.
 */
export async function findAtDesk(typed: string, today: Temporal.PlainDate): Promise<Finding> {
  const digits = typed.replace(/[\s-]/g, "");
  const called = /^\d{10}$/.test(digits) ? withNpi(digits) : await withName(typed);
  if (called === null) return { items: [], more: false };
  try {
    const [, rows] = await db.$transaction([
      db.$executeRaw`select set_config('statement_timeout', ${milliseconds}, true)`,
      db.$queryRaw<Row[]>(statement(called, today)),
    ]);
    const items = rows
      .slice(0, mostShown)
      .map(({ code, display, ...row }) => ({ ...row, specialty: { code, display } }));
    return { items, more: rows.length > mostShown };
  } catch (error) {
    if (databaseErrorKind(error) === "timeout") return "TOO_SLOW";
    throw error;
  }
}

/** What the names of people, and of places, have to be. */
type Called = { person: Prisma.Sql; place: Prisma.Sql };

function withNpi(npi: string): Called {
  return {
    person: Prisma.sql`person.npi = ${npi}`,
    place: Prisma.sql`place.npi = ${npi}`,
  };
}

async function withName(typed: string): Promise<Called | null> {
  const [keyed] = await db.$queryRaw<[{ key: string }]>`
    select name_key(${withoutTitles(typed)}) as key`;
  const words = keyed.key.split(" ").filter((word) => word !== "");
  if (words.length === 0) return null;
  const all = (key: Prisma.Sql) =>
    Prisma.join(
      words.map((word) => Prisma.sql`${key} like ${`% ${word.replace(/[\\%_]/g, "\\$&")}%`}`),
      " and ",
    );
  return {
    person: all(Prisma.sql`name_key(person.given_name || ' ' || person.family_name)`),
    place: all(Prisma.sql`name_key(place.name)`),
  };
}

function statement({ person, place }: Called, today: Temporal.PlainDate): Prisma.Sql {
  return Prisma.sql`
    select found.id as "roleId", found.name, found.npi, role.specialty_code as code,
           specialty.display, location.line1 || ', ' || location.city as address,
           case when role.withdrawn_on is not null then 'WITHDRAWN'
                when exists (select from participation where role_id = role.id
                  and (ends_on is null or ends_on >= ${toColumnDate(today)}::date)) then 'LISTED'
                else 'NO_NETWORK' end as state
    from (
      select role.id, person.given_name || ' ' || person.family_name as name, person.npi,
             person.family_name || ' ' || person.given_name as sort_name
      from practitioner as person join provider_role as role on role.practitioner_id = person.id
      where ${person}
      union all
      select role.id, place.name, place.npi, place.name
      from organization as place join provider_role as role
        on role.organization_id = place.id and role.practitioner_id is null
      where ${place}
      order by sort_name, id limit ${mostShown + 1}
    ) as found
    join provider_role as role on role.id = found.id
    join location on location.id = role.location_id
    join specialty on specialty.code = role.specialty_code
    order by found.sort_name, found.id`;
}
