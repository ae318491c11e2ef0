import { parseSpokenNumber } from "@/lib/referrals/rules/number";

/** What somebody pasted to have it checked: a receipt's id or link, a case's number, or a code. */
export type Pasted =
  | { kind: "RECEIPT"; id: string }
  | { kind: "CASE" }
  | { kind: "CODE"; code: string };

const receipt = /(?:^|\/receipts\/)([A-Za-z0-9_-]{22})(?:\/(?:pdf|case))?\/?(?:[?#].*)?[.,]?$/;

/** Links are taken as messages and address bars write them: with a query, a fragment, a slash. */
export function readPasted(typed: string): Pasted {
  const pasted = typed.replace(/\s+/g, "");
  const id = receipt.exec(pasted)?.[1];
  if (id) return { kind: "RECEIPT", id };
  if (parseSpokenNumber("C", typed) !== null) return { kind: "CASE" };
  return { kind: "CODE", code: pasted };
}
