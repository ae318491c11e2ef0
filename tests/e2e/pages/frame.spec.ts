import { once } from "node:events";
import http from "node:http";
import { expect, expectAccessible, test } from "@/tests/e2e/fixtures";

test("the landing page is served whole, under the policy, and accessible", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  const headers = answer?.headers() ?? {};
  expect(headers["content-security-policy"]).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic';/);
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
  await expect(page.locator("h1")).toBeVisible();
  await expectAccessible(page);
});

test.describe("an address that does not exist", () => {
  test.use({ expectedConsole: [/404/] });

  test("gets a page with a way on", async ({ page }) => {
    const answer = await page.goto("/nothing-here");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    await expectAccessible(page);
  });
});

test("what Next.js would fail on is refused", async ({ portal, request }) => {
  const post = (headers: Record<string, string>, data: string | Buffer) =>
    request.post("/", { headers, data });
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const origin = new URL(portal.url).origin;

  expect((await request.get("/%E0%A4%A")).status()).toBe(400);
  expect((await post({ ...form, origin: "https://evil.example" }, "a=1")).status()).toBe(403);
  const posing = { origin: "https://evil.example", "x-forwarded-host": "evil.example" };
  expect((await post({ ...form, ...posing }, "a=1")).status()).toBe(403);
  const large = Buffer.alloc(1_000_001);
  const withScript = await post({ ...form, origin, "next-action": "a" }, large);
  expect(withScript.status()).toBe(413);
  // Any other type, and our script would say that it was our fault.
  expect(withScript.headers()["content-type"]).toBe("text/plain");
  const html = { accept: "text/html,*/*;q=0.8", cookie: "locale=vi" };
  const without = await post({ ...form, ...html, origin }, large);
  expect(without.status()).toBe(413);
  expect(await without.text()).toContain('<html lang="vi">');
  const broken = { "content-type": "multipart/form-data; boundary=x", origin };
  expect((await post(broken, "garbage")).status()).toBe(400);
  const odd = await request.get("/", { headers: { cookie: "session=%E0%A4%A; theme=%zz; ;;=;" } });
  expect(odd.status()).toBe(200);
  const lost = await request.get("/", {
    headers: { rsc: "1", "next-router-state-tree": "garbage" },
  });
  expect(lost.status()).toBe(200);
  const { hostname, port } = new URL(portal.url);
  const [traced] = await once(http.request({ hostname, port, method: "TRACE" }).end(), "response");
  expect(traced.resume().statusCode).toBe(405);
});

test("operators see that the portal is up and ready", async ({ request }) => {
  expect(await (await request.get("/api/health")).json()).toEqual({ status: "ok" });
  expect(await (await request.get("/api/ready")).json()).toEqual({
    status: "ready",
    database: "reachable",
    migrations: "applied",
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
});
