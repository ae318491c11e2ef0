import type { SpecialtyWords } from "./words";

export const womenAndChildren: readonly SpecialtyWords[] = [
  {
    code: "207V00000X",
    name: { en: "Obstetrics and gynecology", es: "Obstetricia y ginecología", vi: "Sản phụ khoa" },
    words: {
      en: "obgyn, ob gyn, ob/gyn, ob, gyn, gynecologist, gynecology, obstetrician, obstetrics, women's doctor, woman doctor, women's health, lady doctor, pregnancy, pregnant, prenatal, prenatal care, pap smear, birth control, menopause, period pain, heavy periods, iud",
      es: "ginecólogo/a, ginecología, ginecobstetra, obstetra, obstetricia, médico de mujeres, doctor de mujeres, doctora de mujeres, médico de la mujer, salud de la mujer, embarazo, embarazada, prenatal, papanicolaou, papanicolau, anticonceptivos, control de natalidad, menopausia, menstruación, dolor menstrual",
      vi: "bác sĩ sản phụ khoa, sản phụ khoa, bác sĩ phụ khoa, phụ khoa, bác sĩ sản khoa, sản khoa, bác sĩ phụ nữ, mang thai, có thai, có bầu, khám thai, ngừa thai, tránh thai, mãn kinh, kinh nguyệt",
    },
    narrower: ["207VG0400X", "207VX0000X", "363LX0001X", "363LW0102X"],
  },
  {
    code: "207VG0400X",
    name: { en: "Gynecology", es: "Ginecología", vi: "Phụ khoa" },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "207VX0000X",
    name: { en: "Obstetrics", es: "Obstetricia", vi: "Sản khoa" },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "363LX0001X",
    name: {
      en: "Nurse practitioner, obstetrics and gynecology",
      es: "Enfermería de práctica avanzada, ginecología",
      vi: "Chuyên viên điều dưỡng, sản phụ khoa",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "363LW0102X",
    name: {
      en: "Nurse practitioner, women's health",
      es: "Enfermería de práctica avanzada, salud de la mujer",
      vi: "Chuyên viên điều dưỡng, sức khỏe phụ nữ",
    },
    words: { en: "women's health nurse practitioner", es: "", vi: "" },
  },
  {
    code: "207VM0101X",
    name: {
      en: "High-risk pregnancy care",
      es: "Embarazo de alto riesgo",
      vi: "Thai kỳ nguy cơ cao",
    },
    words: {
      en: "maternal fetal medicine, perinatologist, high risk pregnancy",
      es: "medicina materno fetal, perinatólogo/a, embarazo de alto riesgo",
      vi: "thai kỳ nguy cơ cao",
    },
  },
  {
    code: "207VE0102X",
    name: { en: "Fertility care", es: "Fertilidad", vi: "Hiếm muộn" },
    words: {
      en: "fertility doctor, fertility, infertility, ivf, reproductive endocrinologist, reproductive endocrinology, trouble getting pregnant",
      es: "médico de fertilidad, fertilidad, infertilidad, no puedo quedar embarazada",
      vi: "hiếm muộn, vô sinh, thụ tinh ống nghiệm, bác sĩ hiếm muộn",
    },
  },
  {
    code: "207VX0201X",
    name: { en: "Gynecologic cancer care", es: "Oncología ginecológica", vi: "Ung thư phụ khoa" },
    words: {
      en: "gynecologic oncologist, gynecologic oncology, ovarian cancer, cervical cancer",
      es: "oncología ginecológica, ginecólogo oncólogo, cáncer de ovario, cáncer de cuello uterino",
      vi: "ung thư phụ khoa, ung thư cổ tử cung, ung thư buồng trứng",
    },
  },
  {
    code: "367A00000X",
    name: { en: "Midwife", es: "Partera", vi: "Nữ hộ sinh" },
    words: {
      en: "midwife, nurse midwife, midwifery",
      es: "partera, comadrona, enfermera partera",
      vi: "nữ hộ sinh, bà mụ, hộ sinh",
    },
  },
  {
    code: "2080P0202X",
    name: { en: "Children's heart care", es: "Cardiología pediátrica", vi: "Tim mạch nhi" },
    words: {
      en: "pediatric cardiologist, pediatric cardiology, children's heart doctor, heart doctor for kids, heart doctor for children",
      es: "cardiólogo pediátrico, cardióloga pediátrica, cardiología pediátrica, cardiólogo de niños, cardiólogo para niños",
      vi: "tim mạch nhi, bác sĩ tim trẻ em, bác sĩ tim nhi",
    },
  },
  {
    code: "2080P0205X",
    name: {
      en: "Children's endocrinology and diabetes",
      es: "Endocrinología pediátrica",
      vi: "Nội tiết nhi",
    },
    words: {
      en: "pediatric endocrinologist, pediatric endocrinology, diabetes in children",
      es: "endocrinólogo pediátrico, endocrinología pediátrica, diabetes en niños",
      vi: "nội tiết nhi, tiểu đường trẻ em",
    },
  },
  {
    code: "2080P0206X",
    name: {
      en: "Children's gastroenterology",
      es: "Gastroenterología pediátrica",
      vi: "Tiêu hóa nhi",
    },
    words: {
      en: "pediatric gastroenterologist, pediatric gastroenterology",
      es: "gastroenterólogo pediátrico, gastroenterología pediátrica",
      vi: "tiêu hóa nhi",
    },
  },
  {
    code: "2080P0214X",
    name: { en: "Children's lung care", es: "Neumología pediátrica", vi: "Hô hấp nhi" },
    words: {
      en: "pediatric pulmonologist, pediatric pulmonology, children's lung doctor",
      es: "neumólogo pediátrico, neumología pediátrica",
      vi: "hô hấp nhi, bác sĩ phổi trẻ em",
    },
  },
  {
    code: "2080P0207X",
    name: {
      en: "Children's cancer and blood care",
      es: "Hematología y oncología pediátrica",
      vi: "Ung thư và bệnh máu trẻ em",
    },
    words: {
      en: "pediatric oncologist, pediatric oncology, pediatric hematologist, childhood cancer",
      es: "oncólogo pediátrico, oncología pediátrica, cáncer infantil",
      vi: "ung thư trẻ em, ung thư nhi",
    },
  },
  {
    code: "2080P0201X",
    name: { en: "Children's allergy care", es: "Alergia pediátrica", vi: "Dị ứng nhi" },
    words: {
      en: "pediatric allergist, pediatric allergy",
      es: "alergista pediátrico, alergias en niños",
      vi: "dị ứng nhi, dị ứng trẻ em",
    },
  },
  {
    code: "2080P0210X",
    name: { en: "Children's kidney care", es: "Nefrología pediátrica", vi: "Thận nhi" },
    words: {
      en: "pediatric nephrologist, pediatric nephrology",
      es: "nefrólogo pediátrico, nefrología pediátrica",
      vi: "thận nhi, bệnh thận trẻ em",
    },
  },
  {
    code: "2080P0216X",
    name: { en: "Children's rheumatology", es: "Reumatología pediátrica", vi: "Thấp khớp nhi" },
    words: {
      en: "pediatric rheumatologist, pediatric rheumatology",
      es: "reumatólogo pediátrico, reumatología pediátrica",
      vi: "thấp khớp nhi",
    },
  },
  {
    code: "2080P0006X",
    name: {
      en: "Child development and behavior",
      es: "Desarrollo y conducta infantil",
      vi: "Phát triển và hành vi trẻ em",
    },
    words: {
      en: "developmental pediatrician, developmental pediatrics, autism, adhd, speech delay, developmental delay",
      es: "pediatra del desarrollo, desarrollo infantil, autismo, déficit de atención, retraso en el desarrollo",
      vi: "tự kỷ, tăng động, chậm phát triển, chậm nói, phát triển trẻ em",
    },
    narrower: ["2080P0008X"],
  },
  {
    code: "2080P0008X",
    name: {
      en: "Neurodevelopmental care for children",
      es: "Neurodesarrollo pediátrico",
      vi: "Phát triển thần kinh trẻ em",
    },
    words: { en: "neurodevelopmental pediatrics", es: "neurodesarrollo", vi: "" },
  },
  {
    code: "2084N0402X",
    name: { en: "Children's neurology", es: "Neurología infantil", vi: "Thần kinh nhi" },
    words: {
      en: "pediatric neurologist, child neurologist, pediatric neurology, child neurology",
      es: "neurólogo pediátrico, neurólogo infantil, neurología infantil, neuropediatra",
      vi: "thần kinh nhi, bác sĩ thần kinh trẻ em",
    },
  },
  {
    code: "2080S0010X",
    name: {
      en: "Children's sports medicine",
      es: "Medicina deportiva pediátrica",
      vi: "Y khoa thể thao trẻ em",
    },
    words: { en: "pediatric sports medicine", es: "medicina deportiva pediátrica", vi: "" },
  },
];
