import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { decideMatters, judgePcp } from "./rules";
import type { PcpFacts, PcpTime, PersonFacts, ReferralFacts } from "./types";

const day = Temporal.PlainDate.from;
const today = day("2026-11-21");

const served = {
  hasOne: true,
  hadOne: false,
  gone: null,
  changesOn: null,
  leavesAfter: null,
  outgrownFrom: null,
};
const facts = (over: Partial<PersonFacts> = {}): PersonFacts => ({
  person: { id: "self", givenName: "Ana", isSelf: true },
  coverage: { status: "ACTIVE", startsOn: day("2026-01-01"), endsOn: null },
  pcp: served,
  mayChoosePcp: true,
  continuity: false,
  referrals: [],
  cases: [],
  ...over,
});
const child = (over: Partial<PersonFacts> = {}) =>
  facts({ person: { id: "child", givenName: "Leo", isSelf: false }, ...over });
const referral = (over: Partial<ReferralFacts>): ReferralFacts => ({
  number: "R1",
  specialty: { code: "207N00000X", display: "Dermatology" },
  authorization: "PENDING",
  unitsLeft: 0,
  endsOn: null,
  appealBy: null,
  ...over,
});
const noPcp = { ...served, hasOne: false };
const kinds = (people: PersonFacts[]) =>
  decideMatters(people, today).map((matter) => `${matter.person.id} ${matter.kind}`);

describe("decideMatters", () => {
  it.each<[string, PersonFacts[], string[]]>([
    ["nothing where all is in order", [facts(), child()], []],
    ["a missing PCP", [facts({ pcp: noPcp })], ["self NO_PCP"]],
    ["no missing PCP that the reader may not know", [child({ pcp: null })], []],
    [
      "no missing PCP that the reader may not choose",
      [child({ pcp: noPcp, mayChoosePcp: false })],
      [],
    ],
    [
      "no missing PCP without coverage",
      [
        facts({
          pcp: noPcp,
          coverage: { status: "ENDED", startsOn: day("2025-01-01"), endsOn: day("2025-12-31") },
        }),
      ],
      ["self COVERAGE_ENDED"],
    ],
    [
      "coverage to come before the PCP to choose",
      [
        facts({
          pcp: noPcp,
          coverage: { status: "FUTURE", startsOn: day("2026-12-01"), endsOn: null },
        }),
      ],
      ["self COVERAGE_FUTURE", "self NO_PCP"],
    ],
    [
      "nothing of a dependant's coverage",
      [child({ coverage: { status: "NONE", startsOn: null, endsOn: null } })],
      [],
    ],
    [
      "the reader's own first",
      [child({ pcp: noPcp }), facts({ pcp: noPcp })],
      ["self NO_PCP", "child NO_PCP"],
    ],
    [
      "a denial until the last day to appeal",
      [facts({ referrals: [referral({ authorization: "DENIED", appealBy: today })] })],
      ["self REFERRAL_DENIED"],
    ],
    [
      "no denial after it",
      [facts({ referrals: [referral({ authorization: "DENIED", appealBy: day("2026-11-20") })] })],
      [],
    ],
    [
      "an approval with visits left on its last day",
      [
        facts({
          referrals: [referral({ authorization: "APPROVED", unitsLeft: 1, endsOn: today })],
        }),
      ],
      ["self REFERRAL_APPROVED"],
    ],
    [
      "no approval without visits left, or past its end",
      [
        facts({
          referrals: [
            referral({ authorization: "APPROVED", unitsLeft: 0, endsOn: today }),
            referral({ authorization: "MODIFIED", unitsLeft: 2, endsOn: day("2026-11-20") }),
          ],
        }),
      ],
      [],
    ],
    [
      "a request that waits after a change of PCP to come",
      [facts({ referrals: [referral({})], pcp: { ...served, changesOn: day("2026-12-01") } })],
      ["self PCP_CHANGE_PENDING", "self REFERRAL_WAITING"],
    ],
    [
      "a PCP who leaves, and one who is outgrown",
      [
        facts({ pcp: { ...served, leavesAfter: day("2026-12-31") } }),
        child({ pcp: { ...served, outgrownFrom: day("2026-12-24") } }),
      ],
      ["self PCP_LEAVES", "child PCP_OUTGROWN"],
    ],
    [
      "a PCP who is in the network no more, before continuity and instead of an age to come",
      [
        facts({
          continuity: true,
          pcp: { ...served, gone: "Ada Quill, MD", outgrownFrom: day("2026-12-24") },
        }),
      ],
      ["self PCP_GONE", "self CONTINUITY"],
    ],
    [
      "continuity of care that may be asked for",
      [facts({ continuity: true })],
      ["self CONTINUITY"],
    ],
    [
      "neither to who may not choose",
      [
        child({
          mayChoosePcp: false,
          pcp: { ...served, gone: "Ada Quill, MD", leavesAfter: day("2026-12-31") },
        }),
      ],
      [],
    ],
    [
      "a case that is open, after what waits for the reader",
      [
        facts({
          referrals: [referral({})],
          cases: [
            {
              number: "C-000-000-001",
              receiptId: "r",
              resolveBy: day("2026-12-10"),
              late: false,
            },
          ],
        }),
      ],
      ["self REFERRAL_WAITING", "self CASE_OPEN"],
    ],
    [
      "nothing of a cancelled request",
      [facts({ referrals: [referral({ authorization: "CANCELLED" })] })],
      [],
    ],
  ])("names %s", (_, people, expected) => {
    expect(kinds(people)).toEqual(expected);
  });

  it("puts the nearer date first among equals", () => {
    const [first, second] = decideMatters(
      [
        facts({
          referrals: [
            referral({
              number: "R1",
              authorization: "APPROVED",
              unitsLeft: 1,
              endsOn: day("2027-02-28"),
            }),
            referral({
              number: "R2",
              authorization: "APPROVED",
              unitsLeft: 1,
              endsOn: day("2026-12-31"),
            }),
          ],
        }),
      ],
      today,
    );
    expect(
      [first, second].map((matter) => matter && "referral" in matter && matter.referral.number),
    ).toEqual(["R2", "R1"]);
  });
});

