import { describe, expect, it } from "vitest";
import {
  emptySearch,
  namePcpHref,
  parseCameFrom,
  parseNamingFor,
  parseProfileQuery,
  profileQuery,
  readerNotices,
  searchHref,
} from "./schema";

const known = { refused: false, productUnknown: false, pcpUnknown: false };

describe("parseProfileQuery", () => {
  it("says that a PCP is none instead of leaving it out without a word", () => {
    const { request, notices } = parseProfileQuery({ product: "ipa", pcp: "garbage" });
    expect(request).toMatchObject({ product: "ipa", pcp: null });
    expect(notices).toEqual([{ code: "IGNORED", parameter: "pcp" }]);
  });

  it("reads nothing but for whom the profile is", () => {
    expect(parseProfileQuery({ zip: "garbage", reported: "1" }).notices).toEqual([]);
  });
});

describe("readerNotices", () => {
  it("names what is nobody's", () => {
    expect(readerNotices(known)).toEqual([]);
    expect(readerNotices({ ...known, pcpUnknown: true })).toEqual([
      { code: "IGNORED", parameter: "pcp" },
    ]);
    expect(readerNotices({ ...known, refused: true, productUnknown: true })).toEqual([
      { code: "IGNORED", parameter: "for" },
      { code: "IGNORED", parameter: "product" },
    ]);
  });
});

describe("the way back from a profile", () => {
  const roleId = "5e0f4a52-3f6f-4a30-9d76-1d1b3a5f7c11";
  const queryOf = (href: string) =>
    Object.fromEntries(new URL(href, "https://portal.example").searchParams);
  const search = {
    ...emptySearch,
    q: "bác sĩ da liễu & tóc",
    zip: "95112",
    accepting: true,
    within: 10,
    page: 3,
    product: "ipa",
  };

  it("leads to the same search, for whoever reads the profile", () => {
    const query = queryOf(`/providers/${roleId}${profileQuery(search, search)}`);
    expect(query).toMatchObject({ product: "ipa" });
    const found = parseCameFrom(query);
    expect(found).toEqual({ ...search, product: null });
    expect(searchHref(found ?? emptySearch, { product: "ipa" })).toBe(searchHref(search));
  });

  it("comes by the place where a PCP is named, and back", () => {
    const naming = parseNamingFor(queryOf(namePcpHref(roleId, search, search)));
    expect(naming).toEqual({ roleId, search: { ...search, product: null } });
    expect(parseNamingFor(queryOf(namePcpHref(roleId, search, null)))).toEqual({
      roleId,
      search: null,
    });
    expect(parseNamingFor({ profile: "../desk" })).toBeNull();
  });

  it.each([
    ["nothing", undefined],
    ["another address", "https://elsewhere.example/"],
    ["a form that was not sent", "product=ipa"],
    ["two searches", ["q=a", "q=b"]],
    ["more than anybody looks for", `q=${"x".repeat(3000)}`],
  ])("is none from %s", (_, from) => {
    expect(parseCameFrom({ from })).toBeNull();
  });

  it("leaves out a search that is too long for an address", () => {
    expect(profileQuery(emptySearch, { ...emptySearch, q: "ế".repeat(500) })).toBe("");
  });
});
