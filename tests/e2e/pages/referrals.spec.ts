import type { Page } from "@playwright/test";
import { deepOnly, expect, expectAccessible, test } from "@/tests/e2e/fixtures";
import { readIn, signIn } from "@/tests/e2e/signed-in";
import { atScale } from "@/tests/scale";

/** Answers the questions of `/referrals/new`, up to the answers to check. */
async function answer(page: Page, text: string, { work = "No", urgent = false } = {}) {
  await page.getByLabel("Why do you want to be seen?").fill(text);
  await page.getByLabel(urgent ? /can’t wait/ : /can wait/).check();
  await page.getByRole("group", { name: "Is it from work?" }).getByLabel(work).check();
  await page.getByRole("button", { name: "Check your answers" }).click();
}

test("every state says what it means, who acts, by when, and what one can do", async ({ page }) => {
  await signIn(page, "carmen.ortega");
  await readIn(page, "en");
  await page.goto("/referrals");
  const cards = page.locator(".card");
  await expect(cards).toHaveCount(4);
  for (const card of await cards.all()) {
    for (const label of ["What happens next", "Who has to act", "What you can do"]) {
      await expect(card.getByText(label, { exact: true })).toBeVisible();
    }
  }
  await expect(page.locator(".person-name")).toHaveText("Carmen Ortega");
  await expectAccessible(page);
});

for (const username of ["james.sinclair", "fatima.karimi", "samuel.osei", "nora.castellano"]) {
  const size = username === "james.sinclair" ? {} : deepOnly;
  test(`the referrals of ${username} open one by one`, size, async ({ page }) => {
    await signIn(page, username);
    await page.goto("/referrals");
    const paths = await page
      .locator("main a[href^='/referrals/R-']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(paths.length).toBeGreaterThan(1);
    for (const [at, path] of paths.entries()) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.getByText("What happens next", { exact: true })).toBeVisible();
      if (atScale(at === 0, true)) await expectAccessible(page);
    }
  });
}

test("a denial gives the reason, the rule, and the way to appeal", async ({ page }) => {
  await signIn(page, "fatima.karimi");
  await page.goto("/referrals");
  await page.locator(".card", { hasText: "Denied" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "Why", exact: true })).toBeVisible();
  await expect(page.getByText(/By which rule/)).toBeVisible();
  await expect(page.getByText(/You can appeal until/)).toBeVisible();
  await page.locator("#appeal").getByRole("link", { name: "Appeal now" }).click();
  await expect(page).toHaveURL(/\/grievances/);
});

for (const script of [true, false]) {
  const [name, size] = script ? ["with script", deepOnly] : ["without script", {}];
  test.describe(name, size, () => {
    test.use({ javaScriptEnabled: script });

    test("a member asks for a referral and takes it back", async ({ page }) => {
      await signIn(page, "james.sinclair");
      await page.goto("/referrals/new");
      await page.getByLabel("Specialty").selectOption("207N00000X");
      await page.getByRole("button", { name: "Continue" }).click();

      await page.getByRole("button", { name: "Check your answers" }).click();
      await expect(page.getByText("Write why a visit is needed").first()).toBeVisible();
      await answer(page, "A mole that has grown.\nSince spring.", { work: "Yes" });

      await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
      await expect(page.getByText("tell your employer too")).toBeVisible();
      expect(page.url()).not.toContain("mole");
      await page.getByRole("button", { name: "Change the answers" }).click();
      await expect(page.getByLabel("Why do you want to be seen?")).toHaveValue(
        "A mole that has grown.\nSince spring.",
      );
      await page.getByRole("button", { name: "Check your answers" }).click();
      await page.getByRole("button", { name: "Send the request" }).click();

      await expect(page.getByRole("heading", { name: "Your request is sent" })).toBeVisible();
      await expect(page.getByText(/Its number is R-/)).toBeVisible();
      await page.getByRole("button", { name: "Take the request back" }).click();
      await expect(page.getByText("This request was taken back.")).toBeVisible();
    });
  });
}

test("a request that was sent before makes no second one", async ({ page }) => {
  await signIn(page, "nora.castellano");
  const listed = page.locator("main a[href^='/referrals/R-']");
  await page.goto("/referrals");
  await expect(page.locator("h1")).toBeVisible();
  const before = await listed.count();
  await page.goto("/referrals/new?specialty=207N00000X");
  await answer(page, "A rash.");
  await page.getByRole("button", { name: "Send the request" }).dblclick();
  await expect(page.getByRole("heading", { name: "Your request is sent" })).toBeVisible();
  const first = new URL(page.url()).pathname;
  // Back is done when the form stands there again; leaving before would cross it.
  await page.goBack();
  await expect(page.getByLabel("Why do you want to be seen?")).toBeVisible();
  await page.goto("/referrals");
  await expect(page.locator(`main a[href='${first}']`)).toHaveCount(1);
  await expect(listed).toHaveCount(before + 1);
});

test("no referral is needed for an OB/GYN", async ({ page }) => {
  await signIn(page, "nora.castellano");
  await page.goto("/referrals/new?specialty=207V00000X");
  await expect(page.getByText(/No referral needed/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Check your answers" })).toHaveCount(0);
});

test.describe("what is not there", () => {
  test.use({ expectedConsole: [/404/] });

  test("answers 404 to other people's, unknown and malformed numbers alike", async ({ page }) => {
    await signIn(page, "carmen.ortega");
    await page.goto("/referrals");
    const path = await page.locator("main a[href^='/referrals/R-']").first().getAttribute("href");
    await page.context().clearCookies();
    await signIn(page, "james.sinclair");
    const addresses = [
      path ?? "",
      "/referrals/R-000-000-000",
      "/referrals/R-222-222-222",
      "/referrals/%F0%9F%98%80",
      `/referrals/${"x".repeat(500)}`,
      "/referrals?for=00000000-0000-4000-8000-000000000000",
      "/referrals?for=nonsense",
      "/referrals/new?for=nonsense",
      "/desk",
      "/desk/referrals",
    ];
    const bodies = new Set<string>();
    for (const address of addresses) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(404);
      bodies.add((await page.locator("h1").textContent()) ?? "");
    }
    expect(bodies.size).toBe(1);
    // A NUL never reaches a page: the proxy refuses the address.
    expect((await page.request.get("/referrals/%00")).status()).toBe(400);
  });

  test("ignores a provider or specialty that is none", async ({ page }) => {
    await signIn(page, "james.sinclair");
    for (const query of [
      "specialty=%00",
      "specialty[]=x",
      "role=x",
      `role=%00&specialty=${"9".repeat(400)}`,
    ]) {
      const response = await page.goto(`/referrals/new?${query}`);
      expect(response?.status(), query).toBe(200);
      await expect(page.getByLabel("Specialty")).toBeVisible();
    }
    await page.goto("/referrals/new?role=00000000-0000-4000-8000-000000000000");
    await expect(page.getByText(/does not know this provider/)).toBeVisible();
  });
});
