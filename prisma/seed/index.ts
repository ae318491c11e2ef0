import type { Temporal } from "temporal-polyfill";
import { calendarFor } from "./calendar";
import { buildDirectory } from "./directory/build";
import { groups, networks } from "./directory/contracts";
import { type Loaded, type LoadOptions, loadOnce } from "./load";
import { employers, tradingPartners } from "./plan/employers";
import { benefits, delegations, productLimits, products, serviceAreas } from "./plan/products";
import { loadReferenceData } from "./reference";

export { loadReferenceData };

export interface SeedOptions extends LoadOptions {
  /** The plan's date today: every day in the demonstration is reckoned from it. */
  today: Temporal.PlainDate;
}

export async function seedDemonstration(
  databaseUrl: string,
  { today, onProgress }: SeedOptions,
): Promise<Loaded> {
  await loadReferenceData(databaseUrl, { onProgress });
  return loadOnce(databaseUrl, "demonstration", { onProgress }, async (writer) => {
    const calendar = calendarFor(today);
    await writer.insert("network", Object.values(networks));
    await writer.insert("provider_group", Object.values(groups));
    await writer.insert("product", Object.values(products), "products");
    await writer.insert("service_area", serviceAreas());
    await writer.insert("product_limit", productLimits(calendar));
    await writer.insert("benefit", benefits());
    await writer.insert("delegation_rule", delegations());
    await writer.insert("employer_group", employers);
    await writer.insert("trading_partner", tradingPartners);
    const directory = buildDirectory(calendar);
    await writer.insert("organization", directory.organizations, "organizations");
    await writer.insert("location", directory.locations, "locations");
    await writer.insert("practitioner", directory.practitioners, "practitioners");
    await writer.insert("hospital_affiliation", directory.affiliations);
    await writer.insert("provider_role", directory.roles, "roles");
    await writer.insert("participation", directory.participations, "participations");
    await writer.insert("panel", directory.panels);
  });
}
