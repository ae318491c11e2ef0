import type { Topic } from "./words";

/**
 * Complaints, parts of the body and everyday words, by the specialty that sees them; the first code
 * is the likeliest. What is read here goes before the words of the specialties themselves.
 */
export const complaints: readonly Topic[] = [
  {
    codes: ["152W00000X", "207W00000X"],
    words: {
      en: "eye glasses, eyeglasses, eyewear, new glasses, need glasses, glasses prescription, reading glasses, contacts, contact lens, contact lens exam, eye check, eye checkup, eye checks, eye test, annual eye exam, eyesight, eye sight, sight test, vision care, vision exam, vision check, vision doctor, vision problem, blurred vision, blurry, blurry eyes, cant see, cant see far, cant see far away, cant see well, cant see clearly, trouble seeing, nearsighted, farsighted, astigmatism, optician, optical, eye dr, seeing blurry",
      es: "necesito lentes, lentes nuevos, anteojos nuevos, gafas, espejuelos, examen visual, examen de vista, examen de ojos, chequeo de la vista, chequeo de los ojos, revisión de la vista, vista, visión, visión borrosa, veo borroso, no veo bien, no puedo ver bien, no puedo ver, no veo de lejos, no veo de cerca, óptica, miopía, astigmatismo, graduación de lentes",
      vi: "đo kính, cắt kính, làm kính, kính cận, kính lão, kính viễn, mắt kiếng, đeo kính, kiểm tra mắt, cận thị, bị cận, viễn thị, loạn thị, lão thị, mắt mờ, thị lực kém, thị lực, đo thị lực, khám mắt, mắt kính, kính mắt, nhìn không rõ, thấy mờ, mua kính, kính áp tròng",
    },
  },
  {
    codes: ["207Y00000X", "207Q00000X"],
    words: {
      en: "sore throat, throat is sore",
      es: "dolor de garganta, me duele la garganta",
      vi: "đau họng, đau cổ họng, rát họng, viêm họng",
    },
  },
  {
    codes: ["207Q00000X", "208D00000X", "207R00000X"],
    words: {
      en: "family dr, doctor for my family, doctor for family, doctor for the whole family, new doctor, annual checkup, yearly checkup, wellness visit, annual wellness visit, sick visit, general checkup, yearly physical, new patient physical, medical checkup, routine checkup, stomach flu, regular checkup, everyday doctor, cold and cough, cough and cold, cough and fever, fever and cough, flu and cough",
      es: "doctor para la familia, doctor para mi familia, doctor de familia, chequeo general, chequeo médico, chequeo anual, revisión médica, revisión general, examen médico, médico de confianza, médico general, doctor regular, doctor principal, médico principal, gripa y tos, tos y gripa, tos y fiebre, fiebre y tos, tos y calentura",
      vi: "bác sĩ cho gia đình, bác sĩ thường, khám định kỳ, khám sức khỏe định kỳ, khám sức khỏe tổng quát, kiểm tra sức khỏe, bác sĩ chăm sóc ban đầu, bác sĩ tổng quát, kiểm tra tổng quát, ho và sốt, sốt và ho, ho sốt, sốt ho",
    },
  },
  {
    codes: ["207R00000X", "207Q00000X"],
    words: {
      en: "intern medicine, internal doctor, internal med",
      es: "médico internista, doctor internista",
      vi: "bác sĩ nội tổng quát",
    },
  },
  {
    codes: ["208000000X"],
    words: {
      en: "peds, kid doctor, kiddie doctor, baby checkup, well baby, well baby check, well child, well child check, infant checkup, school physical, sports physical, childhood vaccine, child immunization, kids vaccination, baby shots, kindergarten shots, croup, colic, diaper rash, hand foot and mouth, newborn care, newborn doctor",
      es: "doctor de niño, doctora infantil, control del niño sano, niño sano, vacunas infantiles, cólicos del bebé, doctor de recién nacidos, médico pediatra, doctor infantil, doctorcito de niños",
      vi: "bác sĩ nhi đồng, bác sĩ con nít, bác sĩ cho bé, khám cho bé, khám cho con, chích ngừa cho bé, bác sĩ trẻ sơ sinh, bác sĩ trẻ con, khám nhi",
    },
  },
  {
    codes: ["2080A0000X", "208000000X"],
    words: {
      en: "doctor for teenagers, doctor for teenager, adolescent doctor, teenage doctor, teen health, adolescent medicine doctor, doctor for adolescents",
      es: "doctor de adolescentes, doctor para adolescentes, médico del adolescente, doctora para adolescentes",
      vi: "thanh thiếu niên, bác sĩ tuổi teen, tuổi dậy thì, bác sĩ vị thành niên, vị thành niên",
    },
  },
  {
    codes: ["363L00000X", "363LF0000X"],
    words: {
      en: "advanced practice nurse, arnp",
      es: "enfermera practicante, enfermera profesional, enfermero practicante",
      vi: "y tá chuyên môn, y tá cao cấp",
    },
  },
  {
    codes: ["363A00000X", "363AM0700X"],
    words: {
      en: "physicians assistant, pa c",
      es: "asistente de médico, ayudante de médico",
      vi: "",
    },
  },
  {
    codes: ["207RC0000X"],
    words: {
      en: "cardio, cardiac doctor, cardiology doctor, heart dr, hart doctor, hart specialist, heart problem, heart disease, heart failure, congestive heart failure, angina, coronary, coronary artery disease, clogged arteries, blocked arteries, ekg, ecg, electrocardiogram, echocardiogram, stress test, heart test, treadmill test, racing heart, fast heartbeat, heart racing, heart pounding, pounding heart, fluttering heart, skipped beats, skipping beats, heart flutter, heart skips, heart skipping, heart beats fast, rapid heartbeat, slow heartbeat, tachycardia, heart monitor, heart valve, enlarged heart, swollen ankles heart, triglycerides, bp, low blood pressure, blood pressure doctor, high bp, heart checkup, heart condition, heart attack recovery, ticker",
      es: "cardio, corazón late rápido, latidos rápidos, corazón acelerado, soplo, soplo en el corazón, taquicardia, insuficiencia cardíaca, fallo cardíaco, angina de pecho, problemas del corazón, problema del corazón, mal del corazón, enfermo del corazón, electrocardiograma, ecocardiograma, prueba de esfuerzo, arterias tapadas, corason, triglicéridos, presión baja, presión, médico cardiólogo, presión arterial alta, hipertenso, hipertensa, doctor de la presión, enfermedad del corazón, cardíaco, cardíaca",
      vi: "*tim, *tim mạch, suy tim, tim to, hở van tim, van tim, đánh trống ngực, tim đập mạnh, tim đập không đều, tim đập, nhói tim, điện tim, đo điện tim, đo điện tâm đồ, siêu âm tim, động mạch vành, mạch vành, mỡ máu cao, tăng huyết áp, máu nhiễm mỡ, cholesterol cao, huyết áp thấp, cao máu",
    },
  },
  {
    codes: ["207RC0001X", "207RC0000X"],
    words: {
      en: "afib, a fib, heart rhythm doctor, heart rhythm problem, arrhythmia doctor, defibrillator, ablation",
      es: "fibrilación auricular, marcapaso, ritmo del corazón, arritmias",
      vi: "máy điều hòa nhịp tim, loạn nhịp tim, loạn nhịp, nhịp tim không đều",
    },
  },
  {
    codes: ["207N00000X"],
    words: {
      en: "skin problem, skin condition, skin rash, skin infection, skin check, skin tag, skin lesion, skin spot, skin growth, skin allergy, skin cyst, skin exam, full body skin check, skin cancer, skin cancer check, melanoma, hives on skin, hives on my skin, itchy, itch, pimple, breakout, breaking out, breaks out, blackheads, zits, cystic acne, acne scar, acne scars, blister, boil, sunspot, dark spots, age spots, brown spots, spot on my face, spots on my skin, mole check, weird mole, changing mole, suspicious mole, mole removal, birthmark, wart removal, nail fungus, toenail fungus, fungus, ringworm, scabies, shingles, cold sores, dandruff, scalp, itchy scalp, scalp problem, flaky scalp, dry skin, peeling skin, oily skin, hair falling out, hair loss, losing hair, losing my hair, balding, alopecia, bald spot, excessive sweating, vitiligo, hyperpigmentation, rosacea, dermatitis, atopic dermatitis, sunburn, botox, wrinkles, derm, derma, red bumps, bumps on skin, keloid, impetigo, lice",
      es: "problemas de la piel, problema de piel, médico de piel, doctor de piel, doctora de piel, especialista en piel, manchas en la piel, mancha en la piel, manchas, manchas en la cara, lunar sospechoso, lunar raro, lunares raros, cáncer de piel, salpullido, sarpullidos, espinillas, barros, granos en la cara, ronchas, ronchas en la piel, comezón en la piel, me pica la piel, me pica, piel reseca, piel seca, se me cae el pelo, cayendo el pelo, cayendo el cabello, alergia en la piel, alergia de la piel, se me cae el cabello, caída de pelo, pérdida de cabello, calvicie, alopecia, caspa, hongos, hongos en las uñas, hongos en la piel, hongos en los pies, uña con hongos, verrugas, acné, herpes zóster, culebrilla, sarna, vitíligo, rosácea, dermatitis, quemadura de sol, arrugas, eczema, urticaria en la piel, erupción en la piel, sudoración excesiva, melasma, paño, piojos, pecas",
      vi: "*da, *ngoài da, bác sĩ chuyên da, ngứa ngáy, ngứa quá, bị ngứa, nổi mẩn đỏ, nổi mẩn ngứa, mẩn ngứa, nổi mẩn, mẩn đỏ, mụn, mụn bọc, trị mụn, nổi mụn, mụn trứng cá, chàm, chàm da, nấm da, nấm móng, hắc lào, lang ben, ghẻ, zona, giời leo, bạch biến, nám, tàn nhang, nám da, da khô, khô da, tróc da, ung thư da, nốt ruồi lạ, nốt ruồi, mụn cơm, rụng tóc nhiều, hói đầu, hói, gàu, viêm da, viêm da cơ địa, da liểu, dị ứng da, vẩy nến, tổ đỉa, đổ mồ hôi nhiều, da bị nổi đỏ",
    },
  },
  {
    codes: ["207ND0101X", "207N00000X"],
    words: { en: "mohs skin cancer, basal cell surgery", es: "mohs", vi: "mohs" },
  },
  {
    codes: ["207RE0101X"],
    words: {
      en: "endo, sugar, sugar problem, sugar too high, sugar diabetes, type 1 diabetes, type 2 diabetes, type one diabetes, type two diabetes, prediabetes, pre diabetes, diabetic doctor, blood sugar, sugar doctor, high sugar, high blood sugar, low blood sugar, a1c, insulin, insulin pump, thyroid problem, thyroid nodule, thyroid specialist, thyroid disease, thyroid disorder, underactive thyroid, overactive thyroid, hypothyroidism, hyperthyroidism, hypothyroid, hyperthyroid, goiter, graves disease, hashimoto, hashimotos, hormone, hormone problem, hormone imbalance, hormone therapy, hormonal imbalance, low testosterone, low t, testosterone, adrenal, adrenal gland, pituitary, osteoporosis, growth hormone, cushing, gland doctor, glands",
      es: "azúcar, glucosa, glucosa alta, azúcar alta, azúcar elevada, azúcar en sangre, diabético, diabética, tipo 2, insulina, prediabetes, doctor de la diabetes, doctor para la diabetes, doctor de diabetes, médico para la diabetes, médico de diabetes, doctor de la tiroides, médico de la tiroides, problemas de tiroides, nódulo en la tiroides, bocio, hipotiroidismo, hipertiroidismo, hormonal, desequilibrio hormonal, problemas hormonales, testosterona baja, osteoporosis, glándulas, tengo el azúcar alta",
      vi: "đường huyết, đường huyết cao, đường trong máu cao, đường cao, bác sĩ tiểu đường, bị tiểu đường, bệnh đái tháo đường, insulin, *tuyến giáp, cường giáp, suy giáp, bướu giáp, bướu tuyến giáp, nhân tuyến giáp, *nội tiết, hoóc môn, hormone, loãng xương, rối loạn nội tiết",
    },
  },
  {
    codes: ["207RG0100X"],
    words: {
      en: "gi, g i, gi specialist, gastro doctor, gastrointestinal, abdominal, abdominal cramps, stomach cramps, gastro specialist, gut doctor, gut, gut problem, tummy, tummy ache, tummy doctor, tummy pain, belly, belly pain, belly ache, belly doctor, bellyache, abdominal pain, abdomen, stomach problem, stomach issue, stomach hurt, my stomach hurts, stomach cramp, stomach ulcer, stomach bug, stomach specialist, upset stomach, nausea, vomiting, throwing up, throw up, indigestion, bloating, bloated, gassy, gas pain, heartburn, gerd, acid, ibs, irritable bowel, irritable bowel syndrome, ibd, crohn, crohns disease, ulcerative colitis, celiac, celiac disease, gluten, lactose intolerance, diverticulitis, pancreas, pancreatitis, gastritis, h pylori, endoscopy, colonoscopy doctor, screening colonoscopy, blood in stool, blood in my stool, blood in poop, bloody stool, black stool, trouble swallowing, difficulty swallowing, hard to swallow, constipated, cant poop, cant go to the bathroom, loose stools, the runs, digestive problem, digestive issue, digestive doctor, digestive system, intestine, intestinal, esophagus, polyp, colon polyp, barretts, burping, hiccups",
      es: "problemas digestivos, problemas de digestión, sistema digestivo, aparato digestivo, digestivo, panza, me duele la panza, dolor de panza, barriga, dolor de barriga, dolor de vientre, dolor abdominal, abdomen, estómago, me duele el estómago, problemas del estómago, problemas de estómago, problemas estomacales, estomacal, ardor de estómago, ardor en el estómago, malestar estomacal, indigestión, inflamación del estómago, empacho, empachado, gases, hinchazón del estómago, náusea, náuseas, vómito, vómitos, gastritis, úlceras, colitis, colon irritable, intestinos, intestino irritable, endoscopia, estreñido, estreñida, estreñimiento, sangre en las heces, sangre en el excremento, popó con sangre, páncreas, pancreatitis, enfermedad celíaca, celíaco, gastroenterología, doctor gastro, soltura, chorro, acidez estomacal, dificultad para tragar",
      vi: "*bao tử, *dạ dày, *ruột, *đường ruột, *tiêu hóa, *đại tràng, rối loạn tiêu hóa, viêm đại tràng, viêm loét dạ dày, loét bao tử, loét dạ dày, trào ngược dạ dày, trào ngược axit, ợ chua, ợ hơi, đầy hơi, đầy bụng, khó tiêu, buồn nôn, ói mửa, nôn mửa, bị ói, nội soi bao tử, nội soi dạ dày, nội soi ruột, soi ruột, đi cầu ra máu, đi ngoài ra máu, đại tiện ra máu, bụng đau, đau bụng dưới, đau thượng vị, bị táo bón, bị tiêu chảy, nuốt khó, khó nuốt, viêm tụy, polyp",
    },
  },
  {
    codes: ["207RI0008X", "207RG0100X"],
    words: {
      en: "liver specialist, liver disease, liver problem, fatty liver, hepatitis b, hepatitis c, hep b, hep c, jaundice, yellow skin and eyes, cirrosis",
      es: "doctor del hígado, especialista del hígado, enfermedad del hígado, problemas del hígado, hepatitis b, hepatitis c, ictericia, hígado inflamado",
      vi: "*gan, men gan cao, viêm gan c, vàng da, gan yếu, gan nhiễm mỡ, chai gan",
    },
  },
  {
    codes: ["207RH0003X", "207RX0202X"],
    words: {
      en: "oncology doctor, cancer treatment, cancer care, lung cancer, colon cancer, breast cancer, breast cancer doctor, prostate cancer, stomach cancer, pancreatic cancer, liver cancer, bone cancer, kidney cancer, thyroid cancer, brain cancer, blood cancer, bladder cancer, throat cancer, multiple myeloma, myeloma, tumour, tumor doctor, malignant tumor, metastatic, leukaemia, immunotherapy, cancer patient",
      es: "doctor de cáncer, doctor del cáncer, médico de cáncer, tratamiento de cáncer, tratamiento del cáncer, cáncer de seno, cáncer de mama, cáncer de pulmón, cáncer de colon, cáncer de próstata, cáncer de estómago, cáncer de hígado, cáncer de páncreas, cáncer de sangre, tumores, tumor maligno, mieloma, quimio, inmunoterapia",
      vi: "*ung thư, *ung bướu, ung thư phổi, ung thư vú, ung thư gan, ung thư máu, ung thư ruột, ung thư đại tràng, ung thư tuyến tiền liệt, ung thư bao tử, ung thư dạ dày, hóa trị liệu, hóa trị, bạch cầu cấp, bướu, bướu ác tính, u ác tính, xạ trị và hóa trị, máu trắng",
    },
  },
  {
    codes: ["207RH0000X", "207RH0003X"],
    words: {
      en: "blood specialist, blood disease, blood problem, blood clots, blood clotting, blood clotting disorder, clotting disorder, bleeding disorder, bruise easily, bruising easily, easy bruising, anemic, iron deficiency, low iron, low platelets, low blood count, low hemoglobin, platelets, white blood cells, hemophilia, sickle cell, thalassemia, hemochromatosis, blood thinner, iron infusion",
      es: "doctor de la sangre, especialista de la sangre, enfermedad de la sangre, problemas de la sangre, problemas de sangre, anémico, anémica, anemia falciforme, falta de hierro, hierro bajo, plaquetas, plaquetas bajas, hemofilia, coágulos, coágulos de sangre, moretones",
      vi: "*máu, *huyết học, bệnh về máu, thiếu sắt, tiểu cầu, tiểu cầu thấp, máu khó đông, máu đông, bầm tím, rối loạn đông máu",
    },
  },
  {
    codes: ["207RI0200X"],
    words: {
      en: "infectious diseases, infection specialist, infectious disease specialist, infectious, aids, hiv care, hiv specialist, hiv clinic, prep for hiv, hiv prep, prep, tb, valley fever, lyme disease, lyme, malaria, mrsa, staph infection, travel doctor, travel vaccine, travel shots, travel clinic, long covid, bone infection, parasite",
      es: "doctor de infecciones, infecciones, sida, enfermedad infecciosa, infectología, tuberculosis, malaria, parásitos, médico infectólogo, prep",
      vi: "*truyền nhiễm, lao, lao phổi, bệnh lây nhiễm, nhiễm khuẩn, sốt rét, bệnh sida, sida, ký sinh trùng",
    },
  },
  {
    codes: ["207RN0300X"],
    words: {
      en: "kidney problem, kidney specialist, kidneys, renal, renal doctor, renal failure, renal disease, chronic kidney disease, ckd, protein in urine, protein in my urine, foamy urine, kidney function, high creatinine, creatinine, kidney infection, polycystic kidney",
      es: "doctor del riñón, doctor de riñones, especialista del riñón, problemas de los riñones, problemas de riñón, enfermedad renal, insuficiencia renal, falla renal, fallo renal, renal, riñones, proteína en la orina, creatinina alta, creatinina",
      vi: "*thận, thận yếu, suy thận mãn, sạn thận mãn, tiểu đạm, đạm trong nước tiểu, nước tiểu có bọt",
    },
  },
  {
    codes: ["207RP1001X"],
    words: {
      en: "pulmonary doctor, pulmonary specialist, lungs, lung problem, lung disease, lung function, breathing, breathing problem, breathing doctor, breathing specialist, breathing issue, shortness of breathe, short of breath doctor, breathing test, trouble breathing doctor, pulmonary function test, asthma doctor, asthma specialist, asthmatic, inhaler, bronchitis, chronic bronchitis, pneumonia, pulmonary fibrosis, lung nodule, spot on lung, spot on my lung, oxygen doctor, coughing, coughing up, cough for months, cough wont go away, cough that won't go away, persistent cough, dry cough, smokers cough, asma, collapsed lung, sarcoidosis, wheeze",
      es: "doctor del pulmón, problemas de los pulmones, problemas pulmonares, pulmonar, problemas para respirar doctor, problemas respiratorios, respiratorio, doctor de la respiración, bronquitis, neumonía, pulmonía, neumólogo, pulmonólogo/a, asmático, asmática, no se me quita la tos, tos seca, tos persistente, tos que no se quita, tos con flema, flemas, inhalador, epoc, bronquios",
      vi: "*phổi, *hô hấp, ho, ho kéo dài, ho hoài, ho khan, ho ra đàm, ho có đàm, ho dai dẳng, suyễn, bệnh suyễn, lên cơn suyễn, bị suyễn, hen, bệnh hen, viêm phế quản, viêm phổi, phế quản, phổi tắc nghẽn, tràn dịch phổi, nám phổi",
    },
  },
  {
    codes: ["207RR0500X"],
    words: {
      en: "rheum, joint pain all over, joint pain, joints, joints hurt, joint hurt, achy joints, aching joints, swollen joint, stiff joints, joint swelling, joint inflammation, hand arthritis, arthritis pain, psoriatic arthritis, autoimmune, autoimmune disease, autoimmune disorder, autoimmune doctor, fibro, sjogrens, scleroderma, vasculitis, ankylosing spondylitis, polymyalgia, rheumatic, rheumatism, ra, inflammatory arthritis",
      es: "artritis reumatoide, reumatismo, reumático, reumas, reuma, coyunturas, dolor de coyunturas, articulaciones, me duelen las articulaciones, me duelen las coyunturas, articulaciones inflamadas, ácido úrico, gota en el pie, enfermedad autoinmune, autoinmune, dolor de huesos y articulaciones",
      vi: "*khớp, *xương khớp, *thấp khớp, phong thấp, thấp, đau nhức xương khớp, đau nhức các khớp, đau nhức khớp, nhức khớp, sưng khớp, đau các khớp, viêm khớp dạng thấp, gút, gout, bệnh thống phong, thống phong, axit uric, bệnh tự miễn, tự miễn, đau khớp xương, viêm đa khớp",
    },
  },
  {
    codes: ["207RS0012X"],
    words: {
      en: "sleep, sleeping, sleep problem, sleep issue, sleep study, sleep test, sleep clinic, sleep disorder, sleeping problem, trouble sleeping, trouble falling asleep, cant sleep at night, cant fall asleep, not sleeping, cant stay asleep, awake all night, snore, snores, snores loudly, snoring, stop breathing at night, stop breathing in sleep, cpap, cpap doctor, narcolepsy, restless leg, restless legs, sleepwalking, sleepy during the day, sleepless",
      es: "doctor del sueño, especialista del sueño, estudio del sueño, problemas de sueño, problemas para dormir, problemas del sueño, dificultad para dormir, no duermo, no duermo bien, no puedo dormir, ronco, ronca, ronquido, insomnio, apnea, trastorno del sueño, ronco mucho",
      vi: "*giấc ngủ, khó ngủ, không ngủ được, ngủ không được, ngủ không ngon, ngủ ngáy, ngáy to, ngáy, mất ngủ, bị mất ngủ, rối loạn giấc ngủ, ngừng thở khi ngủ",
    },
  },
  {
    codes: ["207RH0002X", "251G00000X"],
    words: {
      en: "comfort care, palliative doctor, serious illness care",
      es: "paliativo, medicina paliativa, cuidado paliativo, doctor paliativo",
      vi: "chăm sóc xoa dịu, giảm nhẹ",
    },
  },
  {
    codes: ["2084N0400X"],
    words: {
      en: "neuro, neurology doctor, brain specialist, brain fog, nerve, nerve specialist, nerve pain, nerve damage, nerve problem, pinched nerve, neuropathy, diabetic neuropathy, neuralgia, tingling, tingling in my hands, tingling hands, tingling in my feet, pins and needles, numb, numb hands, numb feet, numb fingers, numbness in hands, numbness in feet, bad headaches, migrane, migraine doctor, headache doctor, headache specialist, head hurts, my head hurts, head pain, cluster headache, fits, convulsions, epileptic, shaking, shaking hands, shaky hands, hands shake, hand tremor, tremors, twitching, tics, tourette, parkinson, alzheimer, memory, memory problem, memory doctor, memory clinic, forgetful, forgetting things, forgetfulness, confusion, confused, dizzy spells, fainting, fainting spells, lightheaded, balance problem, balance, off balance, als, ms, concussion, head injury, bells palsy, stroke recovery, stroke doctor, after a stroke, emg, eeg, restless, trigeminal, shooting pain down my leg nerve, weakness in my legs, cerebral palsy, muscular dystrophy, head spinning, room spinning",
      es: "neuro, médico neurólogo, especialista del cerebro, doctor del cerebro, doctor de los nervios, especialista de los nervios, nervio, nervio pinchado, dolor de nervios, neuropatía, hormigueo, hormigueo en las manos, hormigueo en los pies, adormecimiento, entumidas, manos dormidas, se me duermen las manos, se me duermen los pies, me duele la cabeza, dolor fuerte de cabeza, dolor de cabeza, jaqueca, jaquecas, migrañas, cefalea, ataques epilépticos, epiléptico, convulsión, temblores, temblor en las manos, manos temblorosas, me tiemblan las manos, olvido, olvida, se le olvida todo, se olvida las cosas, pérdida de la memoria, memoria, problemas de memoria, mareado, mareada, desmayos, me mareo, falta de equilibrio, equilibrio, mal de parkinson, mal de alzheimer, conmoción, parálisis facial, después de un derrame",
      vi: "*thần kinh, *não, *đầu, nhức đầu, đau nửa đầu, tê, tê bì, tê tay chân, tê bàn tay, tê ngón tay, kiến bò, châm chích tay chân, run, run tay, run tay chân, tay run, bệnh parkinson, bệnh run, co giật, giật kinh phong, kinh phong, hay quên, đãng trí, lú lẫn, lẫn, mất trí, trí nhớ kém, giảm trí nhớ, bệnh lẫn, choáng váng, xây xẩm, mất thăng bằng, méo miệng, liệt mặt, sau tai biến, sau đột quỵ, đau dây thần kinh, thần kinh ngoại biên, chấn động não",
    },
  },
  {
    codes: ["208100000X"],
    words: {
      en: "rehab medicine, physical medicine and rehab, pm r, rehabilitation medicine, spasticity",
      es: "médico fisiatra, fisiatría, doctor de rehabilitación, medicina física y rehabilitación",
      vi: "y khoa phục hồi, bác sĩ phục hồi",
    },
  },
  {
    codes: ["208VP0000X", "208VP0014X", "208100000X"],
    words: {
      en: "pain, pain clinic, pain center, pain relief, pain injection, pain injections, pain shot, pain dr, pain everywhere, pain all over, constant pain, long term pain, nerve block, epidural injection, cortisone shot, cortisone injection, pain meds, painkillers, pain medication, complex regional pain",
      es: "clínica del dolor, clínica de dolor, doctor del dolor, doctor para el dolor, especialista del dolor, dolor constante, dolor en todo el cuerpo, bloqueo de nervio, inyección para el dolor, inyecciones para el dolor, control del dolor",
      vi: "trị đau, bác sĩ trị đau, chữa đau, quản lý cơn đau, giảm đau, đau mạn tính, đau nhức kinh niên, đau khắp người, đau nhức toàn thân, chích giảm đau, bác sĩ chuyên trị đau nhức",
    },
  },
  {
    codes: ["2083X0100X", "2083P0500X"],
    words: {
      en: "hurt at work, injured at work, got hurt at work, injury at work, job injury, on the job injury, injured on the job, hurt on the job, workers comp, workers compensation, work comp, workman's comp, work related injury, drug test for work, pre employment physical, dot physical",
      es: "me lastimé en el trabajo, lastimado en el trabajo, accidente de trabajo, accidente en el trabajo, accidente laboral, compensación al trabajador, salud ocupacional, medicina ocupacional, herido en el trabajo, lesión laboral",
      vi: "bị thương khi làm việc, bị thương ở chỗ làm, tai nạn ở chỗ làm, bị thương lúc làm việc, sức khỏe nghề nghiệp, bồi thường lao động",
    },
  },
  {
    codes: ["207SG0201X"],
    words: {
      en: "genetic counselor, genetic counseling, genetic test, genetic disorder, dna test, hereditary, brca, birth defect, down syndrome",
      es: "genetista médico, consejero genético, prueba de adn, enfermedad genética, hereditario, asesoría genética, síndrome de down",
      vi: "bệnh di truyền, tư vấn di truyền, xét nghiệm gen, hội chứng down",
    },
  },
  {
    codes: ["207K00000X"],
    words: {
      en: "allergy specialist, allergy test, allergy testing, allergy shot, allergy shots, allergic, allergic reaction, allergic to, pollen, peanut allergy, nut allergy, seasonal allergy, seasonal allergies, pet allergy, cat allergy, dust allergy, dust mites, drug allergy, sneezing, sneeze, sneezing a lot, runny nose, itchy eyes and nose, itchy eyes, eyes itchy, eyes itch, watery eyes, immune deficiency, immune system, weak immune system, allergic rhinitis, bee sting allergy, epipen, anafilaxis test",
      es: "doctor de alergias, médico alergólogo, prueba de alergia, pruebas de alergia, alérgico, alérgica, reacción alérgica, alergia a la comida, alergia a los alimentos, alergia al polen, alergia estacional, alergia al polvo, alergia al gato, rinitis, rinitis alérgica, estornudo, estornudos, estornudo mucho, mocos, urticaria, inmunología, sistema inmune, sistema inmunológico",
      vi: "*dị ứng, dị ứng phấn hoa, dị ứng thức ăn, dị ứng theo mùa, dị ứng thời tiết, dị ứng đồ ăn, dị ứng hải sản, thử dị ứng, xét nghiệm dị ứng, hắt hơi, hắt xì, nhảy mũi, sổ mũi, chảy nước mũi, viêm mũi dị ứng, viêm mũi, nổi mề đay, miễn dịch",
    },
  },
  {
    codes: ["2085R0001X", "261QX0203X"],
    words: {
      en: "radiation, radiation for cancer, cancer radiation, radiation doctor, radiotherapy",
      es: "radiación, radiación para el cáncer, oncólogo radioterapeuta, radioterapeuta, radio oncólogo, tratamiento con radiación",
      vi: "chiếu tia, tia xạ, điều trị bằng tia",
    },
  },
  {
    codes: ["2084P0800X"],
    words: {
      en: "psych, psych doctor, psychiatric, psychiatric doctor, psychiatric medication, psych meds, mental health medication, medication for depression, medication for anxiety, depression medication, anxiety medication, depression meds, anxiety meds, antidepressant, meds for depression, meds for anxiety, prescribes for anxiety, prescribes for depression, prescribe antidepressants, prescribe medication, bipolar disorder, bipolar doctor, manic, mania, schizophrenic, schizoaffective, psychosis, psychotic, hearing voices, hears voices, hallucination, seeing things, paranoid, paranoia, ocd, obsessive compulsive, ketamine, adult adhd, postpartum psychosis, personality disorder, borderline",
      es: "médico psiquiatra, siquiatra, siquiatría, medicamento para la depresión, medicamentos para la depresión, medicina para la depresión, medicamentos para la ansiedad, medicina para la ansiedad, pastillas para la depresión, antidepresivos, trastorno bipolar, bipolaridad, escucha voces, oye voces, oigo voces, alucinaciones, psicosis, esquizofrénico, trastorno obsesivo, paranoia, enfermedad mental",
      vi: "*tâm thần, bệnh tâm thần, thuốc trầm cảm, thuốc trị trầm cảm, thuốc an thần, lưỡng cực, nghe tiếng nói, nghe thấy tiếng nói, ảo giác, hoang tưởng, rối loạn tâm thần",
    },
  },
  {
    codes: ["2084P0804X"],
    words: {
      en: "kids psychiatrist, teen psychiatrist, pediatric psychiatrist, psychiatrist for teens",
      es: "psiquiatra pediátrico, psiquiatra de adolescentes, psiquiatra para adolescentes",
      vi: "tâm thần nhi",
    },
  },
  {
    codes: ["103TC0700X", "101YM0800X", "106H00000X", "1041C0700X", "2084P0800X"],
    words: {
      en: "someone to talk to, somebody to talk to, talk to someone, talk to somebody, need to talk, person to talk to, talk about my feelings, talk therapy, talk therapist, shrink, psychotherapist, psychotherapy, psychotherapist near me, psych therapist, counselor, counsellor, counselling, counseling, therapist, therapy, cognitive behavioral therapy, cbt, emdr, mental, mental health, mental health help, mental health provider, mental illness, mental breakdown, nervous breakdown, emotional, emotional support, emotional problem, feel sad, feeling sad, sadness, always sad, sad all the time, feeling down, down in the dumps, feel down, feeling hopeless, hopeless, feeling low, crying, cry all the time, crying all the time, unhappy, blue, feeling blue, depressed, depression, postpartum depression, baby blues, panic, panic attack, panicking, worry, worrying, worried, worried all the time, worry too much, stop worrying, nervous, anxious, anxiety, anxiety attack, social anxiety, phobia, fear, afraid, stressed, stressed out, stress, too much stress, burnout, burned out, burnt out, overwhelmed, lonely, loneliness, alone, grief, grieving, loss of a loved one, lost my husband, lost my wife, lost my mom, lost my dad, cope, coping, husband died, wife died, mother died, death in the family, bereavement, divorce, breakup, trauma, traumatized, ptsd, ptsd therapy, abuse, abused, domestic violence, sexual abuse, anger, angry, anger management, anger issues, temper, eating disorder, anorexic, bulimia, binge eating, self esteem, low self esteem, mood, mood swings, moody, psychological, psychological testing, no motivation, gender therapist, lgbt therapist, gambling",
      es: "alguien con quien hablar, hablar con alguien, necesito hablar con alguien, necesito hablar, con quien hablar, platicar con alguien, desahogarme, terapeuta, terapia, terapia psicológica, psicoterapia, psicoterapeuta, consejería, consejero/a, sicólogo/a, sicología, ayuda psicológica, ayuda emocional, salud mental, salud emocional, problemas emocionales, emocional, triste, estoy triste, tristeza, siempre triste, muy triste, lloro mucho, llorar, ganas de llorar, sin ánimo, sin ánimos, desanimado, desanimada, deprimido/a, depresivo, depresión, depresión posparto, depresión postparto, ansioso/a, ansiedad, pánico, ataques de ansiedad, ataque de ansiedad, angustia, angustiado, preocupación, preocupado, preocupada, me preocupo mucho, nervioso, nerviosa, miedo, fobia, estresado, estresada, estrés, me siento solo, me siento sola, duelo, murió mi esposo, murió mi mamá, falleció mi esposo, pérdida de un ser querido, divorcio, trauma, traumas, abuso, violencia doméstica, violencia familiar, maltrato, enojo, ira, control de la ira, manejo de la ira, autoestima, trastorno alimenticio, bulimia, estado de ánimo, no tengo ganas de nada, agobiado, agobiada",
      vi: "*tâm lý, tâm lý trị liệu, tư vấn tâm lý, tư vấn, nói chuyện với ai đó, người để nói chuyện, cần người nói chuyện, ai đó để nói chuyện, người tâm sự, cần tâm sự, tâm sự, cần nói chuyện, chuyên viên tâm lý, chuyên gia tâm lý, chuyên viên tư vấn, buồn, buồn chán, buồn rầu, hay khóc, khóc hoài, chán nản, chán đời, u sầu, u uất, trầm cảm, bị trầm cảm, trầm cảm sau sinh, lo âu, lo sợ, hay lo lắng, lo lắng, bồn chồn, hồi hộp lo lắng, căng thẳng, áp lực, stress, bị stress, hoảng loạn, hoảng sợ, sợ hãi, cô đơn, mất người thân, đau buồn, ly dị, sang chấn, sang chấn tâm lý, bạo hành, bạo lực gia đình, bị lạm dụng, nóng giận, kiểm soát cơn giận, sức khỏe tâm thần, sức khỏe tinh thần, tinh thần, vấn đề tâm lý, rối loạn lo âu, kiệt sức, biếng ăn tâm lý",
    },
  },
  {
    codes: ["103TC2200X"],
    words: {
      en: "kids therapist, child therapist, child counselor, therapist for kids, therapist for children, therapist for teens, teen therapist, teen counselor, play therapy, school problems, child therapy",
      es: "terapeuta infantil, terapeuta para niños, terapia para niños, terapia infantil, psicólogo de niños, psicóloga de niños, consejero para niños",
      vi: "tâm lý nhi, tâm lý cho trẻ, tâm lý thiếu niên",
    },
  },
  {
    codes: ["106H00000X"],
    words: {
      en: "marriage counseling, marriage counsellor, marriage help, marriage therapy, marital counseling, marital problem, marital therapy, couple counseling, couples counseling, couples counselor, couple therapist, couples therapist, couple therapy, relationship, relationship counseling, relationship problem, relationship therapist, family counseling, family counselor, premarital, my marriage, fighting with my husband, fighting with my wife",
      es: "consejería matrimonial, consejería de pareja, consejero de parejas, consejero de pareja, terapeuta de parejas, terapia de parejas, terapia matrimonial, problemas de pareja, problemas matrimoniales, problemas con mi esposo, problemas con mi esposa, matrimonio, consejero familiar, consejería familiar, pareja",
      vi: "tư vấn vợ chồng, trị liệu vợ chồng, trị liệu hôn nhân, vấn đề hôn nhân, vợ chồng, hôn nhân, cố vấn hôn nhân",
    },
  },
  {
    codes: ["1041C0700X"],
    words: {
      en: "social work, licensed clinical social worker, case worker",
      es: "trabajo social",
      vi: "nhân viên công tác xã hội",
    },
  },
  {
    codes: ["2084A0401X", "207RA0401X", "101YA0400X", "324500000X"],
    words: {
      en: "addicted, addict, addictions, addiction specialist, addiction treatment, addiction help, alcohol, alcoholic, alcohol abuse, alcohol addiction, alcohol treatment, alcohol use, drinking, drinking problem, drink too much, quit drinking, stop drinking, sober, sobriety, drug, drug abuse, drug addiction, drug use, drug treatment, hooked on, opiates, opioid addiction, heroin, fentanyl, meth, cocaine, pain pill addiction, pills addiction, substance abuse, substance use, substance abuse treatment, methadone, suboxone doctor, buprenorphine, withdrawal, recovery from drugs, quit smoking, stop smoking, smoking, nicotine, vaping",
      es: "adicto, adicta, adicto a las drogas, adicción al alcohol, adicción a las drogas, alcohol, alcohólico, alcohólica, dejar de tomar, dejar de tomar alcohol, dejar el alcohol, dejar de beber, dejar las drogas, toma mucho, toma mucho alcohol, beber demasiado, borracho, drogadicción, drogadicto, problema de drogas, problemas con drogas, problemas de alcohol, metadona, dejar de fumar, fumar, tabaquismo, heroína, fentanilo",
      vi: "nghiện, nghiện ngập, nghiện rượu, cai rượu, bỏ rượu, uống rượu nhiều, uống rượu, nghiện ma tuý, ma túy, cai thuốc, bỏ thuốc lá, cai thuốc lá, nghiện thuốc lá, hút thuốc, thuốc phiện, nghiện cờ bạc",
    },
  },
  {
    codes: ["103K00000X"],
    words: {
      en: "applied behavior analysis, behavior analysis, aba therapist, bcba, behavioral therapist for autism, autism therapy",
      es: "análisis de conducta, terapia de conducta, terapia conductual, terapeuta aba",
      vi: "liệu pháp aba, aba, trị liệu hành vi",
    },
  },
  {
    codes: ["207V00000X", "207VG0400X", "207VX0000X"],
    words: {
      en: "obgin, ob doctor, ob dr, gyno, gyne, gynae, female problems, feminine problems, lady parts, women's clinic, woman's doctor, womens dr, female exam, pelvic exam, pelvic pain, well woman, well woman exam, pap, pap test, pap smear, cervix, cervical, hpv, vagina, vaginal, vaginal discharge, vaginal itching, vaginal bleeding, vaginal dryness, discharge, yeast infection, yeast, uterus, uterine, womb, ovary, ovaries, ovarian, ovarian cyst, cyst on ovary, fibroid, endometriosis, pcos, polycystic ovary, hysterectomy, period, periods, my period, period problem, irregular period, missed period, late period, painful period, painful periods, no period, bleeding between periods, cramps, menstrual, menstrual cramps, menstruation, pms, hot flash, hot flashes, menopausal, night sweats menopause, perimenopause, the pill, birth control pill, contraception, contraceptive, nexplanon, iud removal, tubes tied, tubal ligation, pregnancy, pregnancy doctor, pregnancy care, pregnancy test, pregnency, pregnent, preggo, expecting, expecting a baby, having a baby, give birth, delivery doctor, deliver my baby, morning sickness, miscarriage, prenatal visit, prenatal checkup, postpartum, postpartum checkup, c section, breast pain, breast exam, breastfeeding, lactation, women's care, woman's health",
      es: "ginecóloga obstetra, ginecobstetra, ginecobstetricia, gineco, doctor de la mujer, doctora de la mujer, doctor para mujeres, doctora para mujeres, problemas femeninos, problemas de mujer, partes íntimas, mujer embarazada, estoy embarazada, embarazos, control del embarazo, control prenatal, cuidado prenatal, prueba de embarazo, dar a luz, parto, cesárea, esperando un bebé, espero un bebé, aborto espontáneo, regla, reglas, reglas dolorosas, regla irregular, reglas irregulares, periodo, periodo irregular, mi periodo, menstruación irregular, menstrual, cólicos menstruales, no me baja, no me baja la regla, retraso menstrual, sangrado vaginal, sangrado menstrual, flujo, flujo vaginal, infección vaginal, vaginal, vagina, comezón vaginal, hongos vaginales, matriz, útero, ovario, ovarios, quiste en el ovario, quistes en los ovarios, ovario poliquístico, mioma, miomas, fibromas, endometriosis, dolor pélvico, bochornos, sofocos, calores de la menopausia, menopáusica, anticonceptivo, método anticonceptivo, métodos anticonceptivos, pastillas anticonceptivas, diu, dispositivo intrauterino, ligadura de trompas, vph, examen pélvico, papanicolaou, lactancia, dolor de senos, dolor en los senos, posparto",
      vi: "*phụ khoa, *sản khoa, *sản phụ khoa, *tử cung, *buồng trứng, bác sĩ sản, bác sĩ đỡ đẻ, bác sĩ đỡ sanh, bác sĩ phụ sản, phụ sản, bệnh phụ nữ, thai nghén, bầu, mang bầu, có em bé, sắp sinh, sanh con, sinh con, sinh em bé, chuyển dạ, theo dõi thai, thử thai, que thử thai, trễ kinh, mất kinh, kinh nguyệt, kinh nguyệt không đều, rong kinh, đau bụng kinh, kinh đau, tắt kinh, tiền mãn kinh, mãn kinh, bốc hỏa, khí hư, huyết trắng, ngứa vùng kín, vùng kín, ngứa âm đạo, âm đạo, viêm âm đạo, nấm âm đạo, viêm phụ khoa, u xơ tử cung, u nang buồng trứng, lạc nội mạc tử cung, cổ tử cung, thử pap, phết tế bào cổ tử cung, thuốc ngừa thai, thuốc tránh thai, đặt vòng, vòng tránh thai, que cấy tránh thai, sẩy thai, sau sinh, khám phụ nữ, sức khỏe phụ nữ, đau vú",
    },
  },
  {
    codes: ["207VM0101X", "207V00000X"],
    words: {
      en: "high risk ob, high risk obgyn, high risk ob gyn, high risk pregnant, perinatology, mfm, twins pregnancy, pregnant with twins",
      es: "embarazo de riesgo, embarazo riesgoso, alto riesgo embarazo, perinatología",
      vi: "thai nguy cơ cao, mang thai nguy cơ cao, thai kỳ rủi ro cao",
    },
  },
  {
    codes: ["207VE0102X", "207V00000X"],
    words: {
      en: "fertility clinic, fertility specialist, fertility treatment, fertility test, fertility problem, infertile, trying to get pregnant, trying to conceive, trouble conceiving, conceive, cant get pregnant, unable to get pregnant, cant conceive, want to get pregnant, getting pregnant, get pregnant, in vitro, egg freezing, freeze my eggs, iui, want to have a baby",
      es: "especialista en fertilidad, clínica de fertilidad, tratamiento de fertilidad, estéril, esterilidad, quedar embarazada, no puedo embarazarme, no podemos tener hijos, no puedo tener hijos, quiero embarazarme, concebir, in vitro, inseminación, fertilización in vitro",
      vi: "*hiếm muộn, *vô sinh, thụ tinh nhân tạo, thụ tinh trong ống nghiệm, khó có con, không có con được, khó thụ thai, muốn có con, chữa hiếm muộn, làm ống nghiệm",
    },
  },
  {
    codes: ["207VX0201X", "207RH0003X"],
    words: {
      en: "gyn oncologist, gyn oncology, gynecological cancer, uterine cancer, endometrial cancer, cancer of the ovaries, cancer of the cervix",
      es: "oncólogo ginecólogo, cáncer cervical, cáncer de útero, cáncer de matriz, cáncer cervicouterino, cáncer del cuello del útero",
      vi: "ung thư tử cung, ung thư nội mạc tử cung",
    },
  },
  {
    codes: ["367A00000X"],
    words: {
      en: "mid wife, birthing center midwife, home birth, natural birth, doula",
      es: "matrona, parto natural, doula",
      vi: "bà đỡ, cô đỡ, cô mụ",
    },
  },
  {
    codes: ["2080P0006X", "2084P0804X", "103TC2200X"],
    words: {
      en: "autistic, autism doctor, autism specialist, autism test, autism testing, autism evaluation, autism spectrum, asperger, adhd test, adhd testing, adhd doctor, adhd evaluation, add, hyperactive, hyperactivity, cant sit still, cant focus in school, trouble in school, learning disability, learning problem, dyslexia, late talker, doesnt talk, doesnt talk yet, not talking, isnt talking yet, not talking yet, not speaking yet, not walking yet, delayed development, delayed speech, development delay, behavior problem, behavioral problem, child behavior",
      es: "autista, evaluación de autismo, prueba de autismo, doctor de autismo, doctor para autismo, especialista en autismo, hiperactividad, hiperactivo, hiperactiva, tdah, no habla todavía, no habla aún, todavía no habla, retraso del habla, retraso del lenguaje, problemas de aprendizaje, problemas de conducta, mal comportamiento, dislexia, asperger, retraso en el desarrollo",
      vi: "con chậm nói, bé chậm nói, bé chưa biết nói, chưa biết nói, tăng động giảm chú ý, hiếu động, phổ tự kỷ, trẻ tự kỷ, bệnh tự kỷ, kém tập trung, chậm biết đi, chậm lớn, khó học",
    },
  },
  {
    codes: ["2080P0216X", "207RR0500X"],
    words: {
      en: "juvenile arthritis, juvenile rheumatoid arthritis",
      es: "artritis juvenil",
      vi: "viêm khớp trẻ em",
    },
  },
  {
    codes: ["2080P0205X", "207RE0101X"],
    words: {
      en: "childhood diabetes, juvenile diabetes",
      es: "diabetes infantil, diabetes juvenil",
      vi: "tiểu đường ở trẻ em",
    },
  },
  {
    codes: ["208600000X"],
    words: {
      en: "gall bladder, gall stones, gallbladder removal, gallbladder surgery, gallbladder attack, hernia surgery, hernia repair, hernia doctor, hernia operation, inguinal hernia, belly button hernia, appendicitis, appendix removal, abscess, lump removed, lump under skin, lump under my skin, lump under skin removed, cyst removal, cyst, lipoma, fatty lump, bariatric, bariatric surgery, weight loss surgery, gastric bypass, gastric sleeve, thyroid surgery, breast surgeon, breast surgery, mastectomy, spleen, pilonidal cyst, laparoscopic, hurnia",
      es: "operación de hernia, cirugía de hernia, vesícula inflamada, operación de vesícula, operación de la vesícula, piedras en la vesícula, piedra en la vesícula, piedras de la vesícula, apendicitis, absceso, bolita debajo de la piel, quiste, lipoma, cirugía bariátrica, cirugía para bajar de peso, manga gástrica, cirujano de seno, cirujano bariátrico, hernia inguinal",
      vi: "bác sĩ giải phẫu, giải phẫu, bác sĩ ngoại khoa, ngoại tổng quát, sạn mật, sỏi túi mật, mổ mật, mổ sỏi mật, mổ thoát vị, thoát vị bẹn, sa ruột, viêm ruột thừa, mổ ruột thừa, áp xe, cục bướu mỡ, bướu mỡ, phẫu thuật giảm cân, cắt bao tử",
    },
  },
  {
    codes: ["2086S0129X"],
    words: {
      en: "vein, vein specialist, vein clinic, vein problem, varicose, varicose vein, spider vein, spider veins, bad circulation, circulation, circulation problem, circulation in legs, leg circulation, aneurysm, aortic aneurysm, peripheral artery disease, blocked leg arteries, blood clot in leg, blood clot in my leg, leg clot, dvt, deep vein thrombosis, carotid, leg ulcer, swollen legs",
      es: "venas varicosas, vena, arañitas, arañas vasculares, doctor de venas, doctor de las venas, circulación, problemas de circulación, mala circulación en las piernas, trombosis, coágulo en la pierna, piernas hinchadas, aneurisma, varises",
      vi: "mạch máu, tĩnh mạch, nổi gân xanh ở chân, nổi gân xanh, suy giãn tĩnh mạch, tuần hoàn kém, máu lưu thông kém, cục máu đông ở chân, phình động mạch",
    },
  },
  {
    codes: ["208G00000X"],
    words: {
      en: "bypass, heart bypass, heart operation, heart valve surgery, heart valve replacement, valve replacement, lung surgery, lung surgeon, cardiac surgery, cardiothoracic, open heart, chest surgery, thoracic surgery",
      es: "cirugía de corazón, cirugía de corazón abierto, operación del corazón, operación de corazón, cirujano cardiovascular, cirujano del tórax, cirugía torácica, bypass, cirugía de pulmón",
      vi: "giải phẫu tim, mổ tim hở, thay van tim, mổ phổi, bác sĩ mổ tim, phẫu thuật phổi, bác sĩ phẫu thuật tim",
    },
  },
  {
    codes: ["208C00000X"],
    words: {
      en: "butt, bottom, hemroid, hemroids, hemorroid, piles, butt pain, rectal, rectal pain, rectal bleeding, rectum, anus, anal, anal fissure, anal fistula, anal itching, fistula, blood when wiping, itchy butt, colon surgeon, colon surgery, proctology, bowel surgery, butt doctor, bottom hurts",
      es: "cirujano colorrectal, cirujano colorectal, colorrectal, recto, ano, anal, fisura, fisura anal, fístula, sangrado rectal, dolor en el recto, dolor anal, hemorroide, proctología, doctor de hemorroides, comezón en el ano",
      vi: "trĩ, trĩ nội, trĩ ngoại, hậu môn, *hậu môn, nứt hậu môn, rò hậu môn, đau hậu môn, trực tràng, lòi dom",
    },
  },
  {
    codes: ["207T00000X"],
    words: {
      en: "brain tumor, brain tumour, brain operation, brain aneurysm, brain and spine, neuro surgeon, spinal tumor, hydrocephalus, brain cyst, head surgery",
      es: "tumor cerebral, tumor en el cerebro, tumor en la cabeza, cirugía del cerebro, cirugía cerebral, operación de cerebro, aneurisma cerebral, cirujano cerebral, neuro cirujano, hidrocefalia",
      vi: "u não, khối u não, bướu não, phẫu thuật não, giải phẫu não, ngoại thần kinh, bác sĩ phẫu thuật thần kinh, bác sĩ giải phẫu thần kinh",
    },
  },
  {
    codes: ["207X00000X"],
    words: {
      en: "ortho, ortho doctor, orthopaedics, orthopaedist, orthopaedic surgeon, orthopod, bone, bone specialist, bone pain, bone fracture, bone and joint, joint specialist, joint injection, knee doctor, knee specialist, knee surgery, knee injury, knee problem, knees, bad knee, swollen knee, meniscus, torn meniscus, acl, acl tear, ligament, ligament tear, shoulder doctor, shoulder injury, shoulder surgery, frozen shoulder, rotator cuff, dislocated shoulder, torn rotator cuff, hip, hips, hip doctor, hip surgery, hip problem, elbow, tennis elbow, golfers elbow, ankle sprain, sprained ankle, twisted ankle, rolled my ankle, twisted my ankle, broke my ankle, broke my foot, broke my hand, broke my finger, broke my hip, broke my arm, broke my leg, broke my wrist, broken arm, broken leg, broken wrist, broken ankle, broken foot, broken hip, broken finger, broken collarbone, broken bones, fractured, arm, arm pain, arm hurts, leg pain, leg hurts, legs hurt, cast removed, cast, collarbone, bursitis, tendinitis, tendon, torn tendon, achilles, achilles tendon, cartilage, osteoarthritis, osteoarthritis of the knee, arthritis in my knee, arthritis in knee, knee arthritis, hip arthritis, worn out knee, muscle tear, pulled hamstring, limp, rib pain, fell and hurt",
      es: "médico de huesos, doctor de huesos, especialista de huesos, especialista en huesos, médico ortopedista, cirujano ortopédico, cirujano ortopedista, ortopeda, hueso, dolor de hueso, dolor de huesos, me duele la rodilla, dolor en la rodilla, rodillas, rodilla hinchada, lesión de rodilla, menisco, menisco roto, ligamento, ligamentos, ligamento roto, manguito rotador, me duele el hombro, hombro congelado, hombro dislocado, cadera, me duele la cadera, codo, codo de tenista, me duele el codo, tobillo torcido, me torcí el tobillo, torcedura de tobillo, esguince de tobillo, esguinces, brazo, brazo roto, pierna rota, quebré el brazo, me quebré, quebrado, quebradura, fracturado, fracturas, me fracturé, me rompí, muñeca rota, brazo quebrado, hueso quebrado, me duele el brazo, me duele la pierna, dolor de pierna, dolor en la pierna, yeso, bursitis, tendinitis, tendón, tendones, cartílago, artrosis, desgarre, me caí",
      vi: "*xương, *gối, *đầu gối, *vai, *hông, *cùi chỏ, *khuỷu tay, đau gối, đầu gối, sưng đầu gối, đau khớp gối, khớp gối, thoái hóa khớp gối, thoái hóa khớp, rách sụn chêm, đứt dây chằng, dây chằng, đau khớp vai, đau bả vai, đau vai gáy, gãy tay, gãy chân, gãy cổ tay, gãy, bó bột, trật khớp, trật chân, trặc chân, trật mắt cá, bong gân mắt cá, đau khuỷu tay, đau cánh tay, đau tay, bác sĩ xương khớp chỉnh hình, bác sĩ chấn thương, đau xương, đau cẳng chân, đau háng, té bị đau",
    },
  },
  {
    codes: ["207XS0114X", "207X00000X"],
    words: {
      en: "knee replacement, hip replacement, shoulder replacement, new knee, new hip, total knee, total hip, artificial knee, artificial hip, replace my knee, replace my hip",
      es: "reemplazo de cadera, reemplazo de rodilla, prótesis de rodilla, prótesis de cadera, prótesis, cambio de rodilla, cambio de cadera",
      vi: "thay khớp gối, thay khớp háng, thay khớp hông, thay đầu gối, khớp nhân tạo",
    },
  },
  {
    codes: ["207XX0005X", "207QS0010X"],
    words: {
      en: "sports injuries, sports med, sport medicine, athletic injury, athlete, playing soccer, playing football, playing basketball, running injury, hurt playing, shin splints",
      es: "médico del deporte, medicina del deporte, lesiones deportivas, lesión de fútbol, jugando fútbol, doctor deportivo",
      vi: "chấn thương khi chơi thể thao, bác sĩ y học thể thao, y học thể thao, đá banh",
    },
  },
  {
    codes: ["207XS0117X", "207T00000X", "207X00000X", "208100000X"],
    words: {
      en: "spine, spine specialist, spinal, spinal stenosis, herniated disk, bulging disc, slipped disk, disc problem, disk problem, degenerative disc, degenerative disc disease, pinched nerve in back, pinched nerve in my back, pinched nerve in neck, pinched nerve in my neck, back surgery, spinal fusion, curved spine, spinal cord, neck surgery, compression fracture",
      es: "columna vertebral, cirugía de columna, doctor de la columna, doctor de columna, especialista de columna, disco herniado, discos herniados, hernia discal, estenosis espinal, nervio pinchado en la espalda, operación de columna, vértebras, columna desviada",
      vi: "*cột sống, cột sống, thoát vị đĩa đệm, đĩa đệm, gai cột sống, thoái hóa cột sống, mổ cột sống, hẹp ống sống, lệch đĩa đệm, cong vẹo cột sống",
    },
  },
  {
    codes: ["208100000X", "207X00000X", "225100000X", "111N00000X", "208VP0014X"],
    words: {
      en: "back, bad back, back ache, back problem, back specialist, back hurts, back is killing me, back injury, threw out my back, lower back, lower back pain, lumbar, back muscle, upper back pain, neck, stiff neck, neck hurts, neck ache, whiplash, sciatic, sciatic nerve, siatica",
      es: "dolor de espalda baja, espalda baja, me duele la espalda, doctor de la espalda, dolor de cintura, cintura, dolor en la cintura, me duele la cintura, me duele el cuello, cuello, cuello tieso, dolor en el cuello, tortícolis, nervio ciático, dolor ciático, dolor lumbar, baja espalda, lumbar",
      vi: "*lưng, đau thắt lưng, đau lưng dưới, mỏi lưng, đau cổ, đau cổ gáy, cứng cổ, vẹo cổ, đau thần kinh tọa, thần kinh tọa, đau vai lưng",
    },
  },
  {
    codes: ["207XS0106X", "207X00000X"],
    words: {
      en: "hand, hands hurt, hand pain, hand specialist, hand injury, wrist, wrist pain, wrist doctor, wrist surgery, wrist hurts, finger, finger pain, finger injury, finger stuck, thumb, thumb pain, carpal tunnel surgery, dupuytren, ganglion cyst, ganglion, locked finger",
      es: "cirujano de mano, cirujano de manos, doctor de la mano, doctor de manos, dolor de mano, dolor de manos, dolor en la mano, me duele la mano, me duelen las manos, muñeca, dolor de muñeca, me duele la muñeca, dedo, dedos, dolor de dedo, pulgar, túnel del carpo, síndrome del túnel carpiano, dedo engatillado",
      vi: "hội chứng ống cổ tay, ống cổ tay, đau cổ tay, đau bàn tay, đau ngón tay, ngón tay cò súng, bàn tay, cổ tay, phẫu thuật tay, mổ bàn tay, đứt ngón tay",
    },
  },
  {
    codes: ["207Y00000X"],
    words: {
      en: "ear, ears, ear ache, ear infections, ear hurts, ears hurt, ear specialist, ear problem, ear wax, earwax, clogged ear, clogged ears, ear drum, eardrum, plugged ears, ear fluid, swimmers ear, ringing in my ears, ringing ears, ears ringing, nose, nose bleed, nosebleed, bloody nose, nose problem, broken nose, stuffy nose, stuffed up nose, blocked nose, nasal, nasal congestion, nasal polyps, congestion, deviated septum, septum, sinuses, sinus problem, sinus pressure, sinus headache, sinus surgery, throat, throat pain, throat problem, throat hurts, throat specialist, lump in throat, lump in my throat, tonsil, tonsillitis, tonsilitis, tonsil removal, adenoids, strep throat, hoarse, hoarse voice, voice, voice problem, losing my voice, lost my voice, laryngitis, vocal cords, vertigo, loss of smell, cant smell, smell and taste, neck lump, lump in neck, lump in my neck, swollen glands, swollen glands in neck, snoring surgery, thyroid lump, post nasal drip, otolaryngology doctor, head and neck",
      es: "otorino, otorrinolaringología, doctor de oídos, doctor de los oídos, doctor del oído, oídos, oído, oído tapado, oídos tapados, me duele el oído, me duelen los oídos, zumbido, me zumban los oídos, zumbidos, cera en el oído, cerilla en el oído, infección del oído, nariz, nariz tapada, nariz congestionada, congestión nasal, nasal, sangrado de nariz, me sangra la nariz, sangra la nariz, tabique desviado, senos paranasales, pólipos nasales, garganta, doctor de la garganta, me duele la garganta, infección de garganta, garganta inflamada, anginas, anginas inflamadas, amigdalitis, ronquera, ronco de la voz, perdí la voz, sin voz, voz, vértigo, no puedo oler, bola en el cuello, bulto en el cuello, adenoides",
      vi: "*tai, *mũi, *họng, *xoang, *tai mũi họng, *cổ họng, viêm tai giữa, viêm tai, chảy mủ tai, ráy tai, tai bị ù, nghẹt mũi, nghẹt tai, bị nghẹt mũi, chảy máu mũi, chảy máu cam, vẹo vách ngăn, viêm họng, viêm amidan, cắt amidan, amiđan, sưng amidan, khan tiếng, khàn tiếng, khàn giọng, mất tiếng, mất giọng, viêm mũi xoang, polyp mũi, mất mùi, hạch ở cổ, nổi hạch cổ, nổi hạch, viêm thanh quản, tai mủi họng",
    },
  },
  {
    codes: ["207W00000X", "152W00000X"],
    words: {
      en: "eye dr surgery, eye surgery, eye infection, eye hurts, eyes hurt, eye injury, eye problem, eye problems, eye condition, pinkeye, pink eye, conjunctivitis, red eye, red eyes, bloodshot eyes, dry eye, dry eyes, eye swelling, swollen eye, swollen eyelid, stye, droopy eyelid, eyelid, eye pressure, lasik, laser eye surgery, cornea, corneal, floaters, flashes in my eye, spots in my vision, seeing spots, double vision, lazy eye, crossed eyes, eye doctor for cataracts, eye doctor for glaucoma, cloudy vision, cloudy eye, uveitis, eye md, something in my eye, losing vision, losing my sight, eye cancer, eye twitch",
      es: "cirujano de ojos, cirujano de los ojos, cirugía de ojos, operación de los ojos, operación de cataratas, ojo, ojos, ojo rojo, ojos rojos, ojos secos, ojo irritado, ojos irritados, ojo hinchado, infección en el ojo, infección de ojos, infección del ojo, dolor de ojo, me duele el ojo, me duelen los ojos, conjuntivitis, presión en los ojos, presión del ojo, catarata, orzuelo, perrilla, ojos llorosos, doctor de ojos, doctora de ojos, carnosidad en el ojo, carnosidad, doctor de los ojos, visión doble, párpado, moscas volantes, láser de ojos",
      vi: "*mắt, đau mắt đỏ, mắt đỏ, nhức mắt, mổ mắt, mổ cườm, cườm, tăng nhãn áp, nhãn áp, cao áp mắt, bệnh về mắt, mắt bị mờ, đục thủy tinh thể, viêm kết mạc, lẹo mắt, lẹo, mắt sưng, sưng mắt, mắt khô, khô mắt, chảy nước mắt, ruồi bay trước mắt, giác mạc, mộng thịt, mắt lé, phẫu thuật mắt, mổ cận, xốn mắt, cộm mắt",
    },
  },
  {
    codes: ["207WX0107X", "207W00000X"],
    words: {
      en: "retina, retinal, retinal tear, retinal detachment, detached retina, macular, macula, diabetic retinopathy, retinopathy, diabetic eye, diabetic eye disease, eye injection, eye injections",
      es: "retina, doctor de la retina, desprendimiento de retina, mácula, retinopatía, retinopatía diabética, especialista de la retina",
      vi: "*võng mạc, võng mạc, bong võng mạc, bệnh võng mạc tiểu đường, thoái hóa hoàng điểm, hoàng điểm",
    },
  },
  {
    codes: ["204E00000X"],
    words: {
      en: "wisdom teeth, wisdom tooth, wisdom teeth removal, wisdom teeth pulled, wisdom tooth removal, jaw surgery, jaw, jaw doctor, jaw problem, jaw clicking, jaw locked, broken jaw, dental implants surgeon, oral maxillofacial, tmj doctor",
      es: "muelas del juicio, muela del juicio, cordales, cirugía de mandíbula, mandíbula, quijada, dolor de quijada, cirugía maxilofacial, cirugía de la boca",
      vi: "răng khôn, nhổ răng khôn, răng cấm mọc lệch, mổ hàm, hàm, phẫu thuật miệng, phẫu thuật hàm, *hàm, trật khớp hàm",
    },
  },
  {
    codes: ["122300000X", "1223G0001X"],
    words: {
      en: "tooth ache, tooth hurts, teeth cleaning, teeth cleaned, dental cleaning, dental care, dental clinic, cavity, cavities, filling, tooth filling, root canal, gums, gum, bleeding gums, gum disease, crown, dental crown, dentures, denture, broken tooth, chipped tooth, braces, orthodontist, tooth pulled, tooth extraction, implants, mouth, whitening",
      es: "me duele la muela, me duele el diente, me duelen los dientes, muelas, diente, limpieza dental, limpieza de dientes, caries, encías, encías sangrantes, sacar una muela, sacar muela, empaste, endodoncia, dentadura, dentadura postiza, frenos, brackets, ortodoncista, diente roto, clínica dental, corona dental",
      vi: "*răng, nhổ răng, sâu răng, trám răng, niềng răng, răng giả, làm răng, lấy tủy, lấy tủy răng, chảy máu nướu, nướu, nướu răng, sưng nướu, cạo vôi răng, nhức răng, bọc răng, trồng răng, gãy răng, phòng nha, bác sĩ nha khoa",
    },
  },
  {
    codes: ["208200000X"],
    words: {
      en: "cosmetic surgery, cosmetic surgeon, breast reduction, breast implants, breast augmentation, breast lift, burn scar, burn scars, scar revision, scar, tummy tuck, liposuction, nose job, rhinoplasty, face lift, facelift, cleft lip, cleft palate, skin graft, eyelid surgery, reconstruction surgery",
      es: "cirugía estética, cirujano estético, reconstrucción de seno, reconstrucción de senos, reducción de senos, reducción de pecho, implantes de senos, cicatriz, cicatrices, quemaduras cicatrices, liposucción, rinoplastia, abdominoplastia, labio leporino, cirugía de nariz",
      vi: "thẩm mỹ, giải phẫu thẩm mỹ, bác sĩ thẩm mỹ, tạo hình, sửa mũi, hút mỡ, nâng ngực, thu nhỏ ngực, tái tạo ngực, tái tạo vú, sẹo, trị sẹo, sẹo bỏng, căng da mặt, cắt mí, hở hàm ếch, sứt môi",
    },
  },
  {
    codes: ["208800000X"],
    words: {
      en: "uro, urology doctor, urine, urinary, urinating, urination, frequent urination, painful urination, burning urination, urinary incontinence, incontinence, incontinent, peeing, peeing a lot, pee, pee a lot, pee all the time, peeing all the time, burns to pee, hurts to pee, blood in my urine, blood in pee, blood in my pee, bloody urine, leaking urine, leak urine, hold my urine, cant hold urine, hold my pee, wetting myself, bladder problem, bladder leaks, leaky bladder, overactive bladder, bladder stones, kidney stone, kidneystones, kidney stones, stones in kidney, enlarged prostate, prostate exam, prostate problem, psa, psa test, prostate check, bph, ed, e d, erectile, erection, erection problem, impotence, cant get it up, viagra, men's health, mens health, men's doctor, man's doctor, male problems, low sperm, low sperm count, sperm, male infertility, male fertility, testicle, testicles, testicular, testicle pain, balls hurt, scrotum, penis, foreskin, circumcision, vasectomy reversal, hydrocele, peyronies, waking up to pee, getting up at night to pee",
      es: "uro, doctor de la próstata, problemas de próstata, próstata inflamada, próstata agrandada, examen de próstata, piedras en el riñón, piedra en el riñón, piedras del riñón, piedras en los riñones, cálculos en el riñón, cálculo renal, mal de orina, orino mucho, orinar mucho, orinar, dolor al orinar, orino, arde cuando orino, me arde al orinar, arde al orinar, sangre en la orina, orina con sangre, orina, se me sale la orina, se me sale la pipí, incontinencia, incontinencia urinaria, pipí, hacer pipí, no aguanto la orina, vías urinarias, problemas urinarios, problemas de la vejiga, problemas de vejiga, disfunción, disfunción eréctil, impotencia, erección, problemas de erección, testículo, testículos, dolor en los testículos, pene, circuncisión, esperma, salud del hombre, salud masculina, doctor de hombres, médico de hombres, doctor para hombres",
      vi: "*tiết niệu, *đường tiểu, *bàng quang, *tuyến tiền liệt, *tiền liệt tuyến, tiền liệt tuyến, u xơ tiền liệt tuyến, sạn thận, sỏi bàng quang, sỏi thận, tiểu nhiều, đi tiểu nhiều, tiểu đêm, đi tiểu đêm, đi tiểu ra máu, tiểu ra máu, tiểu gắt, tiểu khó, bí tiểu, són tiểu, tiểu không kiểm soát, không nhịn được tiểu, đái dắt, nước tiểu có máu, rối loạn cương dương, yếu sinh lý, liệt dương, cương dương, nam khoa, *nam khoa, tinh hoàn, đau tinh hoàn, tinh trùng yếu, tinh trùng, cắt bao quy đầu, bao quy đầu, bọng đái, bệnh đàn ông",
    },
  },
  {
    codes: ["2088P0231X", "208800000X"],
    words: {
      en: "bedwetting, wets the bed, bed wetting, undescended testicle",
      es: "se orina en la cama, moja la cama, se hace pipí en la cama",
      vi: "niệu khoa nhi, tiết niệu nhi, đái dầm",
    },
  },
  {
    codes: ["204F00000X"],
    words: {
      en: "kidney transplant, liver transplant surgery, transplant doctor, transplant center, heart transplant, lung transplant, pancreas transplant, organ donor",
      es: "trasplante de riñón, trasplante de órganos, doctor de trasplantes, trasplante renal, trasplantes",
      vi: "ghép thận, cấy thận, thay thận, ghép tạng, ghép nội tạng",
    },
  },
  {
    codes: ["213E00000X", "213ES0103X"],
    words: {
      en: "foot, foot dr, foot problem, foot hurts, foot injury, feet hurt, my feet hurt, sore feet, feet problem, diabetic foot, diabetic feet, diabetic foot care, foot care, foot ulcer, foot sore, flat foot, flat feet, flatfoot, arch pain, fallen arches, heel, heels, heel spur, heel spurs, heel hurts, heel doctor, bunions, bunion surgery, corn, corns, callus, calluses, toe, toes, toe pain, big toe, toe nail, toenails, toe nails, ingrown nail, ingrown toe nail, ingrown, hammertoe, hammer toe, plantar, plantar fascitis, plantar wart, athletes foot, foot fungus, ankle, ankle doctor, ankle hurts, orthotics, neuroma, smelly feet, nail cutting for diabetics",
      es: "pie, pies, médico del pie, me duele el pie, me duelen los pies, dolor de pies, dolor en el pie, pie diabético, juanetes, callos, callo, ojo de pescado, talón, dolor en el talón, me duele el talón, espolón, espolón calcáneo, fascitis plantar, uñero, uña del pie, uñas de los pies, uña enterrada, uña encarnada, dedo del pie, pie plano, pies planos, planta del pie, tobillo, podología, plantillas, llagas en los pies",
      vi: "*chân, *bàn chân, *gót chân, đau chân, bàn chân, gót chân, gai gót chân, đau gót, móng chân, móng chân mọc ngược, móng quặp, móng quặp vào thịt, bàn chân tiểu đường, chân tiểu đường, bàn chân bẹt, ngón chân cái, ngón chân, đau ngón chân, vẹo ngón chân cái, chai chân, mắt cá, mắt cá chân, bác sĩ về chân",
    },
  },
  {
    codes: ["225100000X"],
    words: {
      en: "pt, p t, physio, physio therapist, physical rehab, physical rehabilitation, physical therapy clinic, stretching, stretching therapy, stretching exercises, rehab after surgery, rehab after knee surgery, rehab after my surgery, rehab exercises, rehab for knee, rehab for shoulder, therapy after surgery, therapy for my knee, therapy for my back, therapy for my shoulder, knee therapy, back therapy, shoulder therapy, exercise therapy, learn to walk again, aqua therapy, pelvic floor, pelvic floor therapy, gait training",
      es: "terapia física y rehabilitación, terapista física, terapeuta física, terapias físicas, fisio, rehabilitación física, rehabilitación después de cirugía, rehabilitación de rodilla, terapia para la espalda, terapia para la rodilla, ejercicios de rehabilitación, suelo pélvico",
      vi: "tập vật lý trị liệu, vật lý trị liệu sau mổ, trị liệu vật lý, trị liệu thể chất, tập phục hồi, lý liệu pháp, tập đi lại, bác sĩ vật lý trị liệu",
    },
  },
  {
    codes: ["225X00000X"],
    words: {
      en: "ot, o t, occupational therapist, hand therapy, hand therapist, sensory therapy, sensory issues, daily living skills",
      es: "terapista ocupacional, terapia de mano, terapia de manos, terapia sensorial",
      vi: "trị liệu chức năng, trị liệu nghề nghiệp, liệu pháp nghề nghiệp, chuyên viên trị liệu chức năng, trị liệu bàn tay",
    },
  },
  {
    codes: ["235Z00000X"],
    words: {
      en: "speech, speech delay therapy, speech doctor, speech language therapy, speech problem, speech language, slp, stutter, stutters, stammer, stammering, lisp, learn to talk, pronunciation, aphasia, talking after stroke, swallowing therapy, swallow therapy",
      es: "terapista del habla, terapista de lenguaje, terapista del lenguaje, terapeuta del lenguaje, terapia de lenguaje, terapia del lenguaje, terapia de habla, habla, logopedia, fonoaudiología, tartamudo, tartamudez, tartamudea, problemas del habla, problemas de lenguaje, dificultad para hablar, foniatra",
      vi: "ngôn ngữ trị liệu, trị liệu lời nói, tập nói, chỉnh âm, chuyên viên âm ngữ, nói cà lăm, cà lăm, nói ngọng, trị liệu giọng nói, nói lắp",
    },
  },
  {
    codes: ["231H00000X"],
    words: {
      en: "hearing exam, hearing check, hearing specialist, hearing problem, hearing screening, hear test, hard of hearing, deaf, going deaf, deafness, losing my hearing, lost hearing, cant hear, cant hear well, cant hear out of, trouble hearing, difficulty hearing, hearing loss, cochlear implant",
      es: "examen de audición, examen de oído, examen auditivo, prueba del oído, prueba auditiva, no oigo, no oigo bien, no escucho bien, no puedo oír, oigo mal, sordo, sorda, sordera, perdí el oído, audición, problemas de audición, problemas para oír, pérdida auditiva, implante coclear",
      vi: "điếc, bị điếc, lãng tai, nặng tai, không nghe rõ, nghe không rõ, khiếm thính, giảm thính lực, kiểm tra thính lực, thính lực, đo tai, kiểm tra thính giác, thính giác, mất thính lực",
    },
  },
  {
    codes: ["237600000X", "231H00000X"],
    words: {
      en: "hearing aids, hearing aid, hearing device, hearing aid fitting, hearing aid repair, hearing aid batteries",
      es: "aparatos auditivos, aparato auditivo, audífonos, audífonos para sordos, aparatos para oír, aparato para el oído",
      vi: "máy nghe, máy trợ thính, máy điếc",
    },
  },
  {
    codes: ["133V00000X"],
    words: {
      en: "nutritional, nutrition doctor, nutrition counseling, diet help, diet doctor, diet plan, diet for diabetes, diabetes diet, diabetic diet, dietary, meal plan, meal planning, meal plan for diabetes, healthy eating, eat healthy, eating healthy, eating better, what should i eat, what to eat, lose weight, losing weight, want to lose weight, weight loss, weight loss doctor, weight doctor, weight, weight problem, help with weight, gain weight, gaining weight, obese, food counseling",
      es: "nutrióloga, nutriólogo, doctor de nutrición, especialista en nutrición, plan de comidas, plan de alimentación, alimentación, comer sano, comer saludable, alimentación saludable, qué debo comer, bajar peso, adelgazar, rebajar, quiero bajar de peso, dieta para diabéticos, dieta para la diabetes, subir de peso, peso",
      vi: "*dinh dưỡng, ăn kiêng, chế độ ăn uống, thực đơn, ăn uống lành mạnh, giảm ký, xuống cân, muốn giảm cân, tăng cân, chuyên viên dinh dưỡng, tư vấn dinh dưỡng, ăn gì cho người tiểu đường, mập phì",
    },
  },
  {
    codes: ["111N00000X"],
    words: {
      en: "chiro, back cracking, crack my back, back cracked, crack my neck, spine adjustment, spinal adjustment, neck adjustment, adjustment, back alignment, quiropractor, kiropractor",
      es: "quiropráctica, quiropraxis, quiropraxia, ajuste de columna, tronar la espalda, sobador, huesero",
      vi: "chiropractor, trị liệu cột sống, nắn khớp xương, nắn lưng, nắn cột sống, nắn xương khớp",
    },
  },
  {
    codes: ["171100000X"],
    words: {
      en: "needles for pain, needle therapy, acupuncture doctor, chinese medicine, eastern medicine, traditional chinese medicine, acupuncture for pain, cupping, oriental medicine",
      es: "agujas para el dolor, agujas, medicina china, medicina oriental, acupunturista para el dolor",
      vi: "bác sĩ châm cứu, đông y, thầy thuốc bắc, thuốc bắc, thuốc nam, thầy đông y, giác hơi, bấm huyệt",
    },
  },
  {
    codes: ["282N00000X"],
    words: {
      en: "nearest hospital, hospitals, the er, emergency, emergency rm, emergency care, trauma center, inpatient hospital, ospital",
      es: "hospitales, emergencia, sala de emergencia, sala de urgencia, cuarto de emergencia, cuarto de emergencias, urgencias del hospital, ospital, nosocomio",
      vi: "nhà thương, nhà thương gần, khoa cấp cứu, phòng cấp cứu, phòng emergency, bịnh viện, y viện",
    },
  },
  {
    codes: ["282N00000X", "207P00000X"],
    words: { en: "", es: "", vi: "cấp cứu" },
  },
  {
    codes: ["282NC2000X"],
    words: {
      en: "hospital for kids, hospital for children, childrens hospital, kids hospital",
      es: "hospital para niños, hospital de los niños",
      vi: "bệnh viện nhi đồng, bệnh viện cho trẻ em, nhà thương trẻ em",
    },
  },
  {
    codes: ["283Q00000X"],
    words: {
      en: "psych ward, psych hospital, psychiatric ward, psychiatric inpatient, inpatient psychiatric, inpatient psych, inpatient mental health, mental institution, behavioral health hospital",
      es: "hospital mental, clínica psiquiátrica, hospital de salud mental, internamiento psiquiátrico",
      vi: "nhà thương điên, bệnh viện tâm thần, nội trú tâm thần",
    },
  },
  {
    codes: ["261QU0200X"],
    words: {
      en: "urgentcare, urgent care center, urgent care clinic, urgent clinic, walk in, walkin, walk in doctor, walk in center, walk ins, walkin clinic, after hours, after hours doctor, after hours care, immediate care, same day clinic, same day doctor, same day appointment, quick care, minute clinic, express care, convenient care, stitches, need stitches, cut my finger, cut my hand, deep cut, small cut, minor burn, minor injury, no appointment, without appointment, need a doctor now, see a doctor today, doctor today",
      es: "clínica de urgencias, clínica urgente, urgencia, urgencias, atención de urgencia, atención de urgencias, atención inmediata, cuidados urgentes, centro de urgencias, doctor sin cita, sin cita previa, puntadas, necesito puntadas, cortada, me corté, me corté el dedo, después de horas, doctor hoy mismo, para hoy mismo",
      vi: "khẩn cấp, khám khẩn cấp, khám ngay, khám liền, không cần hẹn, không hẹn trước, khám không hẹn, khâu vết thương, bị đứt tay, đứt tay, phòng khám ngoài giờ, khám ngoài giờ, ngoài giờ, chăm sóc cấp thời, cần khám gấp, urgent care",
    },
  },
  {
    codes: ["291U00000X"],
    words: {
      en: "labs, lab work, labwork, lab draw, lab test, lab testing, medical lab, clinical lab, blood lab, blood tests, blood testing, get my cholesterol checked, cholesterol checked, bloodtest, bloodwork, blood test near me, blood drawn, get blood drawn, draw blood, drawing blood, blood checked, get my blood checked, blood sample, blood sugar test, cholesterol test, a1c test, fasting blood test, glucose test, thyroid test, vitamin d test, hiv test, urine sample, urine test, urinalysis, pee test, stool test, stool sample, drug test, drug screen, std test lab, lab for std test, covid test, blood type test, phlebotomy, phlebotomist, quest, labcorp, pregnancy blood test, liver function test, kidney function test, biopsy lab",
      es: "laboratorio clínico, laboratorios, análisis, análisis clínico, análisis clínicos, análisis de laboratorio, exámenes de laboratorio, examen de laboratorio, pruebas de laboratorio, prueba de laboratorio, exámenes de sangre, pruebas de sangre, sacar sangre, sacarme sangre, sacarse sangre, sacan sangre, toma de sangre, muestra de sangre, muestra de orina, examen de orina, prueba de orina, examen de heces, prueba de colesterol, prueba de glucosa, examen de colesterol, prueba de vih, prueba de covid, prueba de antidoping, labratorio",
      vi: "xét nghiệm nước tiểu, thử nước tiểu, xét nghiệm tiểu đường, xét nghiệm phân, lấy máu, lấy máu xét nghiệm, rút máu, đi thử máu, nơi thử máu, chỗ thử máu, thử đường, thử mỡ, xét nghiệm mỡ máu, phòng thí nghiệm, phòng lab, làm xét nghiệm, xét nghiệm hiv, xét nghiệm covid",
    },
  },
  {
    codes: ["261QR0200X", "2085R0202X"],
    words: {
      en: "imaging test, medical imaging, radiology center, radiology, x rays, xrays, x ray near me, chest x ray, chest xray, knee x ray, foot x ray, hand x ray, back x ray, ultra sound, ultrasound scan, sonogram, sonography, pregnancy ultrasound, breast ultrasound, heart ultrasound, mamogram, mammo, mammograms, breast screening, breast imaging, breast cancer screening, ct, ct scans, cat scan, ctscan, ct of my head, dexa, dexa scan, bone scan, bone density, bone density test, pet scan, body scan, brain scan, lung scan",
      es: "rayos equis, rayosx, rayos x de tórax, rayos x del pecho, placa, placas, placa de tórax, radiografías, radiografía de tórax, radiología, ultrasonidos, ultrasonido de embarazo, sonograma, ecografías, eco, tomografía computarizada, ct, mamografías, mamograma, examen de los senos, densitometría, densidad ósea, imagenología, estudios de imagen, imágenes médicas, escáner",
      vi: "chụp phim, chụp phổi, chụp x ray, chụp xray, x ray, chụp xquang, chụp x quang phổi, chụp hình phổi, chụp cắt lớp, chụp ct scan, chụp scan, rọi kiếng, rọi phim, siêu âm bụng, siêu âm vú, siêu âm thai, siêu âm thai nhi, chụp vú, chụp ngực, chụp hình vú, chụp nhũ, đo mật độ xương, đo loãng xương, hình ảnh y khoa, chẩn đoán hình ảnh",
    },
  },
  {
    codes: ["261QM1200X", "261QR0200X"],
    words: {
      en: "mri scan, mri center, open mri, mri of my knee, mri of my brain, mri knee, mri brain, mri back, knee mri, brain mri, back mri, magnetic resonance imaging",
      es: "mri, imagen por resonancia, resonancia de rodilla, resonancia de columna, resonancia magnetica nuclear, estudio de resonancia",
      vi: "chụp cộng hưởng từ, mri, chụp mri não, chụp em ar ai",
    },
  },
  {
    codes: ["261QE0700X"],
    words: {
      en: "kidney dialysis, dialysis clinic, dialysis treatment, peritoneal dialysis, hemodialysis center",
      es: "hemodiálisis, clínica de diálisis, tratamiento de diálisis, máquina de diálisis",
      vi: "chạy thận nhân tạo, lọc thận, chỗ lọc thận, chạy thận, trung tâm chạy thận, thẩm phân",
    },
  },
  {
    codes: ["261QA1903X"],
    words: {
      en: "ambulatory surgery, ambulatory surgery center, same day surgery, outpatient surgery center, day surgery, surgicenter, outpatient procedure",
      es: "cirugía ambulatoria, cirugía de día, cirugía sin hospitalización, centro de cirugía ambulatoria",
      vi: "phẫu thuật ngoại trú, phẫu thuật trong ngày, mổ trong ngày, trung tâm mổ",
    },
  },
  {
    codes: ["261QF0050X", "261QA0005X", "207V00000X"],
    words: {
      en: "planned parenthood, abortion clinic, abortion pill, end a pregnancy, terminate pregnancy, termination, unwanted pregnancy, plan b, emergency contraception, std, std clinic, sti, sti clinic, std check, sexual health, sexual health clinic, sexually transmitted, sexually transmitted disease, sexually transmitted infection, chlamydia, gonorrhea, syphilis, herpes, genital warts, condoms",
      es: "aborto, clínica de aborto, abortar, interrumpir el embarazo, pastilla del día después, pastilla del día siguiente, anticoncepción de emergencia, ets, its, enfermedades venéreas, enfermedad venérea, enfermedad de transmisión sexual, enfermedades sexuales, salud sexual, clamidia, gonorrea, sífilis, herpes, planificación",
      vi: "phá thai, bỏ thai, đình chỉ thai, thuốc ngừa thai khẩn cấp, ngừa thai khẩn cấp, bệnh tình dục, bệnh xã hội, bệnh hoa liễu, lậu, giang mai, bệnh lậu, sức khỏe tình dục, kế hoạch gia đình, bệnh lây qua tình dục",
    },
  },
  {
    codes: ["261QM0801X", "103TC0700X"],
    words: {
      en: "behavioral health clinic, behavioral health center, counseling center, psychiatric clinic",
      es: "clínica de salud del comportamiento, centro de consejería",
      vi: "phòng khám tâm lý, trung tâm sức khỏe tâm thần",
    },
  },
  {
    codes: ["251E00000X"],
    words: {
      en: "home health aide, home health nurse, home health agency, home healthcare, in home care, in home nurse, nurse at home, nurse to come to my house, nurse come home, nurse to my house, nurse to visit, nurse visit, nurse come to the house, visiting nurses, caregiver at home, caregiver, care at home, wound care at home, homecare, home aide, someone to take care of my mother at home",
      es: "enfermera en casa, enfermera que venga a la casa, enfermera a la casa, cuidado en el hogar, cuidados en casa, cuidado a domicilio, atención a domicilio, salud en el hogar, cuidador en casa, cuidador, cuidadora, asistente en casa, agencia de salud en el hogar",
      vi: "y tá đến nhà, y tá tới nhà, chăm sóc người già tại nhà, người chăm sóc tại nhà, dịch vụ chăm sóc tại nhà, điều dưỡng tại nhà, chăm sóc sức khỏe tại gia, chăm sóc tại gia",
    },
  },
  {
    codes: ["251G00000X", "315D00000X"],
    words: {
      en: "hospice at home, hospice care, end of life, dying at home, terminal illness, terminally ill",
      es: "cuidado de hospicio, cuidados al final de la vida, final de la vida, enfermedad terminal, fin de vida",
      vi: "cuối đời, an dưỡng cuối đời, bệnh giai đoạn cuối, chăm sóc giai đoạn cuối",
    },
  },
  {
    codes: ["314000000X", "313M00000X"],
    words: {
      en: "nursing homes, nursing facility, old folks home, rest home, convalescent home, convalescent hospital, long term care, long term care facility, rehab facility, rehab facility after hospital, rehab after hospital, rehab nursing home, skilled nursing home, assisted living, care home, memory care",
      es: "casa de reposo, asilo, casa de ancianos, residencia de ancianos, hogar para ancianos, centro de convalecencia, centro de enfermería especializada, residencia para mayores",
      vi: "viện dưỡng lão, nhà già, nhà dưỡng lão, trung tâm dưỡng lão, trung tâm điều dưỡng, viện điều dưỡng",
    },
  },
  {
    codes: ["324500000X", "2084A0401X", "101YA0400X"],
    words: {
      en: "rehab center for drugs, rehab for drugs, rehab for alcohol, rehab center, drug rehab center, alcohol rehab center, rehab for my son drugs, detox center, detox clinic, inpatient rehab, residential treatment, sober living, treatment program, methadone clinic, addiction center, addiction rehab",
      es: "centro de rehabilitación de drogas, centro de rehabilitación, rehabilitación de drogas, rehabilitación de alcohol, rehabilitación para drogadictos, clínica de desintoxicación, centro de adicciones, centro de desintoxicación, anexo",
      vi: "cai nghiện ma túy, trung tâm cai nghiện ma túy, trại cai nghiện, nơi cai nghiện",
    },
  },
  {
    codes: ["3336C0003X", "333600000X", "183500000X"],
    words: {
      en: "pharmacies, farmacy, pharmacy near me, 24 hour pharmacy, drugstores, drug store, chemist, apothecary, prescription, prescriptions, fill my prescription, fill a prescription, fill prescription, refill, refills, refill prescription, refill my medicine, medicine refill, get my medicine, buy medicine, pick up medicine, pick up my medicine, pick up my meds, pick up prescription, medication refill, walgreens, cvs, rx, medicine store",
      es: "farmacias, farmacia de turno, farmacia cercana, surtir mi receta, surtir receta, surtir una receta, receta, receta médica, recetas, resurtido, recoger mi medicina, recoger medicina, recoger mis medicinas, comprar medicina, comprar medicinas, comprar medicamentos, medicinas, medicamentos, droguería, pastillas",
      vi: "hiệu thuốc, hiệu thuốc tây, pharmacy, quầy thuốc, mua thuốc, lấy thuốc, lấy thuốc theo toa, mua thuốc theo toa, toa thuốc, châm thêm thuốc, thuốc tây, tiệm bán thuốc, chỗ mua thuốc",
    },
  },
  {
    codes: ["332B00000X"],
    words: {
      en: "wheelchairs, wheel chair, electric wheelchair, crutches, crutch, cane, rollator, walker for my mother, oxygen, oxygen tank, home oxygen, oxygen machine, oxygen concentrator, hospital bed, hospital bed at home, cpap machine, cpap supplies, cpap mask, medical supply, medical supply store, dme, durable medical equipment, knee brace, back brace, brace, prosthetic, prosthesis, compression stockings, nebulizer, glucose meter, blood pressure cuff, diabetic supplies, test strips, shower chair, commode, adult diapers, scooter, mobility scooter, breast pump",
      es: "sillas de ruedas, silla eléctrica, muletas, bastón, andadera, caminador, tanque de oxígeno, oxígeno, cama de hospital, cama hospitalaria, equipo médico duradero, equipo ortopédico, máquina cpap, rodillera, faja, nebulizador, medias de compresión, pañales para adultos, sacaleches, tiras para el azúcar",
      vi: "nạng, đôi nạng, gậy chống, xe lăn điện, khung tập đi, bình oxy, bình dưỡng khí, máy oxy, oxy, giường bệnh, máy thở cpap, máy cpap, dụng cụ y tế, vật tư y tế, thiết bị y khoa, vớ y khoa, máy đo đường, que thử đường, máy đo huyết áp, tã người lớn, máy hút sữa",
    },
  },
  {
    codes: ["261QI0500X"],
    words: {
      en: "infusions, infusion therapy, iv infusion, iv treatment, iv clinic, iv drip, infusion clinic, remicade infusion",
      es: "infusiones, terapia intravenosa, suero, suero intravenoso, terapia de infusión",
      vi: "trung tâm truyền thuốc, truyền nước biển, truyền tĩnh mạch, vô nước biển",
    },
  },
  {
    codes: ["261QF0400X", "261Q00000X", "261QP2300X"],
    words: {
      en: "community clinic, community health clinic, free clinic, low cost clinic, health clinic, neighborhood clinic, public health clinic",
      es: "clínica comunitaria, clínica gratis, clínica gratuita, clínica de bajo costo, clínica de la comunidad, centro de salud",
      vi: "phòng khám miễn phí, trung tâm y tế, phòng khám cộng đồng, phòng khám từ thiện, trạm y tế",
    },
  },
  {
    codes: ["207L00000X"],
    words: {
      en: "anesthetist, anesthesia doctor, anesthesologist",
      es: "anestesista, doctor de anestesia, médico anestesista",
      vi: "bác sĩ gây tê, gây tê, bác sĩ gây mê hồi sức",
    },
  },
  {
    codes: ["207ZP0102X"],
    words: {
      en: "biopsy results, biopsy doctor",
      es: "médico patólogo",
      vi: "bác sĩ giải phẫu bệnh, bệnh lý học",
    },
  },
];

