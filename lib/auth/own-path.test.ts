import { describe, expect, it } from "vitest";
import { ownPath, startPage } from "@/lib/auth/own-path";

describe("a page to return to", () => {
  it.each(["/home", "/account/activity?own=1", "/referrals/R-1", "/providers?q=a%20b"])(
    "may be %s",
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    "",
    "home",
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/..//evil.example",
    "/\t/evil.example",
    "/a\u0000",
    "/api/auth/csrf",
    "javascript:alert(1)",
    `/${"x".repeat(1000)}`,
    null,
    undefined,
  ])("is never %j", (path) => {
    expect(ownPath(path)).toBeNull();
  });
});

describe("the first page after sign-in", () => {
  it.each([
    ["MEMBER", "/referrals?for=1", "/referrals?for=1"],
    ["MEMBER", null, "/home"],
    ["MEMBER", "/desk/referrals", "/home"],
    ["MEMBER", "/sign-in?next=/home", "/home"],
    ["MEMBER", "//evil.example", "/home"],
    ["REVIEWER", "/desk/referrals", "/desk/referrals"],
    ["REVIEWER", "/account/password", "/account/password"],
    ["REVIEWER", "/home", "/desk"],
    ["PCP_OFFICE", "/desktop", "/desk"],
  ] as const)("of a %s who asked for %s is %s", (role, wanted, page) => {
    expect(startPage(role, wanted)).toBe(page);
  });
});
