import type { Page } from "@playwright/test";
import { demoPassword } from "@/prisma/seed/accounts/password";

/** Signs in through the page, as a person does; ends on the first page that this person gets. */
export async function signIn(
  page: Page,
  username: string,
  password: string = demoPassword,
): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("[name=username]").fill(username);
  await page.locator("[name=password]").fill(password);
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}
