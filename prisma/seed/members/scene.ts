import type { aboutMembers } from "../accounts/members";
import { demoPasswordHash } from "../accounts/password";
import { buildStaff, type StaffDirectory } from "../accounts/staff";
import type { Calendar } from "../calendar";
import type { Directory } from "../directory/directory";
import { idOf } from "../identifiers";
import { type Random, randomFrom } from "../random";
import type { Complaint } from "../referrals/complaints";
import { type Opening, ReferralStory } from "../referrals/filing";
import { type Circle, SpecialistFinder } from "../referrals/specialists";
import type { PcpAssignmentRow } from "../tables";
import {
  addHousehold,
  addMember,
  type Household,
  type HouseholdOptions,
  type MemberOptions,
  type Resident,
} from "./household";
import { type AssignmentOptions, assignPcp, PcpFinder, type PcpWish } from "./pcp";
import { emptyPopulation, type Population, type Spending } from "./population";

/** What a story does to the people it is about. */
export class Scene {
  readonly population: Population = emptyPopulation();
  readonly random: Random;
  readonly staff: StaffDirectory;
  private readonly pcps: PcpFinder;
  private readonly specialists: SpecialistFinder;

  constructor(
    readonly calendar: Calendar,
    directory: Directory,
    seed: string,
  ) {
    this.random = randomFrom(seed);
    this.pcps = new PcpFinder(directory, calendar);
    this.specialists = new SpecialistFinder(directory, calendar);
    this.staff = buildStaff(calendar);
    this.population.accounts.push(...this.staff.accounts);
  }

  household(options: HouseholdOptions): Household {
    return addHousehold(this.population, this.random, this.calendar, options);
  }

  member(household: Household, options: MemberOptions): Resident {
    return addMember(this.population, this.random, this.calendar, household, options);
  }

  /** Gives the member a PCP, since the beginning of coverage where no day is named. */
  pcp(
    resident: Resident,
    wish: PcpWish = {},
    options: Partial<AssignmentOptions> = {},
  ): PcpAssignmentRow {
    const startsOn = options.startsOn ?? resident.spans[0]?.startsOn ?? resident.household.since;
    const choice = this.pcps.find(this.random, resident, startsOn, wish);
    return assignPcp(this.population, this.calendar, resident, choice, { ...options, startsOn });
  }

  /**
   * A referral to a specialist, or, with no circle, to anyone of the specialty. It is filed when
   * the scene ends, so that the story can go on being told.
   */
  refer(
    resident: Resident,
    pcp: PcpAssignmentRow,
    complaint: Complaint,
    circle: Circle | null,
    more: Partial<Pick<Opening, "key" | "kind" | "urgency" | "workRelated">> = {},
  ): ReferralStory {
    const specialist = circle
      ? this.specialists.find(this.random, resident, pcp, complaint.specialty, circle)
      : null;
    const account = this.population.accounts.find((one) => one.resident === resident);
    const told = this.population.stories.length;
    const story = new ReferralStory(
      {
        key: `${complaint.specialty}/${told}`,
        resident,
        pcp,
        complaint,
        specialist,
        memberUserId: account?.user.id ?? null,
        ...more,
      },
      this.calendar,
      this.staff,
    );
    this.population.stories.push(story);
    return story;
  }

  /** The request to a new PCP's group to issue a referral again, made with the change of PCP. */
  carryOver(former: ReferralStory, next: PcpAssignmentRow): ReferralStory {
    const { opening } = former;
    const story = new ReferralStory(
      { ...opening, key: `${opening.key}/again`, pcp: next, carriedBy: next },
      this.calendar,
      this.staff,
    );
    this.population.stories.push(story);
    return story;
  }

  /** A sign-in for the member. */
  account(resident: Resident, username: keyof typeof aboutMembers): void {
    const { row } = resident;
    this.population.accounts.push({
      user: {
        id: idOf("user", username),
        username,
        passwordHash: demoPasswordHash,
        role: "MEMBER",
        memberId: row.id,
        locale: row.language === "es" || row.language === "vi" ? row.language : "en",
        createdAt: row.createdAt,
      },
      resident,
    });
  }

  /** Dollars that the member has paid towards this year's limits. */
  spent(resident: Resident, dollars: Partial<Spending>): void {
    this.population.spending.set(resident.key, {
      deductible: (dollars.deductible ?? 0) * 100,
      drugDeductible: (dollars.drugDeductible ?? 0) * 100,
      outOfPocket: (dollars.outOfPocket ?? 0) * 100,
    });
  }

  stay(resident: Resident, admittedOn: string, dischargedOn: string | null): void {
    this.population.stays.push({
      id: idOf("stay", resident.key, admittedOn),
      memberId: resident.row.id,
      admittedOn,
      dischargedOn,
    });
  }
}
