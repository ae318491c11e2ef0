import { readFile } from "node:fs/promises";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { importFile } from "@/lib/exchange/enrolment/import-file";
import { createGroup, createParticipation, createPcpRole } from "@/tests/factories/directory";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createProduct } from "@/tests/factories/products";
import { day } from "@/tests/factories/sequence";
import { x12File, x12Person, x12Source } from "@/tests/factories/x12";

const today = {
  date: Temporal.PlainDate.from("2026-11-21"),
  instant: Temporal.Instant.from("2026-11-21T18:00:00Z"),
};

type Person = Parameters<typeof x12Person>[0];
type FileValues = Omit<NonNullable<Parameters<typeof x12File>[0]>, "sets">;
type Options = Partial<Parameters<typeof importFile>[2]>;

let families = 0;

/** A subscriber number that no other test has. */
function nextFamily(): string {
  families += 1;
  return `X${String(families).padStart(6, "0")}`;
}

function run(text: string | Uint8Array, options: Options = {}) {
  return importFile(db, x12Source(text), {
    productCode: null,
    dryRun: false,
    force: false,
    today,
    onProgress: () => undefined,
    ...options,
  });
}

/** Each file comes a minute after the one before, from a sender of the test's own. */
function createSender(sender: string) {
  let minute = 0;
  return (people: Person[], values: FileValues = {}, options: Options = {}) => {
    minute += 1;
    const writtenAt = `06${String(minute).padStart(2, "0")}`;
    const set = people.flatMap(x12Person);
    const file = x12File({ sets: [set], sender, control: minute, writtenAt, ...values });
    return run(file, options);
  };
}

function findFamily(subscriberNumber: string) {
  return db.member.findMany({
    where: { household: { subscriberNumber } },
    include: {
      addresses: true,
      spans: { orderBy: { startsOn: "asc" } },
      pcpAssignments: { orderBy: { startsOn: "asc" } },
    },
    orderBy: { memberNumber: "asc" },
  });
}

/** Everything that an import may write. */
async function snapshot() {
  return JSON.stringify(
    [
      await db.household.findMany({ orderBy: { id: "asc" } }),
      await db.member.findMany({ orderBy: { id: "asc" }, include: { addresses: true } }),
      await db.enrolmentSpan.findMany({ orderBy: { id: "asc" } }),
      await db.pcpAssignment.findMany({ orderBy: { id: "asc" } }),
      await db.panel.findMany({ orderBy: { roleId: "asc" } }),
      await db.tradingPartner.findMany({ orderBy: { senderId: "asc" } }),
      await db.enrolmentFile.findMany({ orderBy: { id: "asc" } }),
      await db.outboxMessage.findMany({ orderBy: { id: "asc" } }),
      await db.auditEvent.count(),
    ],
    (_, value) => (typeof value === "bigint" ? Number(value) : value),
  );
}

let plan: {
  productId: string;
  networkId: string;
  otherProductId: string;
  groupId: string;
};

beforeAll(async () => {
  const product = await createProduct(db, { code: "ipa", coverageDescriptions: ["Bay Silver"] });
  const other = await createProduct(db, { code: "staff", coverageDescriptions: ["Bay Bronze"] });
  await db.employerGroup.create({
    data: { number: "G-100", name: "Foghorn Foods", productId: product.id },
  });
  const group = await createGroup(db);
  plan = {
    productId: product.id,
    networkId: product.networkId,
    otherProductId: other.id,
    groupId: group.id,
  };
});

