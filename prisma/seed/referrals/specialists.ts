import type { Calendar } from "../calendar";
import { networks } from "../directory/contracts";
import type { Directory, Listing } from "../directory/directory";
import { nearest } from "../directory/sites";
import type { Resident } from "../members/household";
import type { Random } from "../random";
import { zipRecords } from "../source-files";
import type { PcpAssignmentRow } from "../tables";

export interface Specialist {
  listing: Listing;
  /** The group through which the specialist is reached; null outside the network. */
  groupId: string | null;
}

export type Circle = "own group" | "other group" | "outside network";

/** Specialists for referrals, by specialty and by how they stand to the PCP's group. */
export class SpecialistFinder {
  private readonly bySpecialty = new Map<string, Listing[]>();

  constructor(
    directory: Directory,
    private readonly calendar: Calendar,
  ) {
    for (const listing of directory.listings) {
      const code = listing.role.specialtyCode;
      if (listing.role.withdrawnOn) continue;
      this.bySpecialty.set(code, [...(this.bySpecialty.get(code) ?? []), listing]);
    }
  }

  /** @throws Error where nobody fits. */
  find(
    random: Random,
    resident: Resident,
    pcp: PcpAssignmentRow,
    specialty: string,
    circle: Circle,
  ): Specialist {
    const { household } = resident;
    const network = networks[household.product].id;
    // Before the first step of the longest story.
    const longAgo = this.calendar.fromToday(-184);
    const found = (this.bySpecialty.get(specialty) ?? []).flatMap((listing) => {
      const open = listing.participations.filter(
        ({ startsOn, endsOn, networkId }) =>
          networkId === network && endsOn === null && startsOn <= longAgo,
      );
      const own = open.find(({ groupId }) => groupId === pcp.groupId);
      const fits = {
        "own group": own !== undefined,
        "other group": own === undefined && open.length > 0,
        "outside network": listing.participations.every(({ networkId }) => networkId !== network),
      }[circle];
      const groupId = (own ?? open[0])?.groupId ?? null;
      return fits
        ? [{ listing, groupId, lat: listing.location.lat, lng: listing.location.lng }]
        : [];
    });
    const home = zipRecords().get(household.zip);
    if (!home || found.length === 0) {
      throw new Error(`no ${specialty} ${circle} for ${resident.key}`);
    }
    return random.pick(nearest(found, home, 4));
  }
}
