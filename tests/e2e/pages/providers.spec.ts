import pg from "pg";
import { deepOnly, expect, expectAccessible, test } from "@/tests/e2e/fixtures";
import type { Portal } from "@/tests/e2e/portal";
import { signIn } from "@/tests/e2e/signed-in";

const phone = { width: 390, height: 844 };

for (const [words, specialty] of [
  ["heart doctor", "Cardiology"],
  ["dermatoligist", "Dermatology"],
  ["me duele la rodilla", "Orthopedic surgery"],
  ["bac si mat", "Ophthalmology"],
] as const) {
  const size = /derma|rodilla/.test(words) ? deepOnly : {};
  test(`“${words}” leads to ${specialty}`, size, async ({ page }) => {
    await page.goto("/providers");
    await page.getByLabel("Who or what are you looking for?").fill(words);
    await page.getByLabel("ZIP code").fill("94110");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page.getByText(`We looked for: ${specialty}`)).toBeVisible();
    await expect(page.locator(".listing").filter({ hasText: specialty }).first()).toBeVisible();
    await expect(page.getByRole("link", { name: /Search for the name/ })).toBeVisible();
  });
}

test("a sentence becomes filters, which can be taken away again", async ({ page }) => {
  await page.goto("/providers?q=female+pediatrician+near+94110+who+speaks+Spanish");
  const chosen = page.getByRole("navigation", { name: "Your filters" });
  await expect(chosen.getByRole("link")).toHaveText(["Speaks Spanish", "Female", /all filters/]);
  await expect(page.getByLabel("ZIP code")).toHaveValue("94110");
  await expect(page.getByLabel("Who or what are you looking for?")).toHaveValue("pediatrician");
  await expectAccessible(page);

  await chosen.getByRole("link", { name: "Remove this filter: Female" }).click();
  await expect(page).toHaveURL(/q=pediatrician&zip=94110&language=es$/);
  await expect(chosen.getByRole("link")).toHaveText(["Speaks Spanish"]);
});

for (const javaScriptEnabled of [true, false]) {
  const [name, size] = javaScriptEnabled ? ["with script", deepOnly] : ["without script", {}];
  test.describe(name, size, () => {
    test.use({ javaScriptEnabled, viewport: phone });

    test("filters say how many they would leave, and narrow the list", async ({ page }) => {
      await page.goto("/providers?q=dermatologist&zip=94110&within=50");
      await page.locator("summary").filter({ hasText: "Filters" }).click();
      const language = page.getByLabel("Language spoken");
      const spanish = language.locator("option[value=es]");
      const count = /\((\d+)\)/.exec((await spanish.textContent()) ?? "")?.[1];
      await language.selectOption("es");
      await page.getByRole("button", { name: "Search", exact: true }).click();
      await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(
        new RegExp(`^${count} results?$`),
      );
      await expect(page).toHaveURL(/language=es/);
    });
  });
}

test.describe("somebody who looks at a plan", () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test("names a PCP, and every answer is as for that PCP's patients", async ({ page }) => {
    const product = "ipa";
    await page.goto(`/providers?q=heart+doctor&zip=94110&product=${product}`);
    await expect(page.getByText("Your own depends on the primary care doctor")).toBeVisible();
    await page.locator("summary").filter({ hasText: "Name a primary care doctor" }).click();
    await page.getByLabel("Name of the doctor").fill("an");
    await page.getByRole("button", { name: "Find the doctor" }).click();
    await page.locator(".name-pcp-found a").first().click();
    await expect(page).toHaveURL(/q=heart\+doctor&zip=94110.*&pcp=[0-9a-f-]{36}/);
    await expect(page.getByText("whose primary care doctor (PCP) is")).toBeVisible();
    await expect(page.locator(".listing-answer").first()).toContainText(/referral|group|network/);

    await page.locator(".listing h3 a").first().click();
    await expect(page).toHaveURL(/product=[^&]+&pcp=/);
    await expect(page.getByText("whose primary care doctor (PCP) is")).toBeVisible();

    await page.goto(page.url().replace(/pcp=[^&]+/, "pcp=garbage"));
    await expect(page.getByText("Please choose again.")).toBeVisible();
    const profile = new URL(page.url()).pathname;
    await page.getByRole("link", { name: "Name a PCP", exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`product=${product}#pcpName$`));
    await page.getByLabel("Name of the doctor").fill("an");
    await page.getByRole("button", { name: "Find the doctor" }).click();
    await page.locator(".name-pcp-found a").first().click();
    await expect(page).toHaveURL(new RegExp(`${profile}.*&pcp=[0-9a-f-]{36}`));
    await page.getByRole("link", { name: "Back to the search" }).click();
    await expect(page).toHaveURL(/\/providers\?q=heart\+doctor&zip=94110&product=ipa&pcp=/);
    await expect(page.locator(".listing").first()).toBeVisible();

    const nobody = "00000000-0000-4000-8000-000000000000";
    await page.goto(`/providers?q=rash&product=${product}&pcp=${nobody}`);
    await expect(page.getByText("Please choose again.")).toBeVisible();
    await expect(page.getByText("Your own depends on the primary care doctor")).toBeVisible();
  });
});

