import { describe, expect, it } from "vitest";
import { publicOrigin } from "./public-origin";

const origin = (headers: Record<string, string>, webAddress = "plan.example") =>
  publicOrigin(new Headers(headers), webAddress);

describe("publicOrigin", () => {
  it("is the plan's address, whatever the request says", () => {
    expect(origin({ host: "evil.test" }, "portal.plan.org")).toBe("https://portal.plan.org");
  });

  it("is where the reader is while the plan has an address that leads nowhere", () => {
    expect(origin({ host: "127.0.0.1:3000" })).toBe("http://127.0.0.1:3000");
    expect(origin({ host: "[::1]:3000" })).toBe("http://[::1]:3000");
    expect(
      origin({
        host: "127.0.0.1:3000",
        "x-forwarded-host": "demo.plan.org",
        "x-forwarded-proto": "https",
      }),
    ).toBe("https://demo.plan.org");
  });

  it.each(["evil.test/path", "a@b", "a b", '"><script>', ""])(
    "takes no host that is none: %s",
    (host) => {
      expect(origin({ host })).toBe("https://plan.example");
    },
  );
});
