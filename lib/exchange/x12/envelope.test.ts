import { describe, expect, it } from "vitest";
import { createEnvelopeCheck } from "./envelope";

const good = [
  "ISA*00* *00* *ZZ*S*ZZ*R*261121*0900*^*00501*000000001*0*T*:",
  "GS*BE*S*R*20261121*0900*7*X*005010X220A1",
  "ST*834*0001*005010X220A1",
  "BGN*00*1*20261121****2",
  "SE*3*0001",
  "ST*834*0002*005010X220A1",
  "SE*2*0002",
  "GE*2*7",
  "IEA*1*000000001",
];

function check(lines: string[]) {
  const envelope = createEnvelopeCheck({
    functionalId: "BE",
    version: "005010X220A1",
    transactionSet: "834",
  });
  for (const [index, line] of lines.entries()) {
    const elements = line.split("*");
    envelope.accept({ id: elements[0] ?? "", elements, position: index + 1 });
  }
  envelope.finish();
}

const replaced = (from: string, to: string) => good.map((line) => line.replace(from, to));
const without = (place: number) => good.filter((_, index) => index !== place - 1);

describe("createEnvelopeCheck", () => {
  it("takes a whole file, and several interchanges one after another", () => {
    expect(() => check(good)).not.toThrow();
    expect(() => check([...good, ...good])).not.toThrow();
  });

  it.each([
    ["another SE count", replaced("SE*3", "SE*4"), "COUNT_MISMATCH", 5],
    ["an SE count that is no number", replaced("SE*3", "SE*3x"), "COUNT_MISMATCH", 5],
    ["another SE number", replaced("SE*3*0001", "SE*3*0009"), "CONTROL_NUMBER_MISMATCH", 5],
    ["another GE count", replaced("GE*2", "GE*1"), "COUNT_MISMATCH", 8],
    ["another GE number", replaced("GE*2*7", "GE*2*8"), "CONTROL_NUMBER_MISMATCH", 8],
    ["another IEA count", replaced("IEA*1", "IEA*2"), "COUNT_MISMATCH", 9],
    ["another IEA number", replaced("IEA*1*0", "IEA*1*1"), "CONTROL_NUMBER_MISMATCH", 9],
    ["two sets of one number", replaced("0002", "0001"), "CONTROL_NUMBER_REPEATED", 6],
    ["claims", replaced("GS*BE", "GS*HC"), "WRONG_KIND", 2],
    ["another guide", replaced("7*X*005010X220A1", "7*X*004010X095A1"), "WRONG_KIND", 2],
    ["another transaction set", replaced("ST*834*0001", "ST*820*0001"), "WRONG_KIND", 3],
    ["no ISA", without(1), "SEGMENT_OUT_OF_PLACE", 1],
    ["no GS", without(2), "SEGMENT_OUT_OF_PLACE", 2],
    ["no ST", without(3), "SEGMENT_OUT_OF_PLACE", 3],
    ["no SE", without(5), "SEGMENT_OUT_OF_PLACE", 5],
    ["no GE", without(8), "SEGMENT_OUT_OF_PLACE", 8],
    ["no IEA", without(9), "TRUNCATED", 9],
    ["no transaction set", [good[0] ?? "", "IEA*0*000000001"], "NO_TRANSACTIONS", 3],
    ["nothing", [], "NO_TRANSACTIONS", 1],
  ])("refuses a file with %s", (_, lines, code, position) => {
    expect(() => check(lines)).toThrowError(expect.objectContaining({ code, position }));
  });
});
