import { describe, expect, it } from "vitest";
import { parseProfileQuery, readerNotices } from "./schema";

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
