import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createParticipation } from "@/tests/factories/directory";
import { createNetwork } from "@/tests/factories/products";
import { day } from "@/tests/factories/sequence";
import { createDirectory, found, search } from "./directory";

let directory: Awaited<ReturnType<typeof createDirectory>>;

beforeAll(async () => {
  directory = await createDirectory();
});

describe("search by words", () => {
  it("finds a specialty by a member's words in three languages", async () => {
    const { id } = await directory.listing({ specialty: "207RC0000X" });
    expect(await found({ q: "heart doctor" })).toEqual([id]);
    expect(await found({ q: "médico del corazón" })).toEqual([id]);
    expect(await found({ q: "bac si tim" })).toEqual([id]);
  });

  it("says how the words were understood", async () => {
    const answer = await search({ q: "heart doctor" });
    expect(answer.understood).toMatchObject({ words: "heart doctor", redFlags: [], notices: [] });
    expect(answer.understood.specialties[0]?.code).toBe("207RC0000X");
  });

  it("finds a person by either name first, by beginnings, without accents or apostrophes", async () => {
    const nguyen = await directory.listing({ name: ["Thị Hoa", "Nguyễn-Trần"] });
    for (const q of ["Nguyễn", "nguyen hoa", "Hoa Nguyen", "TRAN", "ngu ho", "Dr. Nguyen"]) {
      expect(await found({ q })).toEqual([nguyen.id]);
    }
    const brien = await directory.listing({ name: ["Sean", "O’Brien"] });
    expect(await found({ q: "obrien" })).toEqual([brien.id]);
    expect(await found({ q: "O'Brien" })).toEqual([brien.id]);
  });

  it("finds the specialist of a name, and the specialty alone where nobody is called so", async () => {
    const foot = await directory.listing({ specialty: "213E00000X", name: ["Ines", "Valle"] });
    await directory.listing({ specialty: "207Q00000X", name: ["Ines", "Valle"] });
    expect(await found({ q: "podiatrist valle" })).toEqual([foot.id]);

    const answer = await search({ q: "podiatrist zzyzx" });
    expect(answer.results.map(({ roleId }) => roleId)).toEqual([foot.id]);
    expect(answer.understood.notices).toEqual([{ code: "NAME_LEFT_OUT", words: "zzyzx" }]);
  });

  it("puts a person of that very name before a specialty of that name", async () => {
    const kidney = await directory.listing({ specialty: "207RN0300X", name: ["Ada", "Moss"] });
    const called = await directory.listing({ name: ["Ben", "Kidney"] });
    expect(await found({ q: "Dr. Kidney" })).toEqual([called.id, kidney.id]);
  });

  it("puts a whole word before the beginning of a longer one, whatever else ranks", async () => {
    const verified = { specialty: "207RC0000X", role: { standing: 0 } } as const;
    const longer = await directory.listing({ ...verified, name: ["Aaron", "Limon"] });
    const company = await directory.facility({ name: "Lim Limited" });
    const meant = await directory.listing({
      specialty: "207RC0000X",
      name: ["Zoe", "Lim"],
      role: { standing: 4 },
      participation: { accepting: "nopt" },
    });
    expect(await found({ q: "lim" })).toEqual([company.id, meant.id, longer.id]);
    expect(await found({ q: "limi" })).toEqual([company.id]);
    // All of the words count, and those of who has a specialty as well.
    const both = await directory.listing({ ...verified, name: ["Zoeline", "Lim"] });
    expect(await found({ q: "lim zoe" })).toEqual([meant.id, both.id]);
    expect(await found({ q: "cardiologist lim" })).toEqual([both.id, meant.id, longer.id]);
  });

  it("finds a practitioner and an organization by NPI", async () => {
    const role = await directory.listing({ specialty: "207L00000X" });
    expect(await found({ q: role.practitioner.npi })).toEqual([role.id]);
    const hospital = await directory.facility({ name: "Bernal Hospital" });
    expect(await found({ q: hospital.organization.npi ?? "" })).toEqual([hospital.id]);
  });

  it("finds an organization by name", async () => {
    const hospital = await directory.facility({ name: "St. Brendan's Medical Center" });
    expect(await found({ q: "brendans" })).toEqual([hospital.id]);
    expect((await found({ q: "St Brendan's Medical Center" }))[0]).toBe(hospital.id);
  });

  it("takes the whole name of a place for that place, whatever its words mean else", async () => {
    const therapist = await directory.listing({ specialty: "235Z00000X" });
    for (const name of [
      "Balance Physical Therapy",
      "Chinese Hospital",
      "Best Home Health Providers",
    ]) {
      const place = await directory.facility({ name });
      const q = `${name.toLowerCase()},`;
      const answer = await search({ q });
      expect(answer.results.map(({ roleId }) => roleId)).toEqual([place.id]);
      expect(answer.request).toMatchObject({ q, as: "name", language: null });
      expect(await found({ q, as: "name" })).toEqual([place.id]);
    }
    expect(await found({ q: "balance speech therapy", as: "care" })).toEqual([therapist.id]);
    expect(await found({ q: "speech therapy" })).toEqual([therapist.id]);
  });

  it("takes the whole name of a practice for all who are there", async () => {
    for (const name of [
      "Parkside Interventional Cardiology",
      "Redbud Medical Center, Martinez",
      "Elmgate Plaza",
      "Beacon Point Laboratory, Daly City",
      "So Foot & Ankle",
    ]) {
      const person = await directory.listing();
      const other = await directory.listing();
      await db.location.updateMany({
        where: { id: { in: [person.locationId, other.locationId] } },
        data: { name },
      });
      expect((await found({ q: name.toLowerCase() })).toSorted()).toEqual(
        [person.id, other.id].toSorted(),
      );
    }
  });

  it("lists emergency rooms alone, the nearest first, for who asks for one", async () => {
    const room = { kind: "HOSPITAL", emergency: true } as const;
    const far = await directory.facility(room, { at: "sanJose" });
    const near = await directory.facility(room, { at: "dalyCity", specialty: "282NC2000X" });
    await directory.facility({ kind: "HOSPITAL" });
    await db.providerRole.update({ where: { id: near.id }, data: { standing: 4 } });
    for (const q of ["emergency room", "sala de emergencias", "phòng cấp cứu"]) {
      const { request, results, understood } = await search({ q, zip: "94110", within: "100" });
      expect(results.map(({ roleId }) => roleId)).toEqual([near.id, far.id]);
      expect(request).toMatchObject({ q, sort: "distance", facilityKind: null });
      expect(understood.specialties[0]?.code).toBe("282N00000X");
    }
    expect(await found({ facilityKind: "emergency-room", zip: "94110" })).toEqual([near.id]);
    await db.organization.update({
      where: { id: near.organization.id },
      data: { emergency: false },
    });
    expect(await found({ facilityKind: "emergency-room", zip: "94110" })).toEqual([]);
  });

  it("takes the whole name of a medical group for all who are in it", async () => {
    await directory.listing();
    const other = await directory.listing({ group: directory.otherGroup.id });
    const answer = await search({ q: `  ${directory.otherGroup.name.toUpperCase()}.` });
    expect(answer.results.map(({ roleId }) => roleId)).toEqual([other.id]);
    expect(answer.request).toMatchObject({ q: "", group: directory.otherGroup.code });
    expect(answer.understood.filters).toEqual(["group"]);
  });

  it("takes words of care for that, whatever practice is called so", async () => {
    const neurologist = await directory.listing({ specialty: "2084N0400X" });
    const other = await directory.listing();
    for (const name of ["Neurology", "Brain Doctors"]) {
      await db.location.update({ where: { id: other.locationId }, data: { name } });
      expect(await found({ q: name })).toEqual([neurologist.id]);
    }
  });

  it("treats what has a meaning in SQL or LIKE as letters", async () => {
    for (const q of ["%", "_", "a%b_c", "'; drop table location; --", "\\", "*"]) {
      expect((await search({ q })).results.length).toBeLessThanOrEqual(20);
    }
    expect(await db.location.count()).toBeGreaterThan(0);
  });
});

