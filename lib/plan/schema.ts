import { z } from "zod";
import type { PlanRules } from "@/lib/plan/types";

const taxonomyCode = z.string().regex(/^[0-9A-Z]{9}X$/);
const taxonomyCodes = z.array(taxonomyCode).readonly();
const count = z.int().min(0).max(1000);

/** Family medicine, general practice, internal medicine, pediatrics, geriatrics. */
export const physicianPcpCodes = [
  "207Q00000X",
  "207QA0000X",
  "207QA0505X",
  "207QG0300X",
  "208D00000X",
  "207R00000X",
  "207RG0300X",
  "208000000X",
  "2080A0000X",
] as const;

/** Obstetrics and gynecology. */
export const obgynCodes = ["207V00000X", "207VG0400X", "207VX0000X"] as const;

/**
 * Pharmacies that fill a member's prescriptions: any, a clinic's, community, compounding, mail
 * order, managed care and specialty ones. Not those of homes, hospitals and infusion.
 */
export const pharmacyCodes = [
  "333600000X",
  "3336C0002X",
  "3336C0003X",
  "3336C0004X",
  "3336M0002X",
  "3336M0003X",
  "3336S0011X",
] as const;

/** Nurse practitioners and physician assistants of primary care. */
export const nonPhysicianPcpCodes = [
  "363L00000X",
  "363LA2200X",
  "363LF0000X",
  "363LG0600X",
  "363LP0200X",
  "363LP2300X",
  "363A00000X",
  "363AM0700X",
] as const;

const pcpRules = z.strictObject({
  physicians: taxonomyCodes.default([...physicianPcpCodes]),
  obgyn: taxonomyCodes.default([...obgynCodes]),
  nonPhysicians: taxonomyCodes.default([...nonPhysicianPcpCodes]),
  distance: z
    .strictObject({
      miles: z.number().positive().max(500).default(30),
      minutes: z.number().positive().max(600).default(30),
      // Not from a source: 30 miles in 30 minutes is how the two limits meet.
      milesPerHour: z.number().positive().max(80).default(60),
      beyond: z.enum(["WARN", "REFUSE"]).default("WARN"),
    })
    .prefault({}),
  change: z
    .strictObject({
      // Products with a day after which the second month counts use the 15th; unverified.
      cutoffDay: z.int().min(1).max(28).nullable().default(null),
      sameDayWithinGroup: z.boolean().default(false),
      perMonth: z.int().min(1).max(31).nullable().default(null),
      inpatient: z.enum(["WAIT", "REFUSE"]).default("WAIT"),
    })
    .prefault({}),
  autoAssignDays: count.default(30),
  // The plan's own: the law names no day.
  outgrowDays: count.default(60),
});

const continuityRules = z.strictObject({
  chronicMonths: count.default(12),
  childMonths: count.default(12),
  childUnderAge: count.default(3),
  procedureDays: count.default(180),
  noticeDays: count.default(60),
  // The plan's own: H&S 1373.96 names no day by which to ask.
  askDays: count.default(60),
});

const circleRules = z.strictObject({
  obgyn: taxonomyCodes.default([...obgynCodes]),
  openSpecialties: taxonomyCodes.default([...pharmacyCodes]),
  carveOuts: z
    .array(
      z.strictObject({
        service: z.string().regex(/^[A-Z][A-Z_]*$/),
        specialties: taxonomyCodes,
        networkCode: z.string().min(1).nullable().default(null),
      }),
    )
    .readonly()
    .default([]),
  urgentCare: z.enum(["GROUP", "NETWORK"]).default("GROUP"),
  coveringPcps: z.enum(["LOCATION", "GROUP", "NONE"]).default("LOCATION"),
});

/** What `product.plan_rules` may hold. An empty object is the plan's default in everything. */
export const planRulesSchema: z.ZodType<PlanRules> = z.strictObject({
  pcp: pcpRules.prefault({}),
  // A plan may count the month of birth and the next instead; unverified, so only days are known.
  newborn: z.strictObject({ followDays: count.default(31) }).prefault({}),
  continuity: continuityRules.prefault({}),
  circle: circleRules.prefault({}),
  clocks: z
    .strictObject({
      decisionBusinessDays: z.int().min(1).max(30).nullable().default(null),
      urgentDecisionHours: z.int().min(1).max(72).nullable().default(null),
    })
    .prefault({}),
  // From 12 on a minor may consent to some care alone (Family Code 6924 ff.).
  activation: z.strictObject({ minimumAge: count.max(18).default(12) }).prefault({}),
});

/**
 * The rules in a product's `plan_rules`, with the defaults filled in. Throws with the product and
 * the fields that are wrong; `assertPlanRules` has then refused to start the server.
 */
export function parsePlanRules(planRules: unknown, productCode = "?"): PlanRules {
  const parsed = planRulesSchema.safeParse(planRules);
  if (parsed.success) return parsed.data;
  throw new Error(`plan rules of product ${productCode}: ${z.prettifyError(parsed.error)}`);
}
