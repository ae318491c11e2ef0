import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describeError } from "./log";

class PrismaClientKnownRequestError extends Error {
  override name = "PrismaClientKnownRequestError";
  code = "P2002";
  meta = { detail: "Key (email)=(ana@example.org) already exists." };
}

describe("describeError", () => {
  it("keeps the message of the program's own errors", () => {
    const described = describeError(new TypeError("seat map is empty"));
    expect(described).toMatchObject({ type: "TypeError", message: "seat map is empty" });
    expect(described.at?.[0]).toMatch(/^at .*log\.test/);
  });

  it("keeps row values and typed values out", () => {
    const typed = z.object({ zip: z.literal("94110") }).safeParse({ zip: "ana@example.org" });
    for (const error of [new PrismaClientKnownRequestError("ana@example.org"), typed.error]) {
      expect(JSON.stringify(describeError(error))).not.toContain("ana@example.org");
    }
    expect(describeError(new PrismaClientKnownRequestError("x"))).toMatchObject({
      type: "PrismaClientKnownRequestError",
      errorCode: "P2002",
    });
  });

  it("says no more than the type of what is not an error", () => {
    expect(describeError("ana@example.org")).toEqual({ type: "string" });
  });
});
