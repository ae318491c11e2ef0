import { describe, expect, it } from "vitest";
import { guessCities } from "./asked-city";

const guess = (text: string, city: string) =>
  guessCities(text, null).find((one) => one.city === city);

describe("words that may be a city", () => {
  it.each([
    ["doctor in oakland", "oakland", "doctor"],
    ["dermatologist in San Jose", "San Jose", "dermatologist"],
    ["pediatrician close to Fremont", "Fremont", "pediatrician"],
    ["dermatólogo en San José", "San José", "dermatólogo"],
    ["dentista cerca de Daly City", "Daly City", "dentista"],
    ["bác sĩ da liễu ở gần San Jose", "San Jose", "bác sĩ da liễu"],
    [
      "cardiologist near Oakland who speaks Vietnamese",
      "Oakland",
      "cardiologist who speaks Vietnamese",
    ],
    ["Dr. Nguyen in Chino Hills", "Chino Hills", "Dr. Nguyen"],
    ["near oakland", "oakland", ""],
  ])("stand after a word of place in %s", (text, city, others) => {
    expect(guess(text, city)).toEqual({ city, state: null, others, care: null });
  });

  it.each([
    ["cardiologist oakland", "oakland", "cardiologist"],
    ["dermatologist San Jose", "San Jose", "dermatologist"],
    ["pediatrician Fremont", "Fremont", "pediatrician"],
    ["dermatólogo de San José", "San José", "dermatólogo de"],
  ])("end words of a kind of care in %s", (text, city, others) => {
    expect(guess(text, city)).toMatchObject({ city, others, care: { names: expect.any(Array) } });
  });

  it.each([
    ["oakland cardiologist", "oakland", "cardiologist"],
    ["San Jose ca dermatologist", "San Jose", "dermatologist"],
    ["Garden Grove nha sĩ", "Garden Grove", "nha sĩ"],
  ])("begin words of a kind of care in %s", (text, city, others) => {
    expect(guess(text, city)).toMatchObject({ city, others, care: { names: expect.any(Array) } });
  });

  it.each([
    ["cardiologist oakland open now", "oakland", "cardiologist open now"],
    ["dermatologist san jose ca female", "san jose", "dermatologist female"],
    ["female cardiologist oakland", "oakland", "female cardiologist"],
    ["cardiologist oakland who speaks spanish", "oakland", "cardiologist who speaks spanish"],
    ["pediatra san jose que hable español", "san jose", "pediatra que hable español"],
    ["bác sĩ tim san jose nói tiếng việt", "san jose", "bác sĩ tim nói tiếng việt"],
    ["doctor in san jose california open now", "san jose", "doctor open now"],
  ])("may stand between a kind of care and filters in %s", (text, city, others) => {
    expect(guess(text, city)).toMatchObject({ city, others });
  });

  it.each([
    ["Oakland California", "CA", ""],
    ["oakland ca", "CA", ""],
    ["Oakland, California open now", "CA", "open now"],
  ])("are all that is said in %s", (text, state, others) => {
    expect(guessCities(text, null)[0]).toMatchObject({ state, others, care: null });
  });

  it("are taken with the state after them", () => {
    expect(guess("dentist in Oakland, CA", "Oakland")).toMatchObject({
      state: "CA",
      others: "dentist",
    });
    expect(guess("cardiologist Oakland CA", "Oakland")).toMatchObject({
      state: "CA",
      others: "cardiologist",
    });
  });

  it("come longest first", () => {
    const [first] = guessCities("doctor in South San Francisco", null);
    expect(first?.city).toBe("South San Francisco");
  });

  it.each(["Dr. Fremont", "Paris Nguyen", "Okafor", "heart doctor", "bác sĩ tim", "mi pie"])(
    "are none in %s",
    (text) => {
      expect(guessCities(text, null)).toEqual([]);
    },
  );

  it.each(["doctor in Spanish", "dentista en chino"])("are no language in %s", (text) => {
    expect(guessCities(text, null)).toEqual([]);
  });

  it("are none where the reader said that the words are a name", () => {
    expect(guessCities("doctor in oakland", "name")).toEqual([]);
  });
});
