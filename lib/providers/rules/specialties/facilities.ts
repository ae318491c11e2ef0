import type { SpecialtyWords } from "./words";

export const facilitySpecialties: readonly SpecialtyWords[] = [
  {
    code: "282N00000X",
    name: { en: "Hospital", es: "Hospital", vi: "Bệnh viện" },
    words: {
      en: "hospital, medical center, emergency room, er, emergency department",
      es: "hospital, centro médico, sala de emergencias, sala de urgencias, emergencias",
      vi: "bệnh viện, nhà thương, phòng cấp cứu, trung tâm y tế, cấp cứu",
    },
    narrower: ["282NC0060X", "282NC2000X", "284300000X"],
  },
  {
    code: "282NC0060X",
    name: { en: "Critical access hospital", es: "Hospital rural", vi: "Bệnh viện vùng xa" },
    words: { en: "critical access hospital", es: "hospital rural", vi: "" },
  },
  {
    code: "282NC2000X",
    name: { en: "Children's hospital", es: "Hospital de niños", vi: "Bệnh viện nhi" },
    words: {
      en: "children's hospital, pediatric hospital",
      es: "hospital de niños, hospital infantil, hospital pediátrico",
      vi: "bệnh viện nhi, bệnh viện trẻ em",
    },
  },
  {
    code: "284300000X",
    name: { en: "Special hospital", es: "Hospital especializado", vi: "Bệnh viện chuyên khoa" },
    words: { en: "specialty hospital", es: "hospital especializado", vi: "bệnh viện chuyên khoa" },
  },
  {
    code: "281P00000X",
    name: {
      en: "Long-term hospital",
      es: "Hospital de larga estadía",
      vi: "Bệnh viện điều trị dài hạn",
    },
    words: {
      en: "long term hospital, long term acute care",
      es: "hospital de larga estadía",
      vi: "bệnh viện điều trị dài hạn",
    },
  },
  {
    code: "283Q00000X",
    name: { en: "Psychiatric hospital", es: "Hospital psiquiátrico", vi: "Bệnh viện tâm thần" },
    words: {
      en: "psychiatric hospital, mental hospital",
      es: "hospital psiquiátrico",
      vi: "bệnh viện tâm thần",
    },
  },
  {
    code: "283X00000X",
    name: {
      en: "Rehabilitation hospital",
      es: "Hospital de rehabilitación",
      vi: "Bệnh viện phục hồi chức năng",
    },
    words: {
      en: "rehabilitation hospital, rehab hospital",
      es: "hospital de rehabilitación",
      vi: "bệnh viện phục hồi chức năng",
    },
  },
  {
    code: "261QU0200X",
    name: { en: "Urgent care", es: "Atención urgente", vi: "Chăm sóc khẩn cấp" },
    words: {
      en: "urgent care, walk in clinic, walk-in, after hours clinic, urgent",
      es: "atención urgente, cuidado urgente, clínica de urgencia, urgencias, clínica sin cita, sin cita",
      vi: "chăm sóc khẩn cấp, phòng khám khẩn cấp, khám gấp, khám không cần hẹn",
    },
  },
  {
    code: "261Q00000X",
    name: { en: "Clinic", es: "Clínica", vi: "Phòng khám" },
    words: {
      en: "clinic, health center",
      es: "clínica, centro de salud",
      vi: "phòng khám, phòng mạch, trung tâm sức khỏe",
    },
    narrower: ["261QP2300X", "261QM1300X", "261QF0400X", "261QH0100X"],
  },
  {
    code: "261QP2300X",
    name: { en: "Primary care clinic", es: "Clínica de atención primaria", vi: "Phòng khám chính" },
    words: {
      en: "primary care clinic",
      es: "clínica de atención primaria",
      vi: "phòng khám bác sĩ chính",
    },
  },
  {
    code: "261QM1300X",
    name: {
      en: "Multispecialty clinic",
      es: "Clínica de varias especialidades",
      vi: "Phòng khám đa khoa",
    },
    words: {
      en: "multispecialty clinic, multi-specialty clinic",
      es: "clínica de especialidades",
      vi: "phòng khám đa khoa",
    },
  },
  {
    code: "261QF0400X",
    name: {
      en: "Community health center",
      es: "Centro de salud comunitario",
      vi: "Trung tâm y tế cộng đồng",
    },
    words: {
      en: "community health center, community clinic, fqhc",
      es: "centro de salud comunitario, clínica comunitaria",
      vi: "trung tâm y tế cộng đồng, phòng khám cộng đồng",
    },
  },
  {
    code: "261QH0100X",
    name: { en: "Health service", es: "Servicio de salud", vi: "Dịch vụ y tế" },
    words: { en: "health service", es: "servicio de salud", vi: "dịch vụ y tế" },
  },
  {
    code: "291U00000X",
    name: { en: "Laboratory", es: "Laboratorio", vi: "Phòng xét nghiệm" },
    words: {
      en: "lab, laboratory, blood test, blood work, blood draw, lab test, urine test",
      es: "laboratorio, análisis de sangre, prueba de sangre, examen de sangre, análisis de orina",
      vi: "phòng xét nghiệm, xét nghiệm máu, thử máu, xét nghiệm, thử nước tiểu",
    },
    narrower: ["293D00000X"],
  },
  {
    code: "293D00000X",
    name: {
      en: "Physiological laboratory",
      es: "Laboratorio fisiológico",
      vi: "Phòng đo chức năng",
    },
    words: { en: "physiological laboratory", es: "", vi: "" },
  },
  {
    code: "261QR0200X",
    name: { en: "Imaging center", es: "Centro de imágenes", vi: "Trung tâm chụp hình" },
    words: {
      en: "imaging, imaging center, x-ray, xray, x ray, ct scan, cat scan, ultrasound, mammogram, mammography, scan, bone density",
      es: "imágenes, centro de imágenes, radiografía, rayos x, tomografía, ultrasonido, ecografía, mamografía, mamograma",
      vi: "trung tâm chụp hình, chụp hình, chụp x quang, x quang, chụp ct, siêu âm, chụp nhũ ảnh, chụp quang tuyến vú",
    },
    narrower: ["261QM1200X"],
  },
  {
    code: "261QM1200X",
    name: { en: "MRI center", es: "Centro de resonancia magnética", vi: "Trung tâm chụp MRI" },
    words: {
      en: "mri, magnetic resonance",
      es: "resonancia magnética, resonancia",
      vi: "chụp mri, cộng hưởng từ",
    },
    narrower: ["261QR0200X"],
  },
  {
    code: "261QE0700X",
    name: { en: "Dialysis center", es: "Centro de diálisis", vi: "Trung tâm lọc thận" },
    words: {
      en: "dialysis, dialysis center, hemodialysis",
      es: "diálisis, centro de diálisis, hemodiálisis",
      vi: "lọc thận, chạy thận, trung tâm lọc thận, lọc máu",
    },
  },
  {
    code: "261QA1903X",
    name: { en: "Surgery center", es: "Centro de cirugía", vi: "Trung tâm phẫu thuật" },
    words: {
      en: "surgery center, outpatient surgery, surgical center",
      es: "centro de cirugía, centro quirúrgico, cirugía ambulatoria",
      vi: "trung tâm phẫu thuật",
    },
  },
  {
    code: "261QF0050X",
    name: {
      en: "Family planning clinic",
      es: "Clínica de planificación familiar",
      vi: "Phòng khám kế hoạch hóa gia đình",
    },
    words: {
      en: "family planning, family planning clinic, std test, std testing, sti testing, std, abortion, morning after pill",
      es: "planificación familiar, prueba de ets, enfermedades de transmisión sexual, aborto, píldora del día después",
      vi: "kế hoạch hóa gia đình, bệnh lây qua đường tình dục, phá thai, xét nghiệm bệnh xã hội",
    },
    narrower: ["261QA0005X"],
  },
  {
    code: "261QA0005X",
    name: {
      en: "Family planning facility",
      es: "Centro de planificación familiar",
      vi: "Cơ sở kế hoạch hóa gia đình",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "261QM0801X",
    name: {
      en: "Mental health clinic",
      es: "Clínica de salud mental",
      vi: "Phòng khám sức khỏe tâm thần",
    },
    words: {
      en: "mental health clinic, mental health center",
      es: "clínica de salud mental, centro de salud mental",
      vi: "phòng khám tâm thần, phòng khám sức khỏe tâm thần",
    },
  },
  {
    code: "261QR0400X",
    name: {
      en: "Rehabilitation clinic",
      es: "Clínica de rehabilitación",
      vi: "Phòng khám phục hồi",
    },
    words: {
      en: "rehabilitation clinic, rehabilitation, rehab",
      es: "clínica de rehabilitación, rehabilitación",
      vi: "phục hồi chức năng, phòng khám phục hồi chức năng",
    },
    narrower: ["261QR0401X"],
  },
  {
    code: "261QR0401X",
    name: {
      en: "Outpatient rehabilitation facility",
      es: "Centro de rehabilitación ambulatoria",
      vi: "Cơ sở phục hồi chức năng",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "251E00000X",
    name: {
      en: "Home health care",
      es: "Atención médica en el hogar",
      vi: "Chăm sóc sức khỏe tại nhà",
    },
    words: {
      en: "home health, home health care, home care, home nurse, visiting nurse",
      es: "atención médica en el hogar, cuidado en casa, enfermera a domicilio, atención en casa",
      vi: "chăm sóc tại nhà, y tá tại nhà, chăm sóc sức khỏe tại nhà",
    },
  },
  {
    code: "251G00000X",
    name: {
      en: "Hospice care",
      es: "Cuidados paliativos (hospicio)",
      vi: "Chăm sóc cuối đời",
    },
    words: {
      en: "hospice, end of life care",
      es: "hospicio, cuidado al final de la vida",
      vi: "chăm sóc cuối đời, hospice",
    },
    narrower: ["315D00000X"],
  },
  {
    code: "315D00000X",
    name: {
      en: "Inpatient hospice",
      es: "Hospicio con internación",
      vi: "Chăm sóc cuối đời nội trú",
    },
    words: { en: "inpatient hospice", es: "", vi: "" },
  },
  {
    code: "314000000X",
    name: {
      en: "Skilled nursing facility",
      es: "Centro de enfermería especializada",
      vi: "Cơ sở điều dưỡng chuyên môn",
    },
    words: {
      en: "nursing home, skilled nursing, skilled nursing facility, snf",
      es: "hogar de ancianos, asilo de ancianos, centro de enfermería, enfermería especializada",
      vi: "viện dưỡng lão, nhà dưỡng lão, cơ sở điều dưỡng",
    },
    narrower: ["313M00000X"],
  },
  {
    code: "313M00000X",
    name: { en: "Nursing facility", es: "Centro de enfermería", vi: "Cơ sở điều dưỡng" },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "324500000X",
    name: {
      en: "Substance use treatment center",
      es: "Centro de tratamiento de adicciones",
      vi: "Trung tâm cai nghiện",
    },
    words: {
      en: "drug rehab, alcohol rehab, detox, treatment center",
      es: "centro de rehabilitación de drogas, desintoxicación",
      vi: "trung tâm cai nghiện",
    },
  },
  {
    code: "3336C0003X",
    name: { en: "Pharmacy", es: "Farmacia", vi: "Nhà thuốc" },
    words: {
      en: "pharmacy, drugstore, drug store",
      es: "farmacia, botica",
      vi: "nhà thuốc, tiệm thuốc, tiệm thuốc tây, nhà thuốc tây",
    },
    narrower: ["333600000X"],
  },
  {
    code: "333600000X",
    name: { en: "Pharmacy", es: "Farmacia", vi: "Nhà thuốc" },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "332B00000X",
    name: { en: "Medical equipment", es: "Equipo médico", vi: "Thiết bị y tế" },
    words: {
      en: "medical equipment, wheelchair, walker, cpap, medical supplies",
      es: "equipo médico, silla de ruedas, andador, suministros médicos",
      vi: "thiết bị y tế, xe lăn, dụng cụ y khoa",
    },
  },
  {
    code: "261QI0500X",
    name: { en: "Infusion center", es: "Centro de infusión", vi: "Trung tâm truyền dịch" },
    words: {
      en: "infusion, infusion center, iv therapy",
      es: "infusión, centro de infusión",
      vi: "truyền dịch, truyền thuốc",
    },
  },
  {
    code: "261QX0200X",
    name: { en: "Cancer center", es: "Centro de cáncer", vi: "Trung tâm ung thư" },
    words: {
      en: "cancer center, cancer clinic",
      es: "centro de cáncer, clínica de cáncer",
      vi: "trung tâm ung thư",
    },
    narrower: ["261QX0203X"],
  },
  {
    code: "261QX0203X",
    name: {
      en: "Radiation treatment center",
      es: "Centro de radioterapia",
      vi: "Trung tâm xạ trị",
    },
    words: { en: "radiation center", es: "centro de radioterapia", vi: "trung tâm xạ trị" },
  },
];
