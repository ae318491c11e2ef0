import { describe, expect, it } from "vitest";
import { bodyLimit, contentSecurityPolicy, isSecure, methodsFor, refusalOf } from "./policy";

const request = (headers: Record<string, string>, method = "POST", pathname = "/pcp") =>
  refusalOf({ method, pathname, headers: new Headers(headers) })?.status;

describe("refusalOf", () => {
  it.each([
    ["our own page", { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" }, undefined],
    ["another site", { origin: "https://evil.example", host: "127.0.0.1:3000" }, 403],
    ["our host on another port", { origin: "http://127.0.0.1:4000", host: "127.0.0.1:3000" }, 403],
    ["a sandboxed page", { origin: "null", host: "127.0.0.1:3000" }, 403],
    [
      "our page behind a proxy",
      {
        origin: "https://portal.example",
        host: "127.0.0.1:3000",
        "x-forwarded-host": "portal.example",
      },
      undefined,
    ],
    [
      "another site behind a proxy",
      {
        origin: "https://evil.example",
        host: "evil.example",
        "x-forwarded-host": "portal.example",
      },
      403,
    ],
    ["another site without an origin", { "sec-fetch-site": "cross-site", host: "h" }, 403],
    ["a program", { host: "127.0.0.1:3000" }, undefined],
    ["a body at the limit", { "content-length": String(bodyLimit) }, undefined],
    ["a body over the limit", { "content-length": String(bodyLimit + 1) }, 413],
    ["a body of unknown size", { "transfer-encoding": "chunked" }, 411],
  ])("answers a write of %s", (_, headers, status) => {
    expect(request(headers)).toBe(status);
  });

  it.each(["/%", "/%E0%A4%A", "/pcp/%zz", "/pcp/%00", "/%C0%AF"])("refuses the path %s", (path) => {
    expect(request({}, "GET", path)).toBe(400);
  });

  it.each(["PUT", "PATCH", "DELETE", "SEARCH"])(
    "refuses %s, which nothing here takes",
    (method) => {
      for (const path of ["/", "/pcp", "/api/providers", "/icon.svg"]) {
        expect(request({}, method, path)).toBe(405);
      }
    },
  );

  it("takes forms where there are pages, and nowhere else", () => {
    expect(methodsFor("/receipts/a-b")).toContain("POST");
    expect(methodsFor("/api/auth/callback/x")).toContain("POST");
    for (const path of ["/receipts/a-b/pdf", "/api/health", "/icon.svg"]) {
      expect(methodsFor(path)).toEqual(["GET", "HEAD", "OPTIONS"]);
      expect(request({ host: "h" }, "POST", path)).toBe(405);
    }
  });

  it("lets reads through from anywhere: a link on another site is no attack", () => {
    expect(request({ origin: "https://evil.example", host: "h" }, "GET")).toBeUndefined();
    expect(request({}, "GET", "/providers/caf%C3%A9")).toBeUndefined();
  });
});

describe("contentSecurityPolicy", () => {
  it("lets pictures in from the map server alone", () => {
    const served = { https: true, development: false };
    const without = contentSecurityPolicy("abc", served);
    const policy = contentSecurityPolicy("abc", { ...served, mapOrigin: "https://maps.example" });
    expect(without).toContain("img-src 'self' data:;");
    expect(policy).toContain("img-src 'self' data: https://maps.example;");
    expect(policy.replace(" https://maps.example", "")).toBe(without);
  });

  it("allows no inline or evaluated code in production", () => {
    const policy = contentSecurityPolicy("abc", { https: true, development: false });
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
  });
});

describe("isSecure", () => {
  it("believes the nearest word of the browser's side", () => {
    expect(isSecure(new Headers({ "x-forwarded-proto": "https" }))).toBe(true);
    expect(isSecure(new Headers({ "x-forwarded-proto": "https, http" }))).toBe(true);
    expect(isSecure(new Headers({ "x-forwarded-proto": "http" }))).toBe(false);
    expect(isSecure(new Headers())).toBe(false);
  });
});