describe("a city in the words", () => {
  const specialty = "2085R0202X";
  let ids: Record<"mission" | "sanJose", string>;

  beforeAll(async () => {
    await db.zipCode.createMany({
      data: [
        { zip: "95001", city: "San Jose", state: "CA", lat: 37.2, lng: -121.7 },
        { zip: "95002", city: "San Jose", state: "CA", lat: 37.5, lng: -122.1 },
        { zip: "61601", city: "Peoria", state: "IL", lat: 40.69, lng: -89.59 },
        { zip: "94501", city: "Quillby", state: "CA", lat: 37.75, lng: -122.41 },
      ],
    });
    await db.county.createMany({
      data: [{ fips: "06075", name: "San Francisco", state: "CA" }],
      skipDuplicates: true,
    });
    ids = {
      mission: (await directory.listing({ specialty })).id,
      sanJose: (await directory.listing({ specialty, at: "sanJose" })).id,
    };
  });

  it.each([
    "radiologist in San Jose",
    "radiologist near san jose, CA",
    "radiologist San Jose",
    "radiólogo en San José",
    "bác sĩ X quang ở San Jose",
  ])("is where to search, by the ZIP code nearest its middle: %s", async (q) => {
    const { request, understood, results, place } = await search({ q });
    expect(request).toMatchObject({ zip: "95112", near: null });
    expect(place).toMatchObject({ from: "zip", city: "San Jose" });
    expect(understood.filters).toContain("zip");
    expect(understood.notices).toEqual([]);
    expect(results.map(({ roleId }) => roleId)).toContain(ids.sanJose);
    expect(results.map(({ roleId }) => roleId)).not.toContain(ids.mission);
  });

  it("is all there is to doctors of any kind", async () => {
    const { request, total } = await search({ q: "doctor in san jose" });
    expect(request).toMatchObject({ q: "", kind: "practitioner", zip: "95112" });
    expect(total).toBeGreaterThan(0);
  });

  it.each([
    "radiologist san jose female",
    "san jose radiologist",
    "radiologist San Jose California",
  ])("is read with a state, before a filter and before the care: %s", async (q) => {
    const { request, understood } = await search({ q });
    expect(request).toMatchObject({ q: "radiologist", zip: "95112" });
    expect(understood.notices).toEqual([]);
  });

  it("is all that is said", async () => {
    const { request, results } = await search({ q: "San Jose, California" });
    expect(request).toMatchObject({ q: "", zip: "95112" });
    expect(results.map(({ roleId }) => roleId)).toContain(ids.sanJose);
  });

  it("gives way to a ZIP code in the words", async () => {
    const { request, results } = await search({ q: "radiologist in San Jose 94110" });
    expect(request).toMatchObject({ q: "radiologist", zip: "94110" });
    expect(results.map(({ roleId }) => roleId)).toEqual([ids.mission]);
  });

  it("goes before a ZIP code that was set before", async () => {
    const { request, results } = await search({ q: "radiologist in San Jose", zip: "94110" });
    expect(request).toMatchObject({ q: "radiologist", zip: "95112" });
    expect(results.map(({ roleId }) => roleId)).toEqual([ids.sanJose]);
  });

  it("goes before an address of the reader's", async () => {
    const { request } = await search({ q: "radiologist in San Jose", near: "home" });
    expect(request).toMatchObject({ zip: "95112", near: null });
  });

  it("is none where the plan serves nobody", async () => {
    expect((await search({ q: "radiologist in Peoria" })).request.zip).toBeNull();
  });

  it("is a name where somebody is called so, and no word says that it is a place", async () => {
    const person = await directory.listing({ specialty, name: ["Ada", "Quillby"] });
    expect(await found({ q: "radiologist Quillby" })).toEqual([person.id]);
    expect(await found({ q: "Dr. Quillby" })).toEqual([person.id]);
    expect(await found({ q: "Ada Quillby" })).toEqual([person.id]);
    const near = await search({ q: "radiologist in Quillby" });
    expect(near.request.zip).toBe("94501");
    expect(near.total).toBe(2);
    const facility = await directory.facility({ name: "Dentists in Quillby" });
    expect(await found({ q: "dentists in quillby" })).toEqual([facility.id]);
  });

  it("is a family name where the name before it was taken for a misspelt word", async () => {
    const called = await directory.listing({ name: ["Vicente", "Quillby"] });
    expect((await found({ q: "Vicente Quillby" }))[0]).toBe(called.id);
    const { request } = await search({ q: "radiolgist Quillby" });
    expect(request.zip).toBe("94501");
  });
});

