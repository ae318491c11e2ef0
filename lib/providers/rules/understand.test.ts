import { describe, expect, it } from "vitest";
import { specialties } from "./specialty-names";
import { understandWords } from "./understand";

const first = (text: string) => understandWords(text).specialties[0];

describe("understandWords", () => {
  it.each([
    ["Dr. Lim", "lim"],
    ["doctor Lim", "lim"],
    ["find Dr. Lim near me", "lim"],
    ["Dra. Lim", "lim"],
    ["doctora Ruiz", "ruiz"],
    ["bác sĩ Trần", "tran"],
    ["Bac si Tran", "tran"],
    ["bác sỹ Phạm", "pham"],
    ["bs Nguyen", "nguyen"],
    ["BS. Lê", "le"],
    ["tìm bác sĩ Lê", "le"],
    ["bác sĩ Đỗ", "do"],
  ])("takes the name in %s for a person's, and the title for said", (text, name) => {
    const { filters, words, names, specialties } = understandWords(text);
    expect(specialties).toEqual([]);
    expect(filters).toEqual({ kind: "practitioner" });
    expect(words).not.toMatch(/\bdra?\b|doctor|bác|bac|\bbs\b/i);
    expect(names).toContain(name);
  });

  it("keeps the title where the name alone is another word", () => {
    expect(understandWords("bác sĩ Hồ")).toMatchObject({
      specialties: [],
      names: ["ho"],
      filters: { kind: "practitioner" },
      words: "bác sĩ Hồ",
    });
  });

  it.each([
    ["bác sĩ da liễu", "207N00000X"],
    ["bs nhi", "208000000X"],
    ["doctora de niños", "208000000X"],
    ["doctora para mujeres", "207V00000X"],
    ["bác sĩ tim", "207RC0000X"],
  ])("still reads %s as a specialty, and for no person", (text, code) => {
    const { specialties, filters } = understandWords(text);
    expect(specialties[0]).toBe(code);
    expect(filters.kind).toBeUndefined();
  });

  it.each(["bác sĩ gần nhà", "tìm bác sĩ", "bác sĩ giỏi", "doctor for me", "my doctor", "médico"])(
    "takes no word of %s for a person's name, and looks for people",
    (text) => {
      const { names, specialties, filters, words } = understandWords(text);
      expect({ names, specialties, filters, words }).toEqual({
        names: [],
        specialties: [],
        filters: { kind: "practitioner" },
        words: "",
      });
    },
  );

  it.each([
    ["emergency room", "emergency-room"],
    ["the ER near me", "emergency-room"],
    ["sala de emergencias", "emergency-room"],
    ["phòng cấp cứu", "emergency-room"],
    ["clinic", "clinic"],
    ["clínica", "clinic"],
    ["phòng khám", "clinic"],
    ["skin clinic", null],
    ["hospital", null],
    ["chest pain", null],
    ["urgent care", null],
  ])("looks in %s for places of the kind %s", (text, kind) => {
    expect(understandWords(text).places).toBe(kind);
  });

  it.each(["Lim", "Lim Surgery Center", "bác sĩ cho con tôi", "Dr. Heart"])(
    "asks in %s for any kind",
    (text) => {
      expect(understandWords(text).filters.kind).toBeUndefined();
    },
  );

  it.each([
    ["heart doctor", "207RC0000X"],
    ["Cardiologists near me", "207RC0000X"],
    ["médico del corazón", "207RC0000X"],
    ["medico del corazon", "207RC0000X"],
    ["bác sĩ tim", "207RC0000X"],
    ["bac si tim", "207RC0000X"],
    ["rash", "207N00000X"],
    ["a rash on my arm", "207N00000X"],
    ["dermatóloga", "207N00000X"],
    ["bác sĩ da liễu", "207N00000X"],
    ["BAC SI DA LIEU", "207N00000X"],
    ["médico de niños", "208000000X"],
    ["medico de ninos", "208000000X"],
    ["kids' doctor", "208000000X"],
    ["bác sĩ nhi khoa", "208000000X"],
    ["heart doctor for kids", "2080P0202X"],
    ["ob/gyn", "207V00000X"],
    ["OB-GYN", "207V00000X"],
    ["ginecóloga", "207V00000X"],
    ["khám thai", "207V00000X"],
    ["diabetes", "207RE0101X"],
    ["tiểu đường", "207RE0101X"],
    ["kidney stones", "208800000X"],
    ["kidney", "207RN0300X"],
    ["eye exam", "152W00000X"],
    ["cataracts", "207W00000X"],
    ["dolor de rodilla", "207X00000X"],
    ["foot doctor", "213E00000X"],
    ["ear nose and throat", "207Y00000X"],
    ["tai mũi họng", "207Y00000X"],
    ["depression", "103TC0700X"],
    ["trầm cảm", "103TC0700X"],
    ["psychiatrist", "2084P0800X"],
    ["fisioterapia", "225100000X"],
    ["lab", "291U00000X"],
    ["chạy thận", "261QE0700X"],
    ["urgent care", "261QU0200X"],
    ["hospital", "282N00000X"],
    ["primary care doctor", "207Q00000X"],
    ["médico de cabecera", "207Q00000X"],
    ["alzheimer's", "2084N0400X"],
    ["bs. da liễu", "207N00000X"],
  ])("reads %s as a specialty", (text, code) => {
    expect(first(text)).toBe(code);
  });

  it("finds every specialty by its own name in each language", () => {
    const missed = specialties.flatMap(({ code, name }) =>
      Object.values(name)
        .filter((text) => !understandWords(text).specialties.includes(code))
        .map((text) => `${code} ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it("knows a specialty's narrower ones", () => {
    expect(understandWords("orthopedics").specialties).toContain("207XS0117X");
  });

  it("keeps the words of a name beside a specialty", () => {
    expect(understandWords("dermatologist Okafor")).toMatchObject({
      specialties: ["207N00000X", "207ND0101X", "207NS0135X"],
      rest: ["okafor"],
    });
  });

  it.each([
    ["Dr. Okafor", ["okafor"]],
    ["Nguyễn Thị Hoa", ["nguyen", "thi", "hoa"]],
    ["bác sĩ Đỗ", ["do"]],
    ["O'Brien", ["obrien"]],
    ["García-López", ["garcia", "lopez"]],
    ["Tim Lee", ["tim", "lee"]],
    ["My Tran", ["my", "tran"]],
    ["find Dr. Lim near me", ["lim"]],
    ["tìm bác sĩ Lim", ["lim"]],
    ["busco a la doctora Ruiz", ["ruiz"]],
  ])("reads %s as a name", (text, names) => {
    expect(understandWords(text)).toMatchObject({ specialties: [], names, lost: false });
  });

  it.each([
    "Nash",
    "Holbrook",
    "Gene Ball",
    "Ana López",
    "Soledad Cruz",
    "Cristal Mota",
    "My Tran Nguyen",
    "Nguyễn Thị Mai",
    "Trần Văn Lợi",
    "Dr. Victoria Singh",
    "Thornton",
    "Garrison",
    "Guevarra",
    "Phong Nguyen",
    "Angie Ligas",
  ])("finds no complaint in the name %s", (text) => {
    expect(understandWords(text)).toMatchObject({ specialties: [], lost: false });
  });

  it.each([
    ["the machine that helps me breathe needs supplies", "332B00000X"],
    ["mi bebé no quiere su leche", "208000000X"],
    ["after my stroke i am learning to talk once more", "235Z00000X"],
  ])("reads what the words of %s hint at together", (text, code) => {
    expect(first(text)).toBe(code);
  });

  it("leaves what is felt anywhere to the organ, and to the complaint beside it", () => {
    expect(first("itching around my anus")).toBe("208C00000X");
    expect(first("spots floating in my eye")).toBe("207W00000X");
    expect(first("my hand is numb")).toBe("2084N0400X");
  });

  it.each([
    ["mi niño de dos años tiene mucha tos", "208000000X"],
    ["me duele el oído desde hace 2 años", "207Y00000X"],
    ["tengo asma desde niña", "207RP1001X"],
    ["mi esposo necesita un doctor", "207Q00000X"],
    ["doctor for my wife's heart", "207RC0000X"],
  ])("reads years, and of whom is spoken, in %s", (text, code) => {
    expect(first(text)).toBe(code);
  });

  it("reads other forms of an English word", () => {
    expect(first("i burp constantly")).toBe("207RG0100X");
  });

  it("reads what is also a specialty as a name too", () => {
    expect(understandWords("Dr. Heart").names).toEqual(["heart"]);
  });

  it("reads ten digits as an NPI", () => {
    expect(understandWords(" 2345678903 ")).toMatchObject({ npi: "2345678903", names: [] });
  });

  it.each(["doctor", "a doctor near me", "bác sĩ", ""])("takes %j for no words at all", (text) => {
    expect(understandWords(text)).toMatchObject({ specialties: [], names: [], lost: false });
  });

  it.each(["😀😀", "???", "one two three four five six seven words"])("is lost with %s", (text) => {
    expect(understandWords(text)).toMatchObject({ specialties: [], names: [], lost: true });
  });

  it("takes a text of any length", () => {
    expect(understandWords("rash ".repeat(20_000)).specialties[0]).toBe("207N00000X");
  });
});

describe("words that are like others", () => {
  it.each([
    ["sacar una cita", undefined],
    ["la una enterrada", "213E00000X"],
    ["i was abused as a kid", "103TC0700X"],
    ["trĩ bị chảy máu", "208C00000X"],
    ["sore throte", "207Y00000X"],
    ["kid's dcotor", "208000000X"],
    ["bé sổ mũi", "208000000X"],
    ["Phong Nguyen", undefined],
  ])("are told apart: %s", (text, code) => {
    expect(understandWords(text).specialties[0]).toBe(code);
  });
});
