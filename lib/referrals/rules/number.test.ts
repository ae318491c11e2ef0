import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReferralNumber, referralNumber } from "./number";

const anyNumber = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(referralNumber);

describe("a referral's number", () => {
  it("looks like R-7K2-M9Q-XDC and reads back", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(number).toMatch(/^R(-[0-9A-HJKMNP-TV-Z]{3}){3}$/);
        expect(parseReferralNumber(number)).toBe(number);
        expect(parseReferralNumber(` ${number.toLowerCase().replaceAll("-", " ")} `)).toBe(number);
        expect(parseReferralNumber(number.slice(2))).toBe(number);
        expect(parseReferralNumber(number.replaceAll("0", "o").replaceAll("1", "l"))).toBe(number);
      }),
    );
  });

  it("shows one wrong letter", () => {
    const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".split("");
    fc.assert(
      fc.property(
        anyNumber,
        fc.constantFrom(2, 3, 4, 6, 7, 8, 10, 11, 12),
        fc.constantFrom(...letters),
        (number, place, letter) => {
          fc.pre(number[place] !== letter);
          const wrong = number.slice(0, place) + letter + number.slice(place + 1);
          expect(parseReferralNumber(wrong)).toBeNull();
        },
      ),
    );
  });

  it.each([
    "",
    "R",
    "R-123",
    "R-UUU-UUU-UUU",
    "../../etc/passwd",
    "R-000-000-0000",
    "🙂🙂🙂🙂🙂🙂🙂🙂🙂",
  ])("cannot be %j", (typed) => {
    expect(parseReferralNumber(typed)).toBeNull();
  });
});