describe("what is public", () => {
  it("leaves out withdrawn listings and those in no network today", async () => {
    const specialty = "207U00000X";
    await directory.listing({ specialty, role: { withdrawnOn: day("2026-11-21") } });
    await directory.listing({ specialty, group: null });
    await directory.listing({ specialty, participation: { endsOn: day("2026-11-20") } });
    await directory.listing({ specialty, participation: { startsOn: day("2026-11-22") } });
    const leaving = await directory.listing({
      specialty,
      role: { withdrawnOn: day("2026-11-22") },
      participation: { endsOn: day("2026-11-21") },
    });
    expect(await found({ specialty })).toEqual([leaving.id]);
  });

  it("shows a listing of another product's network, with a firm no for this member", async () => {
    const specialty = "208C00000X";
    const other = await createNetwork(db);
    const role = await directory.listing({ specialty, networkId: other.id });
    const [result] = (await search({ specialty }, directory.member.id)).results;
    expect(result).toMatchObject({
      roleId: role.id,
      accepting: null,
      circle: [{ answer: "NOT_COVERED", because: ["NOT_IN_NETWORK"] }],
    });
  });
});

describe("filters", () => {
  it("finds people by a title before a name, and not places", async () => {
    const person = await directory.listing({ name: ["Eun", "Limbrook"] });
    const place = await directory.facility({ name: "Limbrook" });
    expect(await found({ q: "Dr. Limbrook" })).toEqual([person.id]);
    expect((await found({ q: "Limbrook" })).toSorted()).toEqual([person.id, place.id].toSorted());
  });

  const specialty = "208800000X";
  let ids: Record<"near" | "far" | "full" | "spanish" | "telehealth" | "other", string>;

  beforeAll(async () => {
    const make = async (values: Parameters<typeof directory.listing>[0]) =>
      (await directory.listing({ specialty, ...values })).id;
    ids = {
      near: await make({ at: "dalyCity" }),
      far: await make({ at: "sanJose", practitioner: { gender: "MALE" } }),
      full: await make({ participation: { accepting: "nopt" } }),
      spanish: await make({ role: { staffLanguages: ["es"] } }),
      telehealth: await make({ role: { telehealth: true }, practitioner: { languages: ["es"] } }),
      other: await make({ group: directory.otherGroup.id }),
    };
  });

  const all = () => Object.values(ids);
  const sorted = async (query: Record<string, string>) =>
    (await found({ specialty, ...query })).toSorted();

  it("finds all without one", async () => {
    expect(await sorted({})).toEqual(all().toSorted());
  });

  it("keeps to the miles around a ZIP code", async () => {
    const within = all().filter((id) => id !== ids.far);
    expect(await sorted({ zip: "94110" })).toEqual(within.toSorted());
    expect(await sorted({ zip: "94110", within: "4" })).toEqual(
      within.filter((id) => id !== ids.near).toSorted(),
    );
    expect(await sorted({ zip: "94110", within: "100" })).toEqual(all().toSorted());
    expect(await sorted({ zip: "96150" })).toEqual([]);
  });

  it("measures distances over ground", async () => {
    const { results } = await search({ specialty, zip: "94110", within: "100" });
    const far = results.find(({ roleId }) => roleId === ids.far);
    expect(far?.distanceMiles).toBeCloseTo(40.5, 0);
  });

  it.each([
    ["accepting", "1", ["near", "far", "spanish", "telehealth", "other"]],
    ["language", "es", ["spanish", "telehealth"]],
    ["gender", "male", ["far"]],
    ["telehealth", "1", ["telehealth"]],
    ["kind", "facility", []],
  ] as const)("filters by %s=%s", async (parameter, value, expected) => {
    expect(await sorted({ [parameter]: value })).toEqual(
      expected.map((one) => ids[one]).toSorted(),
    );
  });

  it("filters by group", async () => {
    expect(await sorted({ group: directory.otherGroup.code })).toEqual([ids.other]);
  });

  it("filters facilities and practitioners", async () => {
    const lab = await directory.facility({ kind: "LABORATORY" }, { specialty: "291U00000X" });
    expect(await found({ q: "blood test" })).toEqual([lab.id]);
    expect(await found({ q: "blood test", kind: "practitioner" })).toEqual([]);
  });
});