test("the map's pins and the list have the same numbers, and the next page goes on", async ({
  page,
}) => {
  await page.goto("/providers?q=family+doctor&zip=94110");
  const map = page.getByRole("img", { name: "Map of the list below" });
  await expect(map).toBeVisible();
  const numbers = await page.locator(".listing-number [aria-hidden]").allTextContents();
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1)));
  const pinned = (await map.locator(".map-pin text").allTextContents()).map((text) => {
    const [first = "", more] = text.split(" +");
    return more ? Number(more) + 1 : first.split(", ").length;
  });
  expect(pinned.reduce((sum, one) => sum + one, 0)).toBe(20);
  await expect(page.getByRole("link", { name: /^Directions/ })).toHaveCount(20);
  await page.goto("/providers?q=family+doctor&zip=94110&page=2");
  await expect(page.locator(".listing-number [aria-hidden]").first()).toHaveText("21");
});

test("what cannot be used is left out, and said", async ({ page }) => {
  await page.goto("/providers?q=rash&zip=abc&page=99999&language=%3Cb%3E&sort=odd&at=999,999");
  const notes = page.getByText("That is not a ZIP code. It has five digits.");
  await expect(notes).toBeVisible();
  await expect(page.getByText("We do not know that language.")).toBeVisible();
  await expect(page.getByText("We looked for: Dermatology")).toBeVisible();
});

test("a page that the list does not have is the first, whichever it is", async ({ page }) => {
  for (const asked of ["40", "50", "51", "99999"]) {
    await page.goto(`/providers?q=pharmacy&zip=94110&within=5&page=${asked}`);
    await expect(page.getByText("There is no such page of the list.")).toBeVisible();
    await expect(page.locator(".listing-number [aria-hidden]").first()).toHaveText("1");
  }
  const same = "/api/providers?q=pharmacy&zip=94110&within=5&page=99999";
  const told = await (await page.request.get(same)).json();
  expect(told.page).toBe(1);
  expect(told.understood.notices).toContainEqual(
    expect.objectContaining({ code: "IGNORED", parameter: "page" }),
  );
});

test("nobody found leads on", async ({ page }) => {
  await page.goto("/providers?q=Xqzwvutsrq&zip=94110");
  await expect(page.getByText("The directory lists nobody like that within")).toBeVisible();
  await expect(page.getByRole("link", { name: "Look within 50 miles" })).toBeVisible();
  await expectAccessible(page);
});

test("an emergency comes before any result", async ({ page }) => {
  await page.goto("/providers?q=chest+pain&zip=94110");
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "Call 911" })).toHaveAttribute("href", "tel:911");
  const order = await main
    .locator(".answer, .listing")
    .evaluateAll((all) => all.map((one) => one.className.split(" ")[0]));
  expect(order.indexOf("answer")).toBe(0);
  await page.goto("/providers?q=quiero+morirme&zip=94110");
  await expect(main.getByRole("link", { name: "Call 988" })).toHaveAttribute("href", "tel:988");
  await page.goto("/providers?q=heart+doctor&zip=94110");
  await expect(main.getByRole("link", { name: "Call 911" })).toHaveCount(0);
});

test("a firm no comes with covered equivalents", async ({ page, portal }) => {
  await signIn(page, "grace.okafor");
  await page.goto("/providers?q=dermatologist&within=100");
  await expect(page.locator(".listing-answer").first()).toBeVisible();
  const outside = await findOutside(portal, "grace.okafor");
  await page.goto(`/providers/${outside}`);
  const main = page.getByRole("main");
  await expect(main).toContainText("No, not covered.");
  const equivalents = page
    .getByRole("region", { name: "Covered instead, and taking new patients" })
    .locator(".listing");
  await expect(equivalents).toHaveCount(3);
  await expectAccessible(page);
});

