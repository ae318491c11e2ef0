import type { SpecialtyWords } from "./words";

export const therapies: readonly SpecialtyWords[] = [
  {
    code: "225100000X",
    name: { en: "Physical therapy", es: "Fisioterapia", vi: "Vật lý trị liệu" },
    words: {
      en: "physical therapist, physical therapy, physiotherapist, physiotherapy",
      es: "fisioterapeuta, fisioterapia, terapia física, terapeuta físico, terapista físico",
      vi: "vật lý trị liệu, chuyên viên vật lý trị liệu",
    },
  },
  {
    code: "225X00000X",
    name: { en: "Occupational therapy", es: "Terapia ocupacional", vi: "Hoạt động trị liệu" },
    words: {
      en: "occupational therapist, occupational therapy",
      es: "terapeuta ocupacional, terapia ocupacional",
      vi: "hoạt động trị liệu, chuyên viên hoạt động trị liệu",
    },
  },
  {
    code: "235Z00000X",
    name: { en: "Speech therapy", es: "Terapia del habla", vi: "Âm ngữ trị liệu" },
    words: {
      en: "speech therapist, speech therapy, speech pathologist, speech language pathologist, stuttering, swallowing problems",
      es: "terapeuta del habla, terapia del habla, logopeda, fonoaudiólogo/a, tartamudeo",
      vi: "âm ngữ trị liệu, trị liệu ngôn ngữ, nói lắp",
    },
  },
  {
    code: "231H00000X",
    name: { en: "Audiology (hearing)", es: "Audiología (audición)", vi: "Thính học" },
    words: {
      en: "audiologist, audiology, hearing test, hearing aid, hearing aids, hearing loss, hearing doctor, hearing",
      es: "audiólogo/a, audiología, prueba de audición, audífono, audífonos, pérdida de audición, sordera",
      vi: "thính học, đo thính lực, máy trợ thính, lãng tai, nghe kém",
    },
    narrower: ["237600000X"],
  },
  {
    code: "237600000X",
    name: { en: "Hearing aids", es: "Audífonos", vi: "Máy trợ thính" },
    words: { en: "hearing aid fitter", es: "", vi: "" },
  },
  {
    code: "133V00000X",
    name: { en: "Nutrition", es: "Nutrición", vi: "Dinh dưỡng" },
    words: {
      en: "dietitian, dietician, nutritionist, nutrition, diet, weight loss, lose weight",
      es: "nutricionista, dietista, nutriólogo/a, nutrición, dieta, bajar de peso, perder peso",
      vi: "chuyên gia dinh dưỡng, dinh dưỡng, giảm cân, chế độ ăn",
    },
  },
  {
    code: "111N00000X",
    name: { en: "Chiropractic", es: "Quiropráctica", vi: "Nắn xương khớp" },
    words: {
      en: "chiropractor, chiropractic, back adjustment",
      es: "quiropráctico/a, quiropraxia, quiropractor",
      vi: "nắn xương, bác sĩ nắn xương, chỉnh cột sống",
    },
  },
  {
    code: "171100000X",
    name: { en: "Acupuncture", es: "Acupuntura", vi: "Châm cứu" },
    words: {
      en: "acupuncturist, acupuncture",
      es: "acupunturista, acupuntura",
      vi: "châm cứu, thầy châm cứu",
    },
  },
  {
    code: "152W00000X",
    name: { en: "Optometry (eye exams)", es: "Optometría (examen de la vista)", vi: "Đo mắt" },
    words: {
      en: "optometrist, optometry, eye doctor, eye exam, glasses, contact lenses, vision, vision test, blurry vision",
      es: "optometrista, optometría, oculista, examen de la vista, examen de los ojos, lentes, anteojos, lentes de contacto, vista borrosa",
      vi: "đo mắt, bác sĩ đo mắt, khám mắt, mắt kính, kính mắt, kính sát tròng, mờ mắt, nhìn mờ",
    },
  },
  {
    code: "122300000X",
    name: { en: "Dentistry", es: "Odontología", vi: "Nha khoa" },
    words: {
      en: "dentist, dental, dentistry, tooth, teeth, toothache, tooth pain",
      es: "dentista, odontólogo/a, dental, dientes, muela, dolor de muela, dolor de diente",
      vi: "nha sĩ, nha khoa, bác sĩ răng, đau răng, khám răng",
    },
    narrower: ["1223G0001X"],
  },
  {
    code: "1223G0001X",
    name: { en: "General dentistry", es: "Odontología general", vi: "Nha khoa tổng quát" },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "183500000X",
    name: { en: "Pharmacist", es: "Farmacéutico", vi: "Dược sĩ" },
    words: { en: "pharmacist", es: "farmacéutico/a", vi: "dược sĩ" },
  },
];
