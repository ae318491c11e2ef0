import type { Page } from "@playwright/test";
import { deepOnly, expect, expectAccessible, test } from "@/tests/e2e/fixtures";
import { readIn, signIn } from "@/tests/e2e/signed-in";

async function signInInEnglish(page: Page, username: string): Promise<void> {
  await signIn(page, username);
  await readIn(page, "en");
}

const picks = (page: Page) => page.locator("main .card-grid a.button", { hasText: "Choose" });
const confirm = (page: Page) => page.getByRole("button", { name: /^Yes, choose/ });

/** The address of the page that confirms one of the first doctors offered. */
async function offered(page: Page, at = 0, query = ""): Promise<string> {
  await page.goto(`/pcp/choose${query}`);
  const href = await picks(page).nth(at).getAttribute("href");
  if (!href) throw new Error("no doctor is offered");
  return href;
}

test("a member without a doctor chooses a first one, who starts at once", async ({ page }) => {
  await signInInEnglish(page, "ana.quintero");
  await page.goto("/pcp");
  await page.locator("main").getByRole("link", { name: "Choose a doctor" }).click();
  await expect(page.getByRole("img", { name: "Map of the list below" })).toBeVisible();
  await expectAccessible(page);
  await picks(page).first().click();
  await expect(page.getByText("No doctor chosen yet")).toBeVisible();
  await confirm(page).click();
  await expect(page.getByText(/^Done: .* starts on/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Cancel this change" })).toHaveCount(0);
});

for (const [script, username] of [
  [true, "priya.raman"],
  [false, "elena.duarte"],
] as const) {
  const [name, size] = script ? ["with script", deepOnly] : ["without script", {}];
  test.describe(name, size, () => {
    test.use({ javaScriptEnabled: script });

    test("a change shows what it does, is planned, and can be cancelled", async ({ page }) => {
      await signInInEnglish(page, username);
      await page.goto(await offered(page));
      await expect(page.getByText("Now", { exact: true })).toBeVisible();
      await expect(page.getByRole("heading", { name: "What it costs" })).toBeVisible();
      await expect(
        page.getByRole("heading", { name: "What becomes of open referrals" }),
      ).toBeVisible();
      if (script) await expectAccessible(page);
      await page.getByLabel("Why do you want to change?").selectOption("CLOSER");
      await confirm(page).click();
      await expect(page.getByText(/^A change is planned for/)).toBeVisible();

      await page.goto("/pcp/choose");
      await expect(page.getByText(/A change is already planned for/)).toBeVisible();
      await page.goto("/pcp");
      await page.getByRole("button", { name: "Cancel this change" }).click();
      await expect(page.getByText("The change is cancelled")).toBeVisible();
      await expect(page.getByText(/^A change is planned for/)).toHaveCount(0);
    });

    test("up to three doctors are compared side by side", async ({ page }) => {
      await signInInEnglish(page, username);
      await page.goto("/pcp/choose");
      const boxes = page.getByRole("checkbox", { name: /^Compare/ });
      for (const at of [0, 1, 2, 3]) await boxes.nth(at).check();
      await page.getByRole("button", { name: /^Compare the marked/ }).click();
      await expect(page.getByText(/Only three doctors can be compared/)).toBeVisible();
      await expect(page.locator(".comparison > li")).toHaveCount(3);
      if (script) await expectAccessible(page);
      for (const width of [390, 768, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(over, `at ${width}`).toBeLessThanOrEqual(0);
      }
      await page.locator(".comparison a.button").first().click();
      await expect(confirm(page)).toBeVisible();
    });
  });
}

test("who cannot be had is shown with the reason, and refused with other choices", async ({
  page,
}) => {
  await signInInEnglish(page, "yuki.tanaka");
  await page.goto("/pcp/choose");
  await page.locator("summary", { hasText: "can’t be chosen now" }).click();
  await page.getByRole("link", { name: "Show them in the list, with the reason" }).click();
  await expect(page).toHaveURL(/show=all/);
  // They come after all the others.
  const position = await page.getByText(/^Page 1 of \d+$/).textContent();
  await page.goto(`/pcp/choose?show=all&page=${position?.split(" ").at(-1)}`);
  const refused = page.locator("li[data-refused]").first();
  await expect(refused.locator("ul li").first()).toBeVisible();
  await expect(refused.getByRole("link", { name: /^Choose/ })).toHaveCount(0);
  await expectAccessible(page);

  const profile = await refused.locator("a[href*='/providers/']").getAttribute("href");
  await page.goto(profile?.replace("/providers/", "/pcp/change/") ?? "");
  await expect(page.locator("h1")).toContainText("can’t be");
  await expect(confirm(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "These doctors can be chosen" })).toBeVisible();
  await expectAccessible(page);
});

test("filters keep to the address, and a bad value is left out with a notice", async ({ page }) => {
  await signInInEnglish(page, "yuki.tanaka");
  await page.goto("/pcp/choose");
  await page.locator("summary", { hasText: "Search" }).click();
  await page.getByLabel("Kind of doctor", { exact: true }).selectOption("children");
  await page.getByLabel("How far").selectOption("15");
  await page.getByRole("button", { name: "Show doctors" }).click();
  await expect(page).toHaveURL(/kind=children/);
  await expect(page).toHaveURL(/within=15/);
  await page.goto("/pcp/choose?kind=surgeon&within=7&group=nobody");
  await expect(page.getByText("Something in the address could not be used")).toBeVisible();
});

test("a double click, a second tab and a stale page do what one click does", async ({
  page,
  context,
}) => {
  await signInInEnglish(page, "yuki.tanaka");
  const [wanted, other] = [await offered(page, 0), await offered(page, 1)];
  const second = await context.newPage();
  await page.goto(wanted);
  await second.goto(other);
  await confirm(page).dblclick();
  await expect(page.getByText(/^A change is planned for/)).toBeVisible();

  await confirm(second).click();
  await expect(second.getByText("Not done yet")).toBeVisible();
  await expect(second.getByText(/A change is already planned for/)).toBeVisible();
  await second.close();

  // Back is done when the page left stands there again; leaving before would cross it.
  await page.goBack();
  await expect(page).toHaveURL(wanted);
  await expect(page.locator("h1")).toBeVisible();
  await page.goto("/pcp");
  await expect(page.getByRole("button", { name: "Cancel this change" })).toHaveCount(1);
  await page.getByRole("button", { name: "Cancel this change" }).click();
  await expect(page.getByText("The change is cancelled")).toBeVisible();
});

test("a mother chooses for her newborn", async ({ page }) => {
  await signInInEnglish(page, "grace.okafor");
  await page.goto("/pcp");
  await page.getByRole("link", { name: "Adaeze" }).click();
  await expect(page).toHaveURL(/for=/);
  await page.locator("main").getByRole("link", { name: "Choose a doctor" }).click();
  await picks(page).first().click();
  await expect(page.locator(".person-name")).toHaveText(/Adaeze/);
  await confirm(page).click();
  await expect(page.getByText(/^Done: /)).toBeVisible();
});

test("a mother chooses one doctor for the family, and goes on without whom it does not fit", async ({
  page,
}) => {
  await signInInEnglish(page, "linh.pham");
  await page.goto("/pcp");
  await page.getByRole("link", { name: "Choose one doctor for the whole family" }).click();
  await picks(page).first().click();
  await expect(page.locator("h1")).toContainText("for the whole family?");
  await expectAccessible(page);
  const boxes = page.getByRole("group", { name: "Who gets this doctor?" }).getByRole("checkbox");
  const count = await boxes.count();
  expect(count).toBeGreaterThan(0);
  for (const box of await boxes.all()) await box.uncheck();
  await confirm(page).click();
  await expect(page.getByText("Mark at least one person.").first()).toBeVisible();
  for (const box of await boxes.all()) await box.check();
  await confirm(page).click();
  await expect(page.getByText("Done: one doctor for the family")).toBeVisible();
});

test.describe("what is not there", () => {
  test.use({ expectedConsole: [/404/] });

  test("answers 404 to unknown doctors and other people", async ({ page }) => {
    await signInInEnglish(page, "yuki.tanaka");
    const nobody = "00000000-0000-4000-8000-000000000000";
    for (const address of [
      `/pcp/change/${nobody}`,
      `/pcp/change/${nobody}/family`,
      "/pcp/change/nonsense/family",
      `/pcp/choose?for=${nobody}`,
      `/pcp/choose/compare?for=${nobody}`,
    ]) {
      expect((await page.goto(address))?.status(), address).toBe(404);
    }
    const compare = await page.goto(`/pcp/choose/compare?role=x&role=${nobody}`);
    expect(compare?.status()).toBe(200);
    await expect(page.getByText("Mark two or three doctors in the list")).toBeVisible();
  });
});
