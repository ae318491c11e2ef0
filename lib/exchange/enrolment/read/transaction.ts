import { element } from "@/lib/exchange/x12/element";
import { maintenances } from "../codes";
import type { EnrolmentTransaction, Purpose } from "../types/sent";
import { readCoverage } from "./coverage";
import { createFieldReader } from "./fields";
import { type Loop, sortIntoLoops } from "./loops";
import { readName, readPerson } from "./person";

/** Far above what the guide's loops can hold for one person. */
export const MAX_SEGMENTS = 2_000;

/** What an INS segment and those that follow it say about a person. */
export function readTransaction(segments: Loop, purpose: Purpose): EnrolmentTransaction {
  const read = createFieldReader();
  const loops = sortIntoLoops(segments);
  const [ins, ...details] = loops.member;
  const references = read.references(details);
  const dates = read.dates(details, ["356", "357"]);
  const subscriber = element(ins, 1) === "Y";
  const relationshipCode = element(ins, 2);
  const maintenance = maintenances.get(element(ins, 3));
  const subscriberNumber = references.get("0F");
  const birthOrder = element(ins, 17);

  if (segments.length > MAX_SEGMENTS) read.complain(ins, "TOO_MANY_SEGMENTS");
  if (!maintenance) read.complain(ins, "MAINTENANCE_UNKNOWN");
  if (!subscriber && relationshipCode === "18") read.complain(ins, "RELATIONSHIP_CONFLICT");
  if (!subscriberNumber) read.complain(ins, "SUBSCRIBER_NUMBER_MISSING");

  const wrong = loops.incorrectName;
  const wrongDemographics = wrong?.find(({ id }) => id === "DMG");
  return {
    position: ins.position,
    segmentId: ins.id,
    purpose,
    maintenance: maintenance ?? "NOT_APPLICABLE",
    subscriber,
    relationshipCode,
    becauseOfBirth: element(ins, 4) === "02",
    birthOrder: /^[1-9]$/.test(birthOrder) ? Number(birthOrder) : undefined,
    subscriberNumber: subscriberNumber ?? "",
    priorSubscriberNumber: references.get("Q4"),
    personNumber: readPersonNumber(references),
    groupNumber: references.get("1L"),
    eligibleFrom: dates["356"],
    eligibleUntil: dates["357"],
    person: readPerson(loops, read),
    previous: wrong && {
      name: readName(wrong[0], read),
      birthDate: wrongDemographics && read.date(wrongDemographics, 2),
    },
    coverages: loops.coverages.flatMap((loop) => readCoverage(loop, read) ?? []),
    problems: read.problems,
  };
}

/** REF 17 is a reporting category, which some senders use for the person and others for many. */
function readPersonNumber(references: ReadonlyMap<string, string>) {
  const own = references.get("23") ?? references.get("ABB");
  if (own !== undefined) return { value: own, mayBeShared: false };
  const category = references.get("17");
  return category === undefined ? undefined : { value: category, mayBeShared: true };
}
