import type { CircleService } from "./types";

/**
 * Codes of services that change the circle's answer: the portal's own words, and those of the
 * summary of benefits' categories (CARIN Digital Insurance Card) that mean the same.
 */
const services: Record<string, CircleService> = {
  planned: "PLANNED",
  emergency: "EMERGENCY",
  "emergency-room-care": "EMERGENCY",
  "emergency-medical-transport": "EMERGENCY",
  urgent: "URGENT",
  "urgent-care": "URGENT",
  "reproductive-health": "REPRODUCTIVE",
  pregnancy: "REPRODUCTIVE",
  "preventive-care": "PLANNED",
  "primary-care-visit": "PLANNED",
  "specialist-visit": "PLANNED",
  "diagnostic-test": "PLANNED",
  imaging: "PLANNED",
  "facility-fee": "PLANNED",
  "physician-surgeon-fee": "PLANNED",
  "hospital-outpatient": "PLANNED",
  "hospital-inpatient": "PLANNED",
  "mental-health-outpatient": "PLANNED",
  "mental-health-inpatient": "PLANNED",
  "pregnancy-delivery": "PLANNED",
  "pregnancy-home-health": "PLANNED",
  rehabilitation: "PLANNED",
  habilitation: "PLANNED",
  "skilled-nursing": "PLANNED",
  "durable-medical-equipment": "PLANNED",
  hospice: "PLANNED",
  "children-eye-exam": "PLANNED",
  "children-glasses": "PLANNED",
  "children-dental": "PLANNED",
};

export const serviceCodes = Object.keys(services);

/** What a service code means to the circle, or null where there is no such code. */
export function readService(code: string): CircleService | null {
  return Object.hasOwn(services, code) ? (services[code] ?? null) : null;
}
