import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { type Portal, startPortal } from "@/tests/e2e/portal";

type RunOptions = Parameters<AxeBuilder["options"]>[0];

type Options = {
  /**
   * Browser console errors that a test provokes on purpose, such as a 404. A server error is never
   * expected.
   */
  expectedConsole: RegExp[];
};

type TestFixtures = Options & {
  watchedPage: undefined;
};

type WorkerFixtures = {
  /** One per worker: its tests share a database and must not rely on each other's rows. */
  portal: Portal;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
    async ({}, use) => {
      const portal = await startPortal();
      await use(portal);
      await portal.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
  expectedConsole: [[], { option: true }],
  watchedPage: [
    async ({ context, portal, expectedConsole }, use) => {
      const errors: string[] = [];
      portal.takeErrors();
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
      });
      context.on("weberror", (error) => errors.push(String(error.error())));
      await use(undefined);
      const unexpected = errors.filter(
        (text) => !expectedConsole.some((known) => known.test(text)),
      );
      expect(unexpected, "errors in the browser's console").toEqual([]);
      expect(portal.takeErrors(), "errors in the server's log").toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails where axe finds a violation of WCAG 2.2 AA or a best practice on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolations(page, {});
}

/** The part of it that another theme can change. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNoViolations(page, { runOnly: ["color-contrast"] });
}

async function expectNoViolations(page: Page, options: RunOptions): Promise<void> {
  // After the page itself, the title may still be on its way.
  await expect(page).toHaveTitle(/\S/);
  const { violations } = await new AxeBuilder({ page })
    // Spares a second tab, and naming every element that is in order.
    .setLegacyMode()
    .options({ ...options, resultTypes: ["violations"] })
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ html }) => html),
  }));
  expect(found, `accessibility of ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Marks what only the full run shows: the smaller one has another test of the same. */
export const deepOnly = { tag: "@deep" };

export { expect };
