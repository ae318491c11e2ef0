import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import pg from "pg";
import { expect, expectAccessible, test } from "@/tests/e2e/fixtures";
import type { Portal } from "@/tests/e2e/portal";
import { signIn } from "@/tests/e2e/signed-in";
import { testDay } from "@/tests/test-day";

const password = "marigold tugboat eleven";

/** Imports the file as if it were written yesterday for coverage from the tests' day on. */
async function importFirstDay(portal: Portal) {
  const written = await readFile(
    path.resolve(import.meta.dirname, "../../fixtures/x12/first-day.834"),
    "utf8",
  );
  const folder = await mkdtemp(path.join(os.tmpdir(), "first-day-"));
  try {
    const file = path.join(folder, "first-day.834");
    const dated = written
      .replaceAll("20261121", testDay.replaceAll("-", ""))
      .replaceAll("20261120", "20261116");
    await writeFile(file, dated);
    return JSON.parse(await portal.command(["import", "enrollment", file, "--json"]));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the plan's mail room and telephone know, read where they would read it. */
async function look<Row>(portal: Portal, sql: string, values: unknown[]): Promise<Row> {
  const client = new pg.Client({ connectionString: portal.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(sql, values);
    return rows[0] as Row;
  } finally {
    await client.end();
  }
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name });
const link = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("link", { name }).first();
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const choose = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).check();

async function signOut(page: Page) {
  await page.context().clearCookies({ name: "session" });
}

test("a member's first day, from the enrolment file to the ID card", async ({ page, portal }) => {
  test.slow();

  // 1. The plan receives an 834 file.
  const report = await importFirstDay(portal);
  expect(report.files[0]).toMatchObject({ ok: true, members: { added: 4, rejected: 0 } });
  const again = await importFirstDay(portal);
  expect(again.files[0].members).toMatchObject({ added: 0, changed: 0, unchanged: 4 });

  // 2. Rosa activates her account with a code sent to her own e-mail address.
  const rosa = await look<{ number: string }>(
    portal,
    "select member_number as number from member where given_name = $1 and family_name = $2",
    ["Rosa", "Delgado"],
  );
  await page.goto("/activate");
  await field(page, "memberNumber").fill(rosa.number);
  await field(page, "givenName").fill("rosa");
  await field(page, "familyName").fill("DELGADO");
  await field(page, "birthDate-month").fill("5");
  await field(page, "birthDate-day").fill("17");
  await field(page, "birthDate-year").fill("1984");
  await field(page, "zip").fill("94110");
  await choose(page, "channel", "EMAIL");
  await button(page, "Continue").click();
  await expect(page.locator("h1")).toHaveText("Enter your code");

  const outbox = await page.context().newPage();
  await outbox.goto("/demo/outbox");
  const message = outbox.getByRole("main").locator("li", { hasText: "rosa.delgado@example.com" });
  const code = /\d{4} \d{4}/.exec((await message.first().textContent()) ?? "")?.[0] ?? "";
  await outbox.close();

  await field(page, "code").fill(code);
  await button(page, "Continue").click();
  await field(page, "username").fill("rosa.delgado");
  await field(page, "password").first().fill(password);
  await button(page, "Finish and sign in").click();
  await page.waitForURL("**/home");

  // The file says that she reads Spanish; in this test she chooses English.
  await page.context().addCookies([{ name: "locale", value: "en", url: portal.url }]);
  await page.goto("/home");

  // 3. Home says what matters: no PCP yet. She chooses one near home, effective today.
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText(
    "You have no primary care doctor (PCP) yet.",
  );
  await expectAccessible(page);
  await link(page, "Choose a PCP").click();
  await page.waitForURL("**/pcp/choose");
  await page
    .locator(".card-grid")
    .getByRole("link", { name: /^Choose / })
    .first()
    .click();
  await page.waitForURL("**/pcp/change/**");
  await button(page, /^Yes, choose/).click();
  await page.waitForURL((url) => url.pathname === "/pcp");
  const assigned = await look<{ starts: string; group: string; name: string }>(
    portal,
    `select a.starts_on::text as starts, g.code as group, p.family_name as name
       from pcp_assignment a
       join provider_group g on g.id = a.group_id
       join provider_role r on r.id = a.role_id
       join practitioner p on p.id = r.practitioner_id
       join member m on m.id = a.member_id
      where m.member_number = $1`,
    [rosa.number],
  );
  expect(assigned.starts).toBe(testDay);
  await expect(page.getByRole("main")).toContainText(assigned.name);

  // 4. She looks for a dermatologist in her own words, and learns that she needs a referral.
  await page.goto("/providers?q=skin+doctor&zip=94110");
  const inCircle = page.getByRole("listitem").filter({ hasText: "Yes, with a referral." }).first();
  await expect(inCircle).toBeVisible();
  await expectAccessible(page);
  await inCircle.getByRole("link").first().click();
  await expect(page.getByRole("main")).toContainText("Yes, with a referral.");
  await expectAccessible(page);

  // 5. She asks her PCP, whose office sends it on; whoever decides for the product approves it.
  await link(page, "Ask for a referral").click();
  await field(page, "text").fill("A mole on my arm has changed since August.");
  await choose(page, "urgency", "ROUTINE");
  await choose(page, "work", "NO");
  await button(page, "Check your answers").click();
  await button(page, "Send the request").click();
  await page.waitForURL(/\/referrals\/(?!new)/);
  const referral = new URL(page.url()).pathname;
  const number = referral.split("/").at(-1) ?? "";
  await expect(page.getByRole("main")).toContainText(number);

  const staff = await look<{ office: string; reviewer: string }>(
    portal,
    `select (select username from user_account where role = 'PCP_OFFICE' and group_id = r.pcp_group_id)
              as office,
            (select username from user_account
              where role = 'REVIEWER' and group_id is not distinct from
                    case d.decider when 'PLAN' then null else r.pcp_group_id end) as reviewer
       from referral r
       join provider_group g on g.id = r.pcp_group_id
       left join delegation_rule d
         on d.product_id = r.product_id and d.referral_kind = 'CONSULTATION' and d.group_kind = g.kind
      where r.number = $1`,
    [number],
  );

  await signOut(page);
  await signIn(page, staff.office);
  await page.goto(`/desk/referrals/${number}`);
  await choose(page, "step", "SUBMIT");
  await field(page, "kind").selectOption("CONSULTATION");
  await field(page, "diagnosis").fill("Changing melanocytic naevus, left forearm.");
  await field(page, "units").fill("3");
  await button(page, "Save").click();
  await expect(page.getByRole("main")).toContainText("Sent to be decided");

  await signOut(page);
  await signIn(page, staff.reviewer);
  await page.goto(`/desk/referrals/${number}`);
  await choose(page, "step", "APPROVE");
  await button(page, "Save").click();
  await expect(page.getByRole("main")).toContainText("Approved");

  await signOut(page);
  await signIn(page, "rosa.delgado", password);
  await page.goto(referral);
  await expect(page.getByRole("main")).toContainText(
    "Approved: 3 visits, until February 15, 2027.",
  );
  await expectAccessible(page);
  await page.goto("/home");
  await expect(page.getByRole("main")).toContainText(
    /Your referral for .+ is approved\. Use it by February 15, 2027\./,
  );

  // 6. She sees what she is covered for, and her ID card.
  await page.goto("/coverage");
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("You are covered by");
  await expect(page.getByRole("main")).toContainText("Visit with a specialist");
  await page.goto("/coverage/id-card");
  await expect(page.getByRole("main")).toContainText(rosa.number);
  await expect(page.getByRole("main")).toContainText(assigned.name);
});

test("nobody else of the household, nor a guess, opens the referral", async ({ page, portal }) => {
  test.slow();
  const { number } = await look<{ number: string }>(
    portal,
    `select r.number from referral r
       join member m on m.id = r.member_id
      where not exists (select 1 from user_account u join member v on v.id = u.member_id
                         where u.username = $1 and v.household_id = m.household_id) limit 1`,
    ["grace.okafor"],
  );
  await signIn(page, "grace.okafor");
  const statuses = [];
  for (const guess of [number, "R0000000000", "%00", "'; drop table referral"]) {
    const answer = await page.request.get(`/referrals/${encodeURIComponent(guess)}`);
    statuses.push(answer.status());
  }
  expect(statuses).toEqual([404, 404, 404, 404]);
});
