import type { Cookie, Page } from "@playwright/test";
import { demoPassword } from "@/prisma/seed/accounts/password";

/** The sessions of this worker's portal by username, each with the first page that its person gets. */
const sessions = new Map<string, { cookies: Cookie[]; first: string }>();

/**
 * Signs in through the page, as a person does; ends on the first page that this person gets. Who
 * did so before in this worker comes back with their session, as long as it lasts.
 */
export async function signIn(
  page: Page,
  username: string,
  password: string = demoPassword,
): Promise<void> {
  const known = sessions.get(username);
  if (known) {
    await page.context().addCookies(known.cookies);
    await page.goto(known.first);
    if (new URL(page.url()).pathname === known.first) return;
    await page.context().clearCookies();
  }
  await page.goto("/sign-in");
  await page.locator("[name=username]").fill(username);
  await page.locator("[name=password]").fill(password);
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  const cookies = await page.context().cookies();
  sessions.set(username, { cookies, first: new URL(page.url()).pathname });
}
