import type { Household, Resident } from "../members/household";
import type { Scene } from "../members/scene";
import { pickHomeZip } from "../places/zips";
import type { ProductCode } from "../plan/plan-rules";
import { productCodes, soldAt } from "../plan/products";
import { tellReferral, type Way, ways } from "./ways";

/** What is particular about a household's coverage. */
type State =
  | "settled"
  | "new"
  | "changing"
  | "future"
  | "suspended"
  | "terminated"
  | "reinstated"
  | "ending"
  | "orphaned";

/** How many households of each state are told, after those that have a story of their own. */
const states: Record<State, number> = {
  settled: 0,
  new: 14,
  changing: 10,
  future: 9,
  suspended: 5,
  terminated: 10,
  reinstated: 5,
  ending: 6,
  orphaned: 3,
};

/** Fills the plan up to a number of households. */
export function tellOrdinaryLives(scene: Scene, households: number): void {
  const queue = Object.entries(states).flatMap(([state, count]) =>
    Array.from({ length: count }, () => state as State),
  );
  const settled: Record<ProductCode, Resident[]> = { staff: [], group: [], ipa: [], network: [] };
  for (let n = 0; scene.population.households.length < households; n++) {
    const state = queue[n] ?? "settled";
    const product = productCodes[n % productCodes.length] as ProductCode;
    const household = tellHousehold(scene, `ordinary ${n}`, product, state);
    if (state === "settled") settled[product].push(...household.members);
  }
  for (const product of productCodes) tellTheirReferrals(scene, settled[product]);
}

/** One referral on each way that a referral can take, for each product. */
function tellTheirReferrals(scene: Scene, members: Resident[]): void {
  const left = members.filter(({ row }) => row.birthDate <= scene.calendar.born(18));
  for (const way of Object.keys(ways) as Way[]) {
    const resident = left.shift();
    const pcp = scene.population.assignments.find(({ memberId }) => memberId === resident?.row.id);
    if (resident && pcp) tellReferral(scene, resident, pcp, way);
  }
}

function tellHousehold(scene: Scene, key: string, product: ProductCode, state: State): Household {
  const { calendar, random } = scene;
  const since = {
    settled: calendar.newYear(-random.integer(1, 6)),
    new: calendar.fromToday(-random.integer(1, 26)),
    changing: calendar.newYear(-random.integer(1, 4)),
    future: calendar.firstOfMonth(random.integer(1, 2)),
    suspended: calendar.newYear(-random.integer(1, 3)),
    terminated: calendar.newYear(-random.integer(1, 4)),
    reinstated: calendar.newYear(-random.integer(1, 3)),
    ending: calendar.newYear(-random.integer(1, 3)),
    orphaned: calendar.newYear(-random.integer(1, 3)),
  }[state];
  const household = scene.household({
    key,
    product,
    zip: zipWhereSold(scene, product),
    since,
    individual: state === "suspended" || state === "ending" || random.chance(0.25),
  });
  for (const birth of composition(scene)) {
    const workZip =
      birth.relationship !== "CHILD" && random.chance(0.22) ? pickHomeZip(random).zip : undefined;
    const spans = spansOf(scene, state)
      // Nobody is covered before birth.
      .map((span) => ({ ...span, startsOn: laterOf(span.startsOn ?? since, birth.born) }))
      .filter(({ startsOn, endsOn = null }) => endsOn === null || startsOn <= endsOn);
    giveCare(scene, scene.member(household, { ...birth, workZip, spans }), state);
  }
  return household;
}

function zipWhereSold(scene: Scene, product: ProductCode): string {
  for (;;) {
    const { zip } = pickHomeZip(scene.random);
    if (soldAt(product, zip)) return zip;
  }
}

/** A single person, a couple, or a family, by age. */
function composition(scene: Scene) {
  const { calendar, random } = scene;
  const kind = random.weighted({ single: 38, couple: 20, family: 30, parent: 12 });
  const age = kind === "single" ? random.integer(19, 78) : random.integer(26, 62);
  const born = (years: number) => calendar.born(years, random.integer(0, 360));
  const people: { relationship: "SUBSCRIBER" | "SPOUSE" | "CHILD"; born: string }[] = [
    { relationship: "SUBSCRIBER", born: born(age) },
  ];
  if (kind === "couple" || kind === "family") {
    people.push({ relationship: "SPOUSE", born: born(Math.max(21, age + random.integer(-6, 5))) });
  }
  if (kind === "family" || kind === "parent") {
    for (let child = random.integer(1, 3); child > 0; child--) {
      people.push({ relationship: "CHILD", born: born(random.integer(0, Math.min(25, age - 20))) });
    }
  }
  return people;
}

function laterOf(day: string, other: string): string {
  return day > other ? day : other;
}

function spansOf(
  { calendar, random }: Scene,
  state: State,
): { startsOn?: string; endsOn?: string; paidThrough?: string; suspendedFrom?: string }[] {
  const overAt = calendar.lastOfMonth(-random.integer(1, 9));
  const gapAfter = calendar.lastOfMonth(-8);
  switch (state) {
    case "suspended":
      return [{ paidThrough: calendar.lastOfMonth(-3), suspendedFrom: calendar.firstOfMonth(-1) }];
    case "terminated":
      return [{ endsOn: overAt, paidThrough: overAt }];
    case "reinstated":
      return [{ endsOn: gapAfter, paidThrough: gapAfter }, { startsOn: calendar.firstOfMonth(-5) }];
    case "ending":
      return [{ endsOn: calendar.lastOfMonth(1) }];
    default:
      return [{}];
  }
}

/** A PCP as the state of the coverage has it. */
function giveCare(scene: Scene, resident: Resident, state: State): void {
  const { calendar, random } = scene;
  const [first, second] = resident.spans;
  if (!first) return;
  const { startsOn, endsOn } = first;
  switch (state) {
    case "new":
    case "future":
      return;
    case "changing": {
      const before = scene.pcp(resident, {}, { startsOn, endsOn: calendar.lastOfMonth(0) });
      scene.pcp(
        resident,
        { not: before.roleId },
        {
          startsOn: calendar.firstOfMonth(1),
          madeOn: calendar.fromToday(-random.integer(1, 12)),
          replaces: before,
        },
      );
      return;
    }
    case "reinstated":
      scene.pcp(resident, {}, { startsOn, endsOn });
      if (second) scene.pcp(resident, {}, { startsOn: second.startsOn });
      return;
    case "orphaned":
      scene.pcp(resident, {}, { startsOn, endsOn: calendar.fromToday(-random.integer(31, 70)) });
      return;
    default: {
      const source = random.chance(0.12)
        ? "AUTOMATIC"
        : random.chance(0.2)
          ? "ENROLMENT_FILE"
          : "MEMBER";
      scene.pcp(resident, {}, { startsOn, endsOn, source });
    }
  }
}
