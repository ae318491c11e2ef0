import type { Cookie, Page } from "@playwright/test";
import { demoPassword } from "@/prisma/seed/accounts/password";

/** The sessions of this worker's portal by username. */
const sessions = new Map<string, Cookie[]>();

/**
 * Signs in through the page, as a person does. Who did so before in this worker comes back with
 * their session, as long as it lasts, and opens no page.
 */
export async function signIn(
  page: Page,
  username: string,
  password: string = demoPassword,
): Promise<void> {
  const known = sessions.get(username);
  if (known) {
    await page.context().addCookies(known);
    const answer = await page.request.get("/api/auth/idle");
    const { secondsLeft } = await answer.json();
    if (secondsLeft > 60) return;
    await page.context().clearCookies();
  }
  await page.goto("/sign-in");
  await page.locator("[name=username]").fill(username);
  await page.locator("[name=password]").fill(password);
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  sessions.set(username, await page.context().cookies());
}

/** Pages come in this language, whatever the account says. */
export async function readIn(page: Page, language: "en" | "es" | "vi"): Promise<void> {
  const cookie = { name: "locale", value: language, domain: "127.0.0.1", path: "/" };
  await page.context().addCookies([cookie]);
}
