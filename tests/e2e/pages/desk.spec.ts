import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/e2e/fixtures";
import { readIn, signIn } from "@/tests/e2e/signed-in";

/** Signs somebody else in, in the same browser. */
async function signInAs(page: Page, username: string) {
  await page.context().clearCookies();
  await signIn(page, username);
  await readIn(page, "en");
}

/** Asks for a dermatologist as James Sinclair, an IPA's member, and gives the number. */
async function request(page: Page, text: string): Promise<string> {
  await signInAs(page, "james.sinclair");
  await page.goto("/referrals/new?specialty=207N00000X");
  await page.getByLabel("Why do you want to be seen?").fill(text);
  await page.getByLabel(/can wait/).check();
  await page.getByRole("group", { name: "Is it from work?" }).getByLabel("No").check();
  await page.getByRole("button", { name: "Check your answers" }).click();
  await page.getByRole("button", { name: "Send the request" }).click();
  await page.waitForURL(/\/referrals\/R-/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** The office and the reviewer who work on James Sinclair's referrals. */
const office = "office.crescent";
const reviewer = "reviewer.crescent";

async function submit(page: Page, number: string, visits = "3") {
  await signInAs(page, office);
  await page.goto(`/desk/referrals/${number}`);
  await page.getByLabel("Send it to be decided").check();
  await page.getByLabel("Diagnosis, and why it should be seen").fill("Changing nevus, left arm");
  await page.getByLabel("Visits", { exact: true }).fill(visits);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Being decided")).toBeVisible();
}

test("a request goes from the member through the office and the reviewer and back", async ({
  page,
}) => {
  const number = await request(page, "A mole that has grown.");
  await submit(page, number);

  await signInAs(page, reviewer);
  await page.goto("/desk");
  await expectAccessible(page);
  await page.goto(`/desk/referrals/${number}`);
  await expect(page.getByText("A mole that has grown.")).toHaveCount(0);
  await expect(page.getByText("Changing nevus, left arm")).toBeVisible();
  await page.getByLabel("Deny").check();
  await expect(page.getByLabel("Visits", { exact: true })).toBeHidden();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Write the reason").first()).toBeVisible();
  await expect(page.getByText("Name the criterion").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Approve as asked").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Nothing to do here now.")).toBeVisible();

  await signInAs(page, office);
  await page.goto("/desk/referrals?pile=CARE");
  await page.goto(`/desk/referrals/${number}`);
  await page.getByLabel("The member was seen").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Visits left")).toBeVisible();

  await signInAs(page, "james.sinclair");
  await page.goto(`/referrals/${number}`);
  await expect(page.getByRole("heading", { name: /1 visit used, 2 left/ })).toBeVisible();
  await expect(page.getByText("2 of 3 left")).toBeVisible();
});

test("a stale form is refused, and keeps what was typed", async ({ page, context }) => {
  const number = await request(page, "Another mole.");
  await submit(page, number);
  await signInAs(page, reviewer);
  await page.goto(`/desk/referrals/${number}`);
  const colleague = await context.newPage();
  await colleague.goto(`/desk/referrals/${number}`);
  await colleague.getByLabel("Ask for information").check();
  await colleague.getByLabel("What do you need to know?").fill("Since when?");
  await colleague.getByRole("button", { name: "Save" }).click();
  await expect(colleague.getByText("Nothing to do here now.")).toBeVisible();

  await page.getByLabel("Approve as asked").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/Somebody else has acted/)).toBeVisible();
});

test("only whom it concerns finds a referral", async ({ page }) => {
  const number = await request(page, "A third mole.");
  for (const username of ["office.redbud", "reviewer.plan", reviewer]) {
    await signInAs(page, username);
    const response = await page.request.get(`/desk/referrals/${number}`);
    expect(response.status(), username).toBe(404);
  }
  await submit(page, number);
  await signInAs(page, "reviewer.redbud");
  expect((await page.request.get(`/desk/referrals/${number}`)).status()).toBe(404);
  await signInAs(page, "directory.editor");
  expect((await page.request.get(`/desk/referrals/${number}`)).status()).toBe(404);
  expect((await page.request.get("/desk/referrals")).status()).toBe(404);
  await page.goto("/desk");
  await expect(page.getByText("No referrals on this desk")).toBeVisible();
});

test("bad queries of the queue show the first page of what is to do", async ({ page }) => {
  await signInAs(page, office);
  for (const query of [
    "pile=X",
    "page=0",
    "page=-1",
    "page=999999",
    "pile=%00&page=%00",
    "pile=a&pile=b",
  ]) {
    const response = await page.goto(`/desk/referrals?${query}`);
    expect(response?.status(), query).toBe(200);
    await expect(page.locator(".piles [aria-current]")).toHaveText("To do");
  }
});
