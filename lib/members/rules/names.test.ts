import { describe, expect, it } from "vitest";
import { displayName, foldName, fullName, isSameName, presentableName } from "./names";

describe("names", () => {
  const name = { givenName: "Thị Mai", middleName: null, familyName: "Nguyễn" };

  it("are shown in the order given, middle, family", () => {
    expect(displayName(name)).toBe("Thị Mai Nguyễn");
    expect(fullName(name)).toBe("Thị Mai Nguyễn");
    expect(fullName({ ...name, middleName: "Q." })).toBe("Thị Mai Q. Nguyễn");
  });

  it.each([
    ["NGUYEN", "Nguyễn"],
    ["DO", "Đỗ"],
    ["Garcia Marquez", "García-Márquez"],
    ["OBRIEN", "O’Brien"],
    ["STRASSE", "Straße"],
  ])("%s and %s are the same", (one, other) => {
    expect(isSameName(one, other)).toBe(true);
  });

  it.each([
    ["Ana", "Anna"],
    ["Lin", "Lim"],
  ])("%s and %s are two", (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });

  it("of other scripts are told apart", () => {
    expect(foldName("李")).toBe("李");
    expect(isSameName("李", "王")).toBe(false);
  });

  it.each([
    ["MARIA DE LA CRUZ", "Maria De La Cruz"],
    ["MCDONALD-O'NEIL", "McDonald-O'Neil"],
    ["MCKAY", "McKay"],
    ["NGUYỄN", "Nguyễn"],
    ["ÉLODIE", "Élodie"],
    ["J", "J"],
    ["van der Berg", "van der Berg"],
    ["  DOE   JR ", "Doe Jr"],
    ["李", "李"],
  ])("%s is written %s", (shouted, written) => {
    expect(presentableName(shouted)).toBe(written);
  });
});