describe("importFile", () => {
  it("enrols a family with coverage, contacts, addresses and an audit event for each", async () => {
    const family = nextFamily();
    const report = await createSender("ENROLS")([
      {
        family,
        given: "ROSA",
        details: [
          "PER*IP**CP*4155550134*EM*rosa@example.com",
          "N3*12 OAK STREET",
          "N4*SAN FRANCISCO*CA*941100001",
          "LUI*LE*spa**5",
        ],
      },
      { family, given: "PAUL", relation: "01", born: "19820101", sex: "M" },
      { family, given: "MIA", relation: "19", born: "20261030", ins: "02*A" },
    ]);
    expect(report).toMatchObject({ ok: true, error: null, members: { added: 3 }, problems: [] });
    const members = await findFamily(family);
    expect(members).toMatchObject([
      {
        memberNumber: `${family}00`,
        relationship: "SUBSCRIBER",
        givenName: "Rosa",
        language: "es",
        email: "rosa@example.com",
        phone: "+14155550134",
        addresses: [{ kind: "HOME", zip: "94110" }],
        spans: [
          {
            productId: plan.productId,
            employerGroupNumber: "G-100",
            startsOn: day("2026-11-01"),
            endsOn: null,
          },
        ],
      },
      { memberNumber: `${family}01`, relationship: "SPOUSE" },
      { memberNumber: `${family}02`, relationship: "CHILD", motherId: members[0]?.id },
    ]);
    const audited = await db.auditEvent.findMany({
      where: { subjectMemberId: { in: members.map(({ id }) => id) } },
    });
    expect(audited).toHaveLength(3);
    expect(audited[0]).toMatchObject({ action: "enrolment.import", actorRole: "SYSTEM" });
    expect(JSON.stringify(audited.map(({ details }) => details))).not.toMatch(/rosa|paul|mia/i);
  });

  it("changes nothing when the same file comes again", async () => {
    const family = nextFamily();
    const people = [
      { family, given: "ROSA" },
      { family, given: "LUIS", relation: "19", born: "20120506" },
      { family, given: "NOBODY", relation: "19", born: "20130506", maintenance: "001" },
    ];
    const file = x12File({ sets: [people.flatMap(x12Person)], sender: "TWICE" });
    expect((await run(file)).members).toMatchObject({ added: 2, rejected: 1 });
    const before = await snapshot();
    expect((await run(file)).members).toMatchObject({ added: 0, unchanged: 2, rejected: 1 });
    expect(await snapshot()).toBe(before);
  });

  it("tells what would happen in a dry run, and does nothing", async () => {
    const family = nextFamily();
    const send = createSender("DRY");
    const before = await snapshot();
    const report = await send([{ family, given: "ROSA" }], {}, { dryRun: true });
    expect(report).toMatchObject({ ok: true, dryRun: true, members: { added: 1 } });
    expect(await snapshot()).toBe(before);
  });

  it.each([
    ["a wrong count", (text: string) => text.replace(/SE\*\d+/, "SE*99"), "COUNT_MISMATCH"],
    ["no end", (text: string) => text.slice(0, -25), "TRUNCATED"],
    [
      "another control number",
      (text: string) => text.replace(/IEA\*1\*0+1/, "IEA*1*000000009"),
      "CONTROL_NUMBER_MISMATCH",
    ],
    ["no purpose", (text: string) => text.replace("PT***2", "PT***9"), "WRONG_KIND"],
    ["no text of this kind", () => "%PDF-1.7", "NOT_X12"],
  ])("changes nothing by a file with %s", async (_, breaks, errorCode) => {
    const good = x12File({
      sets: [x12Person({ family: nextFamily(), given: "ROSA" })],
      sender: "BROKEN",
    });
    const before = await snapshot();
    expect(await run(breaks(good))).toMatchObject({ ok: false, errorCode, members: { added: 0 } });
    expect(await snapshot()).toBe(before);
  });

  it("reports who cannot be taken with segment, code and what to do, and takes the others", async () => {
    const family = nextFamily();
    const report = await createSender("SOME")([
      { family, given: "ROSA" },
      { family, given: "LUIS", relation: "19", born: "20120231" },
      { family: "nobody's", given: "EVA", relation: "19", born: "20140101" },
      { family, given: "ANA", relation: "19", born: "20150101" },
    ]);
    expect(report.members).toMatchObject({ added: 2, rejected: 2 });
    expect(report.problems).toMatchObject([
      { segment: 22, segmentId: "DMG", code: "DATE_INVALID" },
      { segment: 25, segmentId: "INS", code: "SUBSCRIBER_UNKNOWN" },
    ]);
    expect(report.problems[0]?.message).toMatch(/send again/);
  });

  it("changes, corrects, ends, cancels and reinstates", async () => {
    const family = nextFamily();
    const send = createSender("LIFE");
    const rosa = { family, given: "ROSA" };
    const luis = { family, given: "LUIS", relation: "19", born: "20120506", sex: "M" };
    const counts = async (person: Person) => {
      const { members, problems } = await send([person]);
      expect(problems).toEqual([]);
      return Object.entries(members).filter(([, number]) => number > 0);
    };
    const spansOf = async (place: number) =>
      (await findFamily(family))[place]?.spans.map(({ startsOn, endsOn }) => [
        startsOn.toISOString().slice(0, 10),
        endsOn?.toISOString().slice(0, 10) ?? null,
      ]);
    await send([rosa, luis]);

    const corrected = {
      ...luis,
      maintenance: "001",
      given: "LOUIS",
      born: "20120507",
      loops: ["NM1*70*1*TESTER*LUIS", "DMG*D8*20120506*M"],
      coverage: [],
    };
    expect(await counts(corrected)).toEqual([["changed", 1]]);
    expect(await findFamily(family)).toMatchObject([
      {},
      { givenName: "Louis", birthDate: day("2012-05-07"), version: 1 },
    ]);
    const louis = { ...luis, given: "LOUIS", born: "20120507" };

    const ended = { ...louis, maintenance: "024", coverage: [], member: ["DTP*357*D8*20261130"] };
    expect(await counts(ended)).toEqual([["terminated", 1]]);
    expect(await counts(ended)).toEqual([["unchanged", 1]]);
    expect(await spansOf(1)).toEqual([["2026-11-01", "2026-11-30"]]);

    const again = {
      ...louis,
      maintenance: "025",
      coverage: ["HD*025**HLT", "DTP*348*D8*20261201"],
    };
    expect(await counts(again)).toEqual([["reinstated", 1]]);
    expect(await spansOf(1)).toEqual([["2026-11-01", null]]);

    const cancelled = {
      ...louis,
      maintenance: "024",
      coverage: ["HD*024**HLT", "DTP*349*D8*20261101"],
    };
    expect(await counts(cancelled)).toEqual([["cancelled", 1]]);
    expect(await spansOf(1)).toEqual([]);
    expect(await spansOf(0)).toEqual([["2026-11-01", null]]);

    const moved = {
      ...rosa,
      maintenance: "001",
      coverage: ["HD*001**HLT*BAY BRONZE", "DTP*348*D8*20270101"],
    };
    expect(await counts(moved)).toEqual([["changed", 1]]);
    expect(await spansOf(0)).toEqual([
      ["2026-11-01", "2026-12-31"],
      ["2027-01-01", null],
    ]);
  });

  it("takes the product by --product where the file does not say, and refuses an unknown one", async () => {
    const family = nextFamily();
    const send = createSender("PRODUCT");
    const person = { family, given: "ROSA", group: null };
    expect(await send([person])).toMatchObject({
      members: { rejected: 1 },
      problems: [{ code: "PRODUCT_UNKNOWN" }],
    });
    expect(await send([person], {}, { productCode: "gold" })).toMatchObject({
      ok: false,
      errorCode: "PRODUCT_CODE_UNKNOWN",
    });
    expect((await send([person], {}, { productCode: "staff" })).members.added).toBe(1);
    const [rosa] = await findFamily(family);
    expect(rosa?.spans).toMatchObject([
      { productId: plan.otherProductId, employerGroupNumber: null },
    ]);
  });

  it("refuses a file that is older than one applied, unless forced", async () => {
    const [first, second] = [nextFamily(), nextFamily()];
    const file = (family: string, values: FileValues) =>
      x12File({ sets: [x12Person({ family, given: "ROSA" })], sender: "ORDER", ...values });
    const newer = file(first, { writtenOn: "20261120", control: 5 });
    const older = file(second, { writtenOn: "20261119", control: 4 });
    const lower = file(second, { writtenOn: "20261120", control: 4 });
    expect((await run(newer)).ok).toBe(true);
    expect(await run(older)).toMatchObject({ ok: false, errorCode: "OLDER_FILE" });
    expect(await run(lower)).toMatchObject({ ok: false, errorCode: "OLDER_FILE" });
    expect(await findFamily(second)).toEqual([]);
    expect((await run(newer)).members).toMatchObject({ unchanged: 1 });
    expect((await run(older, { force: true })).members).toMatchObject({ added: 1 });
  });

  it("reads a file that is not UTF-8", async () => {
    const family = nextFamily();
    const text = x12File({ sets: [x12Person({ family, given: "JOSÉ" })], sender: "LATIN" });
    expect((await run(Buffer.from(text, "latin1"))).members.added).toBe(1);
    expect(await findFamily(family)).toMatchObject([{ givenName: "José" }]);
  });

  it("compares by a verifying file and changes nothing", async () => {
    const family = nextFamily();
    const send = createSender("VERIFY");
    await send([{ family, given: "ROSA" }]);
    const before = await snapshot();
    const audit = {
      family,
      given: "ROSA",
      maintenance: "030",
      coverage: ["HD*030**HLT", "DTP*348*D8*20261101"],
    };
    const differs = { ...audit, sex: "M" };
    expect(await send([audit, differs], { purpose: "4" })).toMatchObject({
      members: { unchanged: 2 },
      problems: [{ code: "DIFFERS", segmentId: "INS" }],
    });
    expect(await snapshot()).toBe(before);
  });

  it("terminates who is absent from a replacing file only where the partner means that", async () => {
    const [stays, leaves] = [nextFamily(), nextFamily()];
    await db.employerGroup.create({
      data: { number: "G-RX", name: "Heron Works", productId: plan.productId },
    });
    await db.tradingPartner.create({
      data: { senderId: "REPLACES", name: "Replaces", replaceTerminatesAbsent: true },
    });
    for (const sender of ["KEEPS", "REPLACES"]) {
      const send = createSender(sender);
      const rosa = { family: stays, given: "ROSA", group: "G-RX" };
      await send([rosa, { family: leaves, given: "EVA", group: "G-RX" }]);
      const audit = {
        ...rosa,
        maintenance: "030",
        coverage: ["HD*030**HLT", "DTP*348*D8*20261101"],
      };
      const { members } = await send([audit], { purpose: "RX", writtenOn: "20261121" });
      const [eva] = await findFamily(leaves);
      const isReplacing = sender === "REPLACES";
      expect(members).toMatchObject({ unchanged: 1, terminated: isReplacing ? 1 : 0 });
      expect(eva?.spans[0]?.endsOn).toEqual(isReplacing ? day("2026-11-20") : null);
    }
    expect((await findFamily(stays))[0]?.spans).toMatchObject([{ endsOn: null }]);
  });

  it("keeps member numbers as the sender gives them, and reports one that is taken", async () => {
    const [first, second] = [nextFamily(), nextFamily()];
    await db.tradingPartner.create({
      data: { senderId: "NUMBERS", name: "Numbers", memberNumbering: "SENDER" },
    });
    const send = createSender("NUMBERS");
    await send([{ family: first, given: "ROSA", member: ["REF*23*OWN-1"] }]);
    const report = await send([
      { family: second, given: "EVA", member: ["REF*23*OWN-2"] },
      { family: second, given: "LEA", relation: "19", born: "20120506", member: ["REF*23*OWN-1"] },
    ]);
    expect(await findFamily(first)).toMatchObject([{ memberNumber: "OWN-1" }]);
    expect(report.problems.map(({ code }) => code)).toContain("MEMBER_NUMBER_TAKEN");
    expect((await findFamily(first)).map(({ givenName }) => givenName)).toEqual(["Rosa"]);
  });

  it("keeps a confidential address from the household's", async () => {
    const family = nextFamily();
    const send = createSender("APART");
    await send([
      { family, given: "ROSA" },
      {
        family,
        given: "EVA",
        relation: "19",
        born: "20051010",
        ins: "20*A********R",
        loops: ["NM1*QD*1*TESTER*EVA", "N3*9 QUIET LANE", "N4*OAKLAND*CA*94607"],
      },
    ]);
    expect(await findFamily(family)).toMatchObject([
      { confidentialCommunications: false },
      {
        confidentialCommunications: true,
        addresses: [{ kind: "HOME" }, { kind: "CONFIDENTIAL", zip: "94607" }],
      },
    ]);
    const open = {
      family,
      given: "EVA",
      relation: "19",
      born: "20051010",
      maintenance: "001",
      ins: "20*A********U",
      coverage: [],
    };
    await send([open]);
    expect(await findFamily(family)).toMatchObject([
      {},
      { confidentialCommunications: false, addresses: [{ kind: "HOME" }] },
    ]);
  });
});

