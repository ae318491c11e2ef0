import type { Page } from "@playwright/test";
import pg from "pg";
import { deepOnly, expect, expectAccessible, expectContrast, test } from "@/tests/e2e/fixtures";
import type { Portal } from "@/tests/e2e/portal";

const username = "marcus.hollis";
const password = "heron-lantern-48-dock";
const own = "orchid lamp river 42";

async function withDatabase<T>(portal: Portal, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: portal.databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function signIn(page: Page, path = "/sign-in", as = username) {
  await page.goto(path);
  await page.getByLabel("Username").fill(as);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}

type Person = {
  id: string;
  number: string;
  given: string;
  family: string;
  year: number;
  month: number;
  day: number;
  zip: string;
};

/** A subscriber without an account whose e-mail address is their own. */
async function findNewcomer(portal: Portal): Promise<Person> {
  return withDatabase(portal, async (client) => {
    const { rows } = await client.query<Person>(
      `select member.id, member_number as number, given_name as given, family_name as family,
         extract(year from birth_date)::int as year, extract(month from birth_date)::int as month,
         extract(day from birth_date)::int as day, zip::text
       from member join member_address home on home.member_id = member.id and home.kind = 'HOME'
       where relationship = 'SUBSCRIBER' and email is not null and language = 'en'
         and not exists (select from user_account where member_id = member.id)
         and not exists (select from member other where other.household_id = member.household_id
           and other.id <> member.id)
         and not exists (select from member_address apart where apart.member_id = member.id
           and apart.kind = 'CONFIDENTIAL')
         and not exists (select from outbox_message where member_id = member.id)
       order by member_number limit 1`,
    );
    if (!rows[0]) throw new Error("The demonstration has nobody without an account");
    return rows[0];
  });
}

async function identify(page: Page, person: Person) {
  await page.goto("/activate");
  await page.getByLabel("Member number").fill(person.number.toLowerCase());
  await page.getByLabel("First name").fill(person.given.toUpperCase());
  await page.getByLabel("Last name").fill(person.family);
  await page.getByLabel("Month").fill(String(person.month));
  await page.getByLabel("Day").fill(String(person.day));
  await page.getByLabel("Year").fill(String(person.year));
  await page.getByLabel("ZIP code").fill(person.zip);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL("/activate/code");
}

async function readCode(page: Page): Promise<string> {
  await page.goto("/demo/outbox");
  const code = /\d{4} \d{4}/.exec(
    (await page.getByRole("article").first().textContent()) ?? "",
  )?.[0];
  if (!code) throw new Error("The newest message holds no code");
  await page.goto("/activate/code");
  return code;
}

async function enterCode(page: Page, code: string) {
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Continue" }).click();
}

test.describe("sign-in", () => {
  test("leads to the page that was asked for, and out again for good", async ({ page }) => {
    await page.goto("/account");
    await expect(page).toHaveURL("/sign-in?next=%2Faccount");
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectContrast(page);
    await signIn(page, page.url());
    await expect(page).toHaveURL("/account");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");

    const stolen = await page.context().cookies();
    await page.locator("summary").filter({ hasText: "Your account" }).click();
    await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
    await expect(page).toHaveURL("/sign-in?ended=out");
    await expect(page.getByText("You are signed out.")).toBeVisible();

    await page.context().addCookies(stolen);
    await page.goto("/account");
    await expect(page).toHaveURL("/sign-in?next=%2Faccount");
  });

  test("says the same for every failure, and keeps the username", async ({ page }) => {
    for (const [name, secret] of [
      [username, "wrong password"],
      ["nobody.at.all", password],
    ] as const) {
      await page.goto("/sign-in");
      await page.getByLabel("Username").fill(name);
      await page.getByLabel("Password", { exact: true }).fill(secret);
      await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
      const refusal = page.getByRole("alert").filter({ hasText: "There is a problem" });
      await expect(refusal).toBeFocused();
      await expect(refusal).toContainText("We could not sign you in.");
      await expect(page.getByLabel("Username")).toHaveValue(name);
      await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
    }
    await expectAccessible(page);
  });

  test("asks for what is missing", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("link", { name: "Enter your username" }).click();
    await expect(page.getByLabel("Username")).toBeFocused();
    await expectAccessible(page);
  });

  test("goes nowhere else", async ({ page, portal }) => {
    for (const next of [
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      "/api/auth/csrf",
    ]) {
      await page.context().clearCookies();
      await signIn(page, `/sign-in?next=${encodeURIComponent(next)}`);
      await expect(page).toHaveURL(`${portal.url}/home`);
    }
  });

  test("sets cookies that scripts and other sites cannot use", async ({ page }) => {
    await signIn(page);
    await expect(page).toHaveURL("/home");
    const session = (await page.context().cookies()).find(({ name }) => name === "session");
    expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/", expires: -1 });
    await page.goto("/sign-in");
    await expect(page).toHaveURL("/home");
  });
});

