import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/e2e/fixtures";
import { readIn, signIn } from "@/tests/e2e/signed-in";

/** The profile of somebody found nearby; each test takes another one. */
async function openProfile(page: Page, nth: number): Promise<string> {
  await page.goto("/providers?q=dermatologist&zip=94110");
  const href = await page.locator(".listings a[href^='/providers/']").nth(nth).getAttribute("href");
  await page.goto(href ?? "");
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function sendReport(page: Page, words: string) {
  await page.getByText("Is something here wrong?").click();
  await page.getByLabel("The telephone number is wrong").check();
  await page.getByLabel(/What did you find/).fill(words);
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText("Thank you. We have your report.")).toBeVisible();
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("anyone reports a wrong listing, and hears what is missing", async ({ page }) => {
    await openProfile(page, 0);
    await page.getByText("Is something here wrong?").click();
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByText("Choose what is wrong").first()).toBeAttached();
    await page.getByText("Is something here wrong?").first().click();
    await page.goto(page.url());
    await sendReport(page, "Nobody answers.");
    // One person's word reaches the desk, and is no warning to everybody else.
    await page.goto(page.url().replace("reported=1", ""));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(/say that this is wrong/)).toHaveCount(0);
  });

  test("a receipt is kept and checked", async ({ page }) => {
    await openProfile(page, 1);
    await page.getByRole("button", { name: "Keep a signed copy" }).click();
    await expect(page).toHaveURL(/\/receipts\/[\w-]{22}$/);
    const link = page.url();
    await expect(page.getByText(link, { exact: true })).toBeVisible();
    await page.goto("/receipts");
    await page.getByLabel("Code or link").fill(link);
    await page.getByRole("button", { name: "Check it" }).click();
    await expect(page).toHaveURL(link);
    await expect(page.getByText("The signature is right.")).toBeVisible();
  });

  test("an editor comes to a listing from its profile and by its name", async ({ page }) => {
    const roleId = await openProfile(page, 8);
    const name = (await page.locator("h1").textContent())?.split(",")[0] ?? "";
    await expect(page.getByRole("link", { name: "Open at the desk" })).toHaveCount(0);
    await signIn(page, "grace.okafor");
    await readIn(page, "en");
    await page.goto(`/providers/${roleId}`);
    await expect(page.getByRole("link", { name: "Open at the desk" })).toHaveCount(0);
    await page.context().clearCookies();
    await signIn(page, "directory.editor");
    await page.goto(`/providers/${roleId}`);
    await page.getByRole("link", { name: "Open at the desk" }).click();
    await expect(page).toHaveURL(`/desk/directory/${roleId}`);
    await page.goto("/desk/directory");
    await page.getByLabel("Find a listing by name or NPI").fill(name);
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page).toHaveURL(/\?q=/);
    await page.locator(`a[href='/desk/directory/${roleId}']`).click();
    await expect(page.locator("h1")).toHaveText(name);
    await page.goto("/desk/directory?q=%00");
    await expect(page.getByText("We can’t read that")).toBeVisible();
  });

  test("an editor hears in a second tab that a listing was taken out or put back", async ({
    page,
  }) => {
    const roleId = await openProfile(page, 9);
    await signIn(page, "directory.editor");
    const other = await page.context().newPage();
    const both = [page, other];
    for (const one of both) await one.goto(`/desk/directory/${roleId}`);
    await page.getByLabel("Take it out of the directory").check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText(/^Taken out of the directory on/)).toBeVisible();
    await expect(page.getByText("Nothing of yours was saved.")).toHaveCount(0);
    await other.getByLabel("Everything is right").check();
    await other.getByRole("button", { name: "Save" }).click();
    await expect(other.getByText(/^Taken out of the directory on/)).toBeVisible();
    await expect(other.getByText("Nothing of yours was saved.")).toBeVisible();
    for (const one of both) {
      await one.getByRole("button", { name: "Put it back into the directory" }).click();
    }
    await expect(page.getByText("there is nothing to put back")).toHaveCount(0);
    await expect(other.getByText("there is nothing to put back")).toBeVisible();
    await expect(other.getByLabel("Everything is right")).toBeVisible();
    await other.close();
  });
});