describe("order", () => {
  it("puts first where the plan pays, then what was checked, then the circle, then the near", async () => {
    const specialty = "207Y00000X";
    const network = await createNetwork(db);
    const make = async (values: Parameters<typeof directory.listing>[0]) =>
      (await directory.listing({ specialty, ...values })).id;
    const notCovered = await make({ networkId: network.id });
    const stale = await make({ role: { verifiedOn: day("2026-08-22") } });
    const neverChecked = await make({ at: "dalyCity", role: { verifiedOn: null } });
    const otherGroup = await make({ group: directory.otherGroup.id });
    const full = await make({ participation: { accepting: "nopt" } });
    const near = await make({ at: "dalyCity" });
    const nearest = await make({});

    expect(await found({ specialty, zip: "94110" }, directory.member.id)).toEqual([
      nearest,
      near,
      full,
      otherGroup,
      stale,
      neverChecked,
      notCovered,
    ]);
  });

  it("sorts by distance and by name", async () => {
    const specialty = "207T00000X";
    const make = async (family: string, at: "mission" | "dalyCity" | "sanJose") =>
      (await directory.listing({ specialty, name: ["Ana", family], at })).id;
    const b = await make("Baker", "dalyCity");
    const c = await make("Cole", "mission");
    const a = await make("Abbott", "sanJose");
    const query = { specialty, zip: "94110", within: "100" };
    expect(await found({ ...query, sort: "distance" })).toEqual([c, b, a]);
    expect(await found({ ...query, sort: "name" })).toEqual([a, b, c]);
  });

  it("gives every listing once over all pages", async () => {
    const specialty = "225100000X";
    for (let n = 0; n < 45; n += 1) await directory.listing({ specialty });
    const pages = [];
    for (const page of ["1", "2", "3", "4"]) pages.push(await search({ specialty, page }));
    expect(pages.map(({ results }) => results.length)).toEqual([20, 20, 5, 0]);
    expect(pages.map(({ total }) => total)).toEqual([45, 45, 45, 45]);
    const ids = pages.flatMap(({ results }) => results.map(({ roleId }) => roleId));
    expect(new Set(ids).size).toBe(45);
  });
});

