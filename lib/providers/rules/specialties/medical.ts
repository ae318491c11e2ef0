import type { SpecialtyWords } from "./words";

export const medicalSpecialties: readonly SpecialtyWords[] = [
  {
    code: "207K00000X",
    name: { en: "Allergy and immunology", es: "Alergia e inmunología", vi: "Dị ứng và miễn dịch" },
    words: {
      en: "allergist, allergy, allergies, allergy doctor, immunologist, hay fever, food allergy, hives",
      es: "alergista, alergólogo/a, alergia, alergias, médico de alergias, inmunólogo/a, fiebre del heno, ronchas",
      vi: "bác sĩ dị ứng, dị ứng, miễn dịch, nổi mề đay, mề đay",
    },
    narrower: ["207RA0201X"],
  },
  {
    code: "207RA0201X",
    name: {
      en: "Allergy and immunology (internal medicine)",
      es: "Alergia e inmunología (medicina interna)",
      vi: "Dị ứng và miễn dịch (nội khoa)",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "207RC0000X",
    name: { en: "Cardiology", es: "Cardiología", vi: "Tim mạch" },
    words: {
      en: "cardiologist, cardiology, heart doctor, heart specialist, heart, cardiac, cardiovascular, palpitations, irregular heartbeat, heart murmur",
      es: "cardiólogo/a, cardiología, médico del corazón, doctor del corazón, doctora del corazón, especialista del corazón, corazón, palpitaciones",
      vi: "bác sĩ tim, bác sĩ tim mạch, tim mạch, bệnh tim, khoa tim, chuyên khoa tim, tim đập nhanh, hồi hộp tim",
    },
    narrower: ["207RI0011X", "207RC0001X"],
  },
  {
    code: "207RI0011X",
    name: {
      en: "Interventional cardiology",
      es: "Cardiología intervencionista",
      vi: "Tim mạch can thiệp",
    },
    words: {
      en: "interventional cardiologist, interventional cardiology, heart stent",
      es: "cardiólogo intervencionista, cardiología intervencionista",
      vi: "tim mạch can thiệp, đặt stent",
    },
  },
  {
    code: "207RC0001X",
    name: {
      en: "Heart rhythm (electrophysiology)",
      es: "Ritmo cardíaco (electrofisiología)",
      vi: "Nhịp tim (điện sinh lý)",
    },
    words: {
      en: "electrophysiologist, electrophysiology, heart rhythm, pacemaker, atrial fibrillation, arrhythmia",
      es: "electrofisiólogo/a, electrofisiología, ritmo cardíaco, marcapasos, arritmia",
      vi: "điện sinh lý, nhịp tim, máy tạo nhịp, rối loạn nhịp tim",
    },
  },
  {
    code: "207N00000X",
    name: { en: "Dermatology", es: "Dermatología", vi: "Da liễu" },
    words: {
      en: "dermatologist, dermatology, skin doctor, skin specialist, skin, rash, acne, eczema, mole, psoriasis, wart, itchy skin, itching, skin cancer, hair loss, rosacea, pimples",
      es: "dermatólogo/a, dermatología, médico de la piel, doctor de la piel, doctora de la piel, especialista de la piel, piel, sarpullido, erupción, acné, eccema, lunar, lunares, psoriasis, verruga, comezón, picazón, caída del cabello, granos",
      vi: "bác sĩ da liễu, da liễu, bác sĩ da, bệnh da, bệnh ngoài da, nổi mẩn, phát ban, nổi mụn, mụn trứng cá, bệnh chàm, nốt ruồi, vảy nến, mụn cóc, ngứa, ngứa da, rụng tóc",
    },
    narrower: ["207ND0101X", "207NS0135X"],
  },
  {
    code: "207ND0101X",
    name: { en: "Skin cancer surgery (Mohs)", es: "Cirugía de Mohs", vi: "Phẫu thuật Mohs" },
    words: { en: "mohs, mohs surgeon, mohs surgery", es: "cirugía de mohs", vi: "phẫu thuật mohs" },
  },
  {
    code: "207NS0135X",
    name: { en: "Procedural dermatology", es: "Dermatología quirúrgica", vi: "Thủ thuật da liễu" },
    words: { en: "dermatologic surgery, procedural dermatology", es: "cirugía de la piel", vi: "" },
  },
  {
    code: "207RE0101X",
    name: {
      en: "Endocrinology and diabetes",
      es: "Endocrinología y diabetes",
      vi: "Nội tiết và tiểu đường",
    },
    words: {
      en: "endocrinologist, endocrinology, diabetes, diabetes doctor, diabetic, thyroid, thyroid doctor, hormone doctor, hormones, high blood sugar",
      es: "endocrinólogo/a, endocrinología, diabetes, médico de la diabetes, tiroides, hormonas, azúcar alta, azúcar en la sangre",
      vi: "bác sĩ nội tiết, nội tiết, tiểu đường, bệnh tiểu đường, đái tháo đường, tuyến giáp, bướu cổ, nội tiết tố",
    },
  },
  {
    code: "207RG0100X",
    name: { en: "Gastroenterology", es: "Gastroenterología", vi: "Tiêu hóa" },
    words: {
      en: "gastroenterologist, gastroenterology, gastro, gi doctor, stomach doctor, stomach, stomach pain, stomach ache, digestive, digestion, colonoscopy, colon, heartburn, acid reflux, reflux, constipation, diarrhea, ulcer, bowel, crohn's, colitis",
      es: "gastroenterólogo/a, gastroenterología, gastro, médico del estómago, doctor del estómago, estómago, dolor de estómago, digestión, colonoscopia, colon, acidez, reflujo, agruras, estreñimiento, diarrea, úlcera, intestino",
      vi: "bác sĩ tiêu hóa, tiêu hóa, bác sĩ bao tử, bao tử, dạ dày, đau bao tử, đau dạ dày, đau bụng, nội soi, nội soi đại tràng, ruột, ợ nóng, trào ngược, táo bón, tiêu chảy, viêm loét",
    },
    narrower: ["207RI0008X", "207RT0003X"],
  },
  {
    code: "207RI0008X",
    name: { en: "Liver care (hepatology)", es: "Hígado (hepatología)", vi: "Bệnh gan" },
    words: {
      en: "hepatologist, hepatology, liver doctor, liver, hepatitis, cirrhosis, fatty liver",
      es: "hepatólogo/a, hepatología, médico del hígado, hígado, hepatitis, cirrosis, hígado graso",
      vi: "bác sĩ gan, bệnh gan, viêm gan, viêm gan b, xơ gan, gan nhiễm mỡ",
    },
  },
  {
    code: "207RT0003X",
    name: { en: "Liver transplant care", es: "Trasplante de hígado", vi: "Ghép gan" },
    words: {
      en: "transplant hepatology, liver transplant",
      es: "trasplante de hígado",
      vi: "ghép gan",
    },
  },
  {
    code: "207RH0003X",
    name: {
      en: "Cancer and blood care (hematology and oncology)",
      es: "Cáncer y sangre (hematología y oncología)",
      vi: "Ung thư và bệnh máu",
    },
    words: {
      en: "oncologist, oncology, cancer doctor, cancer specialist, cancer, tumor, chemotherapy, chemo, lymphoma, leukemia",
      es: "oncólogo/a, oncología, médico del cáncer, especialista en cáncer, cáncer, tumor, quimioterapia, linfoma, leucemia",
      vi: "bác sĩ ung thư, bác sĩ ung bướu, ung thư, ung bướu, khối u, hóa trị",
    },
    narrower: ["207RX0202X", "207RH0000X"],
  },
  {
    code: "207RX0202X",
    name: { en: "Medical oncology", es: "Oncología médica", vi: "Ung thư nội khoa" },
    words: {
      en: "medical oncologist, medical oncology",
      es: "oncología médica",
      vi: "ung thư nội khoa",
    },
  },
  {
    code: "207RH0000X",
    name: { en: "Hematology (blood)", es: "Hematología (sangre)", vi: "Huyết học" },
    words: {
      en: "hematologist, hematology, blood doctor, blood disorder, anemia, blood clot",
      es: "hematólogo/a, hematología, médico de la sangre, anemia, coágulo",
      vi: "bác sĩ huyết học, huyết học, bệnh máu, thiếu máu, cục máu đông",
    },
    narrower: ["207RH0003X"],
  },
  {
    code: "207RI0200X",
    name: { en: "Infectious disease", es: "Enfermedades infecciosas", vi: "Bệnh truyền nhiễm" },
    words: {
      en: "infectious disease, infectious disease doctor, infection doctor, hiv, hiv doctor, travel medicine, tuberculosis",
      es: "infectólogo/a, enfermedades infecciosas, médico de infecciones, vih, tuberculosis",
      vi: "bệnh truyền nhiễm, bác sĩ truyền nhiễm, nhiễm trùng, bệnh lao, hiv",
    },
  },
  {
    code: "207RN0300X",
    name: { en: "Kidney care (nephrology)", es: "Riñones (nefrología)", vi: "Thận" },
    words: {
      en: "nephrologist, nephrology, kidney doctor, kidney specialist, kidney, kidney disease, kidney failure",
      es: "nefrólogo/a, nefrología, médico del riñón, médico de los riñones, riñón, riñones, enfermedad del riñón",
      vi: "bác sĩ thận, bệnh thận, khoa thận, suy thận, chuyên khoa thận",
    },
  },
  {
    code: "207RP1001X",
    name: { en: "Lung care (pulmonology)", es: "Pulmones (neumología)", vi: "Phổi" },
    words: {
      en: "pulmonologist, pulmonology, pulmonary, lung doctor, lung specialist, lung, asthma, copd, emphysema, chronic cough, cough",
      es: "neumólogo/a, neumología, médico de los pulmones, doctor de los pulmones, pulmón, pulmones, asma, enfisema, tos, tos crónica",
      vi: "bác sĩ phổi, bệnh phổi, khoa phổi, hô hấp, bác sĩ hô hấp, hen suyễn, bị ho, ho nhiều, ho lâu ngày",
    },
  },
  {
    code: "207RR0500X",
    name: { en: "Rheumatology", es: "Reumatología", vi: "Thấp khớp" },
    words: {
      en: "rheumatologist, rheumatology, arthritis, arthritis doctor, lupus, gout, joint pain, fibromyalgia, rheumatoid arthritis",
      es: "reumatólogo/a, reumatología, artritis, médico de la artritis, lupus, gota, dolor en las articulaciones, dolor de articulaciones, fibromialgia",
      vi: "bác sĩ thấp khớp, thấp khớp, viêm khớp, bệnh gút, đau khớp, bác sĩ khớp, xương khớp",
    },
  },
  {
    code: "207RS0012X",
    name: { en: "Sleep medicine", es: "Medicina del sueño", vi: "Y khoa giấc ngủ" },
    words: {
      en: "sleep doctor, sleep medicine, sleep specialist, sleep apnea, insomnia, snoring, can't sleep",
      es: "médico del sueño, medicina del sueño, apnea del sueño, apnea, insomnio, ronquidos, no puedo dormir",
      vi: "bác sĩ giấc ngủ, y khoa giấc ngủ, mất ngủ, ngưng thở khi ngủ, ngủ ngáy",
    },
    narrower: ["2084S0012X"],
  },
  {
    code: "2084S0012X",
    name: {
      en: "Sleep medicine (neurology)",
      es: "Medicina del sueño (neurología)",
      vi: "Y khoa giấc ngủ (thần kinh)",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "207RH0002X",
    name: {
      en: "Palliative and hospice medicine",
      es: "Cuidados paliativos",
      vi: "Chăm sóc giảm nhẹ",
    },
    words: {
      en: "palliative care, palliative, palliative medicine, hospice doctor",
      es: "cuidados paliativos, médico paliativo",
      vi: "chăm sóc giảm nhẹ, bác sĩ chăm sóc giảm nhẹ",
    },
  },
  {
    code: "2084N0400X",
    name: { en: "Neurology", es: "Neurología", vi: "Thần kinh" },
    words: {
      en: "neurologist, neurology, brain doctor, nerve doctor, brain, nerves, seizure, epilepsy, migraine, memory loss, dementia, alzheimer's, parkinson's, multiple sclerosis, numbness, tremor",
      es: "neurólogo/a, neurología, médico del cerebro, médico de los nervios, cerebro, convulsiones, epilepsia, migraña, pérdida de memoria, demencia, alzheimer, parkinson, esclerosis múltiple, entumecimiento, temblor",
      vi: "bác sĩ thần kinh, thần kinh, khoa thần kinh, bác sĩ não, động kinh, đau nửa đầu, mất trí nhớ, sa sút trí tuệ, run tay, tê tay, tê chân, parkinson, alzheimer",
    },
    narrower: ["2084N0402X"],
  },
  {
    code: "208100000X",
    name: {
      en: "Physical medicine and rehabilitation",
      es: "Medicina física y rehabilitación",
      vi: "Y khoa phục hồi chức năng",
    },
    words: {
      en: "physiatrist, physiatry, pm&r, physical medicine, rehabilitation doctor, rehab doctor",
      es: "fisiatra, medicina física, médico de rehabilitación",
      vi: "bác sĩ phục hồi chức năng, y học phục hồi",
    },
  },
  {
    code: "208VP0000X",
    name: { en: "Pain medicine", es: "Medicina del dolor", vi: "Điều trị đau" },
    words: {
      en: "pain doctor, pain management, pain specialist, pain medicine, chronic pain",
      es: "médico del dolor, manejo del dolor, especialista en dolor, dolor crónico, medicina del dolor",
      vi: "bác sĩ giảm đau, điều trị đau, đau mãn tính, đau kinh niên",
    },
    narrower: ["208VP0014X", "2081P2900X"],
  },
  {
    code: "208VP0014X",
    name: { en: "Pain medicine", es: "Medicina del dolor", vi: "Điều trị đau" },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "2081P2900X",
    name: {
      en: "Pain medicine (rehabilitation)",
      es: "Medicina del dolor (rehabilitación)",
      vi: "Điều trị đau (phục hồi chức năng)",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "2083X0100X",
    name: { en: "Occupational medicine", es: "Medicina laboral", vi: "Y khoa lao động" },
    words: {
      en: "occupational medicine, occupational health, work injury, workplace injury",
      es: "medicina laboral, medicina del trabajo, lesión en el trabajo",
      vi: "y khoa lao động, bệnh nghề nghiệp, tai nạn lao động",
    },
    narrower: ["2083P0500X"],
  },
  {
    code: "2083P0500X",
    name: {
      en: "Preventive and occupational medicine",
      es: "Medicina preventiva y laboral",
      vi: "Y khoa dự phòng và lao động",
    },
    words: { en: "preventive medicine", es: "medicina preventiva", vi: "y khoa dự phòng" },
  },
  {
    code: "207SG0201X",
    name: { en: "Genetics", es: "Genética", vi: "Di truyền" },
    words: {
      en: "geneticist, genetics, genetic doctor, genetic testing",
      es: "genetista, genética, prueba genética",
      vi: "di truyền, bác sĩ di truyền, xét nghiệm di truyền",
    },
  },
  {
    code: "207P00000X",
    name: { en: "Emergency medicine", es: "Medicina de emergencia", vi: "Cấp cứu" },
    words: {
      en: "emergency physician, emergency medicine, er doctor",
      es: "médico de emergencias, medicina de emergencia, urgenciólogo/a",
      vi: "bác sĩ cấp cứu",
    },
  },
  {
    code: "208M00000X",
    name: { en: "Hospital medicine", es: "Medicina hospitalaria", vi: "Y khoa nội trú" },
    words: {
      en: "hospitalist, hospital doctor",
      es: "hospitalista, médico de hospital",
      vi: "bác sĩ nội trú",
    },
  },
  {
    code: "207L00000X",
    name: { en: "Anesthesiology", es: "Anestesiología", vi: "Gây mê" },
    words: {
      en: "anesthesiologist, anesthesiology, anesthesia",
      es: "anestesiólogo/a, anestesiología, anestesia",
      vi: "bác sĩ gây mê, gây mê",
    },
  },
  {
    code: "2085R0202X",
    name: { en: "Radiology (reading images)", es: "Radiología", vi: "Chẩn đoán hình ảnh" },
    words: {
      en: "radiologist, radiology",
      es: "radiólogo/a, radiología",
      vi: "bác sĩ x quang, chẩn đoán hình ảnh, bác sĩ quang tuyến",
    },
    narrower: ["2085N0904X"],
  },
  {
    code: "2085N0904X",
    name: {
      en: "Nuclear radiology",
      es: "Radiología nuclear",
      vi: "Chẩn đoán hình ảnh hạt nhân",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "2085R0001X",
    name: { en: "Radiation oncology", es: "Radioterapia", vi: "Xạ trị" },
    words: {
      en: "radiation oncologist, radiation oncology, radiation therapy, radiation treatment",
      es: "radioterapia, oncología radioterápica, tratamiento de radiación",
      vi: "xạ trị, bác sĩ xạ trị",
    },
  },
  {
    code: "207U00000X",
    name: { en: "Nuclear medicine", es: "Medicina nuclear", vi: "Y học hạt nhân" },
    words: { en: "nuclear medicine", es: "medicina nuclear", vi: "y học hạt nhân" },
  },
  {
    code: "207ZP0102X",
    name: { en: "Pathology", es: "Patología", vi: "Giải phẫu bệnh" },
    words: { en: "pathologist, pathology", es: "patólogo/a, patología", vi: "giải phẫu bệnh" },
  },
];
