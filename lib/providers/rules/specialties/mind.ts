import type { SpecialtyWords } from "./words";

export const behavioralHealth: readonly SpecialtyWords[] = [
  {
    code: "2084P0800X",
    name: { en: "Psychiatry", es: "Psiquiatría", vi: "Tâm thần" },
    words: {
      en: "psychiatrist, psychiatry, mental health doctor, bipolar, schizophrenia, ptsd, ocd",
      es: "psiquiatra, psiquiatría, médico de salud mental, bipolar, esquizofrenia",
      vi: "bác sĩ tâm thần, tâm thần, khoa tâm thần, rối loạn lưỡng cực, tâm thần phân liệt",
    },
    narrower: ["2084P0804X", "2084P0805X", "363LP0808X"],
  },
  {
    code: "2084P0804X",
    name: {
      en: "Child and teen psychiatry",
      es: "Psiquiatría infantil y juvenil",
      vi: "Tâm thần trẻ em và thiếu niên",
    },
    words: {
      en: "child psychiatrist, child psychiatry, adolescent psychiatrist, psychiatrist for kids, psychiatrist for my child",
      es: "psiquiatra infantil, psiquiatría infantil, psiquiatra para niños, psiquiatra de niños",
      vi: "tâm thần trẻ em, bác sĩ tâm thần trẻ em, tâm thần nhi",
    },
  },
  {
    code: "2084P0805X",
    name: {
      en: "Psychiatry for older adults",
      es: "Psiquiatría geriátrica",
      vi: "Tâm thần người cao tuổi",
    },
    words: {
      en: "geriatric psychiatrist, geriatric psychiatry",
      es: "psiquiatra geriátrico",
      vi: "",
    },
  },
  {
    code: "363LP0808X",
    name: {
      en: "Nurse practitioner, mental health",
      es: "Enfermería de práctica avanzada, salud mental",
      vi: "Chuyên viên điều dưỡng, sức khỏe tâm thần",
    },
    words: { en: "psychiatric nurse practitioner", es: "enfermera psiquiátrica", vi: "" },
  },
  {
    code: "2084A0401X",
    name: { en: "Addiction medicine", es: "Medicina de adicciones", vi: "Điều trị nghiện" },
    words: {
      en: "addiction doctor, addiction medicine, addiction, substance use, drug problem, alcohol problem, alcoholism, opioid, suboxone, drinking too much",
      es: "médico de adicciones, adicción, adicciones, drogas, alcoholismo, problema con el alcohol, opioides",
      vi: "điều trị nghiện, cai nghiện, nghiện rượu, nghiện ma túy, nghiện thuốc",
    },
    narrower: ["207RA0401X", "101YA0400X", "324500000X"],
  },
  {
    code: "207RA0401X",
    name: {
      en: "Addiction medicine (internal medicine)",
      es: "Medicina de adicciones (medicina interna)",
      vi: "Điều trị nghiện (nội khoa)",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "103TC0700X",
    name: { en: "Psychology", es: "Psicología", vi: "Tâm lý" },
    words: {
      en: "psychologist, psychology, clinical psychologist",
      es: "psicólogo/a, psicología, psicólogo clínico",
      vi: "nhà tâm lý, tâm lý, bác sĩ tâm lý, chuyên gia tâm lý, tâm lý gia",
    },
    narrower: ["103T00000X", "103TC2200X"],
  },
  {
    code: "103T00000X",
    name: { en: "Psychology", es: "Psicología", vi: "Tâm lý" },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "103TC2200X",
    name: {
      en: "Child and teen psychology",
      es: "Psicología infantil y juvenil",
      vi: "Tâm lý trẻ em và thiếu niên",
    },
    words: {
      en: "child psychologist, child psychology, psychologist for kids",
      es: "psicólogo infantil, psicóloga infantil, psicología infantil",
      vi: "tâm lý trẻ em",
    },
  },
  {
    code: "106H00000X",
    name: {
      en: "Marriage and family therapy",
      es: "Terapia de pareja y familia",
      vi: "Trị liệu hôn nhân và gia đình",
    },
    words: {
      en: "marriage counselor, family therapist, couples therapist, couples therapy, marriage therapist, mft, lmft, family therapy",
      es: "terapeuta familiar, terapia de pareja, terapeuta de pareja, consejero matrimonial, terapia familiar",
      vi: "tư vấn hôn nhân, trị liệu gia đình, tư vấn gia đình",
    },
  },
  {
    code: "1041C0700X",
    name: {
      en: "Clinical social work",
      es: "Trabajo social clínico",
      vi: "Công tác xã hội lâm sàng",
    },
    words: {
      en: "social worker, clinical social worker, lcsw",
      es: "trabajador social, trabajadora social",
      vi: "nhân viên xã hội, cán sự xã hội",
    },
    narrower: ["104100000X"],
  },
  {
    code: "104100000X",
    name: { en: "Social work", es: "Trabajo social", vi: "Công tác xã hội" },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "101YM0800X",
    name: {
      en: "Mental health counseling",
      es: "Consejería de salud mental",
      vi: "Tư vấn sức khỏe tâm thần",
    },
    words: {
      en: "mental health counselor, counselor",
      es: "consejero/a, consejero de salud mental, consejería",
      vi: "tư vấn tâm lý, nhà tư vấn",
    },
    narrower: ["101YP2500X"],
  },
  {
    code: "101YP2500X",
    name: {
      en: "Professional counseling",
      es: "Consejería profesional",
      vi: "Tư vấn chuyên nghiệp",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "101YA0400X",
    name: { en: "Addiction counseling", es: "Consejería de adicciones", vi: "Tư vấn cai nghiện" },
    words: {
      en: "addiction counselor, substance abuse counselor",
      es: "consejero de adicciones",
      vi: "tư vấn cai nghiện",
    },
  },
  {
    code: "103K00000X",
    name: {
      en: "Behavior analysis (ABA)",
      es: "Análisis de conducta (ABA)",
      vi: "Phân tích hành vi (ABA)",
    },
    words: {
      en: "behavior analyst, aba, aba therapy, behavior therapist",
      es: "analista de conducta, terapia aba",
      vi: "phân tích hành vi, trị liệu aba",
    },
    narrower: ["106S00000X"],
  },
  {
    code: "106S00000X",
    name: { en: "Behavior technician", es: "Técnico de conducta", vi: "Kỹ thuật viên hành vi" },
    words: { en: "behavior technician", es: "", vi: "" },
  },
];