test("a result offers its next step, named with whom it is about", async ({ page }) => {
  await signIn(page, "grace.okafor");
  await page.goto("/providers?q=skin+doctor&zip=94110");
  const referred = page.locator(".listing").filter({ hasText: "Yes, with a referral." });
  const card = referred.filter({ hasText: "Takes new patients" }).first();
  const role = /[0-9a-f-]{36}/.exec((await card.locator("h3 a").getAttribute("href")) ?? "")?.[0];
  const links = card.getByRole("link");
  await expect(links.nth(1)).toHaveAccessibleName(/^Directions/);
  await expect(links.nth(2)).toHaveAccessibleName(/^Ask for a referral ?: \S/);
  await expect(links.nth(2)).toHaveAttribute("href", `/referrals/new?role=${role}`);
  const turnsAway = referred
    .filter({ hasText: /Takes no (new )?patients|New patients only/ })
    .first();
  await expect(turnsAway.getByRole("link", { name: /^Ask for a referral/ })).toHaveCount(0);
  await turnsAway.locator("h3 a").click();
  const others = page.getByRole("link", { name: "Find others who take new patients" });
  await expect(others).toHaveAttribute("href", /accepting=1/);

  await page.goto("/providers?q=urgent+care&zip=94110&within=100");
  const first = page
    .locator(".listing")
    .filter({ has: page.locator(".listing-next a[href^='tel:']") });
  await expect(first.first().locator("a[href^='tel:']")).toHaveCount(1);
});

test("a profile says when the next appointment is, and whom to call where that is late", async ({
  page,
  portal,
}) => {
  // From the demonstration's Tuesday, 10 business days end on 3 December.
  const soon = await findOpening(portal, "opens_on <= '2026-12-03'");
  await page.goto(`/providers/${soon}`);
  const place = page.getByRole("region", { name: "This office" });
  await expect(place).toContainText("That is within the 10 business days that the law allows.");
  const late = await findOpening(portal, "opens_on > '2026-12-03'");
  await page.goto(`/providers/${late}`);
  const row = place.locator("dd").filter({ hasText: "later than the 10 business days" });
  await expect(row.getByRole("link")).toHaveAttribute("href", /^tel:/);
  await expectAccessible(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: phone, expectedConsole: [/404/] });

  test("an old address of a withdrawn listing says so, and leads to the search", async ({
    page,
    portal,
  }) => {
    const answer = await page.goto(`/providers/${await findWithdrawn(portal)}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "This listing is no longer in the directory",
    );
    await expect(
      page.getByRole("main").getByRole("link", { name: /somebody else/ }),
    ).toHaveAttribute("href", "/providers");
    const unknown = await page.goto("/providers/00000000-0000-4000-8000-000000000000");
    expect(unknown?.status()).toBe(404);
    await expect(page.getByText("no longer in the directory")).toHaveCount(0);
  });
});

test("where new patients depend on the plan, a card leads to the choice of one", async ({
  page,
}) => {
  await page.goto("/providers?q=family+doctor&zip=94110&within=100");
  const card = page.locator(".listing").filter({ hasText: "in some plans" }).first();
  await card.getByRole("link", { name: /^Choose a plan/ }).click();
  await expect(page.getByRole("combobox", { name: "Plan" })).toBeVisible();
});

/** A listing that was public and is no more. */
async function findWithdrawn(portal: Portal): Promise<string> {
  const client = new pg.Client({ connectionString: portal.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select id from provider_role where withdrawn_on is not null
         and exists (select from participation where role_id = provider_role.id) order by number`,
    );
    return rows[0]?.id ?? "";
  } finally {
    await client.end();
  }
}

/** A family doctor's public listing with an opening, told of this week. */
async function findOpening(portal: Portal, where: string): Promise<string> {
  const client = new pg.Client({ connectionString: portal.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select r.id from provider_role r join next_opening on role_id = r.id
        where r.specialty_code = '207Q00000X' and r.withdrawn_on is null
          and told_on >= '2026-11-11' and ${where}
          and exists (select from participation p
            where p.role_id = r.id and p.accepting = 'newpt' and p.ends_on is null
              and p.starts_on <= '2026-11-17')
        order by r.number limit 1`,
    );
    return rows[0]?.id ?? "";
  } finally {
    await client.end();
  }
}

/** A family doctor's role outside the network of somebody's product. */
async function findOutside(portal: Portal, username: string): Promise<string> {
  const client = new pg.Client({ connectionString: portal.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select r.id from provider_role r
        where r.kind = 'PRACTITIONER' and r.withdrawn_on is null
          and r.specialty_code = '207Q00000X'
          and exists (select from participation p where p.role_id = r.id and p.ends_on is null)
          and not exists (
            select from participation p where p.role_id = r.id and p.network_id in (
              select product.network_id from user_account u
              join enrolment_span e on e.member_id = u.member_id
              join product on product.id = e.product_id
              where u.username = $1))
        order by r.number limit 1`,
      [username],
    );
    return rows[0]?.id ?? "";
  } finally {
    await client.end();
  }
}
