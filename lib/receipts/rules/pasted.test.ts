import { describe, expect, it } from "vitest";
import { readPasted } from "./pasted";

const id = "Abc_-fghijklmnopqrstuv";
const link = `https://portal.example/receipts/${id}`;

describe("what is pasted", () => {
  it.each([
    id,
    link,
    `${link}/`,
    `${link}.`,
    `${link}/pdf`,
    `${link}/case`,
    `${link}/case?for=5e0f4a52-3f6f-4a30-9d76-1d1b3a5f7c11`,
    `${link}#C-TB4-AAQ-QKM`,
    `${link}?opened=C-TB4-AAQ-QKM`,
    `${link}/?checked=1#link`,
    ` ${link.slice(0, 30)}\n${link.slice(30)} `,
  ])("is a receipt's link, however it is written: %s", (typed) => {
    expect(readPasted(typed)).toEqual({ kind: "RECEIPT", id });
  });

  it.each(["C-TB4-AAQ-QKM", " c-tb4-aaq-qkm\n"])("is a case's number: %s", (typed) => {
    expect(readPasted(typed)).toEqual({ kind: "CASE" });
  });

  it.each([`${id}x`, "e30.e30.e30", `/receipts/${id}/other`, `https://portal.example/${id}`])(
    "is else taken for a code: %s",
    (code) => {
      expect(readPasted(code)).toEqual({ kind: "CODE", code });
    },
  );
});
