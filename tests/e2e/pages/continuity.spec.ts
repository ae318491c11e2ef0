import { deepOnly, expect, expectAccessible, test } from "@/tests/e2e/fixtures";
import { readIn, signIn } from "@/tests/e2e/signed-in";

test("a change into another group shows what the new group is asked for", async ({ page }) => {
  await signIn(page, "renee.laurent");
  await page.goto("/pcp");
  const requests = page.locator("main li a[href^='/referrals/R-']");
  await expect(requests).toHaveCount(2);
  await expect(page.getByText("With the PCP").first()).toBeVisible();
  await expect(page.getByText(/due /).first()).toBeVisible();
  await expectAccessible(page);
  const path = (await requests.first().getAttribute("href")) ?? "";
  await requests.first().click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await page.getByRole("link", { name: /^R-/ }).click();
  await expect(page.getByText("The new group is asked to issue this again")).toBeVisible();
  await page.getByRole("link", { name: /See request/ }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
});

test("who grows out of a pediatrician is asked in time", async ({ page }) => {
  await signIn(page, "noah.bergstrom");
  await page.goto("/home");
  await expect(page.getByText(/too old for/)).toBeVisible();
  await page.goto("/pcp");
  await expect(page.getByText(/sees patients only until/)).toBeVisible();
});

test("whoever's PCP the plan chose reads so, and may choose another", async ({ page }) => {
  await signIn(page, "duc.tran");
  await readIn(page, "en");
  await page.goto("/pcp");
  await expect(page.getByText(/^The plan chose /)).toBeVisible();
  await expect(page.getByText("You can choose somebody else at any time.")).toBeVisible();
});

for (const script of [true, false]) {
  const [name, size] = script ? ["with script", deepOnly] : ["without script", {}];
  test.describe(name, size, () => {
    test.use({ javaScriptEnabled: script });

    test("a new member asks for continuity of care in one step", async ({ page }) => {
      await signIn(page, "irene.castillo");
      await readIn(page, "en");
      await page.goto("/pcp");
      await page.getByRole("link", { name: "Ask for it" }).click();
      await expect(page).toHaveURL(/\/referrals\/continuity$/);
      if (script) await expectAccessible(page);
      await page.getByRole("button", { name: "Send the request" }).click();
      await expect(page.getByRole("link", { name: "Choose which of these it is" })).toBeVisible();
      await page.getByLabel("Name of the doctor or hospital").fill("Dr. Silva, Porto Clinic");
      await page.getByLabel("Kind of care").selectOption({ index: 1 });
      await page.getByLabel(/A serious illness that lasts/).check();
      await page.getByLabel("What is being treated, and how?").fill("Diabetes, every month.");
      await page.getByLabel(/can wait/).check();
      await page.getByRole("button", { name: "Send the request" }).click();
      await expect(page).toHaveURL(/\/referrals\/R-/);
      await expect(page.getByText("Your request is sent")).toBeVisible();
      await expect(page.getByText("Dr. Silva, Porto Clinic")).toBeVisible();
      if (script) await expectAccessible(page);
    });
  });
}
