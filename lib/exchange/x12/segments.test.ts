import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SEGMENT_LENGTH, readSegments } from "./segments";
import type { Segment } from "./types";

const isa =
  "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261121*0900*^*00501*000000001*0*T*:~";

async function segmentsOf(chunks: string[]): Promise<Segment[]> {
  const segments: Segment[] = [];
  for await (const segment of readSegments(chunks)) segments.push(segment);
  return segments;
}

const ids = async (chunks: string[]) => (await segmentsOf(chunks)).map(({ id }) => id);

describe("readSegments", () => {
  it("numbers the segments and keeps empty elements", async () => {
    expect(await segmentsOf([`${isa}INS*Y**021~IEA*0*000000001~`])).toMatchObject([
      { id: "ISA", position: 1 },
      { id: "INS", position: 2, elements: ["INS", "Y", "", "021"] },
      { id: "IEA", position: 3 },
    ]);
  });

  it.each([
    ["none", "~", ""],
    ["a line feed after each", "~", "\n"],
    ["a carriage return and line feed after each", "~", "\r\n"],
    ["a line feed as the terminator", "\n", ""],
    ["a carriage return as the terminator, then a line feed", "\r", "\n"],
    ["another terminator", "'", "\n"],
  ])("takes line ends: %s", async (_, terminator, after) => {
    const text = [isa.slice(0, -1), "GS*BE", "IEA*1*000000001"]
      .map((segment) => segment + terminator + after)
      .join("");
    expect(await ids([text])).toEqual(["ISA", "GS", "IEA"]);
  });

  it("joins segments that were folded to a line width", async () => {
    const folded = "NM1*IL*1*DOE*JOHN~IEA*0*000000001~".replace(/.{12}/g, "$&\r\n");
    const [, name] = await segmentsOf([isa + folded]);
    expect(name?.elements).toEqual(["NM1", "IL", "1", "DOE", "JOHN"]);
  });

  it("takes each interchange by its own delimiters", async () => {
    const other = isa.replaceAll("*", "|").replace("^", "!").replace(":~", "<'");
    const text = `${isa}IEA*0*000000001~\n${other}NM1|IL~*^'IEA|0|000000001'\n\u001a`;
    expect((await segmentsOf([text])).map(({ elements }) => elements.slice(0, 2))).toEqual([
      ["ISA", "00"],
      ["IEA", "0"],
      ["ISA", "00"],
      ["NM1", "IL~*^"],
      ["IEA", "0"],
    ]);
  });

  it("yields the same segments however the text is cut into chunks", async () => {
    const text = `\ufeff${isa}\r\nGS*BE~\r\nNM1*IL*1*ĐỖ~\r\nIEA*0*000000001~\r\n${isa}IEA*0*000000001~\r\n`;
    const whole = await segmentsOf([text]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: text.length })), async (cuts) => {
        const sorted = [0, ...cuts.sort((a, b) => a - b), text.length];
        const chunks = sorted.slice(1).map((cut, index) => text.slice(sorted[index], cut));
        expect(await segmentsOf(chunks)).toEqual(whole);
      }),
    );
  });

  it.each([
    ["nothing", "", "NOT_X12"],
    ["white space", " \n", "NOT_X12"],
    ["another format", `{"members": [${'"x",'.repeat(60)}]}`, "NOT_X12"],
    ["a beginning of an ISA", isa.slice(0, 60), "NOT_X12"],
    ["an ISA of the wrong width", isa.replace("SENDER         ", "SENDER"), "NOT_X12"],
    ["a stop inside a segment", `${isa}GS*BE*1`, "TRUNCATED"],
    ["one character as two delimiters", isa.replace(":~", "**"), "ISA_INVALID"],
    ["a letter as a delimiter", isa.replace(":~", "A~"), "DELIMITERS_INVALID"],
    ["text between interchanges", `${isa}IEA*0*000000001~${"junk ".repeat(30)}`, "NOT_X12"],
    ["a short rest after the interchange", `${isa}IEA*0*000000001~junk`, "TRUNCATED"],
  ])("refuses %s", async (_, text, code) => {
    await expect(segmentsOf([text])).rejects.toMatchObject({ name: "X12Error", code });
  });

  it("refuses an ISA of the wrong width with text behind it", async () => {
    const text = isa.replace("SENDER         ", "SENDER") + "x".repeat(50);
    await expect(segmentsOf([text])).rejects.toMatchObject({ code: "ISA_INVALID" });
  });

  it("stops at a segment that never ends before it fills the memory", async () => {
    let given = 0;
    function* endless() {
      yield isa;
      for (;;) {
        given += 4096;
        yield "x".repeat(4096);
      }
    }
    const reading = async () => {
      for await (const _ of readSegments(endless()));
    };
    await expect(reading()).rejects.toMatchObject({ code: "SEGMENT_TOO_LONG", position: 2 });
    expect(given).toBeLessThan(MAX_SEGMENT_LENGTH + 3 * 4096);
  });
});
