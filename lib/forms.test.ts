import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  fieldProblems,
  formStrings,
  formVersion,
  isoDate,
  optionalLine,
  password,
  queryStrings,
  requiredLine,
  requiredText,
  uuid,
} from "./forms";

function problem(schema: z.ZodType, value: unknown): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message;
}

describe("text fields", () => {
  it("trims, joins white space and composes accents", () => {
    expect(requiredLine(40).parse("  Nguye\u0302\u0303n \t Thi\u0323 \n Mai ")).toBe(
      "Nguy\u1ec5n Th\u1ecb Mai",
    );
    expect(requiredText(40).parse("one\r\ntwo\rthree\n")).toBe("one\ntwo\nthree");
  });

  it.each([
    ["NUL", "a\u0000b"],
    ["a bell", "a\u0007b"],
    ["half of a pair", "a\ud83db"],
    ["the other half", "\udc4d"],
    ["a direction override", "a\u202eb"],
  ])("refuses %s", (_, value) => {
    expect(problem(optionalLine(40), value)).toBe("bad-characters");
    expect(problem(requiredText(40), value)).toBe("bad-characters");
  });

  it("tells empty, too long and not text apart", () => {
    expect(problem(requiredLine(5), "   ")).toBe("required");
    expect(problem(requiredLine(5), undefined)).toBe("required");
    expect(problem(requiredLine(5), "sixsix")).toBe("too-long");
    expect(problem(requiredLine(5), "x".repeat(1_000_000))).toBe("too-long");
    expect(problem(requiredLine(5), ["a"])).toBe("bad-value");
    expect(problem(requiredLine(5), new File([], "a.txt"))).toBe("bad-value");
  });

  it("lets nothing through that PostgreSQL would refuse", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const result = optionalLine(200).safeParse(value);
        if (!result.success) return;
        expect(result.data).not.toContain("\u0000");
        expect(result.data.isWellFormed()).toBe(true);
      }),
    );
  });

  it("takes a password as it was typed", () => {
    expect(password().parse("  two  spaces ")).toBe("  two  spaces ");
    expect(problem(password(), "a\u0000")).toBe("bad-characters");
    expect(problem(password(), "x".repeat(201))).toBe("too-long");
  });
});

describe("ids, versions and dates", () => {
  it("takes a uuid and nothing near it", () => {
    const id = "3F2504E0-4F89-11D3-9A0C-0305E82C3301";
    expect(uuid.parse(id)).toBe(id.toLowerCase());
    for (const bad of [
      "",
      "1",
      `${id}0`,
      id.replaceAll("-", ""),
      "'; drop table member; --",
      null,
    ]) {
      expect(problem(uuid, bad)).toBe("bad-value");
    }
  });

  it("takes a version of digits only", () => {
    expect(formVersion.parse("12")).toBe(12);
    for (const bad of ["", "-1", "1e3", "1.5", "99999999999"]) {
      expect(problem(formVersion, bad)).toBe("bad-value");
    }
  });

  it("takes only dates that exist", () => {
    expect(isoDate.parse("2028-02-29")).toBe("2028-02-29");
    for (const bad of ["2027-02-29", "2026-13-01", "26-01-01", "9999-01-01", "2026-1-1"]) {
      expect(problem(isoDate, bad)).toBe("bad-value");
    }
  });
});

describe("what a request carries", () => {
  it("keeps a form's strings, the first of each name, without files and React's fields", () => {
    const form = new FormData();
    form.append("$ACTION_ID_1", "x");
    form.append("name", "Ana");
    form.append("name", "Bo");
    form.append("letter", new File(["x"], "x.txt"));
    form.append("__proto__", "x");
    const strings = formStrings(form);
    expect(Object.entries(strings)).toEqual([
      ["name", "Ana"],
      ["__proto__", "x"],
    ]);
    expect(Object.getPrototypeOf(strings)).toBe(Object.prototype);
  });

  it.each([null, undefined, 1, [["name", "Ana"]], { name: "Ana" }])(
    "reads %j as an empty form",
    (sent) => {
      expect(formStrings(sent as unknown as FormData)).toEqual({});
    },
  );

  it("keeps the first of a repeated query parameter", () => {
    expect(queryStrings({ q: ["a", "b"], zip: "94110", page: undefined })).toEqual({
      q: "a",
      zip: "94110",
    });
  });

  it("names the first problem of each field", () => {
    const schema = z.object({ first: requiredLine(3), last: requiredLine(3) });
    expect(
      fieldProblems(schema.safeParse({ first: "long", last: "" }).error as z.ZodError),
    ).toEqual({ first: "too-long", last: "required" });
  });
});
