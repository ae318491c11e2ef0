import type { Topic } from "./words";

/** Kinds of places and what is done there, and care for somebody old, dying or at home. */
export const places: readonly Topic[] = [
  {
    codes: ["261QU0200X"],
    words: {
      en: "urgent doctor, urgent visit, doctor right now, doctor now, see someone today, seen today, be seen today, get seen today, walk in urgent, drop in clinic, quick clinic, retail clinic, late night clinic, night clinic, not an emergency but, minor emergency, minor cut, cut needs stitches, stiches, sutures, glass in my foot, splinter, fish hook, sprain xray today, burned my hand, burn on my hand, burned my finger, dog bite, dogbite, cat bite, animal bite, spider bite, bitten by a dog, bee sting, wasp sting, stepped on a nail, nail in foot",
      es: "clínica sin cita, clínica de emergencia menor, clínica rápida, clínica nocturna, urgencias menores, doctor ahorita, doctor ahora mismo, que me atiendan hoy, atención hoy mismo, consulta hoy mismo, cita para hoy, cita hoy, ver doctor hoy, me corté la mano, me corté con un cuchillo, cortadura, cortada en el dedo, sutura, me mordió un perro, mordida de perro, mordedura de perro, mordedura, me picó una abeja, picadura de araña, piquete de araña, me quemé la mano, me quemé, quemadura, me enterré un clavo, pisé un clavo, cuidado inmediato, no es emergencia",
      vi: "phòng khám không hẹn, phòng mạch không cần hẹn, không có hẹn, không lấy hẹn, khỏi hẹn, không cần lấy hẹn, cấp cứu không hẹn, cấp cứu nhẹ, khám cấp tốc, khám trong ngày, khám hôm nay, gặp bác sĩ ngay, gặp bác sĩ hôm nay, cần bác sĩ ngay, cần bác sĩ gấp, cần gặp bác sĩ gấp, phòng khám cấp tốc, may vết thương, khâu vết cắt, vết cắt, vết đứt, bị chó cắn, chó cắn, mèo cắn, ong chích, ong đốt, bị phỏng nhẹ, phỏng nước sôi, đạp đinh, đạp phải đinh",
    },
  },
  {
    codes: ["291U00000X"],
    words: {
      en: "laboratry, lab place, lab appointment, lab order, labs done, get labs, get labs done, get blood work, blood work done, bloods, bloods done, blood tests done, blood panel, blood count, cbc, metabolic panel, cmp, lipid panel, lipid test, fasting labs, fasting blood work, fasting lab, draw my blood, take my blood, blood taken, check my blood, test my blood, blood lab, lab corp, quest diagnostics, quest lab, a1c check, a1c lab, sugar test, thyroid lab, thyroid blood test, hormone test, hormone levels test, testosterone test, iron test, vitamin test, vitamin levels, allergy blood test, pee in a cup, pee sample, urine culture, urine drug test, uti test, stool kit, poop test, poop sample, throat culture, covid pcr, pcr test, rapid test, strep test, tb blood test, titers, titer test, paternity test, dna lab, pregnancy blood, hcg test, test for std, std blood test, std testing lab, blood type, psa lab, kidney blood test, liver blood test, drug testing, drug screening, specimen, drop off sample",
      es: "labs, laboratorio de sangre, los laboratorios, hacerme laboratorios, hacerme los laboratorios, orden de laboratorio, estudios de sangre, estudios de laboratorio, estudio de sangre, muestras de sangre, extracción de sangre, extraer sangre, me saquen sangre, que me saquen sangre, análisis clinicos, análisis de sangre y orina, exámenes, examenes de sangre, exámenes de sangre en ayunas, examen de azúcar, prueba de azúcar, prueba de la diabetes, hemoglobina glucosilada, hemograma, biometría hemática, química sanguínea, perfil de lípidos, perfil tiroideo, prueba de tiroides, urocultivo, análisis de orín, prueba de orín, examen de orín, muestra de orín, examen de popó, muestra de popó, coprocultivo, prueba de drogas, antidoping, prueba de embarazo de sangre, tipo de sangre, prueba de adn laboratorio, prueba de estreptococo, pruebas de covid, laboratorista",
      vi: "lab, đi lab, đi thử máu, thử máu tổng quát, xét nghiệm máu tổng quát, xét nghiệm tổng quát, đi xét nghiệm, chỗ xét nghiệm, nơi xét nghiệm, trung tâm xét nghiệm, phòng thử máu, phòng lấy máu, chỗ lấy máu, nơi lấy máu, chích máu xét nghiệm, thử tiểu, thử phân, thử nước tiểu tìm, thử tiểu đường, thử đường huyết, thử cholesterol, thử mỡ máu, thử gan, thử hiv, thử covid, thử ma túy, thử nhóm máu, nhóm máu, xét nghiệm đường, xét nghiệm gan, xét nghiệm chức năng gan, xét nghiệm tuyến giáp, xét nghiệm hormone, xét nghiệm nội tiết",
    },
  },
  {
    codes: ["261QR0200X", "2085R0202X"],
    words: {
      en: "xray place, x ray place, get an xray, get an x ray, take an x ray, exray, xrey, x-rays, x ray of my ankle, x ray of my foot, x ray of my hand, x ray of my back, x ray of my chest, x ray of my knee, ankle x ray, wrist x ray, hip x ray, spine x ray, neck x ray, tooth free x ray, shoulder x ray, cat scans, c t scan, ct scan of my head, ct scan of my stomach, ct of abdomen, cta, imaging place, imaging facility, radiology place, radiologist center, radiology imaging, radiology clinic, sono, sonagram, ultra sounds, ultrasound of my stomach, ultrasound of my liver, ultrasound of baby, baby ultrasound, thyroid ultrasound, kidney ultrasound, pelvic ultrasound, gallbladder ultrasound, leg ultrasound, vein ultrasound, abdominal ultrasound, doppler, mamography, mammografy, mammo gram, mamogram screening, breast xray, breast mri, boobs xray, breast scan, 3d mammogram, mammogram place, breast exam imaging, bone density scan, bone density exam, dexascan, osteoporosis scan, petscan, nuclear scan, thyroid scan, gallbladder scan, hida scan, lung cancer screening scan, low dose ct, scan of my head, scan of my brain, scans, head scan, fluoroscopy, arthrogram",
      es: "rayos x de rodilla, rayos x de la espalda, rayos x del pie, rayos x de mano, sacar rayos x, sacar radiografía, sacar placas, sacarme una placa, sacar una placa, sacarme rayos x, tomar placas, tomar radiografía, placa de rayos x, placa del pecho, placas de rayos x, radiografía de rodilla, radiografía de columna, radiografía del pie, tomografías, tomografía de cabeza, tomografía de abdomen, tac, cat scan, ct scan, sonografía, sonogramas, sonograma de embarazo, ultrasonido del bebé, ultrasonido de abdomen, ultrasonido de hígado, ultrasonido de tiroides, ultrasonido de senos, ultrasonido pélvico, eco del bebé, ecografía de embarazo, eco doppler, mamograma anual, mastografía, examen de senos, examen de mamas, radiografía de senos, radiografía de mama, densitometría ósea, examen de densidad de huesos, estudio de osteoporosis, gammagrama, centro de radiología, centro de rayos x, centro de imagen, lugar de rayos x, estudios de imágenes",
      vi: "chụp quang tuyến, quang tuyến, quang tuyến x, chụp quang tuyến x, chụp quang tuyến vú, chụp xương, chụp tay, chụp chân, chụp đầu gối, chụp lưng, chụp đầu, chụp não, chụp bụng, chụp ngực x quang, chụp hình ngực, chụp hình xương, chụp hình tim phổi, chụp tim phổi, chụp cắt lớp vi tính, chụp ct bụng, chụp ct đầu, ct scan, scan, chụp cat scan, siêu âm tuyến giáp, siêu âm gan, siêu âm thận, siêu âm em bé, siêu âm bầu, siêu âm màu, siêu âm tổng quát, siêu âm tuyến vú, siêu âm mạch máu, chụp mammogram, mammogram, chụp ngực phụ nữ, tầm soát ung thư vú, tầm soát vú, rọi vú, chụp hình ngực tầm soát, đo xương, đo độ loãng xương, đo mật độ, đo loãng xương dexa, chụp pet, chụp hình y khoa, chỗ chụp hình, nơi chụp hình, chụp siêu âm, nội soi hình ảnh",
    },
  },
  {
    codes: ["261QM1200X", "261QR0200X"],
    words: {
      en: "m r i, mri place, mri of my back, mri of my spine, mri of my shoulder, mri of my neck, mri shoulder, mri spine, mri neck, mri with contrast, head mri, shoulder mri, spine mri, claustrophobic mri, mir scan",
      es: "resonancia, resonancia de cabeza, resonancia del cerebro, resonancia de la espalda, resonancia de hombro, resonancia magnética de rodilla, resonancia magnética de columna, mri de rodilla, mri de columna, mri de la cabeza",
      vi: "chụp cộng hưởng, chụp mri đầu, chụp mri lưng, chụp mri cột sống, chụp mri đầu gối, chụp mri vai, cộng hưởng từ não, mri đầu gối, mri lưng",
    },
  },
  {
    codes: ["3336C0003X", "333600000X", "183500000X"],
    words: {
      en: "pharmasy, pharmacey, pharmcy, parmacy, farmacist, 24 hr pharmacy, 24 hour drugstore, all night pharmacy, rite aid, costco pharmacy, walmart pharmacy, target pharmacy, get my meds, get my pills, pick up my prescription, pick up my pills, pick up meds, pickup prescription, my prescription, prescription filled, fill my meds, filled prescription, medicine pickup, mail order pharmacy, compounding pharmacy, specialty pharmacy, where to get my medicine, where can i get my medicine, medication pickup, run out of medicine, ran out of medicine, ran out of my meds, ran out of pills, out of meds, out of my medication, refill my meds, refill my medication, refill meds, med refill, refill my pills, refil, refil prescription, cough syrup, over the counter",
      es: "farmasia, farmácia, farmacia 24 horas, boticario, boticaria, boticas, farmaceuta, surtir mis medicinas, surtir medicinas, surtir medicamento, surtir mi medicina, resurtir, resurtir mi receta, relleno de receta, rellenar mi receta, llenar mi receta, llenar una receta, recoger receta, recoger mi receta, recoger medicamentos, recoger mis pastillas, recoger pastillas, se me acabaron las pastillas, se me acabó la medicina, se me acabaron mis medicinas, se me terminó la medicina, dónde comprar medicina, mis medicinas, medicamento, las pastillas, jarabe",
      vi: "nhà thuốc tây, tiệm thuốc 24 giờ, nhà thuốc 24 giờ, phạc ma xi, phạt ma xi, dược phòng, dược sỹ, tiệm thuốc ta tây, lấy toa thuốc, lấy thuốc ở đâu, đi lấy thuốc, lãnh thuốc, nhận thuốc, hết thuốc, hết thuốc uống, mua thuốc ở đâu, mua thuốc tây, refill thuốc, xin thêm thuốc, đơn thuốc, mua thuốc theo đơn, toa bác sĩ",
    },
  },
  {
    codes: ["282N00000X"],
    words: {
      en: "hopital, hospitol, hosptial, hospial, hospitle, closest hospital, big hospital, general hospital, community hospital, county hospital, hospital to give birth, maternity hospital, hospital for surgery, emergency hospital, medical centre, inpatient, emergancy room, emergancy, e r",
      es: "hospital general, hospital grande, hospital del condado, hospital de maternidad, hospital para dar a luz, hospital para parto, ospitales, emergensia, emerjencia, cuarto de urgencias, sala de urgencias",
      vi: "bệnh viện lớn, bệnh viện đa khoa, bệnh viện quận, bệnh viện phụ sản, bệnh viện sanh, bịnh viện, nhà thương lớn, phòng emergency",
    },
  },
  {
    codes: ["251E00000X"],
    words: {
      en: "home nurse visit, nurse to home, nurse to come home, nurse come to my home, nurse that comes to the house, nurse comes to house, house call nurse, nursing care at home, home nursing, home nursing care, home attendant, home helper, home care aide, home care agency, home care nurse, home healthcare nurse, home health care aid, home health aid, in home caregiver, in home help, in home nursing, in home supportive services, ihss, in home care for elderly, in home care for my mom, in home care for my dad, care for my mother at home, care for my father at home, care for elderly at home, help at home after surgery, help at home, help bathing, help with bathing at home, someone to care for my mom at home, someone to help my mother at home, someone to help my mom at home, take care of my mom at home, take care of my dad at home, caretaker, care taker, care giver, caregivers, elder care at home, wound care nurse at home, iv at home, therapy at home",
      es: "enfermera para la casa, enfermera en el hogar, enfermera a mi casa, enfermera en mi casa, enfermeras a domicilio, enfermería a domicilio, enfermería en casa, enfermera visitante, cuidado para adulto mayor en casa, cuidado de ancianos en casa, cuidado de adultos en casa, cuidar a mi mamá en casa, cuidar a mi papá en casa, cuidar a mi madre en casa, cuidar a mi abuela en casa, cuide a mi mamá, cuide a mi papá, cuide a mi mamá en casa, alguien que cuide a mi mamá en casa, alguien que cuide a mi mamá, alguien que cuide a mi papá, alguien que cuide a mi abuela, quien cuide a mi mamá, cuidadora en casa, cuidadoras, cuidadora para mi mamá, ayuda en casa, ayuda en el hogar, ayudante en casa, ayuda en casa después de la cirugía, atención en el hogar, atención domiciliaria, asistencia en el hogar, asistencia domiciliaria, salud a domicilio, servicios en el hogar",
      vi: "y tá đến tận nhà, y tá tới tận nhà, y tá ở nhà, y tá đến nhà chăm sóc, điều dưỡng đến nhà, người chăm sóc, người giúp ở nhà, người tới nhà chăm sóc, người đến nhà chăm sóc, người chăm sóc mẹ tôi tại nhà, chăm sóc mẹ tại nhà, chăm sóc cha tại nhà, chăm sóc ba tại nhà, chăm sóc mẹ già tại nhà, chăm sóc cha mẹ tại nhà, chăm sóc ông bà tại nhà, chăm sóc người bệnh tại nhà, chăm sóc bệnh nhân tại nhà, săn sóc tại nhà, săn sóc tại gia, săn sóc ở nhà, chăm sóc ở nhà, giúp việc chăm sóc người già, phụ chăm sóc, người giúp tắm rửa",
    },
  },
  {
    codes: ["251G00000X", "315D00000X", "207RH0002X"],
    words: {
      en: "hospise, hospis, hospice nurse, hospice facility, hospice for my mother, hospice for my father, dying father, dying mother, dying parent, dying at home care, care for the dying, care for dying, terminal cancer care, terminal patient, months to live, end of life, end stage, last days, comfort care for dying, pass away peacefully",
      es: "ospicio, hospicio en casa, cuidado de hospicio en casa, cuidado para moribundos, moribundo, morir en casa, paciente terminal, enfermo terminal, cáncer terminal, etapa final, etapa terminal, últimos días, fase terminal, cuidado en etapa final",
      vi: "chăm sóc người sắp mất, người sắp mất, sắp qua đời, giai đoạn cuối, giai đoạn cuối đời, hospice tại nhà, chăm sóc cuối đời tại nhà, ung thư giai đoạn cuối chăm sóc, những ngày cuối, lúc lâm chung, hấp hối",
    },
  },
  {
    codes: ["314000000X", "313M00000X"],
    words: {
      en: "nursing home for my mother, nursing home for my dad, old age home, old people home, old peoples home, home for the elderly, home for elderly, elderly home, retirement home, convalesent, convalescent, convalescent care, snf rehab, skilled nursing rehab, short term rehab, sub acute, subacute, rehab after hip surgery facility, board and care, long term nursing, place for my mother with dementia, dementia care facility, alzheimers facility, senior home, seniors home",
      es: "asilos, asilo para ancianos, asilo para mi mamá, casa para ancianos, casa de viejitos, casa para viejitos, casa para personas mayores, hogar de convalecencia, casa de convalecencia, convaleciente, convalecencia, hogar de reposo, hogar de mayores, residencia para ancianos, residencia de mayores, residencia para personas mayores, centro para ancianos, centro de cuidados especializados, geriátrico, estancia para ancianos",
      vi: "viện dưỡng lão cho mẹ, nhà an dưỡng, viện an dưỡng, nơi an dưỡng, nhà người già, nhà cho người già, nhà dưỡng lão cho mẹ, trung tâm người già, viện người già, nursing home, chỗ ở cho người già, trung tâm phục hồi điều dưỡng, viện lão",
    },
  },
  {
    codes: ["332B00000X"],
    words: {
      en: "weelchair, wheelchair rental, wheelchair repair, motorized wheelchair, power chair, walking cane, walking stick, walking boot, walker with wheels, walker for my dad, knee scooter, knee walker, crutch rental, oxygen at home, oxygen supplies, portable oxygen, oxigen, oxigen tank, cpap hose, cpap filters, cpap parts, cpap equipment, nebulizer machine, hospital bed rental, bed rails, lift chair, hoyer lift, shower bench, raised toilet seat, toilet seat riser, grab bars, bedside commode, diapers for adults, incontinence supplies, adult diapers delivery, catheter supplies, ostomy supplies, wound supplies, diabetic strips, diabetic test strips, glucose strips, blood sugar meter, blood sugar meter strips, glucometer, blood sugar monitor machine, lancets, blood pressure machine, blood pressure monitor machine, compression socks, support hose, orthopedic brace, ankle brace, wrist brace, wrist splint, back support, neck brace, braces for knee, artificial leg, prosthetic leg, artificial limb, medical equipment store, medical equipment rental, tens unit, breastpump, medical store",
      es: "silla de rueda, sillas de rueda, renta de silla de ruedas, silla de baño, silla para baño, silla para bañarse, andadores, andador para mi mamá, bastones, muleta, oxígeno en casa, oxígeno portátil, oxígeno a domicilio, concentrador de oxígeno, oxigeno, cama de hospital en casa, cama ortopédica, aparato de presión, aparato para la presión, aparato de azúcar, aparato para medir el azúcar, medidor de azúcar, medidor de glucosa, glucómetro, tiras reactivas, tiras de glucosa, tirillas, lancetas, nebulizador, máquina para dormir, máquina de oxígeno, mascarilla cpap, pañales de adulto, pañales adulto, media de compresión, calcetines de compresión, bota ortopédica, collarín, cabestrillo, férula, prótesis de pierna, pierna artificial, equipo para el baño, suministros para diabéticos",
      vi: "xe lăn tay, thuê xe lăn, mua xe lăn, ghế lăn, xe lăn cho mẹ, khung đi, khung tập đi, gậy đi bộ, cây gậy, nạng gỗ, cái nạng, bình ôxy, ôxy tại nhà, máy thở, máy thở oxy, máy tạo oxy, máy xông, máy xông mũi họng, máy xông khí dung, giường y tế, giường bệnh viện tại nhà, ghế tắm, ghế ngồi tắm, bô vệ sinh, tã cho người lớn, tả người lớn, máy đo áp huyết, máy đo tiểu đường, que thử tiểu đường, que đo đường, kim chích tiểu đường, vớ ép, vớ tĩnh mạch, đai lưng, nẹp, nẹp cổ tay, nẹp đầu gối, nẹp cổ, chân giả, tay giả, dụng cụ y khoa, đồ y tế, đồ dùng y tế, tiệm dụng cụ y khoa, mặt nạ cpap",
    },
  },
  {
    codes: ["261QE0700X"],
    words: {
      en: "dialisis, dialisys, dyalisis, dialasis, dialysis place, dialysis unit, kidney machine, blood cleaning, hemo dialysis, home dialysis, davita, fresenius",
      es: "dialisis, diálisis peritoneal, diálisis en casa, clínica de dialisis, limpiar la sangre, máquina de los riñones, hemodialisis, lugar de diálisis",
      vi: "lọc máu, lọc máu thận, lọc thận nhân tạo, chạy thận tại nhà, đi lọc thận, đi chạy thận, nơi lọc thận, nơi chạy thận, phòng lọc thận, trung tâm lọc máu, máy lọc thận, thẩm phân phúc mạc",
    },
  },
  {
    codes: ["261QA1903X"],
    words: {
      en: "surgical centre, surgery centre, surgery place, outpatient surgical center, ambulatory center, go home same day surgery, minor surgery center",
      es: "centro de cirugías, centro para cirugía, centro quirurgico, centro de operaciones, cirugías ambulatorias, operación ambulatoria, cirugía sin quedarme, cirugía menor ambulatoria",
      vi: "trung tâm giải phẫu, trung tâm mổ, trung tâm phẫu thuật ngoại trú, giải phẫu ngoại trú, giải phẫu trong ngày, mổ về trong ngày, mổ ngoại trú, trung tâm giải phẫu ngoại trú",
    },
  },
  {
    codes: ["261QI0500X"],
    words: {
      en: "infusion place, infusion treatment, infusion suite, iv fluids, iv therapy center, iv antibiotics, iv medication, iv iron, vitamin drip, ivig",
      es: "infusión de medicamentos, infusión de medicamento, clínica de infusión, sueros, suero en la vena, medicina por la vena, medicina en la vena, medicamento intravenoso, intravenoso",
      vi: "vô nước biển, truyền nước, truyền đạm, vô thuốc, truyền thuốc tĩnh mạch, truyền thuốc qua tĩnh mạch, nơi truyền thuốc, chỗ truyền dịch",
    },
  },
  {
    codes: ["207QG0300X", "207RG0300X", "207R00000X"],
    words: {
      en: "geratrician, geriatritian, geriatrics doctor, geriatric dr, geriatric specialist, gerontologist, gerontology, doctor for seniors, doctor for elderly, doctor for the elderly, doctor for my grandma, doctor for my grandmother, doctor for my grandpa, doctor for my grandfather, doctor for older adults, doctor for old person, doctor for old people, doctor for my old mother, elderly doctor, elderly specialist, seniors doctor, senior doctor, old age doctor, old person doctor, old people doctor, elder doctor, elder care doctor, doctor for 80 year old",
      es: "geriatría, doctor geriatra, médico geriatra, gerontólogo/a, doctor de ancianos, doctor para ancianos, doctor para adultos mayores, médico para adultos mayores, médico para personas mayores, doctor para la tercera edad, médico de la tercera edad, médico para la tercera edad, doctor para mi abuelita, doctor para mi abuelito, doctor para mi abuela, doctor para mi abuelo, médico para mi abuela, médico para mi abuelo, doctor de viejitos, doctor para viejitos, médico de viejitos, doctor para mi mamá anciana, persona de edad avanzada, edad avanzada",
      vi: "bác sĩ người già, bác sĩ cho người già, bác sĩ cho ông bà, bác sĩ cho bà ngoại, bác sĩ cho ông nội, bác sĩ cho bà nội, bác sĩ cho ông ngoại, bác sĩ cho cha mẹ già, bác sĩ cho mẹ già, bác sĩ cho người cao niên, bác sĩ người cao tuổi, bác sĩ cho người cao tuổi, bác sĩ cho người lớn tuổi, bác sĩ chuyên khoa lão, khám người già, bệnh người già, bệnh tuổi già, lão niên",
    },
  },
  {
    codes: ["261QM0801X", "103TC0700X"],
    words: {
      en: "mental clinic, mental health center, counseling clinic, therapy clinic, behavioral clinic, community mental health",
      es: "clínica mental, clínica de salud mental, clínica de consejería, centro psicológico, clínica psicológica",
      vi: "phòng khám tâm lý, trung tâm tâm lý, trung tâm tư vấn tâm lý, phòng khám tâm thần ngoại trú",
    },
  },
];
