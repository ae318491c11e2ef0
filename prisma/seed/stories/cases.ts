import { createPrivateKey, createPublicKey, hash } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { brand } from "@/lib/brand";
import { caseClocks } from "@/lib/cases/rules/clocks";
import { caseNumber } from "@/lib/cases/rules/number";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { keyIdOf, signCode } from "@/lib/receipts/rules/jws";
import type { NetworkAnswer } from "@/lib/receipts/types";
import { dateAt } from "@/lib/time-zone";
import type { Calendar } from "../calendar";
import { groups, networks } from "../directory/contracts";
import type { Directory, Listing } from "../directory/directory";
import { idOf } from "../identifiers";
import type { Account, Population } from "../members/population";
import { products } from "../plan/products";
import type { RelianceCaseRow, RelianceReceiptRow } from "../tables";

/** What somebody said so many weekdays ago of an answer that they had kept before. */
interface Story {
  key: string;
  specialty: string;
  kept: number;
  visit: number;
  opened: number;
  words: string;
  billedCents: number;
  done?: { ago: number; outcome: "UPHELD" | "NOT_UPHELD"; reason: string };
}

const stories: Story[] = [
  {
    key: "open",
    specialty: "207N00000X",
    kept: 12,
    visit: 6,
    opened: 3,
    words:
      "The directory said that this doctor takes my plan, so I went. The front desk said that they left it in the summer, and now there is a bill.",
    billedCents: 28_500,
  },
  {
    key: "decided",
    specialty: "207RC0000X",
    kept: 45,
    visit: 38,
    opened: 30,
    words: "They told me on the phone that I am in the network too. Then I got this bill.",
    billedCents: 41_250,
    done: {
      ago: 18,
      outcome: "UPHELD",
      reason:
        "Your receipt is true, and the office billed you as if it were outside the network. You pay what you would pay in the network, and we settle the rest with the office.",
    },
  },
];

export interface CaseRows {
  receipts: RelianceReceiptRow[];
  cases: RelianceCaseRow[];
}

/**
 * Two cases of one household, from receipts that the plan's key signed: one is open, one decided.
 * @param receiptKey PKCS #8 in Base64; the same key signs the same way
 */
export function tellCases(
  directory: Directory,
  population: Population,
  calendar: Calendar,
  receiptKey: string,
): CaseRows {
  const rows: CaseRows = { receipts: [], cases: [] };
  const account = population.accounts.find(({ user }) => user.username === "james.sinclair");
  const reviewer = population.accounts.find(({ user }) => user.username === "reviewer.plan");
  for (const story of stories) {
    const listing = listingOf(directory, story, calendar);
    if (account && reviewer && listing)
      tell(rows, story, listing, { account, reviewer }, calendar, receiptKey);
  }
  return rows;
}

const product = products.ipa;

/** A specialist of the product who stands in the directory, and did when the answer was kept. */
function listingOf({ listings }: Directory, { specialty, kept }: Story, calendar: Calendar) {
  const day = calendar.workday(kept).toString();
  return listings.find(
    ({ role, participations }) =>
      role.specialtyCode === specialty &&
      role.standing === 0 &&
      participations.some((one) => isCounting(one, day)),
  );
}

function isCounting(
  { networkId, startsOn, endsOn }: Listing["participations"][number],
  day: string,
): boolean {
  return networkId === product.networkId && startsOn <= day && endsOn === null;
}

function tell(
  { receipts, cases }: CaseRows,
  story: Story,
  listing: Listing,
  { account, reviewer }: { account: Account; reviewer: Account },
  calendar: Calendar,
  receiptKey: string,
): void {
  const bytes = hash("sha256", `demonstration/case/${story.key}`, "buffer");
  const id = bytes.subarray(0, 16).toString("base64url");
  const issuedAt = calendar.workhour(story.kept, "13:40");
  const keepUntil = dateAt(issuedAt).add({ years: 2 }).toString();
  const answer = answerOf(listing, { id, issuedAt: issuedAt.toString(), keepUntil });
  const privateKey = createPrivateKey({
    key: Buffer.from(receiptKey, "base64"),
    format: "der",
    type: "pkcs8",
  });
  receipts.push({
    id,
    roleId: listing.role.id,
    issuedAt: issuedAt.toString(),
    keepUntil,
    code: signCode(answer, privateKey, keyIdOf(createPublicKey(privateKey))),
  });
  const openedAt = calendar.workhour(story.opened, "17:25");
  const { acknowledgeBy, resolveBy } = caseClocks(openedAt);
  const { done } = story;
  cases.push({
    id: idOf("case", story.key),
    number: caseNumber(bytes.subarray(16, 24)),
    receiptId: id,
    receiptKeepUntil: keepUntil,
    memberId: account.user.memberId ?? "",
    openedAt: openedAt.toString(),
    openedByUserId: account.user.id,
    words: story.words,
    serviceOn: calendar.workday(story.visit).toString(),
    billedCents: story.billedCents,
    acknowledgeBy: acknowledgeBy.toString(),
    acknowledgedAt: openedAt.toString(),
    resolveBy: resolveBy.toString(),
    closedAt: done ? calendar.workhour(done.ago, "11:15").toString() : null,
    closedByUserId: done ? reviewer.user.id : null,
    outcome: done?.outcome ?? null,
    reason: done?.reason ?? null,
    version: done ? 1 : 0,
  });
}

function answerOf(
  { role, practitioner, location, participations }: Listing,
  receipt: Pick<NetworkAnswer, "id" | "issuedAt" | "keepUntil">,
): NetworkAnswer {
  const day = dateAt(Temporal.Instant.from(receipt.issuedAt)).toString();
  const verifiedOn = role.verifiedOn?.toString() ?? null;
  const known = verifiedOn !== null && verifiedOn <= day;
  return {
    version: 1,
    ...receipt,
    plan: brand.name,
    day,
    answer: "IN_NETWORK",
    product: { code: product.code, name: product.name },
    provider: {
      roleId: role.id,
      npi: practitioner.npi ?? null,
      name: `${practitioner.givenName} ${practitioner.familyName}, ${practitioner.credential}`,
      specialty: {
        code: role.specialtyCode,
        display: specialtyName(role.specialtyCode, "en", role.specialtyCode),
      },
      address: location.line1,
      city: location.city,
      state: location.state,
      zip: location.zip,
      phone: role.phone ?? location.phone ?? null,
    },
    networks: participations
      .filter((one) => isCounting(one, day))
      .map(({ networkId, groupId, accepting }) => ({
        network: Object.values(networks).find(({ id }) => id === networkId)?.name ?? "",
        group: Object.values(groups).find(({ id }) => id === groupId)?.name ?? "",
        accepting,
        endsOn: null,
      })),
    verifiedOn: known ? verifiedOn : null,
    verifiedBy: known ? (role.verifiedBy ?? null) : null,
  };
}
