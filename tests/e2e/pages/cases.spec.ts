import type { Page } from "@playwright/test";
import { demoPassword } from "@/prisma/seed/accounts/password";
import { expect, test } from "@/tests/e2e/fixtures";
import { expectPresentable } from "@/tests/e2e/presentable";
import { readIn, signIn } from "@/tests/e2e/signed-in";

/** Keeps a signed copy of what the directory says of somebody, for nobody; gives its path. */
async function keepReceipt(page: Page, nth: number): Promise<string> {
  await page.goto("/providers?q=dermatologist&zip=94110");
  const href = await page.locator(".listings a[href^='/providers/']").nth(nth).getAttribute("href");
  await page.goto(href ?? "");
  await page.getByRole("button", { name: "Keep a signed copy" }).click();
  await page.waitForURL(/\/receipts\/[\w-]{22}$/);
  return new URL(page.url()).pathname;
}

test("who relied on a wrong answer opens a case, and hears how it was decided", async ({
  page,
}) => {
  const receipt = await keepReceipt(page, 0);
  await page.getByRole("link", { name: "Open a case" }).click();
  await page.waitForURL(/\/sign-in\?next=/);
  await page.locator("[name=username]").fill("grace.okafor");
  await page.locator("[name=password]").fill(demoPassword);
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL(`**${receipt}/case`);
  await readIn(page, "es");
  await expectPresentable(page, `${receipt}/case`, "es");
  await readIn(page, "en");
  await page.goto(`${receipt}/case`);

  await page.getByLabel(/How much was on the bill/).fill("much");
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.getByRole("link", { name: "Write what happened" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Write an amount in dollars/ })).toBeVisible();
  await expect(page.getByLabel(/How much was on the bill/)).toHaveValue("much");
  await page.getByLabel("What happened?").fill("They never took this plan.");
  await page.getByLabel(/How much was on the bill/).fill("$1,250.50");
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.getByText(/We have your case C-/)).toBeVisible();
  await expect(page.getByText("$1,250.50")).toBeVisible();
  const number = new URL(page.url()).searchParams.get("opened") ?? "";
  await page.goto(`${receipt}/case`);
  await expect(page.getByText("A case is open already")).toBeVisible();
  await page.getByRole("link", { name: "See how it stands" }).click();
  await expect(page).toHaveURL(new RegExp(`${receipt}#${number}$`));
  await expect(page.getByRole("link", { name: "Open a case", exact: true })).toHaveCount(0);
  await page.goto("/home");
  await expect(page.getByText(new RegExp(`We are looking into your case ${number}`))).toBeVisible();

  await page.context().clearCookies();
  await page.goto(receipt);
  await expect(page.getByText("They never took this plan.")).toHaveCount(0);
  for (const username of ["reviewer.crescent", "directory.editor", "office.orchard"]) {
    await page.context().clearCookies();
    await signIn(page, username);
    for (const path of ["/desk/cases", `/desk/cases/${number}`, `${receipt}/case`]) {
      expect((await page.request.get(path)).status(), `${username} ${path}`).toBe(404);
    }
  }

  await page.context().clearCookies();
  await signIn(page, "reviewer.plan");
  await readIn(page, "en");
  await page.goto("/desk");
  await page.getByRole("main").getByRole("link", { name: "Cases" }).click();
  await page.getByRole("link", { name: number }).click();
  await expect(page.getByText("They never took this plan.")).toBeVisible();
  await expectPresentable(page, `/desk/cases/${number}`, "en");
  await page.getByLabel("Upheld: the cost inside the network applies").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "Write the reason" })).toBeVisible();
  await page.getByLabel("Reason", { exact: true }).fill("The office left on November 1.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/^Upheld on /)).toBeVisible();
  for (const id of ["C-000-000-000", "x", "%00", "R-000-000-000"]) {
    expect([400, 404]).toContain((await page.request.get(`/desk/cases/${id}`)).status());
  }

  await page.context().clearCookies();
  await signIn(page, "grace.okafor");
  await readIn(page, "en");
  await page.goto("/account");
  await page.getByRole("link", { name: "See your cases" }).click();
  await page.getByRole("link", { name: `Case ${number} of Grace Okafor` }).click();
  await expect(page.getByText("You were right to rely on it.")).toBeVisible();
  await expect(page.getByText("The office left on November 1.")).toBeVisible();
  await readIn(page, "vi");
  await expectPresentable(page, receipt, "vi");
  await page.goto("/demo/outbox");
  await expect(page.getByText("Your case was decided for you").first()).toBeVisible();
});

