import type { BenefitRow } from "../tables";
import type { ProductCode } from "./plan-rules";

/**
 * What a member pays: "free", "$25" or "20%"; then `D` where the deductible comes first, `R` where
 * a referral is needed, `A` an authorization, and `×30` the most in a plan year; or "no".
 */
type Terms = string;

type Line = [category: string, staff: Terms, group: Terms, ipa: Terms, network: Terms];

/** The summary of benefits: one line for each of the 29 SBC categories. */
const lines: Line[] = [
  ["preventive-care", "free", "free", "free", "free"],
  ["primary-care-visit", "$15", "$25", "$35", "$45"],
  ["specialist-visit", "$25 R", "$45 R", "$60 R", "$75 D R"],
  ["diagnostic-test", "$10 R", "$30 R", "$40 R", "30% D R"],
  ["imaging", "$75 R A", "$150 D R A", "20% D R A", "30% D R A"],
  ["generic-drugs", "$5", "$10", "$15", "$18"],
  ["preferred-brand-drugs", "$25", "$40", "$55 D", "$70 D"],
  ["non-preferred-brand-drugs", "$45", "$65", "$85 D", "$110 D"],
  ["specialty-drugs", "10% A", "20% A", "20% D A", "30% D A"],
  ["facility-fee", "$150 R A", "20% D R A", "20% D R A", "30% D R A"],
  ["physician-surgeon-fee", "free R A", "20% D R A", "20% D R A", "30% D R A"],
  ["emergency-room-care", "$150", "$250", "$350 D", "$450 D"],
  ["emergency-medical-transport", "$150", "$200", "$250 D", "30% D"],
  ["urgent-care", "$20", "$35", "$45", "$60"],
  ["hospital-outpatient", "$150 R A", "20% D R A", "20% D R A", "30% D R A"],
  ["hospital-inpatient", "$250 A", "20% D A", "20% D A", "30% D A"],
  ["mental-health-outpatient", "$15", "$25", "$35", "$45"],
  ["mental-health-inpatient", "$250 A", "20% D A", "20% D A", "30% D A"],
  ["pregnancy", "free", "free", "free", "free"],
  ["pregnancy-delivery", "$250", "20% D", "20% D", "30% D"],
  ["pregnancy-home-health", "free A ×4", "free A ×4", "$35 A ×4", "$45 D A ×4"],
  ["rehabilitation", "$15 R ×60", "$35 R ×40", "$45 R ×30", "$60 D R ×30"],
  ["habilitation", "$15 R ×60", "$35 R ×40", "$45 R ×30", "$60 D R ×30"],
  ["skilled-nursing", "$25 A ×100", "20% D A ×100", "20% D A ×100", "30% D A ×100"],
  ["durable-medical-equipment", "10% A", "20% A", "20% D A", "30% D A"],
  ["hospice", "free", "free", "free A", "free A"],
  ["children-eye-exam", "free ×1", "free ×1", "free ×1", "free ×1"],
  ["children-glasses", "free ×1", "free ×1", "$25 ×1", "no"],
  ["children-dental", "free ×2", "free ×2", "no", "no"],
];
const order: ProductCode[] = ["staff", "group", "ipa", "network"];

export function benefitsOf(product: ProductCode, productId: string): BenefitRow[] {
  return lines.map(([category, ...terms]) => ({
    productId,
    category,
    ...readTerms(terms[order.indexOf(product)] ?? "no"),
  }));
}

function readTerms(terms: Terms): Omit<BenefitRow, "productId" | "category"> {
  const [share = "", ...notes] = terms.split(" ");
  const most = notes.find((note) => note.startsWith("×"));
  const percent = share.endsWith("%") ? Number.parseInt(share, 10) * 100 : null;
  const dollars = share.startsWith("$")
    ? Number(share.slice(1)) * 100
    : share === "free"
      ? 0
      : null;
  return {
    covered: share !== "no",
    copayCents: dollars,
    coinsuranceBasisPoints: percent,
    deductibleApplies: notes.includes("D"),
    referralRequired: notes.includes("R"),
    authorizationRequired: notes.includes("A"),
    limitPerYear: most ? Number(most.slice(1)) : null,
  };
}
