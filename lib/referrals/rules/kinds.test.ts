import { describe, expect, it } from "vitest";
import { requestedKind, submittableKinds } from "./kinds";

describe("kinds of referral", () => {
  it.each([
    ["DIRECT", null],
    ["REFERRAL", "CONSULTATION"],
    ["OUT_OF_GROUP", "OUT_OF_GROUP"],
    ["NOT_COVERED", "OUT_OF_NETWORK_EXCEPTION"],
    ["UNKNOWN", null],
  ] as const)("follow the circle's %s to %s", (answer, kind) => {
    expect(requestedKind(answer)).toBe(kind);
    if (kind) expect(submittableKinds(answer)).toContain(kind);
  });

  it("are none where nothing is known, and only the exception outside the network", () => {
    expect(submittableKinds("UNKNOWN")).toEqual([]);
    expect(submittableKinds("NOT_COVERED")).toEqual(["OUT_OF_NETWORK_EXCEPTION"]);
    expect(submittableKinds("OUT_OF_GROUP")).not.toContain("CONSULTATION");
  });
});
