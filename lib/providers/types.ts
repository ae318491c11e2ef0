import type { Temporal } from "temporal-polyfill";
import type {
  Accepting,
  AcceptingStatus,
  CircleAuthorization,
  CircleDecision,
  CircleService,
  PersonName,
} from "@/lib/circle/types";

/** Words after which a list of doctors is not the first thing that a person needs. */
export type RedFlag = "EMERGENCY" | "CRISIS" | "VIOLENCE";

/** Somebody of the household about whom the reader may ask. */
export type SearchPerson = { id: string; givenName: string; familyName: string; isSelf: boolean };

export type ListingKind = "practitioner" | "facility";

export const sorts = ["best", "distance", "name"] as const;
export type SearchSort = (typeof sorts)[number];

export const genders = ["female", "male", "nonbinary"] as const;
export type SearchGender = (typeof genders)[number];

/** Kinds of facility, as an address names them; a hospital with an emergency room is of two. */
export const facilityKinds = [
  "urgent-care",
  "hospital",
  "emergency-room",
  "laboratory",
  "imaging",
  "pharmacy",
  "clinic",
  "dialysis",
  "home-health",
  "nursing-facility",
  "other",
] as const;
export type FacilityKind = (typeof facilityKinds)[number];

/**
 * Open at this moment; on some weekday after six in the evening; on Saturday or Sunday. Where no
 * hours are known, none of them.
 */
export const openings = ["now", "evenings", "weekends"] as const;
export type Opening = (typeof openings)[number];

/** Addresses of the reader's own from which distances may be measured. */
export const ownPlaces = ["home", "work"] as const;
export type OwnPlace = (typeof ownPlaces)[number];

/** Where the reader said that the words are a name, or no name but what they need. */
export const wordReadings = ["name", "care"] as const;
export type WordReading = (typeof wordReadings)[number];

/** What a search can be narrowed by; each is a parameter of the same name. */
export const facetNames = [
  "specialty",
  "kind",
  "facilityKind",
  "accepting",
  "language",
  "gender",
  "group",
  "hospital",
  "telehealth",
  "accessibility",
  "boardCertified",
  "open",
] as const;
export type FacetName = (typeof facetNames)[number];

/** The parameters of `/providers`; `product` is for people who have none yet. */
export const searchParameters = [
  "q",
  "as",
  "zip",
  "near",
  "at",
  "within",
  ...facetNames,
  "product",
  "pcp",
  "pcpName",
  "for",
  "sort",
  "page",
] as const;
export type SearchParameter = (typeof searchParameters)[number];

/** What was asked, after everything unusable was left out. */
export type SearchRequest = {
  /** As typed; empty where nothing was. */
  q: string;
  as: WordReading | null;
  zip: string | null;
  /** Only members have such places; before `zip`. */
  near: OwnPlace | null;
  /** A position, as a browser knows it; before `near` and `zip`. */
  at: { lat: number; lng: number } | null;
  /** Miles around the place. */
  within: number;
  /** NUCC taxonomy code. */
  specialty: string | null;
  kind: ListingKind | null;
  facilityKind: FacilityKind | null;
  accepting: boolean;
  /** BCP 47. */
  language: string | null;
  gender: SearchGender | null;
  /** `provider_group.code`. */
  group: string | null;
  /** `organization.id` of a hospital with which practitioners are affiliated. */
  hospital: string | null;
  telehealth: boolean;
  /** A Plan-Net AccessibilityCS code. */
  accessibility: string | null;
  boardCertified: boolean;
  open: Opening | null;
  /** `product.code`. */
  product: string | null;
  /** With a product: the PCP by whom to answer, as `ProductPcp.reference`. */
  pcp: string | null;
  /** The name by which such a PCP is looked for; empty where none is. */
  pcpName: string;
  /** A member's id, as given: the gate decides. */
  for: string | null;
  sort: SearchSort;
  page: number;
};

/** What the reader should know about how the search was read. */
export type SearchNotice =
  /** A value that could not be used, and was left out. */
  | { code: "IGNORED"; parameter: SearchParameter }
  | { code: "ZIP_UNKNOWN"; zip: string }
  | { code: "ZIP_MISSING" }
  /** The reader has no such address, or is no member. */
  | { code: "NEAR_UNKNOWN"; near: OwnPlace }
  | { code: "WORDS_LOST" }
  /** Nobody found is called so; the specialty alone was searched. */
  | { code: "NAME_LEFT_OUT"; words: string }
  /** Nobody is called so; these are people and places with names that are spelt alike. */
  | { code: "NAME_ALIKE"; words: string }
  | { code: "NPI_INVALID" }
  /** A dentist was asked for, and the directory has none anywhere. */
  | { code: "NO_DENTISTS" }
  /** Nobody is near a place that no product serves; the names of the counties that are served. */
  | { code: "OUTSIDE_AREA"; counties: readonly string[] }
  | { code: "TOO_SLOW" };

/** What a form offers to choose from. */
export type SearchChoices = {
  products: readonly { code: string; name: string }[];
  groups: readonly { code: string; name: string }[];
};

/** A place to measure from. Of a position, the ZIP code is the nearest one. */
export type SearchPlace = {
  from: "zip" | OwnPlace | "position";
  zip: string;
  city: string;
  lat: number;
  lng: number;
};

/**
 * How many results a filter's value would leave, all other filters as they are and this filter's
 * own choice put aside. `value` is as the parameter takes it ("1" of a filter that is on or off);
 * `label` is a name where the value is none: a group's, a hospital's, a specialty's in the taxonomy.
 */
