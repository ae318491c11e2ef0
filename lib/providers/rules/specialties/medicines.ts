import type { Topic } from "./words";

/** Medicines, by the specialty that prescribes and watches them; a brand is read as its substance is. */
export const medicines: readonly Topic[] = [
  {
    codes: ["207RE0101X", "207Q00000X"],
    words: {
      en: "ozempic, wegovy, mounjaro, zepbound, trulicity, victoza, semaglutide, tirzepatide, metformin, glipizide, januvia, jardiance, farxiga, lantus, humalog, novolog, levothyroxine, synthroid, methimazole, glp 1, continuous glucose monitor, cgm, dexcom, freestyle libre, fosamax, prolia",
      es: "metformina, semaglutida, levotiroxina, monitor de glucosa, bomba de insulina, eutirox",
      vi: "thuốc tiểu đường, thuốc tuyến giáp, chích insulin, thuốc loãng xương",
    },
  },
  {
    codes: ["207RC0000X", "207Q00000X"],
    words: {
      en: "lisinopril, losartan, amlodipine, metoprolol, atenolol, carvedilol, lipitor, atorvastatin, crestor, rosuvastatin, simvastatin, statin, statins, nitroglycerin, entresto, digoxin, diltiazem, blood pressure pills, blood pressure medicine, blood pressure medication, cholesterol medicine, cholesterol pills, heart pills, heart medicine, water pill, lasix, furosemide",
      es: "losartán, amlodipino, atorvastatina, estatinas, metoprolol, pastillas para la presión, medicina para la presión, pastilla de la presión, pastillas del corazón, medicina para el corazón, pastillas para el colesterol",
      vi: "thuốc cao huyết áp, thuốc huyết áp, thuốc tim, thuốc mỡ máu, thuốc cholesterol",
    },
  },
  {
    codes: ["207RH0000X", "207RC0000X"],
    words: {
      en: "warfarin, coumadin, eliquis, xarelto, blood thinners, anticoagulant, lovenox",
      es: "anticoagulante, anticoagulantes, warfarina",
      vi: "thuốc loãng máu",
    },
  },
  {
    codes: ["2084P0800X", "363LP0808X"],
    words: {
      en: "prozac, fluoxetine, zoloft, sertraline, lexapro, escitalopram, celexa, paxil, wellbutrin, cymbalta, effexor, trazodone, lithium, abilify, seroquel, quetiapine, risperdal, zyprexa, lamictal, haldol, clozapine, latuda, xanax, klonopin, ativan, valium, benzos, adderall, ritalin, concerta, vyvanse, strattera, adhd meds, adhd medication, adhd medicine, add meds, mood stabilizer, antipsychotic, antidepressants, anti depressants, nerve pills, nerve medicine, med management, medication management, tms, transcranial magnetic stimulation, electroconvulsive therapy, ect",
      es: "sertralina, fluoxetina, litio, antidepresivo, ansiolítico, antipsicótico, pastillas para los nervios, medicina para los nervios, medicamento para los nervios, pastillas para la ansiedad, pastilla para la depresión, medicina para el tdah",
      vi: "thuốc chống trầm cảm, thuốc lo âu, thuốc tâm thần, thuốc thần kinh tâm thần, thuốc chống lo âu",
    },
  },
  {
    codes: ["2084A0401X", "207RA0401X", "101YA0400X", "324500000X"],
    words: {
      en: "vivitrol, naltrexone, antabuse, narcan, sublocade, subutex, chantix, oxycodone addiction, percocet addiction, vicodin addiction, crystal meth, marijuana, cannabis",
      es: "marihuana, cocaína, metanfetamina, naltrexona, suboxona, fentanilo",
      vi: "cần sa, bạch phiến, xì ke, hút cần sa, cai ma túy đá",
    },
  },
  {
    codes: ["207RR0500X"],
    words: {
      en: "humira, enbrel, methotrexate, plaquenil, hydroxychloroquine, allopurinol, colchicine, remicade, biologic for arthritis, rituxan",
      es: "metotrexato, hidroxicloroquina, alopurinol, colchicina",
      vi: "thuốc gút, thuốc thấp khớp, thuốc khớp",
    },
  },
  {
    codes: ["207N00000X"],
    words: {
      en: "accutane, isotretinoin, tretinoin, dupixent, minoxidil, rogaine, filler, fillers, laser hair removal, chemical peel, skin biopsy, patch test for skin, cryotherapy",
      es: "accutane, minoxidil, crema para el acné, depilación láser, exfoliación química, biopsia de piel, relleno facial",
      vi: "thuốc trị mụn, lột da mặt, tiêm filler, chích botox, tiêm botox, sinh thiết da, triệt lông",
    },
  },
  {
    codes: ["207RP1001X"],
    words: {
      en: "albuterol, advair, symbicort, spiriva, trelegy, singulair, rescue inhaler, inhalers, spirometry, bronchoscopy, lung function test, pulmonary rehab",
      es: "salbutamol, albuterol, inhaladores, espirometría, broncoscopía",
      vi: "thuốc suyễn, ống hít suyễn, đo chức năng phổi, nội soi phế quản, thuốc ho",
    },
  },
  {
    codes: ["208800000X"],
    words: {
      en: "cialis, flomax, tamsulosin, finasteride, sildenafil, catheter, cystoscopy, prostate biopsy, lithotripsy",
      es: "viagra, sonda urinaria, catéter urinario, cistoscopía, biopsia de próstata, litotricia",
      vi: "thông tiểu, nội soi bàng quang, sinh thiết tuyến tiền liệt, tán sỏi, thuốc cường dương",
    },
  },
  {
    codes: ["2084N0400X"],
    words: {
      en: "keppra, topamax, gabapentin, lyrica, dilantin, aricept, sinemet, imitrex, sumatriptan, botox for migraines, botox for migraine, nerve conduction, nerve conduction study, nerve test, lumbar puncture, spinal tap",
      es: "gabapentina, topiramato, levetiracetam, electroencefalograma, electromiografía, punción lumbar",
      vi: "thuốc động kinh, thuốc nhức đầu, điện não đồ, đo điện não, đo điện cơ",
    },
  },
  {
    codes: ["207RI0200X"],
    words: {
      en: "truvada, descovy, biktarvy, pep hiv, hiv medication, hiv meds, antiretroviral",
      es: "antirretrovirales, medicamento para el vih, medicina para el vih, pastillas del vih",
      vi: "thuốc hiv, thuốc kháng hiv",
    },
  },
  {
    codes: ["207RG0100X"],
    words: {
      en: "omeprazole, nexium, prilosec, pepcid, upper gi, lower gi, sigmoidoscopy, cologuard, colon screening, colon cancer screening, colon check, stool test results, feeding tube, gi bleed, stelara for crohns, linzess",
      es: "omeprazol, examen de colon, examen del colon, sonda de alimentación, sigmoidoscopía",
      vi: "thuốc bao tử, thuốc dạ dày, tầm soát ung thư đại tràng, tầm soát ung thư ruột, soi bao tử, soi đại tràng, soi dạ dày",
    },
  },
  {
    codes: ["207V00000X", "207VG0400X", "207VX0000X"],
    words: {
      en: "depo, depo shot, depo provera, nuvaring, mirena, paragard, implant birth control, arm implant, birth control implant, birth control shot, birth control patch, clomid, hormone replacement for menopause, estrogen, colposcopy, leep, d and c, hysteroscopy, monistat",
      es: "inyección anticonceptiva, implante anticonceptivo, parche anticonceptivo, la píldora, la t de cobre, t de cobre, aparato anticonceptivo, dispositivo, colposcopía, legrado, estrógeno",
      vi: "chích ngừa thai, cấy que tránh thai, miếng dán tránh thai, nạo thai, soi cổ tử cung, viên uống tránh thai",
    },
  },
  {
    codes: ["207K00000X"],
    words: {
      en: "epi pen, zyrtec, claritin, allegra, benadryl, flonase, antihistamine, skin prick test, xolair, immunotherapy for allergies",
      es: "antihistamínico, inyecciones para la alergia, vacunas para la alergia, epipen, pastillas para la alergia",
      vi: "thuốc dị ứng, chích dị ứng, thuốc chống dị ứng",
    },
  },
];