test("a report reaches the desk, where an editor corrects the listing", async ({ page }) => {
  const roleId = await openProfile(page, 2);
  await sendReport(page, "The number belongs to a bakery.");
  await expectAccessible(page);

  await signIn(page, "directory.editor");
  await page.goto("/desk");
  await page.getByRole("link", { name: "Open the directory desk" }).click();
  await expectAccessible(page);
  await page.goto(`/desk/directory/${roleId}`);
  await expect(page.getByText("The number belongs to a bakery.")).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("Correct it").check();
  await expect(page.getByLabel("City")).not.toHaveValue("");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/You changed nothing, so nothing was saved/)).toBeVisible();
  await page.getByLabel("City").fill("Springfield");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/^The ZIP code \d{5} is in /).first()).toBeVisible();
  await expect(page.getByLabel("City")).toHaveValue("Springfield");
  await page.goto(page.url());
  await page.getByLabel("Correct it").check();
  await page.getByLabel("Telephone").fill("12");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Write a telephone number with ten digits").first()).toBeVisible();
  await expect(page.getByLabel("Telephone")).toHaveValue("12");
  await page.getByLabel("Telephone").fill("(415) 555-0188");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByText("Telephone, Verified")).toBeVisible();

  await expect(page.getByText(/^Telephone: .*\(415\)\s555-0188$/)).toBeVisible();
  for (const telephone of [/^(?!.*0188)/, /0188/]) {
    await page.getByRole("button", { name: "Put back what it said before" }).click();
    await expect(page.getByLabel("Telephone")).toHaveValue(telephone);
  }

  await page.goto(`/providers/${roleId}`);
  await expect(page.getByText("(415) 555-0188").first()).toBeVisible();
  await expect(page.getByText(/Corrected by the directory team on/).first()).toBeVisible();

  await page.goto(`/desk/directory/${roleId}`);
  await page.getByLabel("Take it out of the directory").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/^Taken out of the directory on/)).toBeVisible();
  expect((await page.request.get(`/providers/${roleId}`)).status()).toBe(404);
  await page.goto("/desk/directory?pile=WITHDRAWN");
  await page.locator(`a[href='/desk/directory/${roleId}']`).click();
  await page.getByRole("button", { name: "Put it back into the directory" }).click();
  await expect(page.getByText("Put back", { exact: true })).toBeVisible();
  expect((await page.request.get(`/providers/${roleId}`)).status()).toBe(200);
});

