import "server-only";
import type { Transaction } from "@/lib/db/client";
import { fromColumnDate, fromColumnDateOrNull } from "@/lib/db/dates";
import type { PostalAddress } from "@/lib/members/types";
import type { Prisma } from "@/prisma/generated/client";
import { foldDescription, type ProductMap } from "./rules/product";
import type { EnrolmentTransaction } from "./types/sent";
import type { EnrolledHousehold, EnrolledMember, HouseholdCandidates } from "./types/stored";

type Reads = Pick<Transaction, "employerGroup" | "household" | "product">;

/** What the plan sells: how files name its products, and in which network each works. */
export type ProductCatalogue = {
  products: ProductMap;
  networkOf: (productId: string) => string | undefined;
};

/** The catalogue, or null where `fallbackCode` is no product's. */
export async function findCatalogue(
  client: Reads,
  fallbackCode: string | null,
): Promise<ProductCatalogue | null> {
  const products = await client.product.findMany({
    select: { id: true, code: true, networkId: true, coverageDescriptions: true },
  });
  const employers = await client.employerGroup.findMany({
    select: { number: true, productId: true },
  });
  const fallback = products.find(({ code }) => code === fallbackCode);
  if (fallbackCode !== null && !fallback) return null;
  const networks = new Map(products.map(({ id, networkId }) => [id, networkId]));
  return {
    networkOf: (productId) => networks.get(productId),
    products: {
      byGroup: new Map(employers.map(({ number, productId }) => [number, productId])),
      byDescription: new Map(
        products.flatMap(({ id, coverageDescriptions }) =>
          coverageDescriptions.map((text) => [foldDescription(text), id] as const),
        ),
      ),
      fallback: fallback?.id ?? null,
    },
  };
}

const memberSelect = {
  id: true,
  memberNumber: true,
  senderNumber: true,
  relationship: true,
  givenName: true,
  middleName: true,
  familyName: true,
  birthDate: true,
  birthOrder: true,
  sex: true,
  language: true,
  email: true,
  phone: true,
  confidentialCommunications: true,
  handicapped: true,
  mother: { select: { memberNumber: true } },
  addresses: true,
  spans: {
    select: {
      id: true,
      productId: true,
      employerGroupNumber: true,
      startsOn: true,
      endsOn: true,
      paidThrough: true,
    },
    orderBy: { startsOn: "asc" },
  },
  pcpAssignments: {
    where: { cancelledAt: null },
    select: { id: true, roleId: true, networkId: true, startsOn: true, endsOn: true },
    orderBy: { startsOn: "asc" },
  },
} satisfies Prisma.MemberSelect;

/** The numbers by which a household is found. */
export type Numbers = Pick<
  EnrolmentTransaction,
  "subscriberNumber" | "priorSubscriberNumber" | "personNumber" | "subscriber"
>;

type MemberRow = Prisma.MemberGetPayload<{ select: typeof memberSelect }>;

/**
 * For each transaction the households that its numbers lead to, read in one go. A household that
 * several lead to is one object.
 */
export async function listCandidates(
  client: Reads,
  transactions: readonly Numbers[],
): Promise<(sent: Numbers) => HouseholdCandidates> {
  const numbers = transactions.flatMap((sent) => [
    sent.subscriberNumber,
    ...(sent.priorSubscriberNumber ? [sent.priorSubscriberNumber] : []),
  ]);
  const ownNumbers = transactions.flatMap((sent) =>
    sent.subscriber && sent.personNumber ? [sent.personNumber.value] : [],
  );
  const rows = await client.household.findMany({
    where: {
      OR: [
        { subscriberNumber: { in: [...new Set(numbers)] } },
        {
          members: {
            some: { relationship: "SUBSCRIBER", senderNumber: { in: [...new Set(ownNumbers)] } },
          },
        },
      ],
    },
    select: {
      id: true,
      subscriberNumber: true,
      members: { select: memberSelect, orderBy: { memberNumber: "asc" } },
    },
  });
  const households = rows.map(
    (row): EnrolledHousehold => ({ ...row, members: row.members.map(toMember) }),
  );
  const byNumber = new Map(households.map((one) => [one.subscriberNumber, one]));
  const byOwnNumber = new Map(
    households.map((one) => [
      one.members.find(({ relationship }) => relationship === "SUBSCRIBER")?.senderNumber,
      one,
    ]),
  );
  return ({ subscriberNumber, priorSubscriberNumber, personNumber }) => ({
    byNumber: byNumber.get(subscriberNumber) ?? null,
    byPriorNumber: byNumber.get(priorSubscriberNumber ?? "") ?? null,
    byPersonNumber: (personNumber && byOwnNumber.get(personNumber.value)) ?? null,
  });
}

function toMember(row: MemberRow): EnrolledMember {
  const { givenName, middleName, familyName, mother, addresses, spans, pcpAssignments } = row;
  return {
    id: row.id,
    memberNumber: row.memberNumber,
    senderNumber: row.senderNumber,
    relationship: row.relationship,
    name: { givenName, middleName, familyName },
    birthDate: fromColumnDate(row.birthDate),
    birthOrder: row.birthOrder,
    sex: row.sex,
    language: row.language,
    email: row.email,
    phone: row.phone,
    confidentialCommunications: row.confidentialCommunications,
    handicapped: row.handicapped,
    motherMemberNumber: mother?.memberNumber ?? null,
    addresses: Object.fromEntries(
      addresses.map(({ kind, line1, line2, city, state, zip }): [string, PostalAddress] => [
        kind,
        { line1, line2, city, state, zip },
      ]),
    ),
    spans: spans.map((span) => ({
      ...span,
      startsOn: fromColumnDate(span.startsOn),
      endsOn: fromColumnDateOrNull(span.endsOn),
      paidThrough: fromColumnDateOrNull(span.paidThrough),
    })),
    assignments: pcpAssignments.map((assignment) => ({
      ...assignment,
      startsOn: fromColumnDate(assignment.startsOn),
      endsOn: fromColumnDateOrNull(assignment.endsOn),
    })),
  };
}