test.describe("next-auth's own endpoints", () => {
  test("make and end the same sessions", async ({ portal, playwright }) => {
    const request = await playwright.request.newContext({ baseURL: portal.url });
    const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
    const post = (secret: string) =>
      request.post("/api/auth/callback/credentials", {
        form: { csrfToken, username, password: secret, callbackUrl: "/account" },
        maxRedirects: 0,
      });
    const refused = await post("wrong password");
    expect(refused.headers().location).not.toContain("account");
    expect(await (await request.get("/api/auth/session")).json()).toEqual({});

    const allowed = await post(password);
    expect(allowed.headers().location).toBe("/account");
    expect(await (await request.get("/api/auth/session")).json()).toEqual({
      expires: expect.any(String),
    });
    const { cookies } = await request.storageState();
    const session = cookies.find(({ name }) => name === "session");
    expect((await request.get("/account", { maxRedirects: 0 })).status()).toBe(200);

    await request.post("/api/auth/signout", { form: { csrfToken }, maxRedirects: 0 });
    const replay = await request.get("/account", {
      headers: { cookie: `session=${session?.value}` },
      maxRedirects: 0,
    });
    expect(replay.headers().location).toBe("/sign-in?next=%2Faccount");
    await request.dispose();
  });

  test("answer bad input without failing", async ({ request, portal }) => {
    const origin = new URL(portal.url).origin;
    expect((await request.get("/api/auth/providers")).status()).toBe(404);
    expect((await request.get("/api/auth/error")).status()).toBe(404);
    expect((await request.get("/api/auth/csrf?callbackUrl=http://")).status()).toBe(400);
    const json = await request.post("/api/auth/callback/credentials", {
      headers: { "content-type": "application/json", origin },
      data: "{",
    });
    expect(json.status()).toBe(415);
  });
});