describe("for a member", () => {
  it("carries the circle's answer on every result", async () => {
    const { dermatologist, member, group } = directory;
    const answer = await search({ specialty: "207N00000X", group: group.code }, member.id);
    const result = answer.results.find(({ roleId }) => roleId === dermatologist.id);
    expect(result?.circle).toEqual([
      {
        answer: "REFERRAL",
        because: ["SAME_GROUP"],
        service: "PLANNED",
        via: { groupId: group.id, networkId: directory.product.networkId },
        viaGroup: { name: group.name, kind: "MEDICAL_GROUP" },
        authorization: null,
      },
    ]);
  });

  it("gives a hospital with an emergency room two answers", async () => {
    const role = await directory.facility(
      { name: "Calder Hospital", emergency: true },
      { group: null },
    );
    await createParticipation(db, {
      roleId: role.id,
      networkId: (await createNetwork(db)).id,
      groupId: directory.otherGroup.id,
    });
    const [result] = (await search({ q: "Calder" }, directory.member.id)).results;
    expect(result?.circle.map(({ service, answer }) => [service, answer])).toEqual([
      ["PLANNED", "NOT_COVERED"],
      ["EMERGENCY", "DIRECT"],
    ]);
  });

  it("shows the accepting status of the member's network", async () => {
    const specialty = "207RR0500X";
    const other = await createNetwork(db);
    const role = await directory.listing({
      specialty,
      participation: { accepting: "existptonly" },
    });
    await createParticipation(db, {
      roleId: role.id,
      networkId: other.id,
      groupId: directory.otherGroup.id,
      accepting: "newpt",
    });
    const [forMember] = (await search({ specialty }, directory.member.id)).results;
    expect(forMember?.accepting).toEqual({ status: "existptonly", everywhere: true });
    const [forAnybody] = (await search({ specialty })).results;
    expect(forAnybody?.accepting).toEqual({ status: "newpt", everywhere: false });
  });

  it("says how long ago a listing was checked", async () => {
    const specialty = "207ZP0102X";
    await directory.listing({ specialty, role: { verifiedOn: day("2026-07-04") } });
    const [result] = (await search({ specialty })).results;
    expect(result?.verified).toEqual({ days: 140, stale: true });
  });
});

