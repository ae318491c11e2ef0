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
      expect(readPasted(code)).toEqual({ kind: "CODE", codes: [code] });
    },
  );

  const signature = `${"S".repeat(43)}${"-_".repeat(21)}g`;
  const code = `eyJhbGciOiJFZERTQSJ9.${"cGF5".repeat(80)}.${signature}`;
  const broken = code.replace(/.{95}/g, "$&\n");

  it.each([
    code,
    ` ${code}\n`,
    `${code}.`,
    `${code}\nKey: 0hYpbrzkgkWJPOoaHTfCMJjcsMQgOT0bgGOzVYkWQpQ`,
    `${broken}\nKey: 0hYpbrzkgkWJPOoaHTfCMJjcsMQgOT0bgGOzVYkWQpQ`,
    `My code: ${code} thanks`,
    `I found (${broken}), on www.example.com.`,
    `“${code}”`,
    `The link is ${link}, the code is ${code}.`,
  ])("is a code, alone or in a text: %s", (typed) => {
    expect(readPasted(typed)).toEqual({ kind: "CODE", codes: [code] });
  });

  it("may be several codes, in their order", () => {
    const other = code.replace("cGF5", "b3Ro");
    expect(readPasted(`${other}\n${code}`)).toEqual({ kind: "CODE", codes: [other, code] });
    expect(readPasted(`eyJ is how it begins: ${code}`)).toEqual({ kind: "CODE", codes: [code] });
  });

  it.each([`${code}x`, `x${code}`, code.slice(0, -1)])(
    "is no whole code where a letter is too much or missing: %s",
    (typed) => {
      expect(readPasted(`My code: ${typed} thanks.`)).toEqual({ kind: "CODE", codes: [typed] });
    },
  );

  it.each([`Please see ${link}, thanks`, `It is at <${link}>.\nYours`])(
    "is a link in a sentence: %s",
    (typed) => {
      expect(readPasted(typed)).toEqual({ kind: "RECEIPT", id });
    },
  );

  it("is read in bounded steps, however it is made", () => {
    const typed = "eyJ ".repeat(1500);
    expect(readPasted(typed)).toMatchObject({ kind: "CODE" });
    expect(readPasted(`${"eyJ.".repeat(700)}${"a.b ".repeat(800)}`)).toMatchObject({
      kind: "CODE",
    });
  });
});
