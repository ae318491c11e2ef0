import "server-only";
import { db } from "@/lib/db/client";
import type { Standing } from "@/lib/providers/rules/standing";

/** A listing's own facts, whoever looks. */
export type ListingRow = {
  roleId: string;
  npi: string | null;
  kind: "PRACTITIONER" | "FACILITY";
  name: string;
  givenName: string | null;
  familyName: string | null;
  credential: string | null;
  specialtyCode: string;
  specialtyDisplay: string;
  locationName: string;
  address: string;
  city: string;
  state: string;
  zip: string;
  lat: number;
  lng: number;
  phone: string | null;
  telehealth: boolean;
  gender: string | null;
  languages: string[];
  staffLanguages: string[];
  verifiedOn: string | null;
  verifiedBy: string | null;
  standing: Standing;
};

/** The listings of these roles, by id. */
export async function findListings(ids: readonly string[]): Promise<Map<string, ListingRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<ListingRow[]>`
    select role.id as "roleId", coalesce(practitioner.npi, organization.npi) as npi,
           role.kind::text as kind,
           coalesce(practitioner.given_name || ' ' || practitioner.family_name, organization.name)
             as name,
           practitioner.given_name as "givenName", practitioner.family_name as "familyName",
           practitioner.credential,
           role.specialty_code as "specialtyCode", specialty.display as "specialtyDisplay",
           location.name as "locationName",
           concat_ws(', ', location.line1, location.line2) as address,
           location.city, location.state, location.zip, location.lat, location.lng,
           coalesce(role.phone, location.phone, organization.phone) as phone, role.telehealth,
           practitioner.gender::text as gender,
           coalesce(practitioner.languages, '{}') as languages,
           coalesce(role.staff_languages, '{}') as "staffLanguages",
           role.verified_on::text as "verifiedOn", role.verified_by as "verifiedBy",
           role.standing
    from provider_role as role
    join specialty on specialty.code = role.specialty_code
    join location on location.id = role.location_id
    left join practitioner on practitioner.id = role.practitioner_id
    left join organization on organization.id = role.organization_id
    where role.id = any(${[...ids]}::uuid[])`;
  return new Map(rows.map((row) => [row.roleId, row]));
}