test.describe("activation", () => {
  test("opens an account, step by step", deepOnly, async ({ page, portal }) => {
    const person = await findNewcomer(portal);
    await page.goto("/activate");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("link", { name: /Enter your member number/ })).toBeVisible();
    await expectAccessible(page);

    await identify(page, person);
    await expectAccessible(page);
    await enterCode(page, "00000000");
    await expect(page.getByText("This code does not work.")).toBeVisible();
    await enterCode(page, await readCode(page));
    await expect(page).toHaveURL("/activate/account");
    await expectAccessible(page);

    await page.getByLabel("Username").fill("Newcomer.One");
    await page.getByLabel("Password", { exact: true }).fill("password12345");
    await page.getByRole("button", { name: "Finish and sign in" }).click();
    await expect(page.getByRole("link", { name: /easy to guess/ })).toBeVisible();
    await expect(page.getByLabel("Username")).toHaveValue("Newcomer.One");
    await page.getByLabel("Password", { exact: true }).fill(own);
    await page.getByLabel("Show password").check();
    await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("type", "text");
    await page.getByRole("button", { name: "Finish and sign in" }).click();
    await expect(page).toHaveURL("/home");

    await page.goto("/activate/account");
    await expect(page).toHaveURL("/activate");
  });

  test("answers a stranger with the same page", async ({ page, portal }) => {
    const person = await findNewcomer(portal);
    const seen: string[] = [];
    for (const someone of [person, { ...person, number: "CHP00000000" }, { ...person, day: 1 }]) {
      await page.context().clearCookies();
      await identify(page, someone);
      seen.push((await page.getByRole("main").textContent()) ?? "");
    }
    expect(new Set(seen).size).toBe(1);
    await enterCode(page, "12345678");
    await expect(page.getByText("This code does not work.")).toBeVisible();
  });

  test("leads back to the first step out of turn", async ({ page }) => {
    for (const path of ["/activate/code", "/activate/account"]) {
      await page.goto(path);
      await expect(page).toHaveURL("/activate");
    }
    const base = new URL(page.url());
    await page
      .context()
      .addCookies([
        { name: "activation", value: "nonsense.proof", domain: base.hostname, path: "/activate" },
      ]);
    await page.goto("/activate/account");
    await expect(page).toHaveURL("/activate");
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test("opens an account, and says until when the session holds", async ({ page, portal }) => {
      await identify(page, await findNewcomer(portal));
      await enterCode(page, "00000000");
      await expect(page.getByText("This code does not work.")).toBeVisible();
      await enterCode(page, await readCode(page));
      await page.getByLabel("Username").fill("newcomer.two");
      await page.getByLabel("Password", { exact: true }).fill("short");
      await page.getByRole("button", { name: "Finish and sign in" }).click();
      await expect(page.getByLabel("Username")).toHaveValue("newcomer.two");
      await page.getByLabel("Password", { exact: true }).fill(own);
      await page.getByRole("button", { name: "Finish and sign in" }).click();
      await expect(page).toHaveURL("/home");
      // A browser that a test forbids script parses noscript as text, so its words are read there.
      expect(await page.content()).toContain("we sign you out if you open no page until");
      await page.goto("/account");
      await page.getByRole("main").getByRole("button", { name: "Sign out everywhere" }).click();
      await expect(page).toHaveURL("/sign-in?ended=everywhere");
    });
  });
});

test.describe("the account", () => {
  test.describe.configure({ mode: "serial" });

  test(
    "shows contacts, sessions and activity, accessible in both themes",
    deepOnly,
    async ({ page }) => {
      await signIn(page, "/sign-in?next=/account");
      await expect(page).toHaveURL("/account");
      await expect(page.getByRole("main").getByText("Marcus Hollis").first()).toBeVisible();
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectContrast(page);
      await page.goto("/account/password");
      await expectAccessible(page);
      await page.goto("/account/activity");
      await expectAccessible(page);
      await page.getByRole("link", { name: "Show also what I did" }).click();
      await expect(page.getByText("Looked at the account page").first()).toBeVisible();
      await expectAccessible(page);
    },
  );

  test("keeps the language for the next device", async ({ page, browser }) => {
    await signIn(page, "/sign-in?next=/account");
    await page.getByLabel("Language of pages and letters").selectOption("es");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Su cuenta");
    const other = await browser.newPage({ baseURL: new URL(page.url()).origin, locale: "en-US" });
    await signIn(other, "/sign-in?next=/account");
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("Su cuenta");
    await other.getByLabel("Idioma de las páginas y las cartas").selectOption("en");
    await other.getByRole("button", { name: "Guardar" }).click();
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("Your account");
    await other.close();
  });

  test("ends another device's session, and every other with a new password", async ({
    page,
    browser,
    portal,
  }) => {
    // Those that other tests left would only have to be ended one by one.
    await withDatabase(portal, (client) =>
      client.query(
        "delete from session using user_account as account where account.id = user_id and username = $1",
        [username],
      ),
    );
    const baseURL = portal.url;
    const [one, two] = [await browser.newPage({ baseURL }), await browser.newPage({ baseURL })];
    await signIn(page, "/sign-in?next=/account");
    await expect(page).toHaveURL("/account");
    await signIn(one, "/sign-in?next=/account");
    await expect(one).toHaveURL("/account");
    await page.reload();
    const others = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasNotText: "This device" });
    const sessions = others.filter({ has: page.getByRole("button", { name: /^Sign out Chrome/ }) });
    await expect(sessions).toHaveCount(1);
    await sessions.getByRole("button").click();
    await expect(page.getByText("That device is signed out.")).toBeVisible();
    await expect(sessions).toHaveCount(0);
    await one.reload();
    await expect(one).toHaveURL("/sign-in?next=%2Faccount");

    await signIn(two, "/sign-in?next=/account");
    await page.goto("/account/password");
    await page.getByLabel("Present password").fill("wrong password");
    await page.getByLabel("New password").fill(own);
    await page.getByRole("button", { name: "Change password" }).click();
    await expect(page.getByRole("link", { name: /not your present password/ })).toBeVisible();
    await page.getByLabel("Present password").fill(password);
    await page.getByLabel("New password").fill(own);
    await page.getByRole("button", { name: "Change password" }).click();
    await expect(page.getByText("Your password is changed.")).toBeVisible();
    await two.reload();
    await expect(two).toHaveURL("/sign-in?next=%2Faccount");
    await Promise.all([one.close(), two.close()]);
  });
});