describe("the PCP of a file", () => {
  const coverage = (...pcp: string[]) => ["HD*021**HLT", "DTP*348*D8*20261101", "LX*1", ...pcp];
  const byNumber = (number: string, established = "26") =>
    `NM1*P3*1*LIM*ADA****SV*${number}*${established}`;

  async function createPcp(values: Partial<Parameters<typeof createPcpRole>[1]> = {}) {
    const { networkId, groupId } = plan;
    const role = await createPcpRole(db, { networkId, groupId, ...values });
    return db.providerRole.findUniqueOrThrow({
      where: { id: role.id },
      select: { id: true, number: true, practitionerId: true, practitioner: true, panel: true },
    });
  }

  const seatsTaken = async (roleId: string) =>
    (await db.panel.findUniqueOrThrow({ where: { roleId } })).assigned;

  it("is assigned with a new span, and once", async () => {
    const family = nextFamily();
    const pcp = await createPcp();
    const file = x12File({
      sets: [x12Person({ family, given: "ROSA", coverage: coverage(byNumber(pcp.number)) })],
      sender: "PCP",
    });
    expect(await run(file)).toMatchObject({ members: { added: 1 }, problems: [] });
    expect(await run(file)).toMatchObject({ members: { unchanged: 1 }, problems: [] });
    expect((await findFamily(family))[0]?.pcpAssignments).toMatchObject([
      { roleId: pcp.id, source: "ENROLMENT_FILE", startsOn: day("2026-11-21"), endsOn: null },
    ]);
    expect(await seatsTaken(pcp.id)).toBe(1);
  });

  it("is found by NPI where exactly one role can be had", async () => {
    const send = createSender("NPI");
    const [alone, both] = [nextFamily(), nextFamily()];
    const pcp = await createPcp();
    const npi = `NM1*P3*1*LIM*ADA****XX*${pcp.practitioner?.npi}*26`;
    await send([{ family: alone, given: "ROSA", coverage: coverage(npi) }]);
    expect((await findFamily(alone))[0]?.pcpAssignments).toMatchObject([{ roleId: pcp.id }]);

    const elsewhere = await createPcp();
    await db.providerRole.update({
      where: { id: elsewhere.id },
      data: { practitionerId: pcp.practitionerId },
    });
    const report = await send([{ family: both, given: "ROSA", coverage: coverage(npi) }]);
    expect(report).toMatchObject({
      members: { added: 1, rejected: 0 },
      problems: [{ segmentId: "NM1", code: "PCP_AMBIGUOUS" }],
    });
    expect((await findFamily(both))[0]?.pcpAssignments).toEqual([]);
  });

  it("is a problem on the report where unknown, full, or not to be had; the member goes in", async () => {
    const send = createSender("NOPCP");
    const full = await createPcp({ capacity: 0 });
    const closed = await createPcp({ accepting: "nopt" });
    const codes = [];
    for (const number of ["R-NONE", full.number, closed.number]) {
      const person = { family: nextFamily(), given: "ROSA", coverage: coverage(byNumber(number)) };
      const { members, problems } = await send([person]);
      expect(members.added).toBe(1);
      codes.push(problems.map(({ code }) => code));
    }
    expect(codes).toEqual([["PCP_UNKNOWN"], ["PCP_PANEL_FULL"], ["PCP_NOT_ELIGIBLE"]]);
  });

  it("who takes existing patients only takes one that the file calls established", async () => {
    const send = createSender("KNOWN");
    const pcp = await createPcp({ accepting: "existptonly" });
    const [known, unknown] = [nextFamily(), nextFamily()];
    await send([{ family: known, given: "ROSA", coverage: coverage(byNumber(pcp.number, "25")) }]);
    await send([{ family: unknown, given: "ROSA", coverage: coverage(byNumber(pcp.number)) }]);
    expect((await findFamily(known))[0]?.pcpAssignments).toHaveLength(1);
    expect((await findFamily(unknown))[0]?.pcpAssignments).toHaveLength(0);
  });

  it("never comes over a later choice of the member's", async () => {
    const send = createSender("CHOICE");
    const family = nextFamily();
    const [chosen, named] = [await createPcp(), await createPcp()];
    await send([{ family, given: "ROSA" }]);
    const [rosa] = await findFamily(family);
    await createPcpAssignment(db, {
      memberId: rosa?.id ?? "",
      roleId: chosen.id,
      networkId: plan.networkId,
      groupId: plan.groupId,
      startsOn: day("2026-11-21"),
      source: "MEMBER",
    });
    const change = {
      family,
      given: "ROSA",
      maintenance: "001",
      coverage: ["HD*001**HLT", "LX*1", byNumber(named.number), "PLA*2*1P*20261201"],
    };
    const early = await send([change], { writtenOn: "20200101" }, { force: true });
    expect(early).toMatchObject({
      members: { unchanged: 1 },
      problems: [{ code: "PCP_MEMBER_CHOSE" }],
    });
    expect((await findFamily(family))[0]?.pcpAssignments).toMatchObject([{ roleId: chosen.id }]);

    const later = await send([change], { writtenOn: "21000101" });
    expect(later).toMatchObject({ members: { changed: 1 }, problems: [] });
    expect((await findFamily(family))[0]?.pcpAssignments).toMatchObject([
      { roleId: chosen.id, endsOn: day("2026-11-30") },
      { roleId: named.id, startsOn: day("2026-12-01") },
    ]);
  });

  it("ends with the coverage, and goes on with a coverage that is reinstated", async () => {
    const send = createSender("FOLLOWS");
    const family = nextFamily();
    const pcp = await createPcp({ capacity: 1 });
    const rosa = { family, given: "ROSA" };
    await send([{ ...rosa, coverage: coverage(byNumber(pcp.number)) }]);
    await send([{ ...rosa, maintenance: "024", coverage: [], member: ["DTP*357*D8*20261130"] }]);
    expect((await findFamily(family))[0]?.pcpAssignments).toMatchObject([
      { endsOn: day("2026-11-30"), cancelledAt: null },
    ]);
    await send([{ ...rosa, maintenance: "025", coverage: ["HD*025**HLT", "DTP*348*D8*20261201"] }]);
    expect((await findFamily(family))[0]?.pcpAssignments).toMatchObject([{ endsOn: null }]);
    await send([{ ...rosa, maintenance: "024", coverage: [], member: ["DTP*357*D8*20261101"] }]);
    expect((await findFamily(family))[0]?.pcpAssignments).toMatchObject([
      { cancelledAt: expect.any(Date), holdsSeat: false },
    ]);
    expect(await seatsTaken(pcp.id)).toBe(0);
  });
});

