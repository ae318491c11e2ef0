import { deepOnly, expect, test } from "@/tests/e2e/fixtures";

const pages = ["/", "/grievances", "/grievances/form", "/language-help"];
const phone = { width: 390, height: 844 };

for (const javaScriptEnabled of [true, false]) {
  const [name, size] = javaScriptEnabled ? ["with script", deepOnly] : ["without script", {}];
  test.describe(name, size, () => {
    test.use({ javaScriptEnabled, viewport: phone });

    test("language and display change on the page one is on", async ({ page }) => {
      await page.goto("/grievances?from=letter&n=a%20b");
      const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
      const menu = page.locator("header details").first();
      await menu.locator("summary").click();
      await page.getByRole("button", { name: "Tiếng Việt" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "vi");
      await expect(page.locator("h1")).toHaveText("Khiếu nại và kháng cáo");
      expect(asked()).toEqual({ from: "letter", n: "a b" });

      if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
      await page.getByRole("button", { name: "Tối" }).click();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      expect(asked()).toEqual({ from: "letter", n: "a b" });

      await page.goto("/");
      await expect(page.locator("html")).toHaveAttribute("lang", "vi");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    });

    test("the search on the landing page leads to the directory", async ({ page }) => {
      await page.goto("/");
      await page.getByLabel("Who or what are you looking for?").fill("heart doctor");
      await page.getByLabel("ZIP code").fill("94110");
      const asked = page.waitForRequest((request) => request.url().includes("/providers?"));
      await page.getByRole("main").getByRole("button", { name: "Find care" }).click();
      expect(new URL((await asked).url()).search).toBe("?q=heart+doctor&zip=94110");
    });
  });
}

test("a chosen language that does not exist changes nothing", async ({ page }) => {
  await page.goto("/");
  await page.locator("header details summary").first().click();
  const spanish = page.getByRole("button", { name: "Español" });
  await spanish.evaluate((button) => button.setAttribute("value", "xx"));
  await spanish.click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the first stop of the keyboard leads past the navigation", async ({ page }) => {
  await page.goto("/grievances");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the main content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("every page leads to the grievance form and to help in sixteen languages", async ({
  page,
}) => {
  for (const path of pages) {
    await page.goto(path);
    const footer = page.locator("footer");
    await expect(footer.getByRole("link", { name: "Grievance form and appeals" })).toBeVisible();
    await expect(footer.locator("li[lang]")).toHaveCount(16);
    for (const code of ["es", "vi", "zh-Hant", "ar"]) {
      await expect(footer.locator(`li[lang="${code}"]`)).toHaveCount(1);
    }
  }
});

test("the state's help, its numbers and the deadlines stand on the grievance page", async ({
  page,
}) => {
  await page.goto("/grievances");
  const main = page.getByRole("main");
  for (const words of ["1-888-466-2219", "1-877-688-9891", "www.dmhc.ca.gov"]) {
    await expect(main.getByRole("link", { name: words })).toBeVisible();
  }
  await expect(main).toContainText("180 days");
  await expect(main).toContainText("Within 30 days");
  await expect(main).toContainText("We decide within 3 days");
  await expect(main).toContainText("Independent Medical Review");
});

for (const [language, faces] of [
  ["en", ["latin"]],
  ["es", ["latin"]],
  ["vi", ["latin", "vietnamese"]],
] as const) {
  test.describe(`the type of a page in ${language}`, language === "vi" ? {} : deepOnly, () => {
    test.use({ locale: language });

    test("is the portal's own, and at most 60 kB", async ({ page }) => {
      const sizes: Promise<number>[] = [];
      page.on("response", (response) => {
        if (response.url().endsWith(".woff2")) {
          sizes.push(response.body().then((body) => body.length));
        }
      });
      await page.goto("/", { waitUntil: "networkidle" });
      const loaded = await page.evaluate(async () => {
        const set = await document.fonts.ready;
        return [...set].filter((face) => face.status === "loaded").map((face) => face.family);
      });
      expect(loaded).toEqual(expect.arrayContaining([...faces]));
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(60_000);
    });
  });
}
