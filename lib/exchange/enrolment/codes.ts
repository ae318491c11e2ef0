import type { Relationship, Sex } from "@/lib/members/types";
import type { Maintenance, Purpose } from "./types/sent";

// Code lists of the 834 guide, 005010X220A1.

/** BGN08. */
export const purposes: ReadonlyMap<string, Purpose> = new Map([
  ["2", "CHANGE"],
  ["4", "VERIFY"],
  ["RX", "REPLACE"],
]);

/** INS03 and HD01. */
export const maintenances: ReadonlyMap<string, Maintenance> = new Map([
  ["001", "CHANGE"],
  ["002", "DELETE"],
  ["021", "ADD"],
  ["024", "TERMINATE"],
  ["025", "REINSTATE"],
  ["026", "CORRECT"],
  ["030", "AUDIT"],
  ["032", "NOT_APPLICABLE"],
]);

const relationships: ReadonlyMap<string, Relationship> = new Map([
  ["01", "SPOUSE"],
  ["53", "SPOUSE"], // life partner
  ["09", "CHILD"], // adopted
  ["10", "CHILD"], // foster
  ["17", "CHILD"], // of the spouse
  ["19", "CHILD"],
]);

/** INS02 of someone who is not the subscriber. */
export function relationshipOf(code: string): Relationship {
  return relationships.get(code) ?? "OTHER";
}

/** DMG03. */
export const sexes: ReadonlyMap<string, Sex> = new Map([
  ["F", "FEMALE"],
  ["M", "MALE"],
  ["X", "NONBINARY"],
  ["U", "UNKNOWN"],
]);

/** HD03: the lines that open a span of an HMO product. */
const medicalLines = new Set(["HLT", "HMO", "POS", "EPO", "PPO", "MM"]);

/** HD03: lines that the plan's medical products do not consist of. */
const otherLines = new Set([
  "AG", // preventive care and wellness
  "AH", // 24 hour care
  "AJ", // Medicare risk
  "AK", // mental health
  "DCP", // dental capitation
  "DEN", // dental
  "FAC", // facility
  "HE", // hearing
  "LTC", // long-term care
  "LTD", // long-term disability
  "MOD", // mail-order drug
  "PDG", // prescription drug
  "PRA", // practitioners
  "STD", // short-term disability
  "UR", // utilization review
  "VIS", // vision
]);

export function lineKind(line: string): "MEDICAL" | "OTHER" | "UNKNOWN" {
  if (medicalLines.has(line)) return "MEDICAL";
  return otherLines.has(line) ? "OTHER" : "UNKNOWN";
}

/** NM101 of loop 2100G, a responsible person. */
export const responsiblePersonCodes = new Set([
  "6Y",
  "9K",
  "E1",
  "EI",
  "EXS",
  "GB",
  "GD",
  "J6",
  "LR",
  "QD",
  "S1",
  "TZ",
  "X4",
]);
