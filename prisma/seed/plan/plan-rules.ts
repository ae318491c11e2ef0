import { pharmacyCodes } from "@/lib/plan/schema";
import type { Prisma } from "@/prisma/generated/client";
import type { NetworkCode } from "../directory/contracts";
import { behavioralHealth, vision } from "../directory/specialties";

export type ProductCode = Extract<NetworkCode, "staff" | "group" | "ipa" | "network">;

const behavioral = behavioralHealth.map(({ code }) => code);
const eyeCare = vision.map(({ code }) => code);

const carveOuts = [
  { service: "BEHAVIORAL_HEALTH", specialties: behavioral, networkCode: "behavioral" },
  { service: "VISION", specialties: eyeCare, networkCode: "vision" },
];

/**
 * What each product does its own way; everything else is the plan's default. Between them the four
 * use every kind of difference that the rules know.
 */
export const planRules: Record<ProductCode, Prisma.InputJsonObject> = {
  staff: {
    pcp: { change: { sameDayWithinGroup: true }, autoAssignDays: 20 },
    circle: {
      openSpecialties: [...pharmacyCodes, ...eyeCare, ...behavioral],
      urgentCare: "GROUP",
      coveringPcps: "GROUP",
    },
  },
  group: {
    pcp: {
      change: { sameDayWithinGroup: true, perMonth: 1 },
      distance: { miles: 25 },
      outgrowDays: 90,
    },
    circle: {
      openSpecialties: [...pharmacyCodes, ...eyeCare, "207N00000X"],
      coveringPcps: "GROUP",
    },
  },
  ipa: {
    pcp: { change: { cutoffDay: 15 }, nonPhysicians: [] },
    circle: { carveOuts, urgentCare: "NETWORK" },
  },
  network: {
    pcp: { change: { inpatient: "REFUSE" }, distance: { miles: 15, beyond: "REFUSE" } },
    circle: { carveOuts, coveringPcps: "NONE" },
    continuity: { chronicMonths: 18, noticeDays: 90, askDays: 90 },
  },
};
