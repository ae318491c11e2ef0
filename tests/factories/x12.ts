type FileValues = {
  /** Segments of each transaction set after BGN. */
  sets?: string[][];
  sender?: string;
  /** GS06. */
  control?: number;
  /** BGN03 and BGN04. */
  writtenOn?: string;
  writtenAt?: string;
  /** BGN08. */
  purpose?: "2" | "4" | "RX";
  terminator?: string;
};

/** An 834 file of these transaction sets with an envelope that is right. */
export function x12File({
  sets = [],
  sender = "BAYBENEFITS",
  control = 1,
  writtenOn = "20261120",
  writtenAt = "0600",
  purpose = "2",
  terminator = "~\n",
}: FileValues): string {
  const pad = (text: string, length: number) => text.padEnd(length);
  const number = String(control).padStart(9, "0");
  const body = sets.flatMap((segments, index) => {
    const set = String(index + 1).padStart(4, "0");
    const inside = [
      `ST*834*${set}*005010X220A1`,
      `BGN*00*${control}-${set}*${writtenOn}*${writtenAt}*PT***${purpose}`,
      "N1*P5*EMPLOYER*FI*940000001",
      "N1*IN*HEALTH PLAN*FI*940000002",
      ...segments,
    ];
    return [...inside, `SE*${inside.length + 1}*${set}`];
  });
  const isa = [
    "ISA*00*          *00*          *ZZ",
    pad(sender, 15),
    "ZZ",
    pad("HEALTHPLAN", 15),
    `${writtenOn.slice(2)}*${writtenAt}*^*00501*${number}*0*T*:`,
  ].join("*");
  return [
    isa,
    `GS*BE*${sender}*HEALTHPLAN*${writtenOn}*${writtenAt}*${control}*X*005010X220A1`,
    ...body,
    `GE*${sets.length}*${control}`,
    `IEA*1*${number}`,
  ]
    .map((segment) => segment + terminator)
    .join("");
}

type PersonValues = {
  /** REF 0F. */
  family: string;
  given: string;
  surname?: string;
  born?: string;
  sex?: string;
  /** INS02; 18 is the subscriber. */
  relation?: string;
  /** INS03. */
  maintenance?: string;
  /** Elements of INS from INS04 on. */
  ins?: string;
  /** REF 1L; null leaves it out. */
  group?: string | null;
  /** REF and DTP segments. */
  member?: string[];
  /** Segments of loop 2100A after NM1. */
  details?: string[];
  /** Further loops 2100. */
  loops?: string[];
  /** HD loops, segment by segment. */
  coverage?: string[];
};

/** The segments of one person: a subscriber who is added with medical coverage from 2026-11-01. */
export function x12Person({
  family,
  given,
  surname = "TESTER",
  born = "19850314",
  sex = "F",
  relation = "18",
  maintenance = "021",
  ins = "20*A***FT",
  group = "G-100",
  member = [],
  details = ["N3*12 OAK STREET", "N4*SAN FRANCISCO*CA*94110"],
  loops = [],
  coverage = ["HD*021**HLT", "DTP*348*D8*20261101"],
}: PersonValues): string[] {
  return [
    `INS*${relation === "18" ? "Y" : "N"}*${relation}*${maintenance}*${ins}`,
    `REF*0F*${family}`,
    ...(group === null ? [] : [`REF*1L*${group}`]),
    ...member,
    `NM1*IL*1*${surname}*${given}`,
    ...details,
    `DMG*D8*${born}*${sex}`,
    ...loops,
    ...coverage,
  ];
}

/** A file as the importer takes it. */
export function x12Source(text: string | Uint8Array, name = "test.834") {
  return {
    name,
    open: async function* () {
      yield typeof text === "string" ? new TextEncoder().encode(text) : text;
    },
  };
}

/**
 * A file of so many families of a subscriber, a spouse and two children, chunk by chunk, so that it
 * may be larger than memory.
 */
export function* x12Families(families: number, values: FileValues = {}): Generator<string> {
  const terminator = values.terminator ?? "~\n";
  const [head = "", tail = ""] = x12File({ ...values, sets: [["PEOPLE"]] }).split(
    `PEOPLE${terminator}`,
  );
  yield head;
  let segments = 0;
  for (let number = 1; number <= families; number += 1) {
    const people = x12Family(`F${String(number).padStart(8, "0")}`);
    segments += people.length;
    yield people.map((segment) => segment + terminator).join("");
  }
  // The count in SE01 was of one segment where the people are.
  yield tail.replace(/^SE\*(\d+)/, (_, one: string) => `SE*${Number(one) - 1 + segments}`);
}

function x12Family(family: string): string[] {
  const contact = `PER*IP**CP*4155550134*EM*${family.toLowerCase()}@example.com`;
  const home = ["N3*12 OAK STREET", "N4*SAN FRANCISCO*CA*94110", "LUI*LE*eng**5"];
  return [
    x12Person({ family, given: "ROSA", details: [contact, ...home] }),
    x12Person({ family, given: "PAUL", relation: "01", born: "19820101", sex: "M", details: home }),
    x12Person({ family, given: "LUIS", relation: "19", born: "20120506", sex: "M", details: home }),
    x12Person({ family, given: "MIA", relation: "19", born: "20150607", details: home }),
  ].flat();
}