describe("the sample file", () => {
  it("enrols a subscriber, a spouse, a teenager and a newborn", async () => {
    await db.employerGroup.create({
      data: { number: "CH300310", name: "Copperleaf Foods", productId: plan.productId },
    });
    const { networkId, groupId } = plan;
    const role = await createPcpRole(db, { networkId, groupId });
    const file = path.join(import.meta.dirname, "../../fixtures/x12/first-day.834");
    const text = (await readFile(file, "utf8")).replace("XX*2208940082", `SV*${role.number}`);
    expect(await run(text)).toMatchObject({ ok: true, members: { added: 4 }, problems: [] });
    const members = await findFamily("CHP900417");
    expect(members).toMatchObject([
      { givenName: "Rosa", language: "es", email: "rosa.delgado@example.com" },
      { givenName: "Martin", language: "en" },
      { givenName: "Elena", pcpAssignments: [{ roleId: role.id }] },
      { givenName: "Mateo", motherId: members[0]?.id },
    ]);
  });
});

describe("participation", () => {
  it("in two groups leaves the choice to the member", async () => {
    const { networkId, groupId } = plan;
    const role = await createPcpRole(db, { networkId, groupId });
    const other = await createGroup(db);
    await createParticipation(db, { roleId: role.id, networkId, groupId: other.id });
    const report = await createSender("GROUPS")([
      {
        family: nextFamily(),
        given: "ROSA",
        coverage: [
          "HD*021**HLT",
          "DTP*348*D8*20261101",
          "LX*1",
          `NM1*P3*1*L*A****SV*${role.number}`,
        ],
      },
    ]);
    expect(report.problems).toMatchObject([{ code: "PCP_GROUP_AMBIGUOUS" }]);
  });
});
