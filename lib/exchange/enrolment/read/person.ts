import { element } from "@/lib/exchange/x12/element";
import type { Segment } from "@/lib/exchange/x12/types";
import { presentableName } from "@/lib/members/rules/names";
import type { PersonName } from "@/lib/members/types";
import { sexes } from "../codes";
import type { SentPerson } from "../types/sent";
import { readContact } from "./contact";
import type { FieldReader } from "./fields";
import type { MemberLoops } from "./loops";

/** Who the person is and how to be reached: loops 2100A, 2100C, and 2100G or 2100F. */
export function readPerson(loops: MemberLoops, read: FieldReader): SentPerson {
  const [ins] = loops.member;
  const segments = loops.name ?? [];
  const demographics = segments.find(({ id }) => id === "DMG");
  const person: SentPerson = {
    name: loops.name && readName(loops.name[0], read),
    birthDate: demographics && read.date(demographics, 2),
    sex: demographics && sexes.get(element(demographics, 3)),
    language: readLanguage(segments, read),
    home: read.address(segments),
    mailing: loops.mailing && read.address(loops.mailing),
    handicapped: yesOrNo(element(ins, 10)),
    ...readContact(segments, read),
  };

  const restriction = element(ins, 13);
  if (restriction === "U") person.confidential = { restricted: false };
  if (restriction === "R") {
    // Without a loop of its own, what the member's loops say is where the member wants to be reached.
    const confidant = loops.confidant ?? [];
    const { email, phone } = readContact(confidant, read);
    person.email = email ?? person.email;
    person.phone = phone ?? person.phone;
    person.confidential = { restricted: true, address: read.address(confidant) };
  }
  return person;
}

/** The name of an NM1 segment as people write it, or undefined where a part is missing. */
export function readName(segment: Segment, read: FieldReader): PersonName | undefined {
  const familyName = read.text(segment, 3, 60);
  const givenName = read.text(segment, 4, 35);
  const middleName = read.text(segment, 5, 25);
  if (familyName === undefined || givenName === undefined) return undefined;
  return {
    familyName: presentableName(familyName),
    givenName: presentableName(givenName),
    middleName: middleName === undefined ? null : presentableName(middleName),
  };
}

function yesOrNo(value: string): boolean | undefined {
  return value === "Y" || value === "N" ? value === "Y" : undefined;
}

/** LUI04: what the person does in the language. Letters want the one that is read. */
const uses = ["5", "6", "", "8", "7"];

/** The BCP 47 tag of the language that the person reads, as far as LUI segments tell. */
function readLanguage(segments: readonly Segment[], read: FieldReader): string | undefined {
  const [best] = segments
    .filter(({ id }) => id === "LUI")
    .sort((a, b) => uses.indexOf(element(a, 4)) - uses.indexOf(element(b, 4)));
  const code = best && element(best, 2).toLowerCase();
  if (!best || code === undefined || code === "") return undefined;
  if (/^[a-z]{2,3}$/.test(code)) {
    // ISO 639-2 and Z39.53 write three letters where BCP 47 wants two, and `tgl` for Filipino.
    const [tag] = Intl.getCanonicalLocales(code === "tag" ? "tgl" : code);
    return tag;
  }
  read.complain(best, "LANGUAGE_UNKNOWN");
  return undefined;
}
