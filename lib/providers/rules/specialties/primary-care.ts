import type { SpecialtyWords } from "./words";

export const primaryCare: readonly SpecialtyWords[] = [
  {
    code: "207Q00000X",
    name: { en: "Family medicine", es: "Medicina familiar", vi: "Y khoa gia đình" },
    words: {
      en: "family doctor, family physician, family medicine, family practice, family practitioner",
      es: "médico familiar, médica familiar, doctor familiar, doctora familiar, médico de familia, doctor de la familia, medicina familiar, medicina de familia",
      vi: "bác sĩ gia đình, y khoa gia đình, y học gia đình",
    },
    narrower: ["207QA0505X"],
  },
  {
    code: "207QA0505X",
    name: { en: "Adult medicine", es: "Medicina para adultos", vi: "Y khoa người lớn" },
    words: { en: "adult medicine", es: "medicina de adultos", vi: "y khoa người lớn" },
  },
  {
    code: "208D00000X",
    name: { en: "General practice", es: "Medicina general", vi: "Đa khoa" },
    words: {
      en: "general practitioner, general doctor, general practice, gp",
      es: "médico general, médica general, medicina general, doctor general",
      vi: "bác sĩ đa khoa, đa khoa, bác sĩ tổng quát, y khoa tổng quát",
    },
  },
  {
    code: "207R00000X",
    name: { en: "Internal medicine", es: "Medicina interna", vi: "Nội khoa" },
    words: {
      en: "internist, internal medicine, adult doctor, doctor for adults",
      es: "internista, medicina interna, médico de adultos, médico para adultos",
      vi: "bác sĩ nội khoa, nội khoa, nội tổng quát, bác sĩ nội",
    },
  },
  {
    code: "207QG0300X",
    name: { en: "Geriatrics", es: "Geriatría", vi: "Lão khoa" },
    words: {
      en: "geriatrician, geriatrics, geriatric, elderly, senior doctor, doctor for older people, aging",
      es: "geriatra, geriatría, médico de ancianos, médico para ancianos, adultos mayores, tercera edad",
      vi: "lão khoa, bác sĩ lão khoa, người già, người cao tuổi",
    },
    narrower: ["207RG0300X"],
  },
  {
    code: "207RG0300X",
    name: {
      en: "Geriatrics (internal medicine)",
      es: "Geriatría (medicina interna)",
      vi: "Lão khoa (nội khoa)",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "208000000X",
    name: { en: "Pediatrics", es: "Pediatría", vi: "Nhi khoa" },
    words: {
      en: "pediatrician, pediatrics, paediatrician, children's doctor, child doctor, kids doctor, kid's doctor, baby doctor, doctor for kids, doctor for children, doctor for my child, doctor for my baby, well child visit",
      es: "pediatra, pediatría, médico de niños, médico para niños, doctor de niños, doctor para niños, doctora de niños, doctora para niños, médico infantil, doctor de bebés, doctor para bebés, doctor para mi hijo, doctor para mi hija",
      vi: "bác sĩ nhi, bác sĩ nhi khoa, nhi khoa, bác sĩ trẻ em, bác sĩ cho trẻ em, bác sĩ cho con, bác sĩ em bé, khám trẻ em",
    },
    narrower: ["2080A0000X", "363LP0200X"],
  },
  {
    code: "2080A0000X",
    name: {
      en: "Adolescent medicine",
      es: "Medicina para adolescentes",
      vi: "Y khoa tuổi thiếu niên",
    },
    words: {
      en: "adolescent medicine, teen doctor, teenager doctor, doctor for teens",
      es: "médico de adolescentes, médico para adolescentes, medicina del adolescente",
      vi: "bác sĩ thiếu niên, y khoa thiếu niên, y khoa vị thành niên",
    },
  },
  {
    code: "363L00000X",
    name: {
      en: "Nurse practitioner",
      es: "Enfermería de práctica avanzada",
      vi: "Chuyên viên điều dưỡng (NP)",
    },
    words: {
      en: "nurse practitioner, np",
      es: "enfermera especializada, enfermero especializado, enfermera de práctica avanzada, enfermería avanzada",
      vi: "chuyên viên điều dưỡng, y tá hành nghề, y tá thực hành, điều dưỡng chuyên khoa",
    },
    narrower: ["363LF0000X", "363LA2200X", "363LP0200X", "363LP2300X", "363LG0600X"],
  },
  {
    code: "363LF0000X",
    name: {
      en: "Nurse practitioner, family",
      es: "Enfermería de práctica avanzada, familia",
      vi: "Chuyên viên điều dưỡng, gia đình",
    },
    words: {
      en: "family nurse practitioner, fnp",
      es: "enfermera de familia",
      vi: "điều dưỡng gia đình",
    },
  },
  {
    code: "363LA2200X",
    name: {
      en: "Nurse practitioner, adults",
      es: "Enfermería de práctica avanzada, adultos",
      vi: "Chuyên viên điều dưỡng, người lớn",
    },
    words: {
      en: "adult nurse practitioner",
      es: "enfermera de adultos",
      vi: "điều dưỡng người lớn",
    },
  },
  {
    code: "363LG0600X",
    name: {
      en: "Nurse practitioner, older adults",
      es: "Enfermería de práctica avanzada, adultos mayores",
      vi: "Chuyên viên điều dưỡng, người cao tuổi",
    },
    words: { en: "gerontology nurse practitioner", es: "", vi: "" },
  },
  {
    code: "363LP0200X",
    name: {
      en: "Nurse practitioner, children",
      es: "Enfermería de práctica avanzada, niños",
      vi: "Chuyên viên điều dưỡng, nhi",
    },
    words: {
      en: "pediatric nurse practitioner",
      es: "enfermera pediátrica, enfermera de niños",
      vi: "điều dưỡng nhi",
    },
  },
  {
    code: "363LP2300X",
    name: {
      en: "Nurse practitioner, primary care",
      es: "Enfermería de práctica avanzada, atención primaria",
      vi: "Chuyên viên điều dưỡng, chăm sóc chính",
    },
    words: { en: "primary care nurse practitioner", es: "", vi: "" },
  },
  {
    code: "363A00000X",
    name: { en: "Physician assistant", es: "Asistente médico", vi: "Phụ tá bác sĩ (PA)" },
    words: {
      en: "physician assistant, physician associate",
      es: "asistente médico, asociado médico",
      vi: "phụ tá bác sĩ, trợ lý bác sĩ",
    },
    narrower: ["363AM0700X"],
  },
  {
    code: "363AM0700X",
    name: {
      en: "Physician assistant, medical",
      es: "Asistente médico, medicina",
      vi: "Phụ tá bác sĩ, nội khoa",
    },
    words: { en: "medical physician assistant", es: "", vi: "" },
  },
];
