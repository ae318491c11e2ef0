import "server-only";
import { Temporal } from "temporal-polyfill";
import { answerListing, countingParticipations, mostOpen } from "@/lib/circle/rules";
import type { CircleAuthorization, MemberLens, NamedCircleRole } from "@/lib/circle/types";
import { verificationAge } from "@/lib/providers/rules/verification";
import type { Listing, ListingCircle } from "@/lib/providers/types";
import type { ListingRow } from "./listings";

/** One listing as the reader sees it: its own facts, and what they mean for this member. */
export function toListing(
  row: ListingRow,
  role: NamedCircleRole,
  distanceMiles: number | null,
  context: {
    lens: MemberLens | null;
    authorizations: readonly CircleAuthorization[];
    today: Temporal.PlainDate;
  },
): Listing {
  const { lens, today, authorizations } = context;
  const product = lens?.coverage.status === "ACTIVE" ? lens.coverage.product : null;
  const counting = countingParticipations(
    role.participations,
    role.specialtyCode,
    product,
    lens?.date ?? today,
  );
  const { roleId, npi, name, phone, telehealth, gender, languages, verifiedOn } = row;
  return {
    roleId,
    npi,
    kind: row.kind === "PRACTITIONER" ? "practitioner" : "facility",
    name,
    person:
      row.givenName !== null && row.familyName !== null
        ? {
            given: row.givenName,
            family: row.familyName,
            credential: row.credential ?? "",
            gender: gender ?? "UNKNOWN",
          }
        : null,
    specialty: { code: row.specialtyCode, display: row.specialtyDisplay },
    organizationKind: role.organizationKind,
    emergency: role.emergency,
    groups: distinctGroups(counting),
    location: {
      name: row.locationName,
      address: row.address,
      city: row.city,
      state: row.state,
      zip: row.zip,
      lat: row.lat,
      lng: row.lng,
    },
    phone,
    distanceMiles: distanceMiles === null ? null : Math.round(distanceMiles * 10) / 10,
    accepting: mostOpen(counting),
    telehealth,
    gender,
    languages,
    staffLanguages: row.staffLanguages.filter((one) => !languages.includes(one)),
    verifiedOn,
    verified: verificationAge(verifiedOn ? Temporal.PlainDate.from(verifiedOn) : null, today),
    verifiedBy: row.verifiedBy,
    standing: row.standing,
    circle: lens ? listingCircle(lens, role, authorizations) : [],
  };
}

function listingCircle(
  lens: MemberLens,
  role: NamedCircleRole,
  authorizations: readonly CircleAuthorization[],
): ListingCircle[] {
  return answerListing(lens, role, authorizations).map(({ service, decision, authorization }) => {
    const via = role.participations.find((one) => one.groupId === decision.via?.groupId);
    return {
      ...decision,
      service,
      viaGroup: via ? { name: via.groupName, kind: via.groupKind } : null,
      authorization: authorization && {
        number: authorization.number,
        unitsApproved: authorization.unitsApproved,
        unitsUsed: authorization.unitsUsed,
        endsOn: authorization.endsOn.toString(),
      },
    };
  });
}

function distinctGroups(participations: NamedCircleRole["participations"]) {
  const names = new Map(participations.map((one) => [one.groupCode, one.groupName]));
  return [...names].map(([code, name]) => ({ code, name }));
}
