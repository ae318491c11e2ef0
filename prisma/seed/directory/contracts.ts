import { brand } from "@/lib/brand";
import { idOf } from "../identifiers";
import type { NetworkRow, ProviderGroupRow } from "../tables";

/** One network per product, with the product's code, and two for what products carve out. */
export type NetworkCode = "staff" | "group" | "ipa" | "network" | "behavioral" | "vision";

const network = (code: NetworkCode, name: string): NetworkRow => ({
  id: idOf("network", code),
  code,
  name,
});

export const networks: Record<NetworkCode, NetworkRow> = {
  staff: network("staff", `${brand.shortName} Clinics Network`),
  group: network("group", "Redbud Group Network"),
  ipa: network("ipa", "Bay Physicians Network"),
  network: network("network", "Bridges Network"),
  behavioral: network("behavioral", "Stillwater Behavioral Network"),
  vision: network("vision", "Clearlight Vision Network"),
};

function group(
  code: string,
  kind: ProviderGroupRow["kind"],
  name: string,
  phone: string,
): ProviderGroupRow {
  return { id: idOf("group", code), code, kind, name, phone };
}

/** Every body that contracts with the plan; all of them are invented. */
export const groups = {
  clinics: group("CLINICS", "STAFF_CLINIC", `${brand.shortName} Clinics`, "5105550120"),
  redbud: group("REDBUD", "MEDICAL_GROUP", "Redbud Multispecialty Medical Group", "4085550121"),
  summit: group("SUMMIT", "MEDICAL_GROUP", "Summit Ridge Medical Group", "9255550122"),
  quail: group("QUAIL", "MEDICAL_GROUP", "Quail Hollow Medical Group", "6505550123"),
  crescent: group("CRESCENT", "IPA", "Crescent Bay Physicians IPA", "4155550124"),
  eastshore: group("EASTSHORE", "IPA", "Eastshore Doctors IPA", "5105550125"),
  orchard: group("ORCHARD", "IPA", "Orchard Valley Physicians IPA", "4085550126"),
  direct: group(
    "DIRECT",
    "DIRECT_CONTRACT",
    `Contracted by ${brand.shortName} directly`,
    "5105550127",
  ),
  mind: group("MIND", "DIRECT_CONTRACT", "Stillwater Behavioral Health", "5105550128"),
  vision: group("VISION", "DIRECT_CONTRACT", "Clearlight Vision Care", "5105550129"),
} satisfies Record<string, ProviderGroupRow>;

export type GroupCode = keyof typeof groups;

/** In which networks each group's practitioners take part. */
export const contracts: Record<GroupCode, NetworkCode[]> = {
  clinics: ["staff"],
  redbud: ["group"],
  summit: ["network"],
  quail: ["network"],
  crescent: ["ipa", "network"],
  eastshore: ["ipa"],
  orchard: ["ipa"],
  direct: ["network"],
  mind: ["behavioral"],
  vision: ["vision"],
};

/** Where each IPA's doctors practise; one near a border joins the neighbour as well. */
export const ipaCounties: Record<"crescent" | "eastshore" | "orchard", string[]> = {
  crescent: ["06075", "06081"],
  eastshore: ["06001", "06013"],
  orchard: ["06085"],
};
