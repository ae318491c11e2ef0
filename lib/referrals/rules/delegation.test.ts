import { describe, expect, it } from "vitest";
import type { DelegationRow, GroupKind, ReferralKind } from "../types";
import { decideWhoDecides } from "./delegation";

const row = (
  referralKind: ReferralKind,
  groupKind: GroupKind,
  decider: DelegationRow["decider"],
) => ({
  referralKind,
  groupKind,
  decider,
});
const rows = [
  row("CONSULTATION", "IPA", "IPA"),
  row("CONSULTATION", "MEDICAL_GROUP", "GROUP"),
  row("CONSULTATION", "STAFF_CLINIC", "PLAN"),
  row("CONSULTATION", "DIRECT_CONTRACT", "PLAN"),
  row("PROCEDURE", "IPA", "GROUP"),
  row("OUT_OF_NETWORK_EXCEPTION", "IPA", "IPA"),
];
const ipa = { id: "bay-ipa", kind: "IPA" } as const;
const group = { id: "bay-group", kind: "MEDICAL_GROUP" } as const;
const plan = { decider: "PLAN", deciderGroupId: null };

describe("decideWhoDecides", () => {
  it.each([
    [
      "the IPA where the table says so",
      "CONSULTATION",
      "IPA",
      ipa,
      { decider: "IPA", deciderGroupId: "bay-ipa" },
    ],
    [
      "the group where the table says so",
      "CONSULTATION",
      "MEDICAL_GROUP",
      group,
      { decider: "GROUP", deciderGroupId: "bay-group" },
    ],
    [
      "the PCP's own group, whoever holds the contract",
      "CONSULTATION",
      "MEDICAL_GROUP",
      { ...group, id: "other" },
      { decider: "GROUP", deciderGroupId: "other" },
    ],
    ["the plan where the table says so", "CONSULTATION", "STAFF_CLINIC", group, plan],
    ["the plan for direct contracts", "CONSULTATION", "DIRECT_CONTRACT", ipa, plan],
    ["the plan where the table is silent", "STANDING", "IPA", ipa, plan],
    [
      "the plan where the PCP's group is not what the table names",
      "CONSULTATION",
      "IPA",
      group,
      plan,
    ],
    ["the plan where an IPA is named a group", "PROCEDURE", "IPA", ipa, plan],
    ["the plan where there is no contract", "CONSULTATION", null, ipa, plan],
    [
      "the plan for an exception, whatever the table says",
      "OUT_OF_NETWORK_EXCEPTION",
      "IPA",
      ipa,
      plan,
    ],
  ] as const)("names %s", (_, kind, contract, pcpGroup, expected) => {
    expect(decideWhoDecides(rows, kind, contract, pcpGroup)).toEqual(expected);
  });

  it.each([
    ["contradicts itself", [row("CONSULTATION", "IPA", "IPA"), row("CONSULTATION", "IPA", "PLAN")]],
    ["names somebody unknown", [row("CONSULTATION", "IPA", "NOBODY" as never)]],
    ["is empty", []],
  ])("names the plan where the table %s", (_, table) => {
    expect(decideWhoDecides(table, "CONSULTATION", "IPA", ipa)).toEqual(plan);
  });
});
