import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "./env";

describe("readEnvironment", () => {
  it("starts with nothing set", () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      demo: true,
      today: undefined,
    });
  });

  it("takes an empty variable as not set", () => {
    expect(readEnvironment({ PORT: "", DATABASE_URL: "" })).toMatchObject({ port: 3000 });
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["DATABASE_URL", "mysql://somewhere/db"],
    ["DATABASE_URL", "not a url"],
    ["PORTAL_DEMO", "yes"],
    ["PORTAL_TODAY", "2026-02-30"],
    ["PORTAL_TODAY", "tomorrow"],
    ["PORTAL_LOG_LEVEL", "loud"],
    ["PORTAL_DATABASE_POOL", "0"],
    ["NEXTAUTH_SECRET", "short"],
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "c2hvcnQ="],
    ["PORTAL_RECEIPT_KEY", "c2hvcnQ="],
    ["PORTAL_MAP_TILES", "http://maps.example/{z}/{x}/{y}.png"],
    ["PORTAL_MAP_TILES", "https://maps.example/{z}/{x}.png"],
    ["PORTAL_MAP_TILES", "https://{z}.maps.example/{x}/{y}.png"],
    ["PORTAL_MAP_TILES", "https://maps.example; script-src */{z}/{x}/{y}.png"],
    ["PORTAL_MAP_TILES", "https://user:word@maps.example/{z}/{x}/{y}.png"],
    ["PORTAL_MAP_TILES", "/{z}/{x}/{y}.png"],
    ["PORTAL_RECEIPT_OLD_KEYS", "c2hvcnQ=,"],
  ])("names %s in one line when it is %j", (name, value) => {
    const read = () => readEnvironment({ [name]: value });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(new RegExp(`^${name} .+\\.$`));
  });

  it("keeps secrets out of the message", () => {
    const read = () => readEnvironment({ DATABASE_URL: "mysql://portal:hunter2@db/portal" });
    expect(read).toThrow(/^DATABASE_URL must be a URL(?!.*hunter2)/);
  });

  it("refuses a fixed date outside a demonstration", () => {
    expect(() => readEnvironment({ PORTAL_DEMO: "0", PORTAL_TODAY: "2026-12-01" })).toThrow(
      /^PORTAL_TODAY may be set only for a demonstration/,
    );
  });

  it("has a map server only if one is named, with whose map it is", () => {
    const template = "https://maps.example/tiles/{z}/{x}/{y}.png?key=abc";
    expect(readEnvironment({}).mapServer).toBeNull();
    expect(() => readEnvironment({ PORTAL_MAP_TILES: template })).toThrow(/^PORTAL_MAP_CREDIT /);
    expect(
      readEnvironment({ PORTAL_MAP_TILES: template, PORTAL_MAP_CREDIT: "© Somebody" }).mapServer,
    ).toEqual({ template, credit: "© Somebody", origin: "https://maps.example" });
  });

  it("has no auth secret of its own", () => {
    expect(() => readEnvironment({}).authSecret).toThrow(/NEXTAUTH_SECRET/);
  });
});
