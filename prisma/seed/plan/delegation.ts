import type { DelegationRuleRow } from "../tables";
import type { ProductCode } from "./plan-rules";

type Kind = DelegationRuleRow["referralKind"];

const everyday: Kind[] = [
  "CONSULTATION",
  "CONSULTATION_AND_TREATMENT",
  "SECOND_OPINION",
  "STANDING",
];

/** What is handed on to the PCP's group, and the kind of its contract; the plan decides the rest. */
const delegated: Record<ProductCode, Partial<Record<DelegationRuleRow["groupKind"], Kind[]>>> = {
  staff: {},
  group: { MEDICAL_GROUP: [...everyday, "PROCEDURE", "OUT_OF_GROUP", "CONTINUITY"] },
  ipa: { IPA: [...everyday, "PROCEDURE", "OUT_OF_GROUP"] },
  network: { MEDICAL_GROUP: [...everyday, "PROCEDURE"], IPA: everyday },
};
const deciders = { MEDICAL_GROUP: "GROUP", IPA: "IPA" } as const;

/** The delegation table of a product, without a gap: what is not delegated, the plan decides. */
export function delegationOf(product: ProductCode, productId: string): DelegationRuleRow[] {
  const kinds: Kind[] = [
    ...everyday,
    "PROCEDURE",
    "OUT_OF_GROUP",
    "OUT_OF_NETWORK_EXCEPTION",
    "CONTINUITY",
  ];
  const groupKinds = ["STAFF_CLINIC", "MEDICAL_GROUP", "IPA", "DIRECT_CONTRACT"] as const;
  return groupKinds.flatMap((groupKind) =>
    kinds.map((referralKind) => {
      const handedOn = delegated[product][groupKind]?.includes(referralKind) ?? false;
      const decider =
        handedOn && (groupKind === "MEDICAL_GROUP" || groupKind === "IPA")
          ? deciders[groupKind]
          : ("PLAN" as const);
      return { productId, referralKind, groupKind, decider };
    }),
  );
}
