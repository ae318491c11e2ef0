import { Temporal } from "temporal-polyfill";
import { ageOn } from "@/lib/members/rules/age";
import { parsePlanRules } from "@/lib/plan/schema";
import type { Calendar } from "../calendar";
import { networks } from "../directory/contracts";
import type { Directory, Listing } from "../directory/directory";
import { nearest } from "../directory/sites";
import { idOf } from "../identifiers";
import { type ProductCode, planRules } from "../plan/plan-rules";
import type { Random } from "../random";
import { zipRecords } from "../source-files";
import type { ParticipationRow, PcpAssignmentRow } from "../tables";
import type { Resident } from "./household";
import type { Population } from "./population";

/** A PCP whom a member could have, and the contract through which. */
export interface PcpChoice {
  listing: Listing;
  participation: ParticipationRow;
  lat: number;
  lng: number;
}

export interface PcpWish {
  /** Code of another group than the PCP's own may not be; a group that it must be. */
  groupId?: string;
  notGroupId?: string;
  /** Where the choice should be near; home where not said. */
  zip?: string;
  accepting?: ParticipationRow["accepting"];
  /** Somebody who sees children and the young alone. */
  forTheYoung?: boolean;
  /** ISO date on which the contract ends; open contracts where not said. */
  endsBetween?: [string, string];
  /** Not this one. */
  not?: string;
}

/** PCPs for members: whoever is near, in the product's network, and right for the age. */
export class PcpFinder {
  private readonly choices = new Map<ProductCode, PcpChoice[]>();

  constructor(
    directory: Directory,
    private readonly calendar: Calendar,
  ) {
    for (const product of ["staff", "group", "ipa", "network"] as const) {
      const { physicians, obgyn, nonPhysicians } = parsePlanRules(planRules[product]).pcp;
      const eligible = new Set([...physicians, ...obgyn, ...nonPhysicians]);
      this.choices.set(
        product,
        directory.listings
          .filter(({ role }) => role.pcp && !role.withdrawnOn && eligible.has(role.specialtyCode))
          .flatMap((listing) =>
            listing.participations
              .filter(({ networkId }) => networkId === networks[product].id)
              .map((participation) => {
                const { lat, lng } = listing.location;
                return { listing, participation, lat, lng };
              }),
          ),
      );
    }
  }

  /** @throws Error where nobody fits: the demonstration's directory is too thin then. */
  find(random: Random, resident: Resident, startsOn: string, wish: PcpWish = {}): PcpChoice {
    const { household, row } = resident;
    const age = ageOn({ birthDate: Temporal.PlainDate.from(row.birthDate) }, this.calendar.today);
    const fits = (this.choices.get(household.product) ?? []).filter(
      ({ listing, participation }) => {
        const { role, profile } = listing;
        const ends = participation.endsOn;
        const [from, to] = wish.endsBetween ?? [];
        return (
          participation.startsOn <= startsOn &&
          (from && to ? ends !== null && ends >= from && ends <= to : ends === null) &&
          age >= (role.minAge ?? 0) &&
          age <= (role.maxAge ?? 200) &&
          // Children go to pediatricians and family doctors, adults to neither children's nor women's.
          (age >= 15 || role.maxAge !== null || profile.code === "207Q00000X") &&
          (!wish.forTheYoung || role.maxAge !== null) &&
          (age < 18 || role.sexLimit === null) &&
          (!wish.groupId || participation.groupId === wish.groupId) &&
          participation.groupId !== wish.notGroupId &&
          (!wish.accepting || participation.accepting === wish.accepting) &&
          role.id !== wish.not
        );
      },
    );
    const place = zipRecords().get(wish.zip ?? household.zip);
    if (!place || fits.length === 0) throw new Error(`no PCP for ${resident.key}`);
    return random.pick(nearest(fits, place, wish.endsBetween ? 2 : 9));
  }
}

export interface AssignmentOptions {
  startsOn: string;
  endsOn?: string | null;
  source?: PcpAssignmentRow["source"];
  reason?: string;
  /** The assignment that this one ended. */
  replaces?: PcpAssignmentRow;
  /** ISO date on which it was made; its first day where not said. */
  madeOn?: string;
}

export function assignPcp(
  population: Population,
  calendar: Calendar,
  resident: Resident,
  { listing, participation }: PcpChoice,
  options: AssignmentOptions,
): PcpAssignmentRow {
  const { startsOn, endsOn = null, source = "MEMBER", reason = null } = options;
  const assignment: PcpAssignmentRow = {
    id: idOf("pcp assignment", resident.key, startsOn, listing.role.id),
    memberId: resident.row.id,
    roleId: listing.role.id,
    networkId: participation.networkId,
    groupId: participation.groupId,
    startsOn,
    endsOn,
    source,
    reason,
    replacesId: options.replaces?.id ?? null,
    holdsSeat: endsOn === null || endsOn >= calendar.fromToday(0),
    createdAt: calendar.madeOn(options.madeOn ?? startsOn),
    version: 0,
  };
  population.assignments.push(assignment);
  return assignment;
}