test("an editor writes down what a practice told of its next open appointment", async ({
  page,
}) => {
  const roleId = await openProfile(page, 6);
  const hours = await page.locator(".hours li").allTextContents();
  await signIn(page, "directory.editor");
  await page.goto(`/desk/directory/${roleId}`);
  await page.getByLabel(/First open day/).fill("2001-01-01");
  await page.getByRole("button", { name: "Write down the open appointment" }).click();
  await expect(page.getByText("Choose a day from today on").first()).toBeVisible();
  await expect(page.getByLabel(/First open day/)).toHaveValue("2001-01-01");
  await expectAccessible(page);
  // The first day of the week to come on which the office is closed, and the first on which it is not.
  expect(hours).toHaveLength(7);
  const first = (closed: boolean) => {
    const week = Array.from({ length: 7 }, (_, at) => new Date(Date.now() + (at + 1) * 86_400_000));
    const fits = (day: Date) => hours[(day.getUTCDay() + 6) % 7]?.endsWith("Closed") === closed;
    return week.find(fits)?.toISOString().slice(0, 10) ?? "";
  };
  await page.getByLabel(/First open day/).fill(first(true));
  await page.getByRole("button", { name: "Write down the open appointment" }).click();
  await expect(
    page.getByRole("link", { name: /^By the hours that it lists, the practice is closed on/ }),
  ).toBeVisible();
  await page.getByLabel(/First open day/).fill(first(false));
  await page.getByRole("button", { name: "Write down the open appointment" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByText(/^The practice told us on .*: /)).toBeVisible();
  await page.goto(`/providers/${roleId}`);
  await expect(page.getByText(/The practice told us today/)).toBeVisible();
});

test("a receipt is not kept for who signed in meanwhile in another tab", async ({
  page,
  context,
}) => {
  await openProfile(page, 7);
  const other = await context.newPage();
  await signIn(other, "grace.okafor");
  await readIn(other, "en");
  await page.getByRole("button", { name: "Keep a signed copy" }).click();
  await expect(page.getByText(/Nothing was kept/).first()).toBeVisible();
  await page.getByRole("link", { name: "Open the page again" }).first().click();
  await page.getByRole("button", { name: "Keep a signed copy" }).click();
  await expect(page).toHaveURL(/\/receipts\/[\w-]{22}$/);
});

test("a stale form is refused, and keeps what was typed", async ({ page, context }) => {
  const roleId = await openProfile(page, 3);
  await signIn(page, "directory.editor");
  await page.goto(`/desk/directory/${roleId}`);
  const colleague = await context.newPage();
  await colleague.goto(`/desk/directory/${roleId}`);
  await colleague.getByLabel("Everything is right").check();
  await colleague.getByRole("button", { name: "Save" }).click();
  await expect(colleague.getByText("Saved.")).toBeVisible();

  await page.getByLabel("Correct it").check();
  await page.getByLabel("Suite").fill("Suite 12");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/Somebody has changed or reported this listing/)).toBeVisible();
  await expect(page.getByLabel("Suite")).toHaveValue("Suite 12");
});

test("a receipt can be downloaded, and an altered one is refused", async ({ page }) => {
  await openProfile(page, 4);
  await page.getByRole("button", { name: "Keep a signed copy" }).click();
  await expect(page.getByText("The signature is right.")).toBeVisible();
  await expectAccessible(page);
  const pdf = await page.request.get(`${page.url()}/pdf`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");

  await page.getByText("The signed code").click();
  const code = (await page.getByText(/^eyJ/).textContent()) ?? "";
  const [header, body = "", signature] = code.split(".");
  const said = Buffer.from(body, "base64url").toString().replace("LISTED", "IN_NETWORK");
  const altered = [header, Buffer.from(said).toString("base64url"), signature].join(".");
  await page.goto("/receipts");
  await expectAccessible(page);
  for (const [pasted, words] of [
    [altered, /Its signature is wrong/],
    ["hello", /This is not a receipt/],
    ["A".repeat(22), /The plan keeps no such receipt/],
  ] as const) {
    await page.getByLabel("Code or link").fill(pasted);
    await page.getByRole("button", { name: "Check it" }).click();
    await expect(page.getByText(words)).toBeVisible();
  }
  await page.getByLabel("Code or link").fill(code);
  await page.getByRole("button", { name: "Check it" }).click();
  await expect(page.getByText("The signature is right.")).toBeVisible();
});

test("only a directory editor finds the directory's desk", async ({ page }) => {
  const roleId = await openProfile(page, 5);
  for (const username of ["grace.okafor", "office.orchard", "reviewer.plan"]) {
    await page.context().clearCookies();
    await signIn(page, username);
    for (const path of ["/desk/directory", `/desk/directory/${roleId}`]) {
      expect((await page.request.get(path)).status(), `${username} ${path}`).toBe(404);
    }
  }
  await page.context().clearCookies();
  await signIn(page, "directory.editor");
  for (const id of ["00000000-0000-4000-8000-000000000000", "x", "%00", "../x"]) {
    const status = (await page.request.get(`/desk/directory/${id}`)).status();
    expect([400, 404], id).toContain(status);
  }
  for (const id of ["x", "A".repeat(22)]) {
    for (const path of [`/receipts/${id}`, `/receipts/${id}/pdf`]) {
      const answer = await page.request.get(path);
      expect(answer.status()).toBe(404);
      expect(await answer.text()).toContain("The plan keeps no such receipt");
    }
  }
});
