import type { ReferralStory } from "../referrals/filing";
import type { InpatientStayRow, MemberAddressRow, PcpAssignmentRow, UserRow } from "../tables";
import type { Household, Resident } from "./household";

/** Everyone whom the demonstration's plan covers, covered or will cover. */
export interface Population {
  households: Household[];
  addresses: MemberAddressRow[];
  assignments: PcpAssignmentRow[];
  stays: InpatientStayRow[];
  stories: ReferralStory[];
  accounts: Account[];
  /** What each member has paid this year, by the member's key, where a story says it. */
  spending: Map<string, Spending>;
}

/** Cents towards this year's limits; what counts towards a deductible is also out of pocket. */
export interface Spending {
  deductible: number;
  drugDeductible: number;
  outOfPocket: number;
}

/** A sign-in of the demonstration. */
export interface Account {
  user: UserRow;
  /** Null for the plan's and the groups' own people. */
  resident: Resident | null;
}

export function emptyPopulation(): Population {
  return {
    households: [],
    addresses: [],
    assignments: [],
    stays: [],
    stories: [],
    accounts: [],
    spending: new Map(),
  };
}

export function residents(population: Population): Resident[] {
  return population.households.flatMap(({ members }) => members);
}
