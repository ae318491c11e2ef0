import { describe, expect, it } from "vitest";
import { understandWords } from "./understand";

describe("filters in a member's words", () => {
  it.each([
    [
      "female cardiologist near 95112 who speaks Vietnamese",
      { gender: "female", zip: "95112", language: "vi" },
      "cardiologist",
    ],
    [
      "doctora de corazón que hable español",
      { gender: "female", language: "es" },
      "doctora de corazón",
    ],
    ["bác sĩ nhi nữ gần 95112", { gender: "female", zip: "95112" }, "bác sĩ nhi"],
    ["bac si da lieu gan 95112 noi tieng viet", { zip: "95112", language: "vi" }, "bac si da lieu"],
    ["Spanish-speaking therapist", { language: "es" }, "therapist"],
    ["pediatra que hable vietnamita", { language: "vi" }, "pediatra"],
    ["nha sĩ nói tiếng Tây Ban Nha", { language: "es" }, "nha sĩ"],
    ["male urologist", { gender: "male" }, "urologist"],
    ["dentist by video", { telehealth: true }, "dentist"],
    ["psicólogo por videollamada", { telehealth: true }, "psicólogo"],
    ["PCP accepting new patients", { accepting: true }, "PCP"],
    ["pediatra que acepte pacientes nuevos", { accepting: true }, "pediatra"],
    ["bác sĩ gia đình nhận bệnh nhân mới", { accepting: true }, "bác sĩ gia đình"],
    ["urgent care open now", { open: "now" }, "urgent care"],
    ["farmacia abierta ahora", { open: "now" }, "farmacia"],
    ["nhà thuốc mở cửa cuối tuần", { open: "weekends" }, "nhà thuốc"],
    ["dentist open on Saturdays", { open: "weekends" }, "dentist"],
    ["board certified dermatologist", { boardCertified: true }, "dermatologist"],
    ["94110", { zip: "94110" }, ""],
  ])("are read from %s", (text, filters, words) => {
    const read = understandWords(text);
    expect(read.filters).toEqual(filters);
    expect(read.words).toBe(words);
  });

  it.each([
    ["female exam"],
    ["women's doctor"],
    ["men's health"],
    ["wheelchair"],
    ["Chino Valley Hospital"],
  ])("are none in %s", (text) => {
    expect(understandWords(text).filters).toEqual({});
    expect(understandWords(text).words).toBe(text);
  });

  it.each(["Dra. Ruiz", "busco a la doctora Ruiz", "bác sĩ Nam"])(
    "are a person, of any gender, in %s",
    (text) => {
      expect(understandWords(text).filters).toEqual({ kind: "practitioner" });
    },
  );
});

describe("how the reader said that the words are meant", () => {
  it("is a name", () => {
    expect(understandWords("Dr. Heart", "name")).toMatchObject({
      specialties: [],
      names: ["heart"],
    });
  });

  it("is what they need", () => {
    expect(understandWords("heart Lim", "care")).toMatchObject({
      specialties: ["207RC0000X", "207RI0011X", "207RC0001X"],
      rest: [],
      names: [],
    });
  });
});

describe("ten digits", () => {
  it.each([
    "2948227105",
    " NPI 2948227105",
    "npi:2948227105",
    "NPI#2948227105",
    "(294) 822-7105",
    "294.822.7105",
    "+1 294-822-7105",
  ])("are read from %s", (text) => {
    expect(understandWords(text)).toMatchObject({ npi: "2948227105", names: [], specialties: [] });
  });

  it.each(["294822710", "29482271055", "NPI", "NPI 94110"])("are not read from %s", (text) => {
    expect(understandWords(text).npi).toBeNull();
  });
});

describe("misspelt words", () => {
  it("are read as the word that they were meant to be, and that is said", () => {
    expect(understandWords("cardioligist")).toMatchObject({
      specialties: ["207RC0000X", "207RI0011X", "207RC0001X"],
      names: ["cardioligist"],
      corrections: [{ typed: "cardioligist", read: "cardiologist" }],
    });
  });

  it.each(
    `Smith Johnson Garcia Martinez Hernandez Rodriguez Wright Collins Tucker Berry Watkins Sarah Maria
     Katherine Carlos Angel Brian Colin Mateo Bautista Linares Rocha Uribe Fatima Sharma Suresh Anastasia
     Nguyen Tran Pham Hoang Phan Bui Dang Duong Truong Huynh Lan Nam Tam Kaiser Stanford Okafor`.split(
      /\s+/,
    ),
  )("do not include the name %s", (name) => {
    expect(understandWords(name)).toMatchObject({ specialties: [], corrections: [] });
  });
});
