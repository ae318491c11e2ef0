import type { EmployerGroupRow, TradingPartnerRow } from "../tables";
import type { ProductCode } from "./plan-rules";
import { products } from "./products";

const employer = (product: ProductCode, number: string, name: string): EmployerGroupRow => ({
  number,
  name,
  productId: products[product].id,
});

/** Invented employers, with the group numbers that an enrolment file carries in REF 1L. */
export const employers: EmployerGroupRow[] = [
  employer("staff", "CH100110", "Alcatraz Lantern Works"),
  employer("staff", "CH100120", "Marigold School District"),
  employer("staff", "CH100130", "Tidepool Robotics"),
  employer("group", "CH200210", "Foghorn Software"),
  employer("group", "CH200220", "City of Larkmoor"),
  employer("group", "CH200230", "Sierra Kestrel Logistics"),
  employer("ipa", "CH300310", "Copperleaf Foods"),
  employer("ipa", "CH300320", "Pelican Hotels"),
  employer("ipa", "CH300330", "Brightwater Semiconductors"),
  employer("network", "CH400410", "Golden Heron Transit"),
  employer("network", "CH400420", "Mesa Verde Builders"),
  employer("network", "CH400430", "Union of Ferry and Dock Workers"),
];

/** Who sends the plan's enrolment files (GS02). */
export const tradingPartners: TradingPartnerRow[] = [
  {
    senderId: "BAYBENEFITS",
    name: "Bay Benefits Exchange",
    replaceTerminatesAbsent: false,
    memberNumbering: "PLAN",
  },
  {
    senderId: "HERONPAYROLL",
    name: "Heron Payroll Services",
    replaceTerminatesAbsent: true,
    memberNumbering: "PLAN",
  },
];