/** The form as Grace Okafor has filled it in, when somebody else signs in in another tab. */
async function fillForAnother(page: Page, username: string): Promise<string> {
  const receipt = await keepReceipt(page, 2);
  await signIn(page, "grace.okafor");
  await readIn(page, "en");
  await page.goto(`${receipt}/case`);
  await page.getByLabel("What happened?").fill("They had moved.");
  const other = await page.context().newPage();
  await page.context().clearCookies({ name: "session" });
  await signIn(other, username);
  await readIn(other, "en");
  await other.close();
  await page.getByRole("button", { name: "Open the case" }).click();
  return receipt;
}

test("who signed in meanwhile opens no case, and what was typed is still there", async ({
  page,
}) => {
  const receipt = await fillForAnother(page, "james.sinclair");
  await expect(page.getByText(/Somebody else is signed in now/).first()).toBeVisible();
  await expect(page.getByLabel("What happened?")).toHaveValue("They had moved.");
  await page.goto(receipt);
  await expect(page.getByText("They had moved.")).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, expectedConsole: [/404/] });

  test("who signed in meanwhile hears why the form is not taken", async ({ page }) => {
    await fillForAnother(page, "reviewer.plan");
    for (const _ of ["the first time", "and when it is sent again"]) {
      await expect(page.getByText(/Somebody else is signed in now/).first()).toBeVisible();
      await expect(page.getByLabel("What happened?")).toHaveValue("They had moved.");
      await page.getByRole("button", { name: "Open the case" }).click();
    }
  });

  test("a link to a receipt that the plan does not keep is told from any other", async ({
    page,
  }) => {
    const answer = await page.goto(`/receipts/${"A".repeat(22)}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText("Do not trust this receipt")).toBeVisible();
  });

  test("a case is opened and decided", async ({ page }) => {
    const receipt = await keepReceipt(page, 1);
    await signIn(page, "grace.okafor");
    await readIn(page, "en");
    await page.goto(`${receipt}/case`);
    await page.getByLabel("What happened?").fill("The doctor has moved.");
    await page.getByLabel(/When were you there/).fill("2099-01-01");
    await page.getByRole("button", { name: "Open the case" }).click();
    await expect(page.getByText("Choose a day that is not ahead").first()).toBeAttached();
    await expect(page.getByLabel("What happened?")).toHaveValue("The doctor has moved.");
    await page.getByLabel(/When were you there/).fill("");
    await page.getByRole("button", { name: "Open the case" }).click();
    await expect(page.getByText(/We have your case C-/)).toBeVisible();
    const number = new URL(page.url()).searchParams.get("opened") ?? "";

    await page.context().clearCookies();
    await signIn(page, "reviewer.plan");
    await readIn(page, "en");
    await page.goto(`/desk/cases/${number}`);
    const other = await page.context().newPage();
    await other.goto(`/desk/cases/${number}`);
    await page.getByLabel("Not upheld").check();
    await page.getByLabel("Reason", { exact: true }).fill("No bill was sent.");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText(/^Not upheld on /)).toBeVisible();
    await expect(page.getByText("Your decision was not saved.")).toHaveCount(0);

    await other.getByLabel("Upheld: the cost").check();
    await other.getByLabel("Reason", { exact: true }).fill("A bill was sent.");
    await other.getByRole("button", { name: "Save" }).click();
    await expect(other.getByText(/^Not upheld on /)).toBeVisible();
    await expect(other.getByText("Your decision was not saved.")).toBeVisible();
    await expect(other.getByLabel("Reason", { exact: true })).toHaveValue("A bill was sent.");
    await expect(other.getByRole("button", { name: "Save" })).toHaveCount(0);
    await other.close();
  });
});
