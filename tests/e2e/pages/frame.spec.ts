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

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false, locale: "vi" });

    test("reads the same where a page finds nothing", async ({ page }) => {
      const nobody = "/providers/00000000-0000-4000-8000-000000000000";
      for (const path of ["/nothing-here", nobody]) {
        const answer = await page.goto(path);
        expect(answer?.status(), path).toBe(404);
        await expect(page.locator("html")).toHaveAttribute("lang", "vi");
        await expect(page.locator("h1")).toHaveCount(1);
        await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
      }
    });
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

test("a form that was tampered with, or is of an earlier build, gets a page that says so", async ({
  portal,
  request,
}) => {
  const drawn = await (await request.get("/receipts")).text();
  const [, id = ""] = /{&quot;id&quot;:&quot;([0-9a-f]+)&quot;/.exec(drawn) ?? [];
  const origin = new URL(portal.url).origin;
  const html = { origin, accept: "text/html,*/*;q=0.8", cookie: "locale=es" };
  const send = (state: string, action = id, headers: Record<string, string> = html) =>
    request.post("/receipts", {
      headers,
      multipart: {
        $ACTION_REF_5: "",
        "$ACTION_5:0": JSON.stringify({ id: action, bound: "$@1" }),
        "$ACTION_5:1": state,
        code: "x",
      },
    });
  const idle = '[{"status":"idle"}]';
  expect((await send(idle)).status()).toBe(200);
  for (const state of ['["$Q1","$@2"]', '["$F1"]', '["$B1"]', "null", "junk"]) {
    const refused = await send(state);
    expect(refused.status(), state).toBe(400);
    const page = await refused.text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain("No pudimos leer lo que envió");
  }
  const stale = await send(idle, "0".repeat(id.length));
  expect(stale.status()).toBe(409);
  expect(stale.headers()["content-type"]).toContain("text/html");
  expect(stale.headers()["content-security-policy"]).toContain("style-src 'self' 'nonce-");
  expect(await stale.text()).toContain("Esa página ya no está al día");
  const program = await send("null", id, { origin, accept: "*/*" });
  expect(program.status()).toBe(400);
  expect(program.headers()["content-type"]).toBe("text/plain");
  const called = await request.post("/receipts", {
    headers: { origin, "next-action": id, "content-type": "text/plain;charset=UTF-8" },
    data: '["$Q1","$@2"]',
  });
  expect(called.status()).toBe(400);
});

test("a path takes the methods that it names, and no others", async ({ portal, request }) => {
  const allowed = { page: "GET, HEAD, POST, OPTIONS", read: "GET, HEAD, OPTIONS" };
  for (const [path, allow] of [
    ["/", allowed.page],
    ["/providers", allowed.page],
    ["/api/providers", allowed.read],
    ["/api/health", allowed.read],
  ] as const) {
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      const refused = await request.fetch(path, { method });
      expect(refused.status(), `${method} ${path}`).toBe(405);
      expect(refused.headers().allow).toBe(allow);
    }
    const asked = await request.fetch(path, { method: "OPTIONS" });
    expect(asked.status()).toBe(204);
    expect(asked.headers().allow).toBe(allow);
    expect((await request.head(path)).status()).toBe(200);
  }
  const origin = new URL(portal.url).origin;
  expect((await request.post("/api/providers", { headers: { origin } })).status()).toBe(405);
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
