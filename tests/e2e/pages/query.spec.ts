import type { Page } from "@playwright/test";
import { deepOnly, expect, test } from "@/tests/e2e/fixtures";
import type { Portal } from "@/tests/e2e/portal";
import { readIn, signIn } from "@/tests/e2e/signed-in";

const username = "yuki.tanaka";

async function ask(portal: Portal, ...args: string[]) {
  return JSON.parse(await portal.command([...args, "--json"]));
}

async function memberOf(portal: Portal): Promise<string> {
  const accounts: { username: string; memberId: string }[] = await ask(portal, "demo", "accounts");
  return accounts.find((account) => account.username === username)?.memberId ?? "";
}

async function signInInEnglish(page: Page): Promise<void> {
  await signIn(page, username);
  await readIn(page, "en");
}

test("the page, the JSON interface and the command line find the same", async ({
  page,
  portal,
}) => {
  await signInInEnglish(page);
  await page.goto("/providers?q=dermatologist&zip=94110");
  const links = page.locator("main ul > li h3 a");
  const shown = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split("/").at(-1)),
  );
  expect(shown.length).toBeGreaterThan(2);

  const answer = await page.request.get("/api/providers?q=dermatologist&zip=94110");
  const json = await answer.json();
  const roles = json.results.map(({ roleId }: { roleId: string }) => roleId);
  expect(roles).toEqual(shown);
  expect(json.understood.specialties[0]).toBe("207N00000X");

  const member = await memberOf(portal);
  const told = await ask(
    portal,
    ...["query", "search", "dermatologist", "--zip", "94110", "--member", member],
  );
  expect(told.total).toBe(json.total);
  expect(told.results.map(({ roleId }: { roleId: string }) => roleId)).toEqual(roles);

  const [role] = roles;
  const [circle] = await ask(portal, "query", "circle", "--member", member, "--role", role);
  expect(circle).toMatchObject({ memberId: member, roleId: role, service: "planned" });
  expect(circle.answer).toBe(json.results[0].circle.answer);
});

test(
  "the command line previews a change of PCP as the page does",
  deepOnly,
  async ({ page, portal }) => {
    await signInInEnglish(page);
    await page.goto("/pcp/choose");
    const choose = page.locator("main .card-grid a.button", { hasText: "Choose" }).first();
    const role = /change\/([^?]+)/.exec((await choose.getAttribute("href")) ?? "")?.[1] ?? "";
    const member = await memberOf(portal);
    const preview = await ask(
      portal,
      ...["query", "pcp-change", "--member", member, "--role", role],
    );
    expect(preview).toMatchObject({
      ok: true,
      effectiveOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      referrals: expect.any(Array),
    });
    await choose.click();
    const day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(
      new Date(preview.effectiveOn),
    );
    await expect(page.getByRole("main").getByText(day).first()).toBeVisible();
    for (const { number } of preview.referrals) {
      await expect(page.getByRole("main").getByText(number).first()).toBeVisible();
    }
  },
);
