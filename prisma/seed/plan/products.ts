import { brand } from "@/lib/brand";
import type { Prisma } from "@/prisma/generated/client";
import type { Calendar } from "../calendar";
import { networks } from "../directory/contracts";
import { countyOf } from "../directory/sites";
import { idOf } from "../identifiers";
import { homeZips } from "../places/zips";
import type {
  BenefitRow,
  DelegationRuleRow,
  ProductLimitRow,
  ProductRow,
  ServiceAreaRow,
} from "../tables";
import { benefitsOf } from "./benefits";
import { delegationOf } from "./delegation";
import { type ProductCode, planRules } from "./plan-rules";

export const productCodes: ProductCode[] = ["staff", "group", "ipa", "network"];

function product(
  code: ProductCode,
  model: ProductRow["model"],
  tier: string,
  name: string,
  coverageDescriptions: string[],
  clockProfile: ProductRow["clockProfile"] = "KNOX_KEENE",
): ProductRow {
  return {
    id: idOf("product", code),
    code,
    name: `${brand.shortName} ${name}`,
    model,
    tier,
    networkId: networks[code].id,
    clockProfile,
    planRules: planRules[code] as Prisma.JsonValue,
    coverageDescriptions,
  };
}

/** One product for each model of an HMO. */
export const products: Record<ProductCode, ProductRow> = {
  staff: product("staff", "STAFF", "Platinum", "Clinic Platinum", ["STAFF", "CLINIC PLATINUM"]),
  group: product("group", "GROUP", "Gold", "Redbud Gold", ["GROUP", "REDBUD GOLD"]),
  ipa: product("ipa", "IPA", "Silver", "Bay Silver", ["IPA", "BAY SILVER"]),
  network: product(
    "network",
    "NETWORK",
    "Bronze",
    "Bridges Bronze",
    ["NETWORK", "BRIDGES BRONZE"],
    "FEDERAL",
  ),
};

/** The county in which a product is sold in part only. */
const partial: Partial<Record<ProductCode, keyof typeof soldIn>> = {
  staff: "06013",
  group: "06081",
};
const fiveCounties = ["06001", "06013", "06075", "06081", "06085"];

/** Where each product is sold: the five counties, one of them only in part for two products. */
export function serviceAreas(): ServiceAreaRow[] {
  return productCodes.flatMap((code) =>
    fiveCounties.flatMap((countyFips) => {
      const zips =
        partial[code] === countyFips ? soldIn[countyFips as keyof typeof soldIn] : [null];
      return zips.map((zip) => ({
        id: idOf("service area", code, countyFips, zip ?? ""),
        productId: products[code].id,
        countyFips,
        zip,
      }));
    }),
  );
}

/** The ZIP codes of the counties that a product serves in part: not the far east, not the coast. */
const farAway = ["94505", "94513", "94561", "94019", "94044"];
const soldIn = {
  "06013": zipsOf("06013"),
  "06081": zipsOf("06081"),
};
function zipsOf(countyFips: string): string[] {
  return homeZips
    .map(({ zip }) => zip)
    .filter((zip) => countyOf(zip) === countyFips && !farAway.includes(zip));
}

/** Whether someone who lives in the ZIP code can buy the product. */
export function soldAt(product: ProductCode, zip: string): boolean {
  const county = countyOf(zip);
  const zips = partial[product] === county ? soldIn[county as keyof typeof soldIn] : [zip];
  return fiveCounties.includes(county) && zips.includes(zip);
}

/** Yearly limits in dollars, individual and family; below the federal caps of 2026 and 2027. */
const limits: Record<
  ProductCode,
  [ProductLimitRow["kind"], ProductLimitRow["category"], number][]
> = {
  staff: [["OUT_OF_POCKET", "COMBINED", 4_000]],
  group: [
    ["DEDUCTIBLE", "COMBINED", 1_500],
    ["OUT_OF_POCKET", "COMBINED", 6_500],
  ],
  ipa: [
    ["DEDUCTIBLE", "MEDICAL", 2_200],
    ["DEDUCTIBLE", "DRUG", 300],
    ["OUT_OF_POCKET", "COMBINED", 8_700],
  ],
  network: [
    ["DEDUCTIBLE", "COMBINED", 5_800],
    ["OUT_OF_POCKET", "COMBINED", 9_800],
  ],
};

export function productLimits(calendar: Calendar): ProductLimitRow[] {
  return productCodes.flatMap((code) =>
    limits[code].flatMap(([kind, category, dollars]) =>
      [-1, 0, 1].flatMap((years) =>
        (["INDIVIDUAL", "FAMILY"] as const).map((scope) => ({
          productId: products[code].id,
          year: calendar.today.year + years,
          kind,
          category,
          scope,
          limitCents: dollars * 100 * (scope === "FAMILY" ? 2 : 1),
        })),
      ),
    ),
  );
}

export function benefits(): BenefitRow[] {
  return productCodes.flatMap((code) => benefitsOf(code, products[code].id));
}

export const delegations: DelegationRuleRow[] = productCodes.flatMap((code) =>
  delegationOf(code, products[code].id),
);
