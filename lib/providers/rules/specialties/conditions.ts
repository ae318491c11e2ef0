import type { Topic } from "./words";

/** Illnesses, complaints and lay names of them, beside those of `complaints.ts`. */
export const conditions: readonly Topic[] = [
  // What a red flag says stands over these; who saw to it at once still needs somebody afterwards.
  {
    codes: ["207RC0000X", "207P00000X"],
    words: {
      en: "chest pain, chest pains, pain in my chest, chest hurts, chest pressure, pressure in my chest, tight chest, chest tightness, heart attack, heart attacks, had a heart attack, heart pain",
      es: "dolor de pecho, dolor en el pecho, me duele el pecho, presión en el pecho, opresión en el pecho, ataque al corazón, ataque del corazón, infarto, paro cardíaco, dolor del corazón, dolor en el corazón",
      vi: "đau ngực, tức ngực, nặng ngực, nhói ngực, đau tim, nhồi máu cơ tim, lên cơn đau tim, đau thắt ngực",
    },
  },
  {
    codes: ["207RP1001X", "207Q00000X", "207R00000X"],
    words: {
      en: "cant breathe, cant breathe well, cant catch my breath, trouble breathing, difficulty breathing, hard to breathe, short of breath, shortness of breath, out of breath",
      es: "no puedo respirar, no puedo respirar bien, no respiro bien, me cuesta respirar, dificultad para respirar, me falta el aire, falta de aire, falta el aire, me falta la respiración",
      vi: "khó thở, hụt hơi, thở không nổi, thở không được, không thở được, thở khó, mệt thở, nghẹt thở",
    },
  },
  {
    codes: ["2084N0400X"],
    words: {
      en: "stroke, strokes, had a stroke, stroke symptoms, slurred speech",
      es: "derrame, derrame cerebral, embolia, embolia cerebral, infarto cerebral",
      vi: "đột quỵ, tai biến, tai biến mạch máu não, bị tai biến",
    },
  },
  {
    codes: ["2084P0800X", "103TC0700X", "101YM0800X", "106H00000X", "1041C0700X"],
    words: {
      en: "suicidal, suicide, suicidal thoughts, want to die, kill myself, hurt myself, self harm, cutting myself, dont want to live",
      es: "suicidio, suicida, quiero morir, quiero morirme, pensamientos suicidas, no quiero vivir, hacerme daño, ganas de morir",
      vi: "tự tử, muốn chết, không muốn sống, ý định tự tử, tự làm đau, chán sống",
    },
  },
  {
    codes: ["207Q00000X", "207R00000X", "208D00000X"],
    words: {
      en: "run down, rundown, yearly, annual wellness, wellness, practitioner, hurts all over, whole body hurts, aches and pains, feel crappy, feel awful, feel terrible, feeling sick, under the weather, coming down with something, stomach virus, virus, viral infection, lymph nodes, night sweats, dehydrated, dehydration, tetanus, pneumonia shot, shingles vaccine, shingles shot, mmr, hpv vaccine, hepatitis vaccine, flu vaccine, covid vaccine, covid shot, yearly exam, yearly check up, yearly visit, annual visit, annual check up, wellness check, wellness exam, well visit, medicare wellness, preventive care, preventive visit, preventative care, my own doctor, main doctor, personal doctor, house doctor, everyday doctor, general checkup, overall health check, general medicine, general physician, primary physician, primary provider, primary care provider, primary md, pcp doctor, establish care, disability form, work physical, physical for work, physical for my job, referral to specialist, sore all over, vitamin deficiency, low vitamin d, b12 shots",
      es: "decaído, decaída, me duele todo el cuerpo, me duele todo, dolor en el cuerpo, amanecí mal, desganado, desganada, sin ganas, mal cuerpo, cuerpo malo, resfriada, agripado, agripada, engripado, me dio gripe, virus, infección viral, vacuna de la influenza, influenza, vacuna del tétano, tétano, vacuna del covid, vacuna de la neumonía, chequeo de rutina, examen de rutina, examen físico anual, examen físico, revisión anual, revisión de rutina, doctor de siempre, médico de siempre, mi doctor, doctor de cabecera, doctora de cabecera, médica de cabecera, médico de planta, médico primario, doctora primaria, proveedor primario, médico general, doctora general, médico familiar, médico de la familia, doctora de la familia, doctor que vea a toda la familia, deshidratado, deshidratada, deshidratación, falta de vitaminas, referencia con especialista, destemplado, achaques",
      vi: "nóng sốt, bị nóng sốt, nóng lạnh, ớn lạnh, cảm sốt, trúng gió, bị trúng gió, nhức mỏi toàn thân, khó ở, khó chịu trong người, khám sức khoẻ tổng quát, khám sức khoẻ, khám sức khỏe hàng năm, khám tổng quát hàng năm, kiểm tra sức khỏe tổng quát, bác sĩ tư, bác sĩ riêng, bác sĩ thường khám, bác sĩ chính cho cả nhà, bác sĩ cho cả nhà, thầy thuốc gia đình, chích ngừa phong đòn gánh, chích ngừa covid, chích ngừa viêm phổi, chích ngừa zona, siêu vi, nhiễm siêu vi, thiếu vitamin, mất nước, bác sĩ gia đình mới",
    },
  },
  {
    codes: ["208000000X"],
    words: {
      en: "doctor for baby, doctor for newborn, doctor for a newborn, doctor for infant, doctor for toddler, doctor for my kid, doctor for my kids, doctor for my son, doctor for my daughter, doctor for my children, doctor for little ones, doctor for my grandson, doctor for my granddaughter, babys doctor, baby dr, babies doctor, kids dr, kiddie dr, child dr, childs doctor, teething, baby fever, baby vaccines, baby shots, immunizations for kids, well child exam, well child checkup, newborn check, newborn visit, newborn jaundice, hand foot mouth, chickenpox, chicken pox, rsv, failure to thrive, picky eater, growth chart, potty training, back to school physical, camp physical, physical for school, school shots, kid with fever, crying baby, spit up",
      es: "doctor de bebé, médico de bebés, doctora de bebés, médico de chamacos, doctor de chamacos, doctor de chiquitos, doctor para mi chiquito, doctor para mi chiquita, doctor de los niños, médico de los niños, doctor para mi nene, doctor para mis hijos, doctor para mi niño, doctor para mi niña, doctor para mi nieto, médico para mi hijo, médico para mi hija, médico para mi bebé, vacunas del bebé, vacunas de los niños, vacunas escolares, vacunas para la escuela, examen físico para la escuela, consulta de niño sano, chequeo del bebé, revisión del bebé, varicela, cólico, cólicos, le están saliendo los dientes, rozadura de pañal",
      vi: "bác sĩ con nít, bác sĩ cho con, bác sĩ của bé, bác sĩ cho trẻ sơ sinh, bác sĩ cho trẻ em, bác sĩ cho trẻ nhỏ, bác sĩ cho em bé, bác sĩ em bé, bác sĩ của con, bác sĩ khám con nít, chích ngừa cho con, chích ngừa cho em bé, tiêm ngừa cho bé, tiêm phòng cho bé, khám em bé, khám bé sơ sinh, trái rạ, thủy đậu, trẻ biếng ăn, bé biếng ăn, tay chân miệng, bé bị sốt, em bé bị sốt, con bị sốt, mọc răng",
    },
  },
  {
    codes: ["207RC0000X"],
    words: {
      en: "cardiac specialist, heart md, heart clinic, heart checked, check my heart, heart problems, heart trouble, heart palpitations, palpitation, fluttering in my chest, chest fluttering, chest flutters, heart jumping, heart thumping, heart is racing, leaky valve, mitral valve, heart valve problem, weak heart, bad heart, heart blockage, clogged artery, blocked artery, hardening of the arteries, hole in heart, congenital heart, cardiomyopathy, pericarditis, ejection fraction, heart stents, stent, holter monitor, cardiac rehab, angiogram, cardiac catheterization, heart cath, calcium score, high blood pressure doctor, pressure is high, high pressure, hypertensive, pulse too fast, fast pulse, racing pulse, pots syndrome, swelling in legs and heart, chf, cad, ldl, lipids, lipid specialist",
      es: "especialista cardíaco, doctor cardíaco, médico cardíaco, chequeo del corazón, revisión del corazón, me late fuerte el corazón, me late rápido el corazón, me palpita el corazón, late muy rápido, el corazón me brinca, brinca el corazón, latidos irregulares, válvula del corazón, válvula cardíaca, arterias bloqueadas, arteria tapada, vena tapada del corazón, cateterismo, angiograma, corazón grande, corazón débil, presion arterial, alta presión, la presión alta, se me sube la presión, presión descontrolada, colesterol malo, grasa en la sangre, pulso rápido, cardiopatía, malo del corazón, padezco del corazón, sufro del corazón",
      vi: "bác sĩ chuyên tim, bác sĩ về tim, bác sĩ chuyên khoa tim mạch, bệnh về tim, bị bệnh tim, đau tim nhẹ, tim loạn, tim đập mạnh, tim đập chậm, tim yếu, tim hồi hộp, nhịp tim nhanh, tim bẩm sinh, lỗ thông tim, hẹp van tim, thông tim, đặt stent tim, đặt ống thông tim, đo nhịp tim, xơ vữa động mạch, tắc mạch vành, tắc động mạch, mỡ máu, cholesterol, huyết áp, lên máu, bị lên máu, tăng xông, bịnh tim, thiếu máu cơ tim, chụp mạch vành, nghẽn mạch tim",
    },
  },
  {
    codes: ["207RC0001X", "207RC0000X"],
    words: {
      en: "pace maker, icd check, svt, heart ablation, irregular heart beat, irregular heart rhythm, heart skips a beat, cardioversion, arythmia, arrythmia",
      es: "latido irregular, marcapaso, desfibrilador, ritmo irregular del corazón",
      vi: "rung nhĩ, máy trợ tim, nhịp tim bất thường, đặt máy tạo nhịp tim",
    },
  },
  {
    codes: ["207N00000X"],
    words: {
      en: "rashes, skin bumps, itchy bumps, itchy rash, skin itch, skin burning, skin doc, skin dr, hair doctor, scalp doctor, scalp psoriasis, acne doctor, acne scars, pimples on my face, face breaking out, back acne, hormonal acne, eczema doctor, hives wont go away, mole looks weird, moles, freckles, liver spots, sun damage, actinic keratosis, precancer, basal cell, squamous cell, skin tags, warts, wart on finger, molluscum, poison ivy, poison oak, bed bugs, rash under breast, jock itch, dry itchy skin, skin peeling, cracked skin, skin discoloration, dark patches, melasma, white spots, white patches, boils, cellulitis, hidradenitis, sweaty hands, sweaty armpits, hyperhidrosis, body odor, ingrown hair, razor bumps, thinning hair, hair thinning, going bald, stretch marks, cyst on face, cherry angioma, nail problems, brittle nails, lichen planus, age spots removal, laser for skin",
      es: "doctor de la cara, doctora de la cara, médico dermatólogo, me salieron ronchas, me salieron granos, granitos, alergia en la cara, sarpullido que pica, rasquera, rasquiña, picazón en el cuerpo, comezón en todo el cuerpo, picor, lunares, lunar que cambió, verruga, mezquinos, mezquino, hongo en la piel, tiña, jiotes, jiote, manchas blancas, manchas oscuras, pecas, cara manchada, cáncer en la piel, piel irritada, piel quemada por el sol, piel escamosa, descamación, ampollas, ampolla, forúnculo, se me está cayendo el pelo, caída del pelo, estoy quedando calvo, pérdida de pelo, cuero cabelludo, sudor en las manos, sudo mucho, estrías, vello encarnado, uñas quebradizas, llagas en la piel, hiedra venenosa, soriasis, sorasis, dermatitis atópica, eczemas",
      vi: "bác sĩ ngoài da, nấm ngoài da, chữa mụn, trị mụn, bác sĩ trị mụn, bác sĩ chữa mụn, nấm, bác sĩ da, bác sĩ chuyên khoa da liễu, bệnh da liễu, nổi đỏ, da nổi đỏ, nổi sần, nổi hột, nổi hột đỏ, ngứa khắp người, ngứa toàn thân, ngứa da đầu, da đầu, rụng tóc từng mảng, tóc rụng, tóc thưa, mụn mặt, mụn đầu đen, mụn trên mặt, mụn ẩn, sẹo mụn, bị mụn, mặt nổi mụn, vết nám, đốm nâu, đồi mồi, nốt ruồi đổi màu, nốt ruồi thay đổi, mụn thịt, mụn rộp, mụn nhọt, nhọt, da bong tróc, da nứt nẻ, viêm da tiếp xúc, á sừng, lở da, ghẻ ngứa, dời ăn, giời leo, hôi nách, mồ hôi tay, cháy nắng, eczema, vảy nến da đầu, nổi mẩn khắp người",
    },
  },
  {
    codes: ["207RG0100X"],
    words: {
      en: "stomach dr, stomach burns, food wont go down, wont go down, cant keep food down, keep food down, cant keep anything down, hart burn, stomach doc, stomach specialist, stomach trouble, tummy troubles, tummy hurts, tummy dr, gut issues, gut health, guts, bowel problems, bowel movement, bowels, leaky gut, stomach burning, burning stomach, stomach acid, acid in my throat, acid reflex, food gets stuck, food stuck in throat, choking on food, cant swallow, sour stomach, gas and bloating, gas, farting, always bloated, cant go number two, number two, blood in my poop, pooping blood, bloody poop, poop problems, diahrea, diarrea, chronic diarrhea, watery stool, crohns, crones disease, chrons, ulcerative, diverticulosis, gastroparesis, hiatal hernia, sibo, helicobacter, swallow test, barium, pancreatic, cramping stomach, nauseous, nausea all the time, vomit, always throwing up, food intolerance, lactose intolerant, gluten intolerance, colon doctor, colon polyps",
      es: "doctor de la panza, sin ir al baño, días sin ir al baño, no puedo hacer popó, no hago popó, vomitar, vomita, está vomitando, vomito todo, tengo vómito, doctor de la barriga, médico de la barriga, doctor del intestino, mal del estómago, mal de estómago, estoy mal de la panza, me duele la barriga, me duele el vientre, dolor en la boca del estómago, boca del estómago, vientre, tripa, tripas, me arde el estómago, ardor en el pecho al comer, acidez, agrura, eructos, eructo mucho, flatulencia, inflamado del estómago, hinchazón del abdomen, abdomen inflamado, panza inflamada, se me inflama el estómago, no puedo ir al baño, no puedo hacer del baño, no puedo obrar, obro sangre, hago popó con sangre, sangre en el popó, sangre al evacuar, evacuar, diarrea crónica, churras, chorrillo, cursera, cagalera, ganas de vomitar, vomitando, basca, asco, bacteria en el estómago, intolerancia a la lactosa, intolerancia al gluten, hernia hiatal, me cae mal la comida, mala digestión, no digiero bien, divertículos, pólipos en el colon, colonoscopía",
      vi: "bác sĩ chuyên khoa tiêu hóa, bác sĩ đường ruột, bác sĩ về bao tử, đau bao tử, xót ruột, xót bao tử, nóng bao tử, nóng rát bao tử, nóng rát dạ dày, chướng bụng, sình bụng, bụng chướng, bụng đau, đau bụng kinh niên, đau bụng trên, đau quặn bụng, đi cầu ra máu, đi cầu không được, không đi cầu được, đi cầu lỏng, phân có máu, phân lỏng, bị bón, ợ nóng, ợ hơi, trào ngược, trào ngược thực quản, trào ngược bao tử, viêm bao tử, viêm ruột, vi khuẩn hp, hp dạ dày, hội chứng ruột kích thích, ăn không tiêu, khó nuốt, thực quản, ói, nôn ói, buồn ói, muốn ói, bụng",
    },
  },
  {
    codes: ["207RI0008X", "207RG0100X"],
    words: {
      en: "liver dr, bad liver, liver enzymes, high liver enzymes, liver failure, hepatitis, hep a, cirrhosis of the liver, liver cirrhosis, enlarged liver, liver function",
      es: "médico del hígado, hepatólogo/a, hepatitis, hígado, hígado inflamado, problemas en el hígado, mal del hígado, cirrosis hepática, doctor para el hígado",
      vi: "bệnh viêm gan, viêm gan, viêm gan siêu vi b, viêm gan siêu vi, siêu vi gan, nóng gan, men gan, gan to, chuyên khoa gan, bác sĩ chuyên về gan, gan bị nhiễm mỡ, mỡ trong gan",
    },
  },
  {
    codes: ["207RE0101X"],
    words: {
      en: "sugar dr, diabetic specialist, diabetes specialist, diabetes dr, diabetes care, diabetes type 2, diabetes management, diabetic check, sugars are high, sugar is high, sugar levels, my sugar, blood sugars, hypoglycemia, low sugar, thyroids, thyroid dr, thyroid levels, thyroid cancer doctor, hyperthyroidism, hashimotos, parathyroid, calcium too high, adrenal fatigue, addisons, acromegaly, hormones are off, hormones out of whack, metabolic, metabolism, metabolism doctor, slow metabolism, low t doctor, trt, brittle bones, bone loss, gender hormones, hormones for transgender, transgender hormones, insulin resistance, endocrine, pre diabetic, prediabetic, gestational diabetes after",
      es: "diabetes tipo 2, diabetes tipo 1, doctor del azúcar, doctor de la azúcar, azúcar alta, tengo azúcar, azúcar descontrolada, la azúcar alta, se me sube el azúcar, azúcar baja, se me baja el azúcar, prediabético, prediabética, la tiroides, la tiroide, tiroide, problemas de la tiroide, doctor de hormonas, especialista de hormonas, las hormonas, hormonas alteradas, metabolismo, metabolismo lento, resistencia a la insulina, endocrino, endócrino, huesos frágiles, descalcificación",
      vi: "bác sĩ chuyên tiểu đường, bác sĩ trị tiểu đường, bị đường, bị đường cao, lượng đường cao, lượng đường trong máu, đường máu, đường trong máu, tiểu đường loại 1, tiểu đường loại 2, tiểu đường tuýp 2, tiền tiểu đường, tiểu đường thai kỳ sau sinh, hạ đường huyết, bướu cổ, basedow, cường tuyến giáp, u tuyến giáp, bác sĩ tuyến giáp, tuyến thượng thận, tuyến yên, xốp xương, hóc môn, kích thích tố",
    },
  },
  {
    codes: ["207RP1001X"],
    words: {
      en: "lung doc, lungs doctor, lungs hurt, lung check, breathing doc, breathing trouble, cant stop coughing, cough that lingers, coughing for weeks, coughing for months, coughing at night, cough doctor, bad cough, smoker's lung, smokers lung, chest congestion, phlegm, mucus, chest cold, short winded, winded, winded easily, get winded, wheezy, wheezing, asthma attack doctor, lung infection, walking pneumonia, pulmonary embolism follow up, pulmonary hypertension, interstitial lung disease, cystic fibrosis, lung scarring, black lung, asbestos, lung spot, nodule in lung, oxygen level, low oxygen",
      es: "médico del pulmón, especialista de los pulmones, especialista en pulmones, pulmonólogo, tos crónica, tos de perro, mucha tos, toso mucho, toso por la noche, tos que no se me quita, silbido en el pecho, silbidos en el pecho, me silba el pecho, chillido en el pecho, pecho congestionado, congestión en el pecho, flema, pulmón, mancha en el pulmón, fibrosis pulmonar, fibrosis quística, fatiga al caminar, me agito, me agito mucho, me canso al caminar, ahoguío, asma bronquial, se me cierra el pecho",
      vi: "bác sĩ chuyên khoa phổi, bác sĩ chuyên phổi, bệnh về phổi, bị phổi, ho lâu không hết, ho suốt, ho hoài không hết, ho cả tháng, ho về đêm, ho có đờm, khò khè, thở khò khè, cuống phổi, viêm cuống phổi, sưng phổi, xơ phổi, hen phế quản, suyễn nặng, khí phế thũng, đốm phổi, nốt phổi, u phổi, copd",
    },
  },
  {
    codes: ["207RN0300X"],
    words: {
      en: "kidneys failing, kidneys are failing, failing kidneys, bad kidneys, kidney issues, kidney trouble, kidney doc, kidney function test low, low kidney function, weak kidneys, kidney damage, esrd, egfr, nephritis, nephrotic, lupus nephritis, cyst on kidney, kidney cyst, polycystic kidneys, high potassium, protein in pee, swollen legs kidney, stage 4 kidney disease, stage 3 kidney disease",
      es: "doctor renal, médico renal, especialista renal, los riñones, mis riñones, riñones malos, riñón malo, me fallan los riñones, riñones fallando, falla de los riñones, falla del riñón, mal de los riñones, problemas renales, enfermo de los riñones, quiste en el riñón, función renal, nefritis, me duele el riñón, me duelen los riñones, dolor de riñones",
      vi: "bác sĩ chuyên khoa thận, bác sĩ chuyên thận, bị thận, hư thận, thận hư, suy thận mạn, suy thận mạn tính, suy thận mãn tính, bệnh thận mạn, viêm thận, viêm cầu thận, chức năng thận, nang thận, u thận, thận đa nang, creatinine cao",
    },
  },
  {
    codes: ["207RR0500X"],
    words: {
      en: "arthritus, arthritis dr, arthritis specialist, arthritis in hands, arthritis in my hands, arthritis in my fingers, all my joints hurt, joints ache, stiff in the morning, morning stiffness, swollen knuckles, swollen fingers joints, big toe gout, uric acid, lupis, sjogren, raynauds, dermatomyositis, myositis, giant cell arteritis, polymyalgia rheumatica, behcets, mixed connective tissue, connective tissue, ehlers danlos, hypermobile, fibromyalgia pain, fibromialgia, rheumatoid, ana positive, sed rate",
      es: "doctor de la artritis, médico de artritis, artritis en las manos, artritis en las rodillas, reumático, reumas en las manos, doctor de las reumas, dolor en las coyunturas, me duelen todas las coyunturas, me duelen los huesos, dedos hinchados, inflamación de las articulaciones, dolor articular, ataque de gota, gota, lupus eritematoso, esclerodermia, espondilitis, síndrome de sjogren, fibromialgía",
      vi: "bác sĩ chuyên khoa khớp, bác sĩ phong thấp, đau nhức khớp xương, đau nhức xương, đau khớp tay, sưng các khớp, cứng khớp, cứng khớp buổi sáng, đau các khớp ngón tay, phong tê thấp, tê thấp, viêm khớp tay, viêm cột sống dính khớp, lupus, bệnh lupus, xơ cứng bì, axít uric cao, uric acid cao, bệnh gout",
    },
  },
  {
    codes: ["207RH0003X", "207RX0202X"],
    words: {
      en: "oncologyst, kemo, keemo, cancer dr, cancer doc, cancer follow up, cancer survivor, lymphoma doctor, hodgkins, leukemia doctor, melanoma oncologist, carcinoma, sarcoma, malignancy, stage 4 cancer, mass in lung, cancer spread, metastasis, chemo therapy, chemo doctor, tumors, cancerous, abnormal growth, liver mass, esophageal cancer, testicular cancer, rectal cancer, head and neck cancer, cancer specialist",
      es: "cancerólogo/a, especialista de cáncer, doctor para el cáncer, me detectaron cáncer, tengo cáncer, leucemia, linfoma, quimioterapias, quimios, tumor canceroso, tumor en el pulmón, metástasis, carcinoma, sarcoma, cáncer de riñón, cáncer de vejiga, cáncer de tiroides, cáncer de huesos, cáncer de garganta, cáncer en la sangre, cáncer de testículo",
      vi: "bác sĩ trị ung thư, bác sĩ chuyên khoa ung thư, bị ung thư, bệnh ung thư, ung thư xương, ung thư thận, ung thư tụy, ung thư vòm họng, ung thư da đầu, ung thư bàng quang, ung thư giai đoạn cuối, u ác, khối u ác, khối u ác tính, di căn, hóa chất trị ung thư, truyền hóa chất, vô hóa chất, ung thư hạch, u lympho, bệnh bạch cầu, bạch cầu",
    },
  },
  {
    codes: ["207RH0000X", "207RH0003X"],
    words: {
      en: "hematology doctor, iron too low, iron is low, my iron is low, anaemia, low blood, low iron levels, iron deficiency anemia, low red blood cells, low white blood cells, high white count, high platelets, thick blood, thin blood, blood clotting problem, bleed easily, von willebrand, factor v leiden, blood transfusion, sickle cell disease, sickle cell anemia, blood condition, blood cells, lymph node swollen blood",
      es: "sangre baja, baja la sangre, hemoglobina baja, hierro, falta hierro, deficiencia de hierro, glóbulos blancos, glóbulos rojos, sangre espesa, moretones por todo el cuerpo, me salen moretones, transfusión de sangre, enfermedades de la sangre, doctor de sangre, problemas de coagulación, coagulación, trombos",
      vi: "bác sĩ về máu, bác sĩ máu, máu loãng, máu đặc, máu cục, hồng cầu, hồng cầu thấp, thiếu hồng cầu, thiếu chất sắt, tan máu, tan máu bẩm sinh, dễ bầm, dễ bị bầm, truyền máu, đông máu, tiểu cầu giảm",
    },
  },
  {
    codes: ["207RI0200X"],
    words: {
      en: "hiv positive, hiv treatment, tested positive for hiv, aids doctor, infectious dr, id doctor, id specialist, hard to treat infection, infection that wont go away, infection wont heal, infection that wont clear, chronic infection, blood infection, sepsis follow up, cellulitis infection, c diff, tuberculosis test positive, latent tb, positive tb test, tropical disease, dengue, zika, parasites, tick bite, lymes, coccidioidomycosis, cocci, mpox, monkeypox, hepatitis and hiv, travel medicine, travel vaccines, vaccines for travel, yellow fever vaccine",
      es: "infectología, seropositivo, seropositiva, positivo a vih, tengo vih, tratamiento del vih, infección en la sangre, infección que no se quita, infección crónica, enfermedades tropicales, dengue, lombrices, bichos en el estómago, amebas, fiebre del valle, tb, vacunas para viajar, medicina del viajero, enfermedad de lyme, bacteria resistente",
      vi: "bác sĩ bệnh nhiễm, nhiễm hiv, bị hiv, dương tính hiv, hiv aids, bệnh aids, nhiễm trùng máu, nhiễm trùng lâu ngày, nhiễm trùng nặng, bệnh nhiệt đới, sốt xuất huyết, giun sán, lao tiềm ẩn, thử lao, thử lao dương tính, chích ngừa đi du lịch, bệnh nhiễm, chuyên khoa nhiễm",
    },
  },
  {
    codes: ["2084N0400X"],
    words: {
      en: "neuroligist, neurology dr, nurology, nurologist, nuerologist, brain dr, brain doc, nerve dr, nerve doc, headache dr, migrane, migrain, migranes, bad migraines, chronic migraines, chronic headaches, headaches everyday, constant headache, pounding head, splitting headache, seizures, sezures, siezures, epilepsy doctor, tremors in hands, shaky, hand shaking, memory issues, losing my memory, losing memory, loosing memory, dad keeps forgetting, cant remember, cant remember things, forgets everything, dementia, lewy body, mild cognitive impairment, cognitive decline, cognitive, senile, parkinsons disease, multiple sclerosis, ms doctor, lou gehrigs, motor neuron, myasthenia gravis, guillain barre, huntingtons, restless legs syndrome, stroke follow up, follow up after stroke, mini stroke, tia, had a stroke last year, face paralysis, facial paralysis, facial droop bells, burning feet, burning in my feet, foot numbness, hand numbness, arm numb, legs numb, leg weakness, walking problems unsteady, unsteady, vertigo neurologist, blackouts, passing out spells, post concussion, traumatic brain injury, tbi, hit my head, essential tremor, trigeminal neuralgia, brain inflammation, meningitis, encephalitis, nerve pain in legs, tingly, tingling fingers",
      es: "neurólogia, ataques, convulsiona, convulsionar, doctor de la cabeza, médico de la cabeza, doctor del sistema nervioso, sistema nervioso, dolores de cabeza, dolores de cabeza fuertes, dolor de cabeza todos los días, migraña, migrañas, ataques epilépticos, le dan ataques, ataque de epilepsia, temblor, tiembla, le tiemblan las manos, tembladera, temblorina, mal de san vito, se le olvidan las cosas, se me olvidan las cosas, se me olvida todo, se le va la memoria, no se acuerda, pierde la memoria, olvidadizo, demencia senil, senil, mal de alzhéimer, alzhéimer, alzeimer, parkinson, esclerosis, entumecido, entumecidas, entumecimiento de manos, se me entumen, se me entumen las manos, se me entume, se me adormecen las manos, se me adormece, dormido el brazo, calambres, calambres en las piernas, parálisis, cara torcida, derrame hace, secuelas de derrame, después de una embolia, neuralgia, golpe en la cabeza, vahídos, tontera, se desmaya seguido, tics, tic nervioso",
      vi: "bác sĩ đầu, bác sĩ chuyên khoa thần kinh, bác sĩ trị nhức đầu, bệnh thần kinh, nhứt đầu, đau đầu kinh niên, nhức đầu kinh niên, nhức đầu dữ dội, đau đầu dữ dội, thiên đầu thống, đau nửa đầu, rối loạn tiền đình, tiền đình, hoa mắt chóng mặt, chóng mặt nhức đầu, suy giảm trí nhớ, mất trí nhớ, trí nhớ, quên trước quên sau, lẩm cẩm, lãng trí, bệnh alzheimer, bệnh hay quên, sa sút trí nhớ, lên kinh phong, giật kinh, tay chân tê, tê chân, tê tay, tay bị tê, chân bị tê, tê rần, tê buốt, bàn tay tê, run rẩy, chân tay run, tay chân run, bị run tay, liệt nửa người, tê nửa người, đa xơ cứng, yếu tay chân, chuột rút, vọp bẻ, viêm màng não, dây thần kinh số 7, liệt dây thần kinh, u dây thần kinh",
    },
  },
  {
    codes: ["208VP0000X", "208VP0014X", "208100000X"],
    words: {
      en: "pain mgmt, pain managing, pain dr, pain doc, pain injections doctor, pain that wont go away, back injections, back injection, shots in my back, shot in my back, epidural, epidurals, epidural shot, epidural steroid, steroid injection, steroid shot, sciatica shot, sciatica shots, spinal cord stimulator, nerve ablation, radiofrequency ablation, crps, chronic back pain, chronic neck pain, opioid pain meds, interventional pain, trigger point injection, live with pain, pain all the time, hurt all over",
      es: "tratamiento del dolor, tratar el dolor, especialista para el dolor, doctor de dolor, médico para el dolor, alivio del dolor, inyección en la espalda, inyecciones en la espalda, inyección en la columna, inyección epidural, bloqueo de nervios, dolor que no se quita, dolor todo el tiempo, dolor de años, dolores crónicos",
      vi: "quản lý đau, kiểm soát cơn đau, kiểm soát đau, đau kinh niên, đau nhức mãn tính, đau nhức lâu năm, đau triền miên, chích lưng, chích cột sống, chích giảm đau lưng, chích thuốc giảm đau, bác sĩ chuyên trị đau, bác sĩ trị đau nhức, chuyên khoa đau, trung tâm trị đau, thuốc giảm đau mạnh",
    },
  },
  {
    codes: ["207RS0012X"],
    words: {
      en: "sleep doc, sleep specialists, sleep apnia, sleep apnea doctor, sleepapnea, apnea, stops breathing while sleeping, cpap machine settings, cpap fitting, bipap, up all night, wake up at night, waking up all night, insomniac, insominia, tired during the day sleep, sleep walking, night terrors, nightmares, home sleep test, husband snores, snores loud, restless sleep",
      es: "doctor para dormir, no duermo en la noche, no duermo por las noches, no concilio el sueño, no agarro el sueño, me despierto en la noche, paso la noche en vela, desvelo, desvelado, roncar, ronquidos fuertes, mi esposo ronca, cpap, prueba del sueño, prueba de sueño, mal dormir, sonambulismo, pesadillas",
      vi: "không ngủ được, mất ngủ kinh niên, thức trắng đêm, trằn trọc, ngủ không yên, ngủ chập chờn, ngáy lớn, chồng tôi ngáy, đo giấc ngủ, xét nghiệm giấc ngủ, cpap, mộng du, ác mộng, bệnh ngủ, ngưng thở lúc ngủ, ngừng thở lúc ngủ, rối loạn giấc ngủ",
    },
  },
  {
    codes: ["207K00000X", "207RA0201X"],
    words: {
      en: "alergys, alergies, allergy dr, allergy doc, allergies are killing me, sneezing and itchy, itchy watery eyes, hayfever, ragweed, dust mite allergy, dog allergy, mold allergy, shellfish allergy, milk allergy, egg allergy, gluten allergy, latex allergy, bee allergy, penicillin allergy, medication allergy, allergy to penicillin, allergy testing for food, immune doctor, low immunity, immune disorder, angioedema, chronic hives, allergic asthma, anaphylaxis history",
      es: "alérgico a todo, alérgica al polen, alergia a los perros, alergia a los gatos, alergia a la penicilina, alergia al maní, alergia al cacahuate, alergia a mariscos, alergia a la leche, alergia en los ojos, alergia de temporada, alergia nasal, alergias de comida, alergólogia, estornudos todo el tiempo, defensas bajas, bajas defensas, ronchas por alergia, inmunología clínica, fiebre de heno, prueba para alergias",
      vi: "bác sĩ chuyên khoa dị ứng, bị dị ứng, dị ứng thuốc, dị ứng sữa, dị ứng đậu phộng, dị ứng phấn, dị ứng lông mèo, dị ứng lông chó, dị ứng mũi, dị ứng bụi, nổi mề đay kinh niên, hệ miễn dịch, miễn dịch kém, sốc thuốc, hắt hơi liên tục, nhảy mũi liên tục, ngứa mắt ngứa mũi, ngứa mắt",
    },
  },
  {
    codes: ["207SG0201X"],
    words: {
      en: "inherited disease, inherited condition, inherited disorder, hereditary disease, hereditary cancer, runs in my family, runs in the family, gene test, gene testing, family history gene test, genetic screening, carrier screening, carrier testing, brca test, dna testing, chromosome, chromosomal, rare disease, marfan, huntington gene, genetic doc",
      es: "enfermedad hereditaria, enfermedades hereditarias, enfermedades genéticas, pruebas genéticas, examen genético, estudio genético, cromosomas, asesor genético, consejería genética, viene de familia, enfermedad rara",
      vi: "bệnh di truyền trong gia đình, bác sĩ chuyên khoa di truyền, tư vấn về di truyền, thử gen, kiểm tra gen, xét nghiệm adn, nhiễm sắc thể, bệnh hiếm, tầm soát gen, gen ung thư",
    },
  },
  {
    codes: ["2083X0100X", "2083P0500X"],
    words: {
      en: "work accident, accident at work, workplace accident, hurt my back at work, hurt at my job, hurt myself at work, fell at work, injured on job, workmans comp, workers comp doctor, worker's compensation doctor, work injury clinic, industrial injury, job physical, employment physical, truck driver physical, cdl physical, dot exam, return to work, fit for duty, employer drug test",
      es: "accidente en mi trabajo, me accidenté en el trabajo, me caí en el trabajo, me lastimé trabajando, me golpeé en el trabajo, lesión de trabajo, herida de trabajo, compensación de trabajadores, compensación laboral, workers comp, doctor de compensación, examen para el trabajo, examen físico para trabajo, examen dot",
      vi: "bị thương ở chỗ làm, tai nạn tại chỗ làm, bị thương ở hãng, bị thương trong hãng, bị thương ở sở làm, bị thương tại chỗ làm, bị thương trong lúc làm việc, té ở chỗ làm, tai nạn ở hãng, tai nạn khi làm việc, tai nạn nghề nghiệp, bồi thường tai nạn lao động, y học lao động, khám sức khỏe đi làm, khám sức khỏe xin việc",
    },
  },
];
