import type { Temporal } from "temporal-polyfill";
import type { CoverageSpan, CoverageStatus } from "@/lib/coverage/types";
import type { Assignment } from "@/lib/pcp/types";
import type { AuthorizationStatus } from "@/lib/referrals/types";

export type Person = { id: string; givenName: string; isSelf: boolean };

export type ReferralFacts = {
  number: string;
  specialty: { code: string; display: string };
  authorization: AuthorizationStatus;
  unitsLeft: number;
  endsOn: Temporal.PlainDate | null;
  appealBy: Temporal.PlainDate | null;
};

/** A case that the plan has not decided yet. */
export type CaseFacts = {
  number: string;
  receiptId: string;
  /** By when the plan has to answer, and whether that has passed. */
  resolveBy: Temporal.PlainDate;
  late: boolean;
};

/** What home knows of one person of the household; what the reader may not see is absent. */
export type PersonFacts = {
  person: Person;
  coverage: {
    status: CoverageStatus;
    startsOn: Temporal.PlainDate | null;
    endsOn: Temporal.PlainDate | null;
  };
  /** Null where the reader may not know it. */
  pcp: PcpFacts | null;
  mayChoosePcp: boolean;
  /** Continuity of care may be asked for. */
  continuity: boolean;
  referrals: ReferralFacts[];
  cases: CaseFacts[];
};

/** A span with the network of its product. */
export type SpanFacts = CoverageSpan & { networkId: string };

/** A PCP's days with a member. */
export type PcpTime = Pick<Assignment, "startsOn" | "endsOn" | "networkId" | "lastInNetworkOn"> & {
  name: string;
};

export type PcpFacts = {
  /** A PCP of the day, or one to come. */
  hasOne: boolean;
  /** There was one before, who is one no more. */
  hadOne: boolean;
  /** Today's PCP, where that one is no longer in the plan's network. */
  gone: string | null;
  changesOn: Temporal.PlainDate | null;
  /** The last day of a PCP who leaves, and the first on which the person is too old for the PCP. */
  leavesAfter: Temporal.PlainDate | null;
  outgrownFrom: Temporal.PlainDate | null;
};

/** Something that waits for the reader, the most pressing kinds first. */
export const matterKinds = [
  "COVERAGE_NONE",
  "COVERAGE_ENDED",
  "COVERAGE_SUSPENDED",
  "COVERAGE_FUTURE",
  "PCP_GONE",
  "NO_PCP",
  "PCP_LEAVES",
  "PCP_OUTGROWN",
  "REFERRAL_DENIED",
  "REFERRAL_APPROVED",
  "PCP_CHANGE_PENDING",
  "REFERRAL_WAITING",
  "CASE_OPEN",
  "CONTINUITY",
] as const;

export type MatterKind = (typeof matterKinds)[number];

export type Matter = { person: Person } & (
  | { kind: "COVERAGE_NONE" | "COVERAGE_SUSPENDED" | "CONTINUITY" }
  | { kind: "PCP_GONE"; pcp: string }
  /** Whether there was one before. */
  | { kind: "NO_PCP"; had: boolean }
  | {
      kind:
        | "COVERAGE_ENDED"
        | "COVERAGE_FUTURE"
        | "PCP_CHANGE_PENDING"
        | "PCP_LEAVES"
        | "PCP_OUTGROWN";
      date: Temporal.PlainDate;
    }
  | {
      kind: "REFERRAL_DENIED" | "REFERRAL_APPROVED";
      referral: ReferralFacts;
      /** The last day to appeal, or to use the approval. */
      date: Temporal.PlainDate;
    }
  | { kind: "REFERRAL_WAITING"; referral: ReferralFacts }
  | { kind: "CASE_OPEN"; case: CaseFacts; date: Temporal.PlainDate }
);