export type FacetValue = { value: string; count: number; label: string | null };

/** The most frequent first; what is chosen is always there, with 0 where nothing is left. */
export type Facets = { [name in FacetName]: readonly FacetValue[] };

/** The circle's answer for one listing, ready for words. */
export type ListingCircle = CircleDecision & {
  service: CircleService;
  /** The group through which the role is reached. */
  viaGroup: { name: string; kind: string } | null;
  authorization: ListingAuthorization | null;
};

export type ListingAuthorization = Pick<
  CircleAuthorization,
  "number" | "unitsApproved" | "unitsUsed"
> & { endsOn: string };

/** One result. Dates are ISO, distances miles. */
export type Listing = {
  roleId: string;
  npi: string | null;
  kind: ListingKind;
  /** "Amara Okafor" or the facility's name. */
  name: string;
  person: PersonName | null;
  specialty: { code: string; display: string };
  organizationKind: string | null;
  /** An emergency room. */
  emergency: boolean;
  /** Groups through which the role takes part in the networks that count. */
  groups: readonly { code: string; name: string }[];
  location: {
    name: string;
    address: string;
    city: string;
    state: string;
    zip: string;
    lat: number;
    lng: number;
  };
  phone: string | null;
  distanceMiles: number | null;
  accepting: Accepting | null;
  telehealth: boolean;
  gender: string | null;
  languages: readonly string[];
  /** Languages that only the staff speaks. */
  staffLanguages: readonly string[];
  verifiedOn: string | null;
  verified: { days: number | null; stale: boolean };
  verifiedBy: string | null;
  /** How far it can be trusted (`rules/standing`): odd where somebody reported it, 4 where flagged. */
  standing: 0 | 1 | 2 | 3 | 4;
  /** Empty without a member or product; a hospital with an emergency room has two answers. */
  circle: readonly ListingCircle[];
};

export type SearchAnswer = {
  request: SearchRequest;
  place: SearchPlace | null;
  understood: {
    specialties: readonly { code: string; display: string }[];
    /** As typed; `request.q` is without the words that became filters. */
    words: string;
    /** What was read out of the words, and is set in `request`. */
    filters: readonly SearchParameter[];
    /** Misspelt words that were read as others. */
    corrections: readonly { typed: string; read: string }[];
    /** The words were searched as a name. */
    named: boolean;
    /** All places of a kind are listed, whatever their specialty. */
    places: "emergency-room" | "clinic" | null;
    redFlags: readonly RedFlag[];
    notices: readonly SearchNotice[];
  };
  total: number;
  page: number;
  pageSize: number;
  results: readonly Listing[];
  facets: Facets;
};

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Spans of opening, "08:00" to "17:00", by day; a day left out is closed. */
export type OpeningHours = { [day in (typeof weekdays)[number]]?: [string, string][] };

/** What a profile tells beside the listing. */
export type ProfileFacts = {
  pcp: boolean;
  minAge: number | null;
  maxAge: number | null;
  sexLimit: string | null;
  hours: OpeningHours | null;
  verifiedBy: string | null;
  /** Plan-Net AccessibilityCS codes. */
  accessibility: readonly string[];
  licence: string | null;
  boardCertifiedIn: string | null;
  medicalSchool: string | null;
  graduatedIn: number | null;
  /** When the plan last checked licence and training with whoever issued them. ISO. */
  credentialedOn: string | null;
  hospitals: readonly { name: string; roleId: string | null }[];
  otherRoleIds: readonly string[];
  /** As the practice told it, however long ago; the profile shows what `rules/next-open` makes of it. */
  opening: { opensOn: Temporal.PlainDate; toldOn: Temporal.PlainDate } | null;
  facility: {
    kind: OrganizationKind;
    emergency: boolean;
    beds: number | null;
    cmsRating: number | null;
    /** Where these facts come from, where it is a public source, and of which day. ISO. */
    source: "CMS" | "NPPES" | null;
    sourceOn: string | null;
  } | null;
};

export type OrganizationKind =
  | "HOSPITAL"
  | "URGENT_CARE"
  | "CLINIC"
  | "LABORATORY"
  | "IMAGING"
  | "DIALYSIS"
  | "HOME_HEALTH"
  | "NURSING_FACILITY"
  | "PHARMACY"
  | "OTHER";

/** One network in which the role takes part, through a group. Dates are ISO. */
export type ProfileNetwork = {
  key: string;
  network: string;
  group: string;
  /** The group is no medical group, but stands for those whom the plan contracts itself. */
  directContract: boolean;
  accepting: AcceptingStatus;
  /** Set where the contract is known to end or only to start. */
  startsOn: string | null;
  endsOn: string | null;
  /** The network of the reader's own product. */
  own: boolean;
};

/** The next open appointment beside the law's standard in business days. Dates are ISO. */
export type NextOpen = { on: string; toldDaysAgo: number; standard: number; within: boolean };

export type Profile = {
  listing: Listing;
  facts: ProfileFacts;
  /** Null where nothing is known of it that still counts. */
  nextOpen: NextOpen | null;
  networks: readonly ProfileNetwork[];
  /** The same provider elsewhere. */
  places: readonly Listing[];
  /**
   * For a no of the network: who is covered instead. Null where that could not be found out in time,
   * and where the no is about the coverage: then nobody is.
   */
  equivalents: readonly Listing[] | null;
};