const primaryCare = ["207Q00000X", "207R00000X", "208D00000X"];

const kin = {
  en: "husband, wife, mom, mother, dad, father, parents, brother, sister, family, partner, boyfriend, girlfriend, uncle, aunt",
  es: "esposo, esposa, marido, mujer, mamá, papá, madre, padre, hermano, hermana, familia, pareja, novio, novia, tío, tía, suegra, suegro",
  vi: "chồng, vợ, mẹ, má, ba, bố, cha, anh, chị, em trai, em gái, gia đình",
};
const needs = {
  en: ["doctor for my …", "my … needs a doctor", "my … need a doctor"],
  es: ["doctor para mi …", "mi … necesita un doctor", "mi … necesita doctor"],
  vi: ["bác sĩ cho … tôi", "… tôi cần bác sĩ", "… tôi chưa có bác sĩ"],
};
const forEachOf = (language: "en" | "es" | "vi") =>
  kin[language]
    .split(",")
    .flatMap((one) => needs[language].map((frame) => frame.replace("…", one.trim())))
    .join(",");

/** Words that say little: they count only where nothing else in a search does. */
export const everyday: readonly Topic[] = [
  {
    codes: primaryCare,
    words: { en: forEachOf("en"), es: forEachOf("es"), vi: forEachOf("vi") },
  },
  {
    codes: ["207QG0300X", "207R00000X", "207Q00000X"],
    words: {
      en: "elderly mother, elderly father, elderly parent, elderly parents, old people, older people, older adults, older adult, senior care, seniors, senior citizens, old age, aging parent, aging parents, aging mother, aging father, grandmother, grandma, grandfather, grandpa, geriatric care",
      es: "personas mayores, gente mayor, persona mayor, ancianos, abuelita, abuelito, abuela, abuelo, viejitos, viejito, viejita, de la tercera edad, adulto mayor, personas de edad, médico de viejitos",
      vi: "người lớn tuổi, người cao niên, cao niên, người già cả, bố mẹ già, cha mẹ già, ông bà, tuổi già, mẹ già, bà ngoại, bà nội, ông nội, ông ngoại",
    },
  },
  {
    codes: ["2080A0000X", "208000000X"],
    words: {
      en: "teenager, teen, teenage, teenage daughter, teenage son, adolescent",
      es: "adolescente, adolescentes",
      vi: "thiếu niên",
    },
  },
  {
    codes: primaryCare,
    words: {
      en: "sick, ill, unwell, not feeling well, feel sick, feeling sick, dont feel good, dont feel well, tired, tired all the time, always tired, fatigue, fatigued, exhausted, no energy, weak, weakness, achy, body aches, chills, cold, colds, common cold, flu, flu shot, covid, fever, high fever, temperature, vaccine, vaccination, immunization, immunizations, shots, booster, tetanus shot, checkup, check up, exam, general exam, physical, blood pressure check, general doctor, general health, family, adult, cold and cough, medical doctor, medical, md, primary, infection, antibiotics, doctors note, medication, swelling, swollen, insect bite, bug bite",
      es: "enfermo, enferma, me siento mal, me siento enfermo, no me siento bien, malestar, malestar general, cansado, cansada, cansancio, fatiga, sin energía, sin fuerzas, débil, debilidad, cuerpo cortado, dolor de cuerpo, escalofríos, catarro, gripa, gripe, resfrío, resfriado, fiebre, fiebre alta, calentura, temperatura, covid, vacuna, vacunas, vacuna contra la gripe, vacunación, inyección, chequeo, examen, revisión, familia, familiar, infección, antibiótico, hinchazón, picadura, medicina jeneral, jeneral",
      vi: "sốt, bị sốt, sốt cao, cảm, bị cảm, cảm lạnh, cảm cúm, cúm, mệt, mệt mỏi, bị mệt, mệt quá, kiệt sức, yếu sức, uể oải, không khỏe, bị bệnh, đau ốm, ốm, nhức mỏi, đau nhức, đau mình mẩy, vắc xin, vaccine, tiêm vắc xin, tiêm phòng, chủng ngừa, chích ngừa cúm, chích ngừa, chích thuốc, covid, khám bệnh, khám tổng quát, gia đình, nhiễm trùng, thuốc trụ sinh, sưng",
    },
  },
  {
    codes: ["208600000X"],
    words: {
      en: "operation, surgical, lump, mass, bump, wound, wound care",
      es: "operación, operarme, operar, quirúrgico, bulto, bolita, herida",
      vi: "phẫu thuật, mổ, giải phẫu, cục u, khối u lạ, vết thương",
    },
  },
  {
    codes: ["261Q00000X", "261QP2300X"],
    words: {
      en: "clinics, medical clinic, doctors office, medical office",
      es: "clínicas, consultorio, consultorio médico",
      vi: "phòng mạch, văn phòng bác sĩ",
    },
  },
];
