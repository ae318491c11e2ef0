import type { Topic } from "./words";

const primaryCare = ["207Q00000X", "207R00000X", "208D00000X", "208000000X"];
const adultPrimaryCare = ["207Q00000X", "207R00000X", "208D00000X"];
const therapists = ["103TC0700X", "106H00000X", "1041C0700X", "101YM0800X"];

/** Complaints and everyday words for which no single specialty stands. */
export const topics: readonly Topic[] = [
  {
    codes: primaryCare,
    words: {
      en: "primary care, primary care doctor, primary care physician, primary doctor, pcp, regular doctor, checkup, check up, physical, physical exam, annual physical, annual exam, vaccine, vaccines, vaccination, shots, flu shot, cold, flu, fever, sick visit",
      es: "atención primaria, médico primario, médico de atención primaria, doctor primario, médico de cabecera, doctor de cabecera, médico personal, chequeo, examen físico, examen anual, vacuna, vacunas, resfriado, gripe, fiebre",
      vi: "bác sĩ chính, bác sĩ chăm sóc chính, chăm sóc chính, bác sĩ riêng, khám sức khỏe, khám tổng quát, chích ngừa, tiêm ngừa, tiêm chủng, bị cảm, cảm cúm, bị cúm, bị sốt, phát sốt",
    },
  },
  {
    codes: [...therapists, "2084P0800X"],
    words: {
      en: "therapist, therapy, counseling, mental health, behavioral health, depression, depressed, anxiety, anxious, stress, grief, sad, panic attacks, panic attack, talk to someone, eating disorder, anorexia",
      es: "terapeuta, terapia, salud mental, depresión, deprimido, deprimida, ansiedad, estrés, duelo, tristeza, ataques de pánico, ataque de pánico, nervios, trastorno alimenticio, anorexia",
      vi: "trị liệu, trị liệu tâm lý, sức khỏe tâm thần, trầm cảm, lo âu, lo lắng, căng thẳng, buồn bã, hoảng loạn, rối loạn ăn uống",
    },
  },
  {
    codes: ["2080P0006X", "2084P0804X", "103TC2200X"],
    words: {
      en: "attention deficit, hyperactive child, child behavior",
      es: "tdah, niño hiperactivo, conducta del niño",
      vi: "trẻ hiếu động, rối loạn chú ý",
    },
  },
  {
    codes: ["208100000X", "207X00000X", "225100000X", "111N00000X", "208VP0014X"],
    words: {
      en: "back pain, low back pain, backache, neck pain, sciatica, my back hurts, back doctor",
      es: "dolor de espalda, dolor de cuello, ciática, me duele la espalda, espalda, lumbago",
      vi: "đau lưng, đau cổ, đau thần kinh tọa, nhức lưng",
    },
  },
  {
    codes: ["2084N0400X", ...adultPrimaryCare],
    words: {
      en: "headache, headaches, dizzy, dizziness, vertigo",
      es: "dolor de cabeza, dolores de cabeza, mareo, mareos, vértigo",
      vi: "đau đầu, nhức đầu, chóng mặt",
    },
  },
  {
    codes: ["207RC0000X", ...adultPrimaryCare],
    words: {
      en: "high blood pressure, blood pressure, hypertension, cholesterol, high cholesterol",
      es: "presión alta, alta presión, presión arterial, hipertensión, colesterol, colesterol alto",
      vi: "cao huyết áp, huyết áp cao, huyết áp, cao máu, mỡ máu, mỡ trong máu",
    },
  },
  {
    codes: ["208800000X", ...adultPrimaryCare],
    words: {
      en: "urinary tract infection, uti, bladder infection, burning when i pee",
      es: "infección urinaria, infección de orina, ardor al orinar",
      vi: "nhiễm trùng đường tiểu, tiểu rát, tiểu buốt",
    },
  },
  {
    codes: ["207X00000X", "225100000X", "207XX0005X"],
    words: {
      en: "sprain, pulled muscle, muscle pain, elbow pain, wrist pain, tendonitis",
      es: "esguince, torcedura, dolor muscular, dolor de codo, dolor de muñeca, tendinitis",
      vi: "bong gân, đau cơ, đau khuỷu tay, đau cổ tay, viêm gân",
    },
  },
  {
    codes: ["152W00000X", "207W00000X"],
    words: {
      en: "eyes, eye, pink eye, red eye, dry eyes",
      es: "ojos, ojo, ojo rojo, ojos rojos, ojos secos, conjuntivitis",
      vi: "mắt đỏ, đỏ mắt, khô mắt",
    },
  },
  {
    codes: ["207V00000X", "208600000X", "261QR0200X"],
    words: {
      en: "breast lump, lump in my breast, lump in breast",
      es: "bulto en el pecho, bulto en el seno, bolita en el seno",
      vi: "cục u ở ngực, u vú, khối u vú",
    },
  },
  {
    codes: ["133V00000X", "207RE0101X", ...adultPrimaryCare],
    words: {
      en: "obesity, overweight, weight management",
      es: "obesidad, sobrepeso, control de peso",
      vi: "béo phì, thừa cân",
    },
  },
  {
    codes: ["207K00000X", "207RP1001X"],
    words: { en: "wheezing", es: "silbido en el pecho", vi: "thở khò khè" },
  },
];
