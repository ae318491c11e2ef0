import { describe, expect, it } from "vitest";
import { decisionForm } from "./schema";

/** What is wrong with a correction whose staff speak these. */
function wrongWith(staffLanguages: string) {
  const form = { step: "CORRECT", phone: "4155550100", line1: "1 A Street", zip: "94110" };
  const town = { city: "San Francisco", state: "ca" };
  const { error } = decisionForm.safeParse({ ...form, ...town, accepting: "", staffLanguages });
  return (error?.issues ?? []).map(({ path }) => path[0]);
}

describe("the languages of a correction", () => {
  it.each(["", "en", "es, vi", "zh-Hant yue", "fil,ase", "pt-BR"])("may be %j", (text) => {
    expect(wrongWith(text)).toEqual([]);
  });

  it.each(["xx", "qqq", "en, xq", "english", "EN", "eng", "zh-Abcd-QQQ"])(
    "are unknown in %j",
    (text) => {
      expect(wrongWith(text)).toEqual(["staffLanguages"]);
    },
  );
});

describe("the offices to take out", () => {
  const id = "00000000-0000-4000-8000-000000000000";
  const read = (offices?: string) => decisionForm.safeParse({ step: "WITHDRAW", offices });

  it("are read in their versions; none where the box is not ticked", () => {
    const office = { roleId: id, version: 7 };
    expect(read(`${id}.7 ${id}.7`).data).toEqual({ step: "WITHDRAW", offices: [office, office] });
    expect(read().data).toEqual({ step: "WITHDRAW", offices: [] });
  });

  it.each([id, `${id}.`, `${id}.x`, `.${id}`, "1", "x".repeat(8001)])(
    "are refused as %s",
    (text) => {
      expect(read(text).success).toBe(false);
    },
  );
});
