import "server-only";
import type { Transaction } from "@/lib/db/client";
import { hoursOf } from "@/lib/directory/rules/hours-text";
import { phoneDigits } from "@/lib/directory/rules/phone-digits";
import type { Decision, ListingFields } from "@/lib/directory/types";
import { foldWords } from "@/lib/providers/rules/fold";
import { type OpeningHours, weekdays } from "@/lib/providers/types";
import { Prisma } from "@/prisma/generated/client";

type Place = Prisma.LocationGetPayload<object>;

/** What a correction starts from. */
export type Listed = {
  phone: string | null;
  telehealth: boolean;
  staffLanguages: readonly string[];
  hours: Prisma.JsonValue;
  location: Place;
  organization: { phone: string | null } | null;
  /** Of today and later. */
  participations: readonly { accepting: string }[];
};

/** ELSEWHERE: the ZIP code is known, but in another city or state. */
export type CorrectionRefusal =
  | { reason: "UNCHANGED" | "ZIP_UNKNOWN" }
  | { reason: "ELSEWHERE"; town: { zip: string; city: string; state: string } };

/**
 * What a correction changes on the role itself; a new address is stored. Nobody's accepting status
 * is touched here, but it counts as a change.
 */
export async function correctListing(
  tx: Transaction,
  listed: Listed,
  fields: Extract<Decision, { step: "CORRECT" }>,
): Promise<
  { ok: true; data: Prisma.ProviderRoleUncheckedUpdateInput } | ({ ok: false } & CorrectionRefusal)
> {
  const address = await addressOf(tx, listed.location, fields);
  if ("reason" in address) return { ok: false, ...address };
  // A number that is the site's own stays the site's.
  const phone = listed.phone ?? listed.location.phone ?? listed.organization?.phone ?? "";
  const samePhone = fields.phone === (phoneDigits(phone) ?? phone);
  const hours = hoursOf(fields);
  const unchanged =
    address.stays &&
    samePhone &&
    fields.telehealth === listed.telehealth &&
    isSame(fields.staffLanguages, listed.staffLanguages) &&
    isSame(spansOf(hours), spansOf(listed.hours as OpeningHours | null)) &&
    listed.participations.every(({ accepting }) => ["", accepting].includes(fields.accepting));
  if (unchanged) return { ok: false, reason: "UNCHANGED" };
  const place = address.stays ? {} : await createPlace(tx, address.place);
  return {
    ok: true,
    data: {
      ...place,
      phone: samePhone ? listed.phone : fields.phone,
      telehealth: fields.telehealth,
      staffLanguages: fields.staffLanguages,
      hours: hours ?? Prisma.DbNull,
    },
  };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const spansOf = (hours: OpeningHours | null) => weekdays.map((day) => hours?.[day] ?? []);

type Address = Pick<ListingFields, "line1" | "line2" | "city" | "state" | "zip">;

/**
 * The address that a correction means, with what the plan knows of its ZIP code. City and state are
 * compared with the ZIP code's own where one of the three is new: what stood there stays, since a
 * place may be called otherwise than its post office.
 */
async function addressOf(
  tx: Transaction,
  location: Place,
  { line1, line2, city, state, zip }: Address,
): Promise<{ stays: true } | { stays: false; place: Place } | CorrectionRefusal> {
  const street = { ...location, line1, line2: line2 || null };
  const streetStays = line1 === location.line1 && line2 === (location.line2 ?? "");
  const townStays = zip === location.zip && city === location.city && state === location.state;
  if (townStays) return streetStays ? { stays: true } : { stays: false, place: street };
  const known = await tx.zipCode.findUnique({
    where: { zip },
    include: { counties: { orderBy: { countyFips: "asc" }, take: 1 } },
  });
  const countyFips = known?.counties[0]?.countyFips;
  if (!known || (countyFips === undefined && zip !== location.zip)) {
    return { reason: "ZIP_UNKNOWN" };
  }
  const town = { zip, city: known.city, state: known.state };
  if (!isSame(foldWords(city), foldWords(known.city)) || state !== known.state) {
    return { reason: "ELSEWHERE", town };
  }
  if (zip === location.zip) {
    const stays = streetStays && town.city === location.city && town.state === location.state;
    return stays ? { stays } : { stays, place: { ...street, ...town } };
  }
  // In the middle of the ZIP code: the plan has no geocoder.
  const { lat, lng } = known;
  const county = countyFips ?? location.countyFips;
  return { stays: false, place: { ...street, ...town, lat, lng, countyFips: county } };
}

/** Others may work where this role did, so a new address is a new location. */
async function createPlace(tx: Transaction, { id: _, ...place }: Place) {
  const { id: locationId } = await tx.location.create({ data: place, select: { id: true } });
  return { locationId, lat: place.lat, lng: place.lng };
}