test.describe("an idle session", () => {
  const at = "office.clinics";

  const idleFor = (portal: Portal, seconds: number) =>
    withDatabase(portal, (client) =>
      client.query(
        `update session set last_seen_at = now() - make_interval(secs => $1)
         from user_account account where account.id = user_id and account.username = $2`,
        [seconds, at],
      ),
    );

  async function open(page: Page) {
    await page.clock.install();
    await page.goto("/sign-in?next=/account");
    await page.getByLabel("Username").fill(at);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL("/account");
    // The clock may run only once the page's scripts have set their timers by it.
    await page.waitForLoadState("networkidle");
  }

  test("is extended by the reader who is warned", async ({ page, portal }) => {
    await open(page);
    await idleFor(portal, 13.5 * 60);
    await page.clock.fastForward("13:30");
    const warning = page.getByRole("dialog", { name: "Are you still there?" });
    await expect(warning).toBeVisible();
    await expect(page.getByRole("button", { name: "Stay signed in" })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Stay signed in" }).click();
    await expect(warning).toBeHidden();

    await idleFor(portal, 14 * 60);
    await page.clock.fastForward("14:00");
    await expect(warning).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(warning).toBeHidden();
    await page.reload();
    await expect(page).toHaveURL("/account");
  });

  test("is not troubled while another tab is used", async ({ page, portal }) => {
    await open(page);
    const asked = page.waitForResponse("/api/auth/idle");
    await idleFor(portal, 60);
    await page.clock.fastForward("13:30");
    expect(await (await asked).json()).toEqual({ secondsLeft: expect.any(Number) });
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("ends, says so, and leads back", async ({ page, portal }) => {
    await open(page);
    await idleFor(portal, 15 * 60 + 1);
    await page.clock.fastForward("15:01");
    await expect(page).toHaveURL("/sign-in?ended=idle&next=%2Faccount");
    await expect(page.getByText("nothing happened for 15 minutes")).toBeVisible();
  });
});

test.describe("somebody else's ids", () => {
  test.use({ expectedConsole: [/404/] });

  test("are not found, like unknown ones", async ({ page, portal }) => {
    const { id } = await findNewcomer(portal);
    // Another member: a test above changed the first one's password.
    await signIn(page, "/sign-in?next=/account", "grace.okafor");
    await expect(page).toHaveURL("/account");
    for (const subject of [id, crypto.randomUUID(), "nonsense"]) {
      const answer = await page.goto(`/account/activity?for=${subject}`);
      expect(answer?.status()).toBe(404);
    }
    expect((await page.goto("/account/activity?page=-1&own=x&for="))?.status()).toBe(200);
    expect((await page.goto("/account/activity?page=abc&own=2"))?.status()).toBe(200);
  });
});
