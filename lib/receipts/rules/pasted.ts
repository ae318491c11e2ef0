import { parseSpokenNumber } from "@/lib/referrals/rules/number";

/** What somebody pasted to have it checked: a receipt's id or link, a case's number, or codes. */
export type Pasted =
  | { kind: "RECEIPT"; id: string }
  | { kind: "CASE" }
  /** At least one: what may be a code, the likeliest first. */
  | { kind: "CODE"; codes: string[] };

const receipt = /(?:^|\/receipts\/)([A-Za-z0-9_-]{22})(?:\/(?:pdf|case))?\/?(?:[?#].*)?[.,]?$/;

/**
 * Reads links as messages and address bars write them, with a query, a fragment, a slash, and codes
 * as they are copied: broken over lines, inside a sentence, with the line printed below them.
 */
export function readPasted(typed: string): Pasted {
  const pasted = typed.replace(/\s+/g, "");
  const id = receipt.exec(pasted)?.[1];
  if (id) return { kind: "RECEIPT", id };
  if (parseSpokenNumber("C", typed) !== null) return { kind: "CASE" };
  const codes = findCodes(typed);
  if (codes.length > 0) return { kind: "CODE", codes };
  const link = findLink(typed);
  if (link) return { kind: "RECEIPT", id: link };
  return { kind: "CODE", codes: [findLongest(typed) ?? pasted] };
}

const codeStart = /(?<![\w.-])eyJ/g;
/** Three parts, of which the last is an Ed25519 signature: 64 bytes are 86 letters of Base64url. */
const wholeCode = /(?:\s*[\w-])+\s*\.(?:\s*[\w-])+\s*\.(?:\s*[\w-]){86}(?![\w-])/y;

/** Whole codes in a text, from each place where one may begin: a JSON object in Base64. */
function findCodes(typed: string): string[] {
  return [...typed.matchAll(codeStart)].flatMap(({ index }) => {
    wholeCode.lastIndex = index;
    const code = wholeCode.exec(typed)?.[0];
    return code ? [code.replace(/\s+/g, "")] : [];
  });
}

/** The receipt of the first link in a sentence. */
function findLink(typed: string): string | undefined {
  return typed
    .split(/[\s<>()"]+/)
    .filter((word) => word.includes("/receipts/"))
    .map((word) => receipt.exec(word)?.[1])
    .find((id) => id !== undefined);
}

/** The longest word that has a code's three parts, though not a code's lengths. */
function findLongest(typed: string): string | undefined {
  return [...typed.matchAll(/[\w-]+\.[\w-]+\.[\w-]+/g)]
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)[0];
}
