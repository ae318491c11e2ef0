import { element } from "@/lib/exchange/x12/element";
import type { Segment } from "@/lib/exchange/x12/types";
import { responsiblePersonCodes } from "../codes";

/** The segments of one loop; the first is the one that opens it. */
export type Loop = [Segment, ...Segment[]];

/** A coverage (loop 2300) and the providers that it names (loops 2310). */
export type CoverageLoop = { segments: Loop; providers: Loop[] };

/** An INS segment and what follows it up to the next, sorted into the guide's loops. */
export type MemberLoops = {
  /** Loop 2000: INS, REF and DTP. */
  member: Loop;
  /** Loop 2100A, NM1*IL or NM1*74. */
  name?: Loop;
  /** Loop 2100B, NM1*70. */
  incorrectName?: Loop;
  /** Loop 2100C, NM1*31. */
  mailing?: Loop;
  /** Loop 2100G, or 2100F where there is none. */
  confidant?: Loop;
  coverages: CoverageLoop[];
};

/** Sorts the segments of one INS; what the portal has no use for is passed over. */
export function sortIntoLoops([ins, ...segments]: Loop): MemberLoops {
  const loops: MemberLoops = { member: [ins], coverages: [] };
  let current: Loop | null = loops.member;
  let custodian: Loop | undefined;

  for (const segment of segments) {
    const coverage: CoverageLoop | undefined = loops.coverages.at(-1);
    switch (segment.id) {
      case "NM1": {
        const opened: Loop = [segment];
        const code = element(segment, 1);
        // After COB, NM1 names another insurer; after LS, a reporting category is an N1.
        if (coverage) current = current && openProvider(coverage, opened);
        else if (code === "IL" || code === "74") current = loops.name = opened;
        else if (code === "70") current = loops.incorrectName = opened;
        else if (code === "31") current = loops.mailing = opened;
        else if (code === "S3") current = custodian = opened;
        else if (responsiblePersonCodes.has(code)) current = loops.confidant ??= opened;
        else current = null;
        break;
      }
      case "HD": {
        const opened: CoverageLoop = { segments: [segment], providers: [] };
        loops.coverages.push(opened);
        current = opened.segments;
        break;
      }
      case "DSB": // loop 2200, disability
      case "COB": // loop 2320, other coverage
      case "LS": // loop 2700, reporting categories
        current = null;
        break;
      default:
        current?.push(segment);
    }
  }
  loops.confidant ??= custodian;
  return loops;
}

function openProvider(coverage: CoverageLoop, opened: Loop): Loop {
  coverage.providers.push(opened);
  return opened;
}
