import { describe, expect, it } from "vitest";
import { type CandidateFit, compareFit } from "./fit";

const plain: CandidateFit = {
  wasPatient: false,
  isFamilyDoctor: false,
  standing: 0,
  isStale: false,
  miles: 4,
  speaks: false,
  free: 40,
  verifiedOn: "2026-11-01",
  name: "Okafor Amara",
  roleId: "r2",
};

describe("compareFit", () => {
  it.each<[string, Partial<CandidateFit>, Partial<CandidateFit>]>([
    ["a doctor of before, however far", { wasPatient: true, miles: 24 }, { isFamilyDoctor: true }],
    ["the family's doctor", { isFamilyDoctor: true, standing: 4 }, { miles: 0.1 }],
    ["a listing that was checked", { miles: 24 }, { standing: 2, miles: 0.1, speaks: true }],
    ["a listing that nobody reported", { miles: 24 }, { standing: 1, miles: 0.1 }],
    ["a listing that is old", { standing: 3 }, { standing: 4, miles: 0.1, speaks: true }],
    ["five miles before the next five", { miles: 4.9 }, { miles: 5, speaks: true, free: 90 }],
    ["the member's language near by", { miles: 4.9, speaks: true, free: 1 }, { miles: 0.1 }],
    ["places to spare", { miles: 4.9, free: 6 }, { miles: 0.1, free: 5 }],
    ["the nearer", { miles: 1, verifiedOn: null }, { miles: 1.1 }],
    ["the more lately checked", { verifiedOn: "2026-11-02", name: "Z" }, {}],
    ["somebody's day of checking before none", {}, { verifiedOn: null, name: "A" }],
    ["the name", { name: "Adams" }, { roleId: "r1" }],
    ["the same name by its role", { roleId: "r1" }, {}],
  ])("puts first: %s", (_, better, worse) => {
    const [a, b] = [
      { ...plain, ...better },
      { ...plain, ...worse },
    ];
    expect(compareFit(a, b)).toBeLessThan(0);
    expect(compareFit(b, a)).toBeGreaterThan(0);
    expect(compareFit(a, a)).toBe(0);
  });
});