describe("bad input", () => {
  it.each(
    [
      ["q", "x".repeat(10_000), "10,000 letters"],
      ["q", "nul \u0000 inside", "a NUL character"],
      ["q", "\ud800 half", "half a surrogate pair"],
      ["q", "\u202eright to left", "a mark that turns the text around"],
      ["zip", "941"],
      ["zip", "９４１１０"],
      ["within", "0"],
      ["within", "-5"],
      ["within", "1e9"],
      ["within", "NaN"],
      ["specialty", "dermatology"],
      ["kind", "PRACTITIONER"],
      ["accepting", "yes"],
      ["language", "español"],
      ["gender", "x"],
      ["group", "a b"],
      ["telehealth", "true"],
      ["for", "me"],
      ["sort", "rank"],
      ["page", "0"],
      ["page", "99999"],
      ["page", "-1"],
      ["page", "1.5"],
    ].map(([parameter = "", value = "", what = value]) => ({ parameter, value, what })),
  )("ignores $parameter with $what and says so", async ({ parameter, value }) => {
    const { understood, page } = await search({ q: "rash", [parameter]: value });
    expect(understood.notices).toContainEqual({ code: "IGNORED", parameter });
    expect(page).toBe(1);
  });

  it("ignores a name given twice", async () => {
    const { understood } = await search({ q: ["rash", "skin"] });
    expect(understood.notices).toEqual([{ code: "IGNORED", parameter: "q" }]);
  });

  it("takes letters of any script, and is lost with what are none", async () => {
    expect((await search({ q: "دكتور" })).total).toBe(0);
    expect((await search({ q: "医生" })).total).toBe(0);
    const { total, understood } = await search({ q: "🦶🩺" });
    expect(total).toBe(0);
    expect(understood.notices).toEqual([{ code: "WORDS_LOST" }]);
  });

  it("says which counties are served where nobody is found outside of them", async () => {
    const notices = async () =>
      (await search({ specialty: "207L00000X", zip: "96150" })).understood.notices;
    expect(await notices()).toEqual([]);
    await db.county.create({ data: { fips: "06017", name: "El Dorado", state: "CA" } });
    await db.zipCounty.create({ data: { zip: "96150", countyFips: "06017" } });
    expect(await notices()).toEqual([{ code: "OUTSIDE_AREA", counties: ["San Francisco"] }]);
    await db.zipCounty.create({ data: { zip: "96150", countyFips: "06075" } });
    expect(await notices()).toEqual([]);
    await db.zipCounty.deleteMany({ where: { zip: "96150" } });
  });

  it.each(["dentist", "me duele una muela", "nha sĩ near 94110"])(
    "says that it lists no dentists: %s",
    async (q) => {
      const { total, understood } = await search({ q });
      expect(total).toBe(0);
      expect(understood.notices).toEqual([{ code: "NO_DENTISTS" }]);
    },
  );

  it("lists a dentist where there is one, and says nothing of it where there is none near", async () => {
    const dentist = await directory.listing({ specialty: "122300000X" });
    const { results, understood } = await search({ q: "dentist" });
    expect(results.map(({ roleId }) => roleId)).toEqual([dentist.id]);
    expect(understood.notices).toEqual([]);
    expect((await search({ q: "dentist near 96150" })).understood.notices).toEqual([]);
  });

  it("says that it does not know a ZIP code, and searches without", async () => {
    const { understood, total } = await search({ zip: "00000" });
    expect(understood.notices).toEqual([{ code: "ZIP_UNKNOWN", zip: "00000" }]);
    expect(total).toBeGreaterThan(0);
  });

  it("finds nothing for codes that nobody has", async () => {
    expect((await search({ specialty: "999X99999X" })).total).toBe(0);
    expect((await search({ group: "no-such-group" })).total).toBe(0);
    expect((await search({ language: "xx" })).total).toBe(0);
  });
});

describe("red flags", () => {
  it("come with the answer, and the search goes on", async () => {
    const { understood } = await search({ q: "chest pain" });
    expect(understood.redFlags).toEqual(["EMERGENCY"]);
  });
});
