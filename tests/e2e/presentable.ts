import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectContrast } from "@/tests/e2e/fixtures";
import { atScale } from "@/tests/scale";

/** 320: what WCAG 1.4.10 asks for, a page enlarged four times. */
const widths = [320, 390, 768, 1280];

/**
 * The page by axe, in the smaller run in Vietnamese alone also in the dark theme, and at every width
 * without scrolling sideways; gives its title.
 */
export async function expectPresentable(
  page: Page,
  path: string,
  language: string,
): Promise<string> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expect(page.locator("h1")).toHaveCount(1);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
  }
  await expectAccessible(page);
  if (atScale(language === "vi", true)) {
    await page.emulateMedia({ colorScheme: "dark" });
    await expectContrast(page);
    await page.emulateMedia({ colorScheme: "light" });
  }
  return page.title();
}
