import type { Calendar } from "./calendar";
import { buildDirectory } from "./directory/build";
import { groups, networks } from "./directory/contracts";
import type { Directory } from "./directory/directory";
import { nextOpenings } from "./directory/openings";
import { addReports } from "./directory/reports";
import { accumulators } from "./members/accumulators";
import { buildPopulation } from "./members/build";
import { residents } from "./members/population";
import { employers, tradingPartners } from "./plan/employers";
import { benefits, delegations, productLimits, products, serviceAreas } from "./plan/products";
import { tellCases } from "./stories/cases";
import type { ProviderRoleRow } from "./tables";

/** Rows of one table, and what they are in words for a terminal. */
export interface TableRows {
  table: string;
  rows: readonly object[];
  about: string;
}

const table = (name: string, about: string, rows: readonly object[]): TableRows => ({
  table: name,
  about,
  rows,
});

/** The whole demonstration, in an order in which the database can take it. */
export function demonstration(calendar: Calendar, receiptKey: string): TableRows[] {
  return [...planTables(calendar), ...peopleTables(calendar, receiptKey)];
}

function planTables(calendar: Calendar): TableRows[] {
  return [
    table("network", "networks", Object.values(networks)),
    table("provider_group", "medical groups", Object.values(groups)),
    table("product", "products", Object.values(products)),
    table("service_area", "service areas", serviceAreas()),
    table("product_limit", "limits", productLimits(calendar)),
    table("benefit", "benefits", benefits()),
    table("delegation_rule", "delegation", delegations),
    table("employer_group", "employers", employers),
    table("trading_partner", "trading partners", tradingPartners),
  ];
}

function peopleTables(calendar: Calendar, receiptKey: string): TableRows[] {
  const directory = buildDirectory(calendar);
  const population = buildPopulation(calendar, directory);
  const members = residents(population);
  const spans = members.flatMap((member) => member.spans);
  const users = population.accounts.map(({ user }) => user);
  const referrals = population.stories.map((story) => story.file());
  const editor = users.find(({ role }) => role === "DIRECTORY_EDITOR");
  const reported = addReports(directory, calendar, editor?.id ?? null);
  const told = tellCases(directory, population, calendar, receiptKey);
  return [
    table("organization", "organizations", directory.organizations),
    table("location", "locations", directory.locations),
    table("practitioner", "practitioners", directory.practitioners),
    table("hospital_affiliation", "hospital affiliations", directory.affiliations),
    table("provider_role", "roles", byArea(directory)),
    table("participation", "participations in networks", directory.participations),
    table("panel", "panels", directory.panels),
    table("next_opening", "open appointments", nextOpenings(directory, calendar)),
    table("household", "households", rowsOf(population.households)),
    table("member", "members", rowsOf(members)),
    table("member_address", "addresses", population.addresses),
    table("enrolment_span", "coverage", spans),
    table("user_account", "accounts", users),
    table("directory_task", "reported listings", reported.tasks),
    table("directory_report", "what is said of them", reported.reports),
    table("listing_change", "changes of listings", reported.changes),
    table("reliance_receipt", "receipts", told.receipts),
    table("reliance_case", "cases", told.cases),
    table("inpatient_stay", "stays in hospital", population.stays),
    table("pcp_assignment", "PCPs", population.assignments),
    table("accumulator", "accumulators", accumulators(population, calendar)),
    table("referral", "referrals", rowsOf(referrals)),
    table(
      "referral_event",
      "what happened to them",
      referrals.flatMap(({ events }) => events),
    ),
    table(
      "referral_visit",
      "visits",
      referrals.flatMap(({ visits }) => visits),
    ),
  ];
}

function rowsOf<Row>(things: readonly { row: Row }[]): Row[] {
  return things.map(({ row }) => row);
}

/** Neighbours lie together on disk, since whoever searches asks for what is near. */
function byArea({ roles, locations }: Directory): ProviderRoleRow[] {
  const zipOf = new Map(locations.map(({ id, zip }) => [id, zip]));
  const zip = ({ locationId }: ProviderRoleRow) => zipOf.get(locationId) ?? "";
  return [...roles].sort((a, b) => (zip(a) < zip(b) ? -1 : zip(a) > zip(b) ? 1 : 0));
}
