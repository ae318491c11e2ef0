import { describe, expect, it } from "vitest";
import { testDay } from "@/tests/test-day";
import { openDemonstration } from "./database";

const now = `date '${testDay}'`;
const { count, rowsOf } = openDemonstration();

describe("reference data", () => {
  it.each([
    ["counties", "select count(*) from county", 3238],
    ["ZIP codes", "select count(*) from zip_code", 40977],
    ["specialties", "select count(*) from specialty", 874],
    [
      "ZIP codes without a county",
      "select count(*) from zip_code z where not exists (select from zip_county c where c.zip = z.zip)",
      0,
    ],
  ])("holds all %s", async (_, sql, expected) => {
    expect(await count(sql)).toBe(expected);
  });

  it("knows a ZIP code in two counties", async () => {
    const counties = await rowsOf(
      "select county_fips from zip_county where zip = '94303' order by county_fips",
    );
    expect(counties).toEqual([{ county_fips: "06081" }, { county_fips: "06085" }]);
  });
});

describe("the plan", () => {
  it("has one product of each model", async () => {
    const products = await rowsOf("select code, model::text from product order by code");
    expect(products).toEqual([
      { code: "group", model: "GROUP" },
      { code: "ipa", model: "IPA" },
      { code: "network", model: "NETWORK" },
      { code: "staff", model: "STAFF" },
    ]);
  });

  it("gives each product rules of its own", async () => {
    expect(await count("select count(distinct plan_rules::text) from product")).toBe(4);
  });

  it("says of each of the 29 categories what each product pays", async () => {
    expect(await count("select count(*) from benefit")).toBe(4 * 29);
  });

  it("keeps limits below the federal caps of 2026", async () => {
    const above = `select count(*) from product_limit where limit_cents >
      case scope when 'FAMILY' then 2120000 else 1060000 end`;
    expect(await count(above)).toBe(0);
  });

  it("says for every kind of referral under every kind of contract who decides", async () => {
    expect(await count("select count(*) from delegation_rule")).toBe(4 * 4 * 8);
    expect(await count("select count(distinct decider) from delegation_rule")).toBe(3);
  });

  it("is sold in the five counties, in one of them by ZIP code for two products", async () => {
    expect(await count("select count(distinct county_fips) from service_area")).toBe(5);
    const partial = `select count(distinct product_id) from service_area where zip is not null`;
    expect(await count(partial)).toBe(2);
    const both = `select count(*) from service_area a join service_area b using (product_id, county_fips)
      where a.zip is null and b.zip is not null`;
    expect(await count(both)).toBe(0);
  });

  it("sells each product to employers with group numbers", async () => {
    expect(await count("select count(distinct product_id) from employer_group")).toBe(4);
  });
});