describe("judgePcp", () => {
  const span = { startsOn: day("2026-01-01"), endsOn: null, suspendedFrom: null, networkId: "n" };
  const pcp = (over: Partial<PcpTime> = {}): PcpTime => ({
    startsOn: day("2026-01-01"),
    endsOn: null,
    networkId: "n",
    name: "Ada Quill, MD",
    lastInNetworkOn: null,
    ...over,
  });
  const judged = (pcps: PcpTime[], spans = [span]) => judgePcp(pcps, spans, [], today);
  const left = { lastInNetworkOn: day("2026-11-20") };
  const over = { endsOn: day("2026-11-20") };

  it.each<[string, Partial<PcpFacts>, PcpTime[], (typeof span)[]?]>([
    ["is well with a PCP of the network", served, [pcp()]],
    ["is none yet", { hasOne: false, hadOne: false, gone: null }, []],
    ["is none any more", { hasOne: false, hadOne: true, gone: null }, [pcp(over)]],
    ["is a PCP who left", { hasOne: true, gone: "Ada Quill, MD" }, [pcp(left)]],
    ["is well on the last day", { gone: null }, [pcp({ lastInNetworkOn: today })]],
    [
      "is a PCP of another product's network",
      { gone: "Ada Quill, MD" },
      [pcp()],
      [span, { ...span, startsOn: day("2026-11-01"), networkId: "other" }],
    ],
    [
      "is a change to come",
      { hasOne: true, changesOn: day("2026-12-01") },
      [pcp({ endsOn: day("2026-11-30") }), pcp({ startsOn: day("2026-12-01") })],
    ],
    [
      "is no change for who has nobody yet",
      { hasOne: true, changesOn: null },
      [pcp({ startsOn: day("2026-12-01") })],
    ],
    [
      "is no change for who had somebody once",
      { hasOne: true, hadOne: true, changesOn: null },
      [pcp(over), pcp({ startsOn: day("2026-12-01") })],
    ],
  ])("%s", (_, expected, pcps, spans) => {
    expect(judged(pcps, spans)).toMatchObject(expected);
  });
});
