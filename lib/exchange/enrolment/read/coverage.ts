import { element } from "@/lib/exchange/x12/element";
import { maintenances } from "../codes";
import type { SentCoverage, SentPcp } from "../types/sent";
import type { FieldReader } from "./fields";
import type { CoverageLoop, Loop } from "./loops";

/** One coverage (loop 2300) with the PCP that it names, or undefined where HD01 is unknown. */
export function readCoverage(loop: CoverageLoop, read: FieldReader): SentCoverage | undefined {
  const [hd] = loop.segments;
  const maintenance = maintenances.get(element(hd, 1));
  if (!maintenance) {
    read.complain(hd, "MAINTENANCE_UNKNOWN");
    return undefined;
  }
  const dates = read.dates(loop.segments, ["303", "343", "348", "349"]);
  const pcp = loop.providers.find(([name]) => element(name, 1) === "P3");
  return {
    position: hd.position,
    segmentId: hd.id,
    maintenance,
    line: element(hd, 3),
    description: read.text(hd, 4) ?? "",
    groupNumber: read.references(loop.segments).get("1L"),
    startsOn: dates["348"],
    endsOn: dates["349"],
    changesOn: dates["303"],
    paidThrough: dates["343"],
    pcp: pcp && readPcp(pcp, read),
  };
}

const identifierKinds = new Map([
  ["SV", "ROLE_NUMBER"],
  ["XX", "NPI"],
] as const);

function readPcp(segments: Loop, read: FieldReader): SentPcp | undefined {
  const [name] = segments;
  const kind = [...identifierKinds].find(([code]) => code === element(name, 8))?.[1];
  const value = read.text(name, 9);
  if (kind === undefined || value === undefined) {
    read.complain(name, "PCP_IDENTIFIER_UNSUPPORTED");
    return undefined;
  }
  return {
    position: name.position,
    segmentId: name.id,
    identifier: { kind, value },
    established: element(name, 10) === "25",
    changes: segments.some(({ id }) => id === "PLA"),
  };
}