describe("the directory", () => {
  it("lists at least 3,000 practitioners in at least 5,000 roles", async () => {
    expect(await count("select count(*) from practitioner")).toBeGreaterThanOrEqual(3000);
    expect(
      await count("select count(*) from provider_role where kind = 'PRACTITIONER'"),
    ).toBeGreaterThanOrEqual(5000);
    expect(
      await count(
        "select count(*) from practitioner p where not exists (select from provider_role r where r.practitioner_id = p.id)",
      ),
    ).toBe(0);
  });

  it("gives invented practitioners and facilities NPIs that were never issued", async () => {
    const issued = `select count(*) from practitioner where npi not like '2%' or not npi_is_valid(npi)`;
    expect(await count(issued)).toBe(0);
    expect(
      await count("select count(*) from practitioner p join organization o on o.npi = p.npi"),
    ).toBe(0);
  });

  it("knows open appointments of practitioners, soon, late, and told too long ago", async () => {
    const roles = await count("select count(*) from provider_role where kind = 'PRACTITIONER'");
    const told = await count("select count(*) from next_opening");
    expect(told / roles).toBeGreaterThan(0.6);
    expect(told / roles).toBeLessThan(0.75);
    const where = (what: string) => count(`select count(*) from next_opening where ${what}`);
    expect(await where(`opens_on <= ${now} + 14`)).toBeGreaterThan(1000);
    expect(await where(`opens_on > ${now} + 28`)).toBeGreaterThan(300);
    expect(await where(`told_on < ${now} - 7`)).toBeGreaterThan(300);
    const elsewhen = `select count(*) from next_opening o join provider_role r on r.id = o.role_id
      where r.kind = 'FACILITY' or not r.hours ? lower(to_char(o.opens_on, 'dy'))`;
    expect(await count(elsewhen)).toBe(0);
  });

  it("says nothing invented of a real facility", async () => {
    // Real ones carry an issued NPI or a CMS number.
    const real = "select id from organization where npi like '1%' or ccn is not null";
    expect(await count(`select count(*) from (${real}) as real`)).toBeGreaterThan(600);
    const invented = `select count(*) from provider_role r where organization_id in (${real})
      and (r.practitioner_id is not null or r.hours is not null or r.staff_languages <> '{}'
           or r.telehealth)`;
    expect(await count(invented)).toBe(0);
    const rated = `select count(*) from organization where cms_rating is not null`;
    expect(await count(rated)).toBeGreaterThan(30);
    expect(await count(`${rated} and ccn is null`)).toBe(0);
  });

  it("has hospitals with an emergency room in every county and network", async () => {
    const covered = `select count(*) from (
      select distinct l.county_fips, n.code from organization o
      join provider_role r on r.organization_id = o.id join location l on l.id = r.location_id
      join participation p on p.role_id = r.id join network n on n.id = p.network_id
      where o.kind = 'HOSPITAL' and o.emergency) as pairs`;
    expect(await count(covered)).toBe(5 * 4);
  });

  it("leaves hospitals of other plans out of every network", async () => {
    const kaiser = "select count(*) from organization where name like 'Kaiser%'";
    expect(await count(kaiser)).toBeGreaterThan(10);
    const contracted = `select count(*) from organization o join provider_role r on r.organization_id = o.id
      join participation p on p.role_id = r.id where o.name like 'Kaiser%'`;
    expect(await count(contracted)).toBe(0);
  });

  it.each([
    "HOSPITAL",
    "URGENT_CARE",
    "CLINIC",
    "LABORATORY",
    "IMAGING",
    "DIALYSIS",
    "HOME_HEALTH",
    "NURSING_FACILITY",
    "PHARMACY",
  ])("lists %s", async (kind) => {
    const listed = `select count(*) from provider_role r join organization o on o.id = r.organization_id
        where r.kind = 'FACILITY' and o.kind = '${kind}'`;
    expect(await count(listed)).toBeGreaterThan(5);
  });

  it("stands where its address says: in the ZIP code's county, near its middle", async () => {
    const astray = `select count(*) from location l join zip_code z using (zip)
      where abs(l.lat - z.lat) > 0.08 or abs(l.lng - z.lng) > 0.1`;
    expect(await count(astray)).toBe(0);
    const otherCounty = `select count(*) from location l where not exists (
      select from zip_county c where c.zip = l.zip and c.county_fips = l.county_fips)`;
    expect(await count(otherCounty)).toBe(0);
  });

  it("has new patients' PCPs for adults and children in each county and network", async () => {
    for (const child of [true, false]) {
      const pairs = `select count(*) from (
        select distinct l.county_fips, n.code from provider_role r
        join location l on l.id = r.location_id join participation p on p.role_id = r.id
        join network n on n.id = p.network_id
        where r.pcp and p.accepting = 'newpt' and p.starts_on <= '${testDay}' and p.ends_on is null
          and coalesce(r.max_age, 200) ${child ? "<= 25" : "> 25"}) as pairs`;
      expect(await count(pairs)).toBe(5 * 4);
    }
  });

  it.each([
    ["family medicine", "207Q00000X"],
    ["internal medicine", "207R00000X"],
    ["pediatrics", "208000000X"],
    ["geriatrics", "207RG0300X"],
    ["obstetrics and gynecology", "207V00000X"],
    ["nurse practitioners", "363LF0000X"],
    ["physician assistants", "363AM0700X"],
  ])("has PCPs of %s", async (_, code) => {
    const found = `select count(*) from provider_role where pcp and specialty_code = '${code}'`;
    expect(await count(found)).toBeGreaterThan(5);
  });

  it.each(["207N00000X", "207RC0000X", "207X00000X", "207RG0100X", "2084N0400X", "225100000X"])(
    "has %s in every network",
    async (code) => {
      const inNetworks = `select count(distinct n.code) from provider_role r
        join participation p on p.role_id = r.id join network n on n.id = p.network_id
        where r.specialty_code = '${code}' and n.code in ('staff', 'group', 'ipa', 'network')`;
      expect(await count(inNetworks)).toBe(4);
    },
  );

  it("shares doctors between its three IPAs", async () => {
    const shared = `select count(*) from (
      select r.practitioner_id from provider_role r join participation p on p.role_id = r.id
      join provider_group g on g.id = p.group_id where g.kind = 'IPA'
      group by 1 having count(distinct g.id) > 1) as shared`;
    expect(await count("select count(*) from provider_group where kind = 'IPA'")).toBe(3);
    expect(await count(shared)).toBeGreaterThan(100);
  });

  it("mixes groups, an IPA and direct contracts in the network product", async () => {
    const kinds = await rowsOf(`select distinct g.kind::text from participation p
      join provider_group g on g.id = p.group_id join network n on n.id = p.network_id
      join provider_role r on r.id = p.role_id
      where n.code = 'network' and r.kind = 'PRACTITIONER' order by 1`);
    expect(kinds).toEqual([
      { kind: "DIRECT_CONTRACT" },
      { kind: "IPA" },
      { kind: "MEDICAL_GROUP" },
    ]);
  });

  it("keeps the Group product's doctors exclusive", async () => {
    const elsewhere = `select count(*) from provider_role r join participation p on p.role_id = r.id
      join provider_group g on g.id = p.group_id
      where r.practitioner_id in (
        select r.practitioner_id from provider_role r join participation p on p.role_id = r.id
        join provider_group g on g.id = p.group_id where g.code = 'REDBUD' and r.kind = 'PRACTITIONER')
      and g.code <> 'REDBUD'`;
    expect(await count(elsewhere)).toBe(0);
  });

  it.each([
    ["es", 12],
    ["zh", 7],
    ["yue", 5],
    ["vi", 4],
    ["hi", 5],
    ["fil", 3],
    ["ko", 1],
    ["ru", 1],
    ["fa", 1.5],
  ])("speaks %s to at least %d of a hundred patients", async (language, percent) => {
    const speakers = await count(
      `select count(*) from practitioner where '${language}' = any(languages)`,
    );
    const all = await count("select count(*) from practitioner");
    expect((speakers / all) * 100).toBeGreaterThan(percent);
  });

  it("writes languages as canonical tags", async () => {
    const tags = await rowsOf(`select distinct tag from (
      select unnest(languages) as tag from practitioner
      union all select unnest(staff_languages) from provider_role) as all_tags`);
    const found = tags.map(({ tag }) => String(tag));
    expect(Intl.getCanonicalLocales(found).sort()).toEqual(found.sort());
  });

  it.each([
    ["verified in the last 90 days", `verified_on > ${now} - 91`, 45],
    ["verified longer ago", `verified_on <= ${now} - 91`, 20],
    ["never verified", "verified_on is null", 3],
    ["with video visits", "telehealth", 20],
    ["with hours", "hours is not null", 70],
    ["with age limits", "min_age is not null or max_age is not null", 20],
    ["for women only", "sex_limit = 'FEMALE'", 3],
  ])("has listings %s", async (_, condition, percent) => {
    const all = await count("select count(*) from provider_role where kind = 'PRACTITIONER'");
    const some = await count(
      `select count(*) from provider_role where kind = 'PRACTITIONER' and (${condition})`,
    );
    expect((some / all) * 100).toBeGreaterThan(percent);
  });

  it.each([
    ["newpt", 60],
    ["nopt", 4],
    ["existptonly", 3],
    ["existptfam", 2],
  ])("accepts by %s", async (code, percent) => {
    const all = await count("select count(*) from participation");
    const some = await count(`select count(*) from participation where accepting = '${code}'`);
    expect((some / all) * 100).toBeGreaterThan(percent);
  });

  it.each([
    ["ended", `ends_on < ${now}`],
    ["about to end", `ends_on between ${now} and date '2027-04-30'`],
    ["not yet begun", `starts_on > ${now}`],
  ])("has contracts %s", async (_, condition) => {
    expect(await count(`select count(*) from participation where ${condition}`)).toBeGreaterThan(
      40,
    );
  });

  it("has PCPs with no seat left and with one", async () => {
    expect(await count("select count(*) from panel where assigned = capacity")).toBeGreaterThan(5);
    expect(await count("select count(*) from panel where assigned = capacity - 1")).toBeGreaterThan(
      5,
    );
  });
});
