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
