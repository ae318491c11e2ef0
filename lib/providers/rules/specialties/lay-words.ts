import type { Topic } from "./words";

const primaryCare = ["207Q00000X", "207R00000X", "208D00000X"];
const minds = ["103TC0700X", "101YM0800X", "106H00000X", "1041C0700X", "2084P0800X"];

/**
 * Families of plain words beside those of `complaints.ts`: what people call it at home, what they
 * take or wear for it, and what they want done.
 */
export const layWords: readonly Topic[] = [
  {
    codes: primaryCare,
    words: {
      en: "overdue for a checkup, hes overdue, shes overdue, overdue, never had a doctor, never been to a doctor, refuses to go to the doctor, under the weather, crummy, lousy, crappy, run down, worn out, wiped out, beat up feeling, no pep, sluggish, not myself, coming down with something, bug going around, caught something, sick for days, sick for a week, aches all over, achy all over, body hurts, hot and cold, shivering, head cold, chest cold, overdue for a physical, get looked over, look me over, get checked out, check me over, full checkup, blood pressure checked, take my blood pressure, cholesterol checked, pills ran out, ran out of my pills, ran out of meds, refill my blood pressure pills, doctors note, sick note, note for work, note for school, fmla paperwork, disability paperwork, fill out forms, referral, need a referral, get a referral, tetanus, flu vaccine, shingles vaccine, shingrix, covid shot, covid booster, pneumonia shot, hepatitis vaccine, work physical, immigration physical, camp physical, driver physical, new insurance, just got insurance, just moved here, new in town, old doctor retired, doctor left, doctor moved away, lost my doctor, switch doctors, change doctors, main doctor, someone to see regularly, everyday doc, doc for everything, whole family, under one roof, general medicine, preventive care, heat exhaustion, swollen glands all over, night sweats",
      es: "ando bien malo, ando bien mala, ando enfermo, ando enferma, me siento fatal, me siento débil, amanecí mal, me dio gripa, me dio calentura, con calentura, mucha calentura, cuerpo adolorido, me duele el cuerpo, me duele todo, dolor de todo el cuerpo, cortada del cuerpo, revisión completa, revisarme, que me chequen, checarme, chequeo completo, chequeo de rutina, chequeo de la presión, doctor de planta, médico de planta, doctor nuevo, cambiar de doctor, cambiar de médico, nuevo seguro, acabo de llegar, recién llegado, nota para el trabajo, justificante, referencia, se me acabaron las pastillas, se me acabó la medicina, vacuna del tétano, vacuna de la culebrilla, hace tiempo que no veo doctor, años sin ir al doctor, toda la familia",
      vi: "trong mình không khỏe, người không khỏe, mình mẩy ê ẩm, ê ẩm, đau mình, đau khắp mình, ớn lạnh, lạnh run, nóng lạnh, hâm hấp sốt, nóng sốt, cảm ho, ho sổ mũi sốt, rã rời, đuối sức, lâu rồi không đi khám, chưa đi khám, lâu rồi chưa khám, đổi bác sĩ, bác sĩ mới, bác sĩ cũ về hưu, mới có bảo hiểm, bảo hiểm mới, mới dọn đến, giấy nghỉ bệnh, giấy giới thiệu, khám cả nhà, cả nhà, khám hàng năm, khám mỗi năm, khám sức khỏe đi làm, chích ngừa uốn ván, chích ngừa covid, đo huyết áp",
    },
  },
  {
    codes: ["208000000X", "2080A0000X", "363LP0200X"],
    words: {
      en: "twins, triplets babies, preemie, premature baby, latch, latching, fussy, fussy baby, colicky, spitting up, spit up, formula, teething, cradle cap, soft spot, potty training, growing pains, baby weight, baby not gaining, not gaining weight baby, baby wont eat, wont eat, newborn check, newborn checkup, newborn visit, two month checkup, two month shots, school shots, school forms, hand foot mouth, fifth disease, rsv, pediatric office, peds office, sick kid, sick child, sick baby, kid is sick, baby is sick, first baby doctor",
      es: "gemelos, gemelitos, cuates, mellizos, prematuro, prematura, rozado, rozada, pañalitis, no quiere comer, no come, no quiere el pecho, llora mucho el bebé, cólico, dientes del bebé, revisión del bebé, control del bebé, chequeo de mi bebé, chequeo de mi niño, vacunas de la escuela, vacunas para la escuela, vacunas de mi bebé, examen para la escuela, mollera",
      vi: "sinh non, thiếu tháng, khóc dạ đề, quấy khóc, bú kém, bỏ bú, không chịu ăn, không chịu bú, ọc sữa, mọc răng, hăm tã, rôm sảy, ốm vặt, bé bệnh, bé sốt, bé ho, bé tiêu chảy, khám em bé, em bé mới sinh, trẻ mới sinh, tay chân miệng, chích ngừa đi học, cặp sinh đôi",
    },
  },
  {
    codes: ["207K00000X", "207RA0201X", "207Y00000X"],
    words: {
      en: "hayfever, ragweed, grass pollen, mold, cats make me sneeze, dogs make me sneeze, dander, pet dander, shellfish, shrimp, peanuts, peanut, tree nuts, eggs, milk allergy, wheat allergy, latex, bee stings, bee sting, hives after, swell up, swells up, swells up when, lips swell, face swells, face swelled up, mouth itches, throat itches, itchy throat, itchy roof of my mouth, sneezy, stuffed up in spring, every spring, allergic to everything, allergic to penicillin, allergic to medicine, what am i allergic to, find out what im allergic to, allergist shots, immunodeficiency, low immunity, always catching infections, mast cell, angioedema",
      es: "mariscos, camarones, camarón, cacahuate, cacahuates, maní, nueces, huevo, leche alergia, polvo, polen, pelo de gato, pelo de perro, me hincho, se hincha, se me hincha la cara, se me hinchan los labios, ronchas después de, me salen ronchas, ronchas por, alerjia, alérjico, picadura de abeja, abejas, penicilina, defensas bajas, estornudar, no paro de estornudar",
      vi: "phấn hoa, đậu phộng, hải sản, tôm cua, đồ biển, ăn tôm, ăn cua, trứng sữa, lông mèo, lông chó, bụi nhà, nổi mày đay, nổi mề đay khi ăn, sưng môi, sưng mặt, ong chích, dị ứng thuốc, dị ứng penicillin, mùa xuân hắt hơi, sức đề kháng yếu, miễn dịch kém",
    },
  },
  {
    codes: ["207RC0000X", "207RI0011X", "207RC0001X"],
    words: {
      en: "ticker, bum ticker, weak heart, bad heart, big heart enlarged, heart racing, heart races, heart thumping, heart thumps, heart beating weird, heart beats weird, heart does flips, heart stops and starts, heart pauses, extra beats, irregular beat, irregular pulse, pulse is high, fast pulse, slow pulse, pulse too slow, leaky valve, leaking valve, valve problem, valve is bad, mitral valve, aortic valve, aortic stenosis, prolapse heart, hole in my heart, congenital heart, stent, stents, got a stent, had a stent, ballooned artery, angioplasty, cath, heart cath, cardiac catheterization, angiogram, calcium score, holter, holter monitor, event monitor, loop recorder, abnormal ekg, abnormal ecg, bad ekg, failed stress test, cardioversion, watchman, icd, cardiomyopathy, ejection fraction, chf, fluid around my heart, pericarditis, myocarditis, endocarditis, heart block, coronary disease, plaque in my arteries, hardening of the arteries, heart attack last year, after my heart attack, had a heart attack, heart attacks in the family, family history of heart, clearance for surgery, cleared for surgery, cardiac clearance, heart clearance, blood thinners for my heart, pots, orthostatic, blacking out when i stand, plavix, clopidogrel, brilinta, ranexa, hydralazine, spironolactone, valsartan, benazepril, hydrochlorothiazide, amiodarone, repatha, zetia",
      es: "corazón late, late despacio, late muy despacio, corazón lento, estent, stent, cateterismo, me brinca el corazón, brinca el corazón, se me salta, se me salta el corazón, se me acelera el corazón, se acelera el corazón, me palpita, palpita rápido, late raro, latidos raros, latidos irregulares, corazón grande, corazón débil, válvula, válvula del corazón, marcapaso, infarto hace, tuvo un infarto, tuve un infarto, después del infarto, pastillas para el corazón, arterias, holter, ecocardiografía, seguimiento del corazón, hoyo en el corazón, presión y corazón",
      vi: "tim đập lung tung, tim đập loạn, tim đập loạn xạ, hụt nhịp, tim hụt nhịp, bỏ nhịp, tim nhảy, tim yếu, tim lớn, hở van, hẹp van, hẹp van tim, van hai lá, lỗ tim, tim bẩm sinh, đặt ống tim, thông tim, đo tim, siêu âm tim, máy trợ tim, thuốc tim, uống thuốc tim, nhồi máu cơ tim cũ, đã bị nhồi máu, nghẹt mạch tim, tắc mạch vành, nong mạch vành, mạch nhanh, mạch chậm, tim hồi hộp, hồi hộp tim đập",
    },
  },
  {
    codes: ["207N00000X", "207NS0135X", "207ND0101X"],
    words: {
      en: "growth, weird growth, growth on my face, bumps, bumps on my, bumps on the, lump on my skin, skin peels, moles turned, skin growths, moles, check my moles, mole changed, changed color, mole getting bigger, getting bigger on my skin, dark mole, spot that bleeds, spot that changed, sore that wont heal, sores, sores wont heal, scab wont heal, scaly, scaly patch, scaly patches, crusty, crusty patch, crusty spot, rough patch, flaky, flaking, flaky skin, peeling, cracked hands, cracked skin, hands crack, cracked heels skin, chapped, raw skin, itchy all over, itches all over, itching all over, itchy bumps, itchy spots, itchy patches, bumps all over, bumps on my arms, little bumps, rings on my skin, ring rash, itchy rings, heat rash, razor bumps, ingrown hair, ingrown hairs, back acne, body acne, bacne, hormonal acne, acne medicine, pimples on my chin, face breaking out, greasy skin, big pores, poison ivy, poison oak, bed bugs, bed bug bites, bug bites all over, chigger, tick bite rash, jock itch, tinea, tinea versicolor, yeast under my skin folds, intertrigo, molluscum, skin tags, white patches, white spots, dark patches, light patches, skin discoloration, melasma, stretch marks, spider bite, cyst on my back, boils, hidradenitis, carbuncle, cold sore, fever blister, basal cell, squamous cell, actinic, sun damage, sun spots, precancer, skin biopsy results, bald, bald patches, going bald, thinning hair, hair thinning, hair coming out, hair falls out, clumps of hair, hair in clumps, nails peeling, brittle nails, yellow nails, nail falling off, sweat too much, sweating too much, sweating under my arms, sweaty palms, sweaty armpits, hives on my body, rash all over, welts, blisters, sunburned, tattoo removal, liver spots, cherry angioma, lipodermatosclerosis, lichen, pityriasis, hyperhidrosis, doxycycline for acne, spironolactone for acne, clindamycin gel, triamcinolone, hydrocortisone, retin a, otezla, skyrizi, cosentyx, taltz",
      es: "lunar que cambió, lunar oscuro, lunar grande, lunares en la espalda, se me despelleja la piel, despelleja, piel escamosa, escamas, piel agrietada, manos agrietadas, ronchas en el cuerpo, ronchas en todo el cuerpo, bolitas en la piel, granitos, granitos en la piel, espinillas en la espalda, barros en la cara, barros en la espalda, mucho acné, me pica todo, me pica todo el cuerpo, pica mucho, comezón en todo el cuerpo, rasquera, rozaduras, hongo, hongo en la piel, tiña, piquetes, chinches, mancha blanca, manchas blancas, manchas oscuras, manchas cafés, mancha que creció, llagas, llaga que no sana, herida que no sana en la piel, ampollas, se me cae el pelo a mechones, mechones, calvo, quedando calvo, uñas quebradizas, uñas amarillas, sudo mucho, sudo demasiado, sudan las manos, quemé con el sol, estrías, forúnculo, nacidos, salpullido en la piel, verruguitas, mezquinos, quitar verrugas, quitar lunares",
      vi: "nấm ở, nấm háng, nấm bẹn, mặt nổi mụn, mặt nổi đầy mụn, mụn đầy mặt, mụn lưng, mụn đầu đen, mụn nước, mụn nhọt, nhọt, nổi mụn nhọt, nổi cục ngoài da, nổi đốm, đốm trắng, đốm nâu, mảng trắng, mảng đỏ, nổi mảng, nổi sần, nổi hột, nổi vòng tròn đỏ, bong da, bong tróc, da nứt nẻ, nứt da tay, nứt nẻ, da sần, da vảy, da ngứa, gãi ngứa, ngứa khắp mình, ngứa khắp người, ngứa ban đêm, ngứa về đêm, nổi đỏ, đỏ da, lở da, lở loét, vết loét ngoài da, lang ben, bị lang ben, bệnh vảy nến, vẩy, nốt ruồi to lên, nốt ruồi đổi màu, tẩy nốt ruồi, đốt mụn cóc, đốt mụn, hột cơm, mồ hôi tay, ra mồ hôi nhiều, rụng tóc từng mảng, tóc rụng, tóc thưa, rụng lông mày, móng vàng, giòn móng, cháy nắng, dị ứng mỹ phẩm, ban đỏ, thâm mụn, sẹo mụn, bệnh ngoài da",
    },
  },
  {
    codes: ["207RE0101X"],
    words: {
      en: "my sugar, sugars, sugar runs high, sugar keeps dropping, sugar is high, sugar is low, sugar drops, sugar crashes, sugar levels, blood sugars, high a1c, a1c is high, insulin shots, on insulin, insulin resistance, insulin resistant, type 1, type 2, type one, type two, diabetic on insulin, diabeties, diabetis, diabetus, dibetes, keto acidosis, dka, hypoglycemia, hyperglycemia, neck lump thyroid, thyroid is off, thyroid levels, tsh, thyroid ultrasound, thyroid biopsy, thyroid pills, thyroid meds, armour thyroid, underactive, overactive, hormones are off, hormones out of whack, hormone levels, cortisol, addisons, addison disease, cushings, prolactin, pituitary tumor, acromegaly, parathyroid, high calcium, calcium is high, vitamin d low, thin bones, bone loss, brittle bones, weak bones, testosterone shots, low t, menopause hormones doctor, growth problem, farxiga, rybelsus, toujeo, tresiba, basaglar, omnipod, libre sensor, glucose monitor, pump for diabetes, sugar in the blood, always peeing and thirsty",
      es: "se me sube el azúcar, se me baja el azúcar, me sube el azúcar, azúcar baja, nivel de azúcar, niveles de azúcar, me sale alta la glucosa, glucosa baja, me inyecto insulina, uso insulina, con insulina, diabetis, diabete, diabetes mellitus, tipo uno, tipo dos, tiroides baja, tiroides alta, tiroides anda mal, bolita en la tiroides, hormonas, hormonas desbalanceadas, hormonas descontroladas, problema hormonal, calcio alto, huesos débiles, descalcificación, hemoglobina glucosilada",
      vi: "đường lên, đường tăng, đường lên cao, đường cao quá, đường xuống thấp, lượng đường, đường trong máu, chích insulin, tiểu đường loại 1, tiểu đường loại 2, tiểu đường tuýp 2, tiểu đường nặng, bướu tuyến giáp, bướu giáp, u tuyến giáp, nhân giáp, nhược giáp, cường tuyến giáp, hormone rối loạn, rối loạn hormone, mất cân bằng hormone, xương giòn, loãng xương nặng, thiếu canxi",
    },
  },
  {
    codes: ["207RG0100X", "207RI0008X"],
    words: {
      en: "greasy food, after greasy food, fatty food, spicy food, scope down my throat, tube down my throat, camera down my throat, camera pill, food wont go down, wont go down, poop, pooping, poops, poopy, number two, bowel movement, bowel movements, bm, stools, stool, loose stool, black stool, tarry stool, stool is black, bloody poop, pooping blood, blood when i poop, blood in the toilet, blood in toilet bowl, blood on toilet paper, mucus in my stool, backed up, stopped up, plugged up bowels, cant go, havent gone, havent pooped, on the toilet all day, running to the bathroom, run to the bathroom, bathroom after eating, diarreah, diarhea, diarria, the squirts, farting, fart, farts, passing gas, gas and bloating, gassiness, bloat, swollen belly, belly swollen, distended, stomach in knots, stomach knots, stomach burns, stomach is burning, burning in my stomach, burning stomach, pit of my stomach, stomach cramping, stomach flips, stomach upset, stomach after eating, hurts after i eat, sick after eating, sick to my stomach, queasy, nauseous, puke, puking, puked, barf, barfing, throw up everything, throwing up after eating, cant keep food down, cant keep anything down, hold food down, food comes back up, food comes up, comes back up, acid comes up, acid in my throat, sour taste, sour stomach, regurgitation, heart burn, burning chest after eating, food gets stuck, food stuck, stuck in my throat when i swallow, choke on food, choking on food, swallowing problems with food, tums, protonix, pantoprazole, famotidine, zantac, miralax, laxative, laxatives, metamucil, imodium, hiatal hernia, barrett, eosinophilic, sibo, gluten sensitivity, lactose, dairy makes me sick, dairy, milk makes me sick, celiacs, crohns flare, colitis flare, uc, ibs flare, ibs acting up, irritable, diverticulosis, polyps, polyps in my colon, colon polyps removed, colon test at 45, colon check, first colonoscopy, due for a colonoscopy, colonoscopy at 45, cologuard positive, positive cologuard, scope my stomach, upper endoscopy, egd, pancreatic, pancreas cyst, gallbladder attack pain, bile, gastroparesis, hpylori, ulcers, bleeding ulcer, intestines, bowels, losing weight stomach, right side belly pain, tummy troubles, tummy issues, humira for crohns, entyvio",
      es: "abajo de las costillas, cuando como grasa, comida grasosa, grasa, obrar, no puedo obrar, hacer del baño, no puedo hacer del baño, no hago del baño, ir al baño, popó, popo, caca, sangre en la popó, evacuar, evacuación, evacuaciones, excremento negro, popó negra, heces, suelto del estómago, diarrea todos los días, chorrillo, deposiciones, gases en el estómago, inflamado, inflamada, inflamado del estómago, me inflamo, se me inflama la panza, inflamación, hinchado del estómago, panza hinchada, aventado, aventada, llenura, me lleno de gases, boca del estómago, ardor en la boca del estómago, me arde el estómago, me arde la boca del estómago, arde el pecho al comer, agruras, acedías, vinagrera, reflujo ácido, se me regresa la comida, se regresa la comida, se me atora la comida, atora la comida, atorada la comida, no me pasa la comida, no puedo tragar, me cuesta tragar, asco, ganas de vomitar, vomito todo, vomito todo lo que como, devuelvo, me cae mal la comida, me cae pesado, mala digestión, dolor después de comer, retorcijones, cólicos del estómago, intolerancia a la lactosa, la leche me hace daño, gluten, colonoscopía, endoscopía, hernia hiatal, divertículos, pólipos, helicobacter, bacteria en el estómago, estítico",
      vi: "đi cầu, đi tiêu, đi đại tiện, đi ngoài, đi cầu không được, không đi cầu được, bị bón, đi phân đen, phân đen, phân lỏng, phân có máu, đi cầu phân lỏng, tiêu lỏng, tiêu ra máu, đau quặn bụng, quặn bụng, bụng quặn, chướng bụng, bụng chướng, sình bụng, bụng sình, no hơi, xì hơi, đánh rắm, ăn không tiêu, ăn vào là đau, ăn xong đau bụng, đau sau khi ăn, nóng rát bao tử, rát bao tử, xót ruột, cồn cào, ợ, ợ hơi ợ chua, ợ chua hoài, trào ngược thực quản, thực quản, nuốt nghẹn, nuốt bị nghẹn, nghẹn khi ăn, mắc nghẹn, buồn ói, ói, nôn, ói sau khi ăn, ăn gì cũng ói, viêm bao tử, vi khuẩn hp, vi trùng bao tử, đau dạ dày khi đói, đau khi đói, đại tràng co thắt, hội chứng ruột kích thích, không dung nạp sữa, soi ruột già, nội soi ruột già, tiêu hóa kém, rối loạn đường ruột",
    },
  },
  {
    codes: ["207RI0008X", "207RG0100X", "207RT0003X"],
    words: {
      en: "liver enzymes, liver enzymes high, elevated liver enzymes, high liver tests, liver test, spots on liver, spot on my liver, liver ultrasound, liver scarring, scarred liver, swollen liver, enlarged liver, turned yellow, turning yellow, yellow eyes, yellow skin, eyes are yellow, skin is yellow, hep, hepatitis treatment, cirrhotic, ascites, fluid in my belly liver, drank too much liver, liver damage, liver failure, harvoni, epclusa, mavyret",
      es: "hígado inflamado, hígado grande, hígado dañado, enzimas del hígado, enzimas altas, me puse amarillo, se puso amarillo, piel amarilla, ojos amarillos, cirrosis del hígado, hepatitis, hígado graso, hepático, mal del hígado, daño en el hígado",
      vi: "gan nhiễm mỡ, men gan, men gan tăng, gan to, gan cứng, mắt vàng, da vàng, vàng da vàng mắt, vàng mắt, viêm gan siêu vi, siêu vi b, siêu vi c, xơ gan cổ trướng, nóng gan, suy gan",
    },
  },
  {
    codes: ["207RH0003X", "207RX0202X", "207RH0000X"],
    words: {
      en: "mass in my lung, mass on my, biopsy came back, biopsy positive, biopsy came back positive, malignant, malignancy, metastasis, spread to my, spread to my lungs, spread to my liver, spread to my bones, stage 4, stage four, stage 3 cancer, stage two cancer, remission, in remission, cancer came back, cancer is back, cancer survivor, second opinion cancer, chemo pills, on chemo, port for chemo, tamoxifen, letrozole, anastrozole, arimidex, keytruda, opdivo, herceptin, ibrance, gleevec, revlimid, lymphoma, hodgkins, hodgkin, non hodgkin, leukimia, luekemia, lukemia, myelodysplastic, sarcoma, melanoma spread, carcinoma, mets, oncolgist, onchologist, oncoligist, cancer doc, colon cancer, told i have cancer, has cancer, have cancer, diagnosed with cancer, lump was cancer",
      es: "me encontraron cáncer, le encontraron cáncer, me detectaron cáncer, tiene cáncer, tengo cáncer, cáncer avanzado, cáncer de piel avanzado, metástasis, quimioterapias, quimios, biopsia salió mal, masa en el pulmón, tumor en, tumorcito, leucemia, linfoma, mieloma, cancer de los huesos, sobreviviente de cáncer",
      vi: "phát hiện ung thư, bị ung thư, mới bị ung thư, ung thư di căn, di căn, hóa trị, hoá trị, vô hóa chất, truyền hóa chất, u ác, ung thư giai đoạn, ung thư tái phát, ung thư xương, ung thư da, ung thư hạch, ung thư hạch bạch huyết, bệnh bạch cầu, ung thư tụy, ung thư thận, ung thư tuyến giáp, ung thư vòm họng",
    },
  },
  {
    codes: ["207RH0000X", "207RH0003X"],
    words: {
      en: "iron is low, low iron, super low iron, iron too low, iron infusions, ferritin, ferritin low, hemoglobin low, hemoglobin, blood count low, low blood counts, white count, white cells, white cells low, white blood count, red cells, platelet count, platelets low, low white count, thick blood, thin blood, blood too thick, clots, clot in my leg, clot in my lung, blood clots in my legs, clotting, clots easily, doesnt clot, dont clot, bleed easily, bleeds easily, nosebleeds and bruising, bruises for no reason, bruising for no reason, bruise for no reason, sickle, sickle cell, factor v, factor five, von willebrand, polycythemia, b12 low, pernicious anemia, blood transfusion, transfusion",
      es: "hierro muy bajo, sangre espesa, sangre delgada, anemia fuerte, anemia muy fuerte, tengo anemia, plaquetas, glóbulos blancos, glóbulos blancos bajos, glóbulos rojos, hemoglobina baja, hemoglobina, moretones sin golpe, me salen moretones, coágulos en la sangre, sangre no coagula, transfusión, transfusión de sangre",
      vi: "thiếu máu nặng, máu loãng, máu đặc, hồng cầu, bạch cầu, bạch cầu thấp, tiểu cầu, hay bị bầm, dễ bầm, bầm tím không lý do, truyền máu, thiếu sắt nặng, tan máu",
    },
  },
  {
    codes: ["207RI0200X", "207Q00000X"],
    words: {
      en: "prep pills, hiv positive, living with hiv, hiv pills, hiv medicine, positive tb, tb test positive, tb skin test positive, latent tb, tb pills, lyme, tick bite, tick bites, bullseye rash, staph, recurring staph, recurring infection, infection wont go away, infection keeps coming back, infection that keeps coming back, antibiotics dont work, antibiotics arent working, resistant infection, c diff, sepsis recovery, osteomyelitis, wound infection that wont heal, fungal infection in lungs, cocci, travel medicine, travel vaccines, yellow fever, yellow fever shot, typhoid, typhoid shot, going to africa, going overseas, traveling abroad, trip abroad shots, malaria, malaria pills, dengue, zika, parasites, worms, tropical disease, hepatitis exposure, needle stick, monkeypox, mpox, rabies",
      es: "vih positivo, tengo vih, sida, prueba de tuberculosis positiva, tb positiva, garrapata, enfermedad de lyme, infección que no se quita, infección que regresa, infecciones seguido, vacunas para viajar, vacunas de viaje, viajar a áfrica, fiebre amarilla, dengue, bacteria resistente, lombrices, parásitos en el cuerpo, rabia",
      vi: "nhiễm hiv, có hiv, dương tính lao, thử lao dương tính, bệnh lao phổi, nhiễm trùng lâu ngày, nhiễm trùng không hết, nhiễm trùng hoài, nhiễm trùng máu, ve cắn, chích ngừa du lịch, chích ngừa đi du lịch, chích ngừa đi xa, sốt xuất huyết, sốt vàng, giun sán, vi khuẩn kháng thuốc",
    },
  },
  {
    codes: ["207RN0300X"],
    words: {
      en: "kidneys are failing, kidneys failing, kidneys not working, kidneys shutting down, kidney function dropping, bad kidneys, weak kidneys, kidney damage, stage 3 kidney, stage 4 kidney, stage 5 kidney, gfr, egfr, low gfr, foamy pee, foamy pee kidney, bubbles in my pee, protein in pee, protein in my pee, leaking protein, polycystic, pkd, one kidney, born with one kidney, kidney numbers, kidney labs, nephrotic, nephritis, lupus nephritis, iga nephropathy, before dialysis, avoid dialysis, potassium high, high potassium, kidney biopsy",
      es: "riñones fallando, me fallan los riñones, riñones dañados, riñones mal, riñones trabajan mal, riñones débiles, fallo de los riñones, orina espumosa, espuma en la orina, poliquísticos, riñones poliquísticos, un solo riñón, enfermo del riñón, enfermo de los riñones, potasio alto",
      vi: "thận yếu, suy thận nặng, thận hư, hư thận, thận mãn tính, bệnh thận mãn tính, viêm thận, viêm cầu thận, tiểu có bọt, nước tiểu sủi bọt, tiểu có đạm, thận đa nang, chức năng thận, thận kém, một quả thận, creatinine cao",
    },
  },
  {
    codes: ["207RP1001X"],
    words: {
      en: "winded, get winded, winded going upstairs, winded on stairs, short winded, out of breath on stairs, puffing, huffing and puffing, wheezy, wheezes, wheezing at night, rattling in my chest, rattle in my chest, gunk in my lungs, phlegm, mucus in my chest, cough up phlegm, cough with phlegm, coughing phlegm, hacking, hacking cough, hacking up, bark cough, nagging cough, cant shake this cough, cant stop coughing, cough all night, coughing all night, coughing for weeks, coughing for months, cough for weeks, lingering cough, smokers lungs, smoker lungs, black lung, smoked for years, smoker for years, pack a day smoker, asthma attack, asthma flare, asthma acting up, asthma is acting up, exercise asthma, nebulizer treatments, pulmicort, breo, dupixent for asthma, montelukast, xopenex, ventolin, spot on lung xray, shadow on my lung, shadow on lung, nodule in lung, nodules on my lungs, scarring in my lungs, lung scarring, fibrosis in my lungs, scarred lungs, pulmonary hypertension, pulmonary embolism follow up, blood clot lung, on oxygen, home oxygen doctor, fluid in lungs, fluid on my lungs, fluid in the lung, emphazema, emphizema, emfazema, chronic bronchitis, bronchial, walking pneumonia, bad lungs, lungs hurt, lungs after covid, covid lungs, asbestos, mesothelioma lungs, cystic fibrosis",
      es: "me silba el pecho, silba el pecho, silbido, chillido en el pecho, tos de noche, tos toda la noche, tos con flemas, tos de fumador, tos desde hace, tos desde hace un mes, tos por semanas, tos que no se va, tos que no para, no para de toser, toser, tosiendo, me canso al subir escaleras, me canso al caminar, me agito, agitado al caminar, falta de aire al caminar, mancha en el pulmón, agua en los pulmones, líquido en los pulmones, pulmones no están bien, pulmones dañados, pulmones mal, se me acabó el inhalador, ataque de asma, nebulizaciones, fumador, fibrosis pulmonar, flema",
      vi: "ho hoài không dứt, ho không dứt, ho không hết, ho mãi không hết, ho suốt đêm, ho ban đêm, ho về đêm, ho lâu, ho mãi, ho có đờm, ho ra đờm, ho ra đàm, nhiều đàm, nhiều đờm, đàm nhiều, khò khè, thở khò khè, khò khè ban đêm, mệt khi lên cầu thang, leo cầu thang mệt, thở mệt, tức thở, suyễn, lên suyễn, bơm xịt suyễn, phổi yếu, phổi có đốm, phổi có nước, tràn dịch màng phổi, nám phổi, nốt ở phổi, xơ phổi, phổi mãn tính, tắc nghẽn phổi, hút thuốc lâu năm phổi",
    },
  },
  {
    codes: ["207RR0500X"],
    words: {
      en: "gouty, open jars, cant open jars, getting crooked, fingers getting crooked, joints crack, knuckles swell, swollen knuckles, knuckles hurt, knuckles ache, knuckles, swollen fingers in the morning, fingers swell, fingers are swollen, fingers swollen, hands swell, hands stiff in the morning, stiff in the morning, stiff every morning, morning stiffness, stiff when i wake up, joints stiff, joints swell, joints ache, joints are swollen, joints swollen, all my joints, achy joints all over, pain in all my joints, crooked fingers, twisted fingers, arthritus, artritis, arthiritis, authritis, arthuritis, rheumatoid, rumatoid, rhumatoid, rumatologist, lupus flare, ra flare, gout flare, gout in my toe, gout in my big toe, big toe swollen red, uric acid, high uric acid, fibro flare, fibromyalga, hurts all over, muscles and joints, raynauds, fingers turn white, fingers turn blue, dry mouth and eyes, sjogren, sjogrens, ana positive, positive ana, ana test positive, autoimune, autoimmune flare, ankylosing, spondylitis, scleraderma, polymyositis, dermatomyositis, giant cell, behcets, prednisone for arthritis, orencia, actemra, xeljanz, rinvoq, sulfasalazine, leflunomide, cimzia, stelara, benlysta, psoriatic, ehlers danlos, hypermobile, inflammation in my joints",
      es: "me amanecen tiesas las manos, amanecen tiesas, manos tiesas, manos hinchadas, dedos hinchados, se me hinchan los dedos, se me hinchan las manos, dedos chuecos, dedos torcidos, me duelen las manos y los pies, coyunturas, coyunturas hinchadas, articulaciones, me duelen los huesos, dolor en los huesos, artritis en las manos, artritis reumatoide, reumas, la gota, ataque de gota, ácido úrico alto, fibromialgia, lupus, dolor en todas las coyunturas, enfermedad autoinmune, tiesura en la mañana",
      vi: "sưng khớp, sưng các khớp, sưng khớp ngón tay, sưng ngón tay, ngón tay sưng, tay cứng buổi sáng, cứng khớp, cứng khớp buổi sáng, khớp sưng, khớp đau, đau nhức khớp xương, nhức xương khớp, nhức các khớp, nhức mỏi khớp, khớp tay, gút cấp, lên cơn gút, cơn gút, ngón chân cái sưng, axit uric cao, lupus, lupus ban đỏ, phong tê thấp, tê thấp, thấp khớp, viêm đa khớp dạng thấp, tự miễn dịch, xơ cứng bì, đau xơ cơ",
    },
  },
  {
    codes: ["207RS0012X", "2084S0012X"],
    words: {
      en: "snore so loud, snore loud, loud snoring, snoring so loud, stop breathing in my sleep, stops breathing in sleep, gasp in my sleep, wake up gasping, quit breathing at night, toss and turn, tossing and turning, up all night, awake at night, wide awake, keep waking up, waking up all night, wake up all night, cant stay asleep, cant sleep through the night, dont sleep, never sleep, havent slept, barely sleep, sleep bad, sleep terrible, no sleep, sleepless nights, insomniac, insomina, falling asleep at work, falling asleep at the wheel, fall asleep driving, fall asleep during the day, nod off, nodding off, sleepy all day, sleep walk, sleep talking, night terrors, legs jump at night, legs wont stay still, jumpy legs, jerking in my sleep, sleep paralysis, cpap isnt working, cpap not working, sleep apnea machine, apnea, sleep machine, ambien, lunesta, melatonin, sleeping pills, inspire device, home sleep test",
      es: "cansado aunque duerma, cansada aunque duerma, duermo y amanezco cansado, no duermo en toda la noche, me despierto, me despierto en la noche, me despierto a cada rato, despierto toda la noche, despierto en la noche, no concilio el sueño, batallo para dormir, duermo mal, duermo muy poco, duermo poco, no he dormido, desvelo, desvelado, roncar, ronca mucho, ronquidos fuertes, deja de respirar dormido, dejo de respirar dormido, sueño de día, me quedo dormido, me duermo manejando, sonámbulo, piernas inquietas, pastillas para dormir",
      vi: "ngủ ngáy to, ngáy lớn, ngáy to quá, ngưng thở lúc ngủ, ngưng thở khi ngủ, ngừng thở lúc ngủ, mất ngủ triền miên, mất ngủ kinh niên, trằn trọc, thức trắng đêm, thao thức, ngủ ít, ngủ không sâu, ngủ chập chờn, hay thức giấc, thức giấc giữa đêm, khó ngủ ban đêm, đêm không ngủ, ngủ không yên, ngủ gật, buồn ngủ ban ngày, mộng du, thuốc ngủ, chân không yên",
    },
  },
  {
    codes: ["207RH0002X", "251G00000X"],
    words: {
      en: "keep comfortable, comfortable at the end, make comfortable, keep her comfortable, keep him comfortable, pallative, paliative, pallitive, palative, comfort measures, quality of life care, symptom relief serious illness, no more treatment, stop treatment cancer comfort",
      es: "que no sufra, sin dolor al final, paliativos, aliviar el dolor al final, calidad de vida",
      vi: "giảm nhẹ đau đớn, chăm sóc nhẹ, xoa dịu cuối đời, chăm sóc người bệnh nặng",
    },
  },
  {
    codes: ["2084N0400X"],
    words: {
      en: "repeating herself, repeating himself, repeats herself, repeats himself, asks the same question, same question over and over, doesnt recognize me, doesnt know who i am, fingertips, fingertips tingle, fingertips numb, face pain, pain in my face, facial pain, room tilts, tilting, tilts, swaying, floor is moving, head pounds, head is pounding, pounding head, pounding headache, throbbing head, splitting headache, headaches behind my eyes, headache behind my eye, headache for days, headache every day, headaches every day, headaches wont stop, blinding headache, aura, light hurts my eyes headache, light hurts, light and noise hurt, sick headaches, migranes, migrains, migraines, mygraine, migrane, hands tremble, hand shakes, hands shake, shakes when i hold, the shakes, trembling hands, tremors, tremmors, shuffle, shuffling, shuffling walk, stiff and slow, parkison, parkinsons, parkensons, alzhiemers, alzheimers, alheimers, alztimers, oldtimers, dementia, dimentia, forgets everything, forgets who we are, forgets things, forgets names, forgetting names, losing memory, losing my memory, memory going, memory is going, memory is bad, memory problems, bad memory, cant remember, cant remember things, gets lost, wanders off, wandering, getting confused, confused all the time, cant find words, words wont come out, pins and needles, tingles, tingle, tingly, tingling fingers, tingling all over, feet tingle, feet are numb, feet numb, foot is numb, foot fell asleep, numb feet, numb toes, numb legs, leg is numb, arm goes numb, arm is numb, arms go numb, hands go numb, hands are numb, hands fall asleep, hand falls asleep, numb face, face is numb, face numb, face drooped, droopy face palsy, numb on one side, burning feet, feet burn, burning in my feet, electric shocks, zaps, brain zaps, nerve pain, nerves hurt, nerve damage, neuropothy, nueropathy, neuropathy, epilepsy, epilepsey, siezure, siezures, seizures, seisures, had a seizure, staring spells, zoning out, blank out, blackouts, dizzy, dizzyness, dizzy when i stand, dizzy all the time, dizzy and off balance, woozy, wobbly, unsteady, unsteady on my feet, losing my balance, lose my balance, losing balance, bad balance, foggy, foggy brain, brain is foggy, had a stroke, after my stroke, stroke last year, stroke in, mini stroke, tia, multiple sclerosis, ms flare, lou gehrig, lou gehrigs, myasthenia, guillain, huntingtons, restless legs nerve, facial twitching, eye twitch face, twitches, trigeminal neuralgia, shingles nerve pain, post concussion, hit my head, hit his head, bumped my head, concusion, nerve study, brain scan results, depakote, tegretol, carbamazepine, namenda, donepezil, aimovig, ajovy, nurtec, ubrelvy, emgality, rizatriptan, propranolol for tremor",
      es: "media cabeza, me duele media cabeza, la mitad de la cara, me tiemblan, tiembla, tiembla la mano, manos que tiemblan, temblorosa, se me olvidan las cosas, se me olvida todo, olvidadizo, olvidadiza, se le olvidan las cosas, no se acuerda, mala memoria, se pierde en la calle, confundido, confundida, se confunde, entumido, entumidos, entumecen, se me entumen, se me entumen las manos, se me duermen los brazos, se me duerme, se me duerme la mano, se me duerme el brazo, se me duerme la pierna, pies dormidos, hormigueo, hormigueos, hormiguitas, calambres en las manos, toques eléctricos, ardor en los pies, dolor de cabeza fuerte, dolor de cabeza todos los días, dolores de cabeza muy fuertes, me punza la cabeza, jaquecas muy fuertes, migrañas, me da vueltas, me da vueltas la cabeza, todo me da vueltas, pierdo el equilibrio, pérdida de equilibrio, mareos, me mareo mucho, desmayo, se desmaya, epilepsia, epilécticos, ataques, le dan ataques, convulsiones, derrame hace, tuvo un derrame, embolia hace, tuvo una embolia, cara chueca, se le torció la cara, media cara, alzhaimer, alsaimer, parquinson, demencia senil, esclerosis, neuralgia",
      vi: "đau đầu hoài, đau đầu dữ dội, nhức đầu kinh niên, nhức đầu hoài, đau đầu kinh niên, đau đầu từng cơn, đau nửa bên đầu, đau đầu buồn nôn, nặng đầu, tay run, run rẩy, run tay khi cầm, tay chân run, tê chân tay, tê bì chân tay, tê tay, tê nửa người, tê mặt, tê đầu ngón tay, tê rần, châm chích, kim châm, bỏng rát chân, yếu nửa người, yếu tay chân, quên trước quên sau, hay quên, lẫn lộn, quên lẫn, bị lẫn, đi lạc, nhớ nhớ quên quên, trí nhớ, mất trí nhớ, chóng mặt, chóng mặt hoài, chóng mặt xây xẩm, đứng dậy chóng mặt, mất cân bằng, đi đứng không vững, đi loạng choạng, lảo đảo, lên kinh, lên cơn động kinh, lên cơn kinh phong, co giật, giật mắt, giật cơ mặt, đau dây thần kinh mặt, zona thần kinh, tai biến cũ, sau khi bị tai biến, bị tai biến năm ngoái, đa xơ cứng, chấn thương đầu, té đập đầu, parkinson",
    },
  },
  {
    codes: ["225100000X", "208100000X"],
    words: {
      en: "exercises, exercises for, exercises after, exercises for my back, exercises for my neck, stretches, stretches for, physical therapy, therapy for my neck, therapy for my hip, therapy for my legs, therapy for my arm, pt for my, pt for my shoulder, pt for my knee, pt for my back, pt after, pt after surgery, rehab after, rehab my, recover from surgery, recover after surgery, recovering from hip surgery, strength back, get my strength back, get strength back, regain strength, regain movement, get moving again, move again, relearn, relearning, relearn to walk, relearning to walk, learning to walk, learning to walk again, walking again, walk after stroke, gait, balance class, fall prevention, dont fall, so i dont fall, loosen up, loosen my shoulder, work my shoulder, get my arm moving, range of movement, ultrasound therapy muscles, tens, heat therapy, cupping, sports rehab, post op rehab, post surgical rehab, car accident rehab, pelvic floor exercises",
      es: "terapia física, terapias físicas, ejercicios, ejercicios para, ejercicios para la espalda, ejercicios para el cuello, ejercicios después de, fisioterapias, terapias para, terapias para la rodilla, terapia para la espalda, terapia para la pierna, terapia para el brazo, terapia para caminar, rehabilitar, rehabilitación de la rodilla, rehabilitación después de, recuperar movimiento, recuperar la fuerza, recuperar fuerza, volver a caminar, caminar otra vez, aprender a caminar otra vez, estiramientos, mover el brazo otra vez",
      vi: "tập đi lại, tập đi lại sau, tập vật lý trị liệu, tập phục hồi, tập phục hồi chức năng, phục hồi chức năng sau, phục hồi sau, tập sau mổ, tập tay, tập chân tay, tập cho khỏe chân, lấy lại sức, lấy lại sức tay chân, bài tập cho lưng, bài tập, bài tập cho vai, kéo giãn, giãn cơ, vật lý trị liệu cho vai, vật lý trị liệu sau mổ",
    },
  },
  {
    codes: ["208VP0000X", "208VP0014X", "2081P2900X"],
    words: {
      en: "hurting all day, hurt all day, hurts all day, hurts every day, hurting all the time, hurt all the time, hurts all the time, in pain all day, in pain every day, pain every day, pain all day, pain all the time, pain for years, pain nothing helps, live with pain, living with pain, living in pain, constant ache, pain specialist shots, shots in my back, shot in my back, shots in my spine, shots for my back, shots for back pain, injection in my back, injections in my back, injections for back pain, steroid shot, steroid shots, steroid injection, steroid injections, epidural, epidurals, epidural shot, nerve blocks, radiofrequency, rfa, ablation for back, spinal cord stimulator, pain pump, stimulator for pain, pain clinics, pain docs, norco, percocet for pain, tramadol, oxycodone for pain, hydrocodone, pain pills, pain patch, crps, phantom limb pain, phantom pain, failed back surgery",
      es: "vivo con dolor, dolor todos los días, con dolor todos los días, dolor todo el tiempo, dolor que no se quita, dolores que no se quitan, mucho dolor desde hace años, dolor por años, inyecciones en la espalda, inyección en la espalda, inyecciones para la espalda, bloqueos, bloqueo, infiltración, infiltraciones, epidural, parches para el dolor, tramadol",
      vi: "đau hoài, đau hoài không hết, đau nhức hoài, đau nhức lâu năm, đau lâu năm, đau suốt ngày, đau cả ngày, đau mỗi ngày, đau không dứt, sống với cơn đau, cơn đau, chích lưng, chích thuốc vào lưng, chích cột sống, chích giảm đau lưng, chích cortisone, phong bế thần kinh, miếng dán giảm đau",
    },
  },
  {
    codes: ["208100000X", "207X00000X", "225100000X", "111N00000X", "208VP0014X"],
    words: {
      en: "down to my calf, down to my foot, down to my knee, down the back of my leg, from my butt down, pain in my butt cheek, back seizes, back seized up, back went out, my back went out, back gave out, threw my back out, pulled my back, pulled a muscle in my back, tweaked my back, wrenched my back, back spasm, back spasms, back locked up, back is stiff, stiff back, sore back, aching back, back aches, back is out, low back, bottom of my back, tailbone, tail bone, coccyx, neck is stiff, crick, crick in my neck, kink in my neck, sore neck, neck is sore, neck aches, cant turn my neck, cant turn my head, slept wrong neck, whip lash, car wreck neck, rear ended, car accident back, car accident neck, pain down my leg, pain shoots down my leg, shooting down my leg, siatic, sciatica, syatica, leg pain from back, upper back, between my shoulder blades, shoulder blade, lumbago, hip and back",
      es: "me torcí la espalda, me lastimé la espalda, trabado de la espalda, me quedé trabado, me quedé trabada, se me trabó la espalda, espalda trabada, dolor de la espalda baja, espalda adolorida, dolor de columna, rabadilla, cuello torcido, no puedo mover el cuello, no puedo voltear la cabeza, latigazo, choque de carro, accidente de carro, dolor que baja por la pierna, se me baja a la pierna, dolor de ciática, ciático, dolor de cintura, lumbalgia",
      vi: "đau lưng lan xuống chân, đau lan xuống chân, đau lưng không đứng thẳng được, cụp lưng, trẹo lưng, sụn lưng, đau lưng quá, đau lưng kinh niên, đau lưng hoài, đau sống lưng, cổ cứng, vẹo cổ, trẹo cổ, không quay cổ được, xoay cổ không được, cổ không xoay được, đau vai gáy, đau gáy, mỏi cổ, mỏi gáy, đau xương cụt, tai nạn xe đau lưng, tai nạn xe đau cổ",
    },
  },
  {
    codes: ["207XS0117X", "207T00000X", "207X00000X", "208100000X"],
    words: {
      en: "crooked spine, spine is crooked, curve in my spine, curved back, hunched, hunchback, kyphosis, scoliosis brace, slipped disk, slipped disc, herniated, bulging, bulging disks, blown disc, disc l5, l4 l5, l5 s1, pinched nerve neck, pinch nerve, cervical spine, cervical stenosis, narrowing of the spine, fused spine, spinal fusion, laminectomy, spondylolisthesis, myelopathy, broken back, fractured vertebra, vertebra",
      es: "columna chueca, desviación de columna, escoliosis, hernia de disco, disco salido, disco desgastado, discos desgastados, vértebra, nervio pellizcado, nervio pellizcado en el cuello, estenosis",
      vi: "cong cột sống, vẹo cột sống, gù lưng, trượt đốt sống, lồi đĩa đệm, phình đĩa đệm, chèn ép thần kinh, gai đốt sống, gai xương sống, thoái hóa đốt sống cổ, hẹp cột sống",
    },
  },
  {
    codes: ["2083X0100X", "2083P0500X"],
    words: {
      en: "hurt on the job, injured on job, jobsite injury, job site, construction accident, fell at work, back injury at work, hurt my back at work, work accident, workman comp, workers compensation doctor, return to work exam, fit for duty, truck driver physical, cdl physical, dot exam, respirator fit test, chemical exposure at work",
      es: "me caí en el trabajo, me lesioné en el trabajo, me corté en el trabajo, accidente en la obra, me accidenté en el trabajo, examen para manejar camión, físico del dot, compensación laboral",
      vi: "té ở chỗ làm, bị thương trong lúc làm, đau lưng do làm việc nặng, tai nạn nơi làm việc, khám sức khỏe lái xe tải",
    },
  },
  {
    codes: ["207SG0201X"],
    words: {
      en: "gene test, gene testing, genes tested, carrier screening, carrier test, carrier of, inherited disease, inherited condition, hereditary cancer test, family gene, chromosome, chromosome test, dna for disease, tay sachs, marfan, lynch syndrome",
      es: "estudio de genes, prueba de genes, enfermedades hereditarias, viene de familia, cromosomas, portador, prueba genética de cáncer",
      vi: "xét nghiệm gen, gen di truyền, bệnh di truyền trong gia đình, nhiễm sắc thể, mang gen bệnh",
    },
  },
  {
    codes: ["207T00000X", "2084N0400X"],
    words: {
      en: "aneurysm in my brain, aneurysm in my head, brain aneurysm, head aneurysm, tumor in my head, tumor in my brain, tumor on my brain, mass in my brain, water on the brain, fluid on the brain, shunt, brain shunt, vp shunt, brain bleed, bleeding in the brain, bleed in my brain, skull, chiari, pituitary surgery, meningioma, acoustic neuroma, glioma, avm, deep brain stimulation",
      es: "aneurisma, aneurisma en la cabeza, aneurisma en el cerebro, tumor en el cerebro, agua en la cabeza, líquido en el cerebro, derrame en el cerebro cirugía, válvula en la cabeza, mal formación en el cerebro",
      vi: "phình mạch máu não, phình mạch não, phình động mạch não, dị dạng mạch máu não, u trong đầu, bướu trong đầu, u màng não, não úng thủy, nước trong não, máu bầm trong não, chảy máu não, khối u trong não",
    },
  },
  {
    codes: ["207X00000X", "225100000X", "207XX0005X"],
    words: {
      en: "knee pops, knee clicks, knee locks, knee pops and locks, knee buckles, knee gives out, knee gave out, knee swollen, knee is swollen, knee swells, fluid on my knee, water on the knee, bone on bone, kneecap, knee cap, kneecap slides, kneecap out of place, torn acl, tore my acl, tore my meniscus, torn mcl, mcl, pcl, popped my knee, twisted my knee, blew out my knee, trick knee, runners knee, jumpers knee, hip hurts, hip gives out, hip is bad, bad hip, hip pops, hip clicks, hip pain when i walk, hip joint, groin pull, pulled groin, shoulder hurts, shoulder pops, shoulder is stuck, shoulder froze, shoulder out of socket, shoulder came out, shoulder popped out, popped out of socket, dislocated, out of place, cant lift my arm, cant raise my arm, arm wont go up, reach behind my back, torn shoulder, tore my rotator cuff, elbow hurts, elbow is swollen, elbow pain, golf elbow, broke a bone, broken wrist, broke my collarbone, collar bone, clavicle, broke my toe bone, busted my knee, cracked a bone, cracked rib, bruised rib, fracture, fractured my, hairline fracture, stress fracture, bone chip, bone spur, bone spurs, cast off, cast taken off, in a cast, splint, pins in my leg, rods in my leg, hardware removed, plates and screws, fell off, fell off a ladder, fell down, fell down the stairs, fell on my, fell on ice, slipped and fell, tripped, swollen wrist, rolled my wrist, pulled muscle, torn muscle, strained, hamstring, torn tendon, tore my achilles, achilles hurts, shin splints, joint fluid, gel shots knee, gel injections, cortisone knee, knee shot, shot in my knee, arthritis in my hip, arthritis in my knees, degenerative joint, cartilage worn, worn cartilage, cartilidge, arthroscopy, baker cyst, bakers cyst, bowlegged, knock knees, hip dysplasia, orthopedist, orthapedic, orthepedic, orthopidic, ortopedic",
      es: "me truena la rodilla, truena la rodilla, rodilla me truena, rodilla trabada, se me traba la rodilla, rodilla gastada, rodilla desgastada, rodillas malas, agua en la rodilla, líquido en la rodilla, me lastimé la rodilla, me torcí la rodilla, se me dobla la rodilla, rótula, ligamentos rotos, se me zafó el hombro, zafó el hombro, zafado el hombro, se me salió el hombro, me disloqué, me disloqué el hombro, dislocado, hombro zafado, no puedo levantar el brazo, no puedo levantar el hombro, no puedo mover el hombro, hombro lastimado, me lastimé el hombro, dolor de hombro, cadera gastada, me truena la cadera, hueso roto, hueso salido, me quebré la mano, me quebré el pie, me quebré la pierna, me quebré un hueso, me fracturé, fractura, clavícula, costilla rota, quitar el yeso, me caí y me duele, me caí de, me caí de la escalera, se cayó y le duele, me torcí la muñeca, desgaste de rodilla, desgaste de cadera, desgaste de los huesos, desgarro, músculo desgarrado, tirón, tirón en la pierna, inyección en la rodilla, me doblé el tobillo",
      vi: "đầu gối kêu, đầu gối kêu lụp cụp, đầu gối sưng, sưng gối, đau gối khi leo cầu thang, đau đầu gối khi, khớp gối kêu, mòn khớp, mòn khớp gối, khô khớp, khô khớp gối, tràn dịch khớp gối, dịch khớp gối, rách dây chằng, giãn dây chằng, đứt gân, rách gân, rách sụn, lệch khớp, sai khớp, trật vai, trật khớp vai, đau vai, vai đau, giơ tay không lên, không giơ tay lên được, tay giơ không lên, đông cứng vai, vai đông cứng, viêm quanh khớp vai, đau khuỷu, viêm khuỷu tay, gãy xương, gãy xương tay, gãy xương chân, gãy xương đòn, nứt xương, té gãy, té gãy tay, té gãy chân, té đau chân, ngã gãy, tháo bột, đau khớp háng, thoái hóa khớp háng, căng cơ, rách cơ, chích khớp gối, chích gối, chích đầu gối",
    },
  },
  {
    codes: ["207XS0106X", "207X00000X"],
    words: {
      en: "fingers lock, finger locks, fingers lock up, finger gets stuck, finger wont straighten, cant straighten my finger, cant close my hand, cant make a fist, cant grip, weak grip, drop things, dropping things, thumb hurts, base of my thumb, thumb pain when i grip, trigger thumb, wrist tingles, wrist tingles from typing, typing hurts, carpal, carpel, bump on my wrist, lump on my wrist, lump on my hand, cut tendon, cut my tendon, jammed finger, smashed finger, smashed my finger, finger tip, nerve in my hand, de quervain, dequervains, mallet finger",
      es: "se me traba el dedo, dedo trabado, dedo en gatillo, no puedo cerrar la mano, no puedo doblar el dedo, bolita en la muñeca, bola en la muñeca, túnel carpiano, me machuqué el dedo, tendón del dedo, pulgar adolorido",
      vi: "ngón tay kẹt, ngón tay bị kẹt, ngón tay bật, ngón tay lò xo, không nắm tay được, không duỗi ngón tay được, cục u ở cổ tay, u cổ tay, đau ngón cái, đau gân ngón tay, đứt gân tay, ống cổ tay",
    },
  },
  {
    codes: ["208600000X"],
    words: {
      en: "bulge, bulge in my groin, groin bulge, bulge in my belly, bulge in my stomach, belly bulge, lump in my belly, lump in my groin, lump in my stomach, lump in my belly button, belly button sticks out, something popped out, popped out when i lifted, hernea, hernias, herniated belly, hernia mesh, umbilical, umbilical hernia, ventral hernia, gallblader, gall bladder attacks, gallbladder out, gallbladder taken out, gallbladder has to come out, gall stone, gallstone attack, appendix out, appendix taken out, apendix, cyst removed, cyst cut out, cut out a cyst, remove a cyst, remove a lump, lump cut out, lump taken off, growth removed, fatty tumor, lypoma, lipomas, lap band, sleeve surgery, gastric sleeve, stomach stapled, stomach stapling, roux en y, bariatrics, bowel obstruction, blocked bowel, colostomy, ostomy, drain an abscess, sebaceous cyst, port placed, port put in",
      es: "bola en la ingle, bulto en la ingle, bola en el ombligo, bulto en el ombligo, bulto en la panza, hernia en la ingle, hernia umbilical, hernia en el ombligo, me sacaron la vesícula, quitar la vesícula, sacar la vesícula, operar de la vesícula, piedras en la vesícula, apéndice inflamado, quitar un quiste, quitar una bolita, bolita de grasa, bola de grasa, banda gástrica, bypass gástrico, operación para bajar de peso, obstrucción del intestino, me van a operar",
      vi: "cục ở bẹn, u ở bẹn, nổi cục ở bẹn, sa ruột bẹn, thoát vị rốn, lồi rốn, cắt túi mật, cắt mật, viêm túi mật, sạn túi mật, cắt ruột thừa, đau ruột thừa, cắt u mỡ, u mỡ, cắt bướu, lấy cục bướu, thu nhỏ bao tử, mổ giảm cân, tắc ruột",
    },
  },
  {
    codes: ["207V00000X", "208600000X", "261QR0200X", "2086X0206X"],
    words: {
      en: "boob, boobs, boob lump, lump in my boob, knot in my boob, knot in my breast, lump in breast, lumps in my breasts, breast is hard, breast feels hard, hard spot in my breast, breast biopsy, nipple discharge, leaking nipple, nipple leaking, nipple bleeding, nipple turned in, inverted nipple, dense breasts, breast cyst, breast infection, abnormal mammogram, bad mammogram",
      es: "bolita en el pecho, bolita en la chichi, bola en el seno, bola en el pecho, bulto en la mama, secreción del pezón, secreción en el pezón, me sale líquido del pezón, seno duro, biopsia del seno, biopsia de seno, mamografía anormal",
      vi: "cục trong vú, cục ở vú, cục u ở vú, cục cứng ở vú, u ở ngực, cục ở ngực, có cục ở ngực, sinh thiết vú, núm vú chảy dịch, tiết dịch núm vú, chảy dịch núm vú, tụt núm vú, u nang vú, nang vú",
    },
  },
  {
    codes: ["2086S0129X"],
    words: {
      en: "veins bulge, bulging veins, veins bulging, veins stick out, ropey veins, ropy veins, blue veins, twisted veins, ugly veins, leg veins, veins in my legs, vericose, viens, heavy legs, legs feel heavy, legs ache and swell, clogged leg arteries, clogged arteries in my legs, blocked arteries in my legs, blockage in my leg, blockage in my neck, blocked neck artery, neck artery, carotid artery, poor blood flow, no blood flow, blood flow to my feet, cold feet circulation, bad circulation in my feet, legs cramp when i walk, calf pain when walking, claudication, pad, peripheral artery, aaa, aneurysm in my belly, stomach aneurysm, leg sores from veins, venous, venous ulcer, lymphedema, swollen leg veins, fistula for dialysis, dialysis access, vein stripping, sclerotherapy",
      es: "venas saltadas, venas hinchadas, venas en las piernas, venas azules, várices que duelen, várices, piernas cansadas, piernas pesadas, no me circula la sangre, no circula la sangre, circulación de las piernas, arterias tapadas en las piernas, arteria del cuello, úlcera varicosa, aneurisma en la panza, linfedema",
      vi: "gân xanh, chân nổi gân xanh, nổi gân chân, tĩnh mạch chân, suy tĩnh mạch, giãn tĩnh mạch chân, nặng chân, chân nặng, máu không lưu thông, máu không xuống chân, tắc mạch chân, tắc động mạch chân, hẹp động mạch cảnh, tuần hoàn máu, tuần hoàn máu kém, phù bạch huyết",
    },
  },
  {
    codes: ["208G00000X", "207RC0000X"],
    words: {
      en: "triple bypass, quadruple bypass, double bypass, heart surgery second opinion, replace a valve, valve replaced, valve repair, new heart valve, heart valve repair, tavr, lung removed, part of my lung removed, lobectomy, collapsed lung surgery, chest tube",
      es: "cambio de válvula, cambiar la válvula, válvula nueva, operar del corazón, operación a corazón abierto, puente coronario, puentes en el corazón, cirugía de bypass",
      vi: "bắc cầu động mạch, bắc cầu động mạch vành, bắc cầu tim, phẫu thuật bắc cầu, mổ bắc cầu, mổ bắc cầu tim, mổ tim, thay van, sửa van tim, cắt phổi",
    },
  },
  {
    codes: ["208C00000X", "207RG0100X"],
    words: {
      en: "hemmoroids, hemoroids, hemorhoids, hemmorhoids, hemmeroids, roids, blood when i wipe, blood when wiping, bleeding when i wipe, bleeding from my bottom, bleeding from my butt, bleeding from behind, bleed when i poop, butt hurts, butt itches, butt crack, butt hole, butthole, bum hurts, rear end, backside, lump near my anus, lump by my butt, tear in my anus, tear when i poop, fissure, anal warts, rectal prolapse, something hanging out, hurts to sit on the toilet, hurts to poop, pain when i poop, painful bowel movements, rectum pain, prolapse bowel, fecal incontinence, leaking stool, poop leaks",
      es: "almorranas, almorranas que sangran, hemorroides, sangre al limpiarme, sangre del recto, me sangra el recto, sangre por atrás, sangro por atrás, me duele al obrar, me duele al hacer del baño, dolor al evacuar, bolita en el ano, me arde el ano, prolapso rectal",
      vi: "trĩ ra máu, trĩ ngoại ra máu, bệnh trĩ, lòi trĩ, sa trực tràng, chảy máu hậu môn, ngứa hậu môn, rát hậu môn, đau rát khi đi cầu, đi cầu bị rát, áp xe hậu môn, nứt kẽ hậu môn",
    },
  },
  {
    codes: ["207Y00000X"],
    words: {
      en: "breathe thru my nose, lump under my chin, lump under my ear, lump by my ear, spinning in bed, turn my head in bed, clearing my throat, throat clearing, keeps getting ear infections, ear infections all the time, ears hurt, ear aches, ears plugged, ears plugged up, ear is plugged, plugged ear, ears pop, ears wont pop, ears feel full, fullness in my ear, water in my ear, fluid in ears, fluid in her ears, ear draining, ear is draining, drainage from ear, ear leaking, hole in my eardrum, popped eardrum, ruptured eardrum, ear drum burst, something in my ear, stuck in my ear, bug in my ear, wax in my ears, wax buildup, ear wax removal, ear tubes, tubes in ears, tubes in his ears, swimmer ear, ears ring, ears ringing, ringing wont stop, buzzing in my ear, whooshing in my ear, tinitus, tinnitis, room spins, spins when i roll over, spinning when i lie down, meniere, menieres, bppv, crystals in my ear, nose runs, nose wont stop running, snot, snotty, boogers, drip down my throat, mucus in my throat, drainage down my throat, post nasal, nose is always stuffed, always stuffed up, stuffy all year, cant breathe through my nose, breathe through my nose, crooked nose, broke my nose, nose hurts, bloody noses, nose bleeds, nosebleeds, sinus, sinuses, face hurts sinus, face pressure, pressure in my face, cheek pressure, sinus infections, sinus drip, sinus drainage, nasal polyps, nasal spray, tonsils out, tonsils removed, tonsils are huge, tonsil stones, big tonsils, adenoid, strep over and over, strep every month, always getting strep, throat raw, scratchy throat, throat is scratchy, sore throat for weeks, throat hurts when i swallow, something stuck in my throat, lump feeling in throat, lump in my throat, voice is gone, voice gone, lost voice, hoarse, hoarseness, raspy, raspy voice, voice hoarse, cant talk voice, nodules on vocal cords, cant smell, cant smell anything, lost smell, no sense of smell, cant taste, salivary gland, spit gland, mouth sores, sore in my mouth, sore on my tongue, white patch in mouth, thyroid surgery neck, neck mass, mass in my neck, bump on my neck, bump in my neck, knot in my neck, knot on my neck, knot on the side of my neck, lump on my neck, lump on the side of my neck, lump under my jaw, lump behind my ear, swollen lymph node, swollen lymph nodes, lymph node, lymph nodes, lymph nodes swollen, glands swollen, glands in my neck, glands are swollen, goose egg on neck, ear nose",
      es: "me zumban, zumbido de oídos, pitido en el oído, pitido en los oídos, oídos tapados, se me tapan los oídos, se me tapó el oído, agua en el oído, supura el oído, me sale pus del oído, me sale líquido del oído, tímpano, tímpano roto, tubos en los oídos, infecciones de oído, infección de oídos, anginas, se enferma de las anginas, amígdalas, sacar las anginas, me arde la garganta, ardor de garganta, garganta irritada, garganta cerrada, siento algo en la garganta, algo atorado en la garganta, bola en la garganta, flema en la garganta, escurrimiento, escurrimiento nasal, moco, mocos verdes, nariz tapada, nariz mormada, mormado, mormada, constipado de la nariz, sangre de la nariz, me salió sangre de la nariz, sangrado por la nariz, dolor de cara, presión en la cara, sinusitis, sinositis, sinusistis, no huelo, no huelo nada, perdí el olfato, perdí la voz, me quedé sin voz, voz ronca, ronco, afónico, afónica, ganglios, ganglios inflamados, ganglio, ganglio en el cuello, bolas en el cuello, bola en el cuello, bolita en el cuello, pelota en el cuello, infección en la garganta",
      vi: "cổ nổi cục, cổ nổi hạch, nổi cục ở cổ, ù tai, tai kêu, tai kêu o o, ve kêu trong tai, tiếng ve kêu, tai có tiếng kêu, nghẹt lỗ tai, lùng bùng lỗ tai, lùng bùng tai, nhức tai, đau tai, tai chảy mủ, chảy mủ, mủ tai, nước vô tai, thủng màng nhĩ, màng nhĩ, viêm tai giữa, viêm tai, chóng mặt ù tai, ù tai chóng mặt, nghẹt mũi quanh năm, mũi nghẹt, sổ mũi hoài, chảy mũi, chảy mũi xanh, mũi chảy, hỉ mũi, khụt khịt, chảy máu cam, máu cam, viêm xoang, xoang, viêm xoang mũi, nhức xoang, lệch vách ngăn, không ngửi được mùi, mất khứu giác, đau họng hoài, đau họng, rát cổ, ngứa cổ, ngứa họng, vướng cổ họng, vướng ở cổ, nuốt đau, sưng họng, sưng cổ họng, có mủ trong họng, hạch cổ, nổi hạch, nổi hạch ở cổ, cục ở cổ, cục u ở cổ, u ở cổ, nổi cục ở cổ, sưng cổ, amidan sưng, sưng hạch, khàn giọng, khàn tiếng, tắt tiếng, mất giọng nói, hạt dây thanh, dây thanh quản",
    },
  },
  {
    codes: ["207W00000X", "152W00000X"],
    words: {
      en: "spots floating, floating spots, black spots floating, things floating in my eye, light bothers my eyes, bothered by light, floaters, floaties, seeing floaters, black dots in my vision, spots in my eyes, specks, flashing lights in my eye, flashes of light, see flashes, curtain over my eye, shadow in my eye, shadow over my eye, dark spot in my vision, cloudy, cloudy vision, foggy vision, hazy vision, halos, halos around lights, glare at night, night driving, night blindness, cant see at night, vision is going, vision getting worse, losing my eyesight, losing eyesight, going blind, blind in one eye, half blind, seeing double, see double, wavy lines, eyes burn, eyes are burning, burning eyes, eyes are dry, eyes itch and burn, gritty eyes, sand in my eyes, eyes water, watery eye, tearing, tear duct, eyes red, eye is red, red eye, eye swollen, eye is swollen shut, goop, eye goop, gunk in my eye, gunky eyes, crusty eyes, eye crusty, pus in my eye, stye, sty, sty on my eyelid, chalazion, bump on my eyelid, lump on my eyelid, droopy lid, eyelid droops, drooping eyelid, eyelid twitching, eyelid twitches, eyelid swollen, poked in the eye, poked my eye, scratched my eye, scratched eye, something in eye, metal in my eye, chemical in eye, lazy eyes, cross eyed, crossed eye, eye turns in, wandering eye, strabismus, cataracks, cateracts, catarax, catracts, catarats, glacoma, glaucama, glaucoma drops, eye drops, pressure in my eyes, eye pressure high, eye pressure is high, diabetic eye exam, diabetic eye, dilated eye exam, lasik, laser for my eyes, prk, keratoconus, pterygium, corneal ulcer, iritis, shingles in the eye, optic nerve, optic neuritis, latanoprost, restasis, xiidra",
      es: "veo moscas, moscas volando, mosquitas volando, veo manchas, manchas en la vista, puntos negros en la vista, veo luces, destellos, veo nublado, se me nubla la vista, nublada la vista, vista nublada, vista cansada, veo doble, pierdo la vista, perdiendo la vista, quedando ciego, no veo de noche, no veo de un ojo, me arden los ojos, ardor en los ojos, me lloran los ojos, ojos llorosos, lagañas, lagaña, ojos pegados, ojo pegado, ojo hinchado, párpado hinchado, párpado caído, basura en el ojo, se me metió algo en el ojo, algo en el ojo, golpe en el ojo, ojo vago, ojo bizco, bizco, ojos cruzados, tela en el ojo, presión alta en los ojos, gotas para los ojos, gotas para el glaucoma, perrilla, orzuelo, láser en los ojos, operar de los ojos",
      vi: "thấy đốm đen, đốm đen bay, đốm đen trước mắt, ruồi bay, thấy ruồi bay, chớp sáng, thấy chớp, mắt nhìn mờ, mắt mờ dần, nhìn đôi, mắt nhìn đôi, nhìn một thành hai, nhìn gà hóa cuốc, quáng gà, ban đêm không thấy, không thấy đường, sắp mù, mắt khô rát, rát mắt, cay mắt, mỏi mắt, nhức mắt, chảy nước mắt sống, chảy ghèn, ghèn, mắt đổ ghèn, mắt đỏ, đau mắt, sưng mí, sưng mí mắt, sụp mí, sụp mí mắt, mụt lẹo, lên lẹo, lẹo, mắt lác, lé mắt, lác mắt, mộng mắt, mộng thịt ở mắt, bụi vô mắt, có gì trong mắt, cườm nước, cườm khô, cườm đá, áp suất mắt, áp lực mắt, nhỏ mắt, thuốc nhỏ mắt, laser mắt, mắt tiểu đường, bong võng mạc",
    },
  },
  {
    codes: ["152W00000X", "207W00000X"],
    words: {
      en: "squint, squinting, bifocals, progressives, progressive lenses, new prescription for glasses, glasses broke, glasses are broken, broke my glasses, new frames, cant read the small print, cant read small print, cant read signs, small print, cant see the board, cant read the board, see far away, see up close, hold things far away to read, eyes checked, check my eyes, eye doc, contacts hurt, my contacts, need contacts, soft contacts, eye strain, kid needs glasses",
      es: "se me quebraron los lentes, lentes rotos, lentes de contacto, lentes para leer, no veo las letras, no veo las letras chiquitas, no veo el pizarrón, armazón, graduar lentes, aumentar lentes, bifocales, que me chequen la vista",
      vi: "mờ mắt, mắt kính bị gãy, gãy mắt kính, kính đọc sách, đọc chữ không thấy, chữ nhỏ không đọc được, không thấy chữ, không thấy bảng, tăng độ, lên độ, đo độ, kính hai tròng",
    },
  },
  {
    codes: ["122300000X", "1223G0001X"],
    words: {
      en: "tooth broke, tooth broke in half, broke a tooth, broke my tooth, tooth fell out, tooth is loose, loose tooth, loose teeth, tooth cracked, cracked tooth, tooth is killing me, toothache all night, tooth infection, tooth abscess, abscess tooth, abscessed tooth, bad tooth, rotten tooth, rotten teeth, teeth hurt, teeth are rotting, sensitive teeth, teeth sensitive, chipped my tooth, pull a tooth, need a tooth pulled, crown fell off, crown came off, filling fell out, lost a filling, cavaties, cavitys, gums bleed, gums are swollen, swollen gums, gum infection, gum pain, gums hurt, receding gums, periodontist, gingivitis, plaque on teeth, tarter, bridge teeth, dental bridge, partial denture, false teeth, fake teeth, dental implant, implant tooth, night guard, mouth guard, teeth grinding, grind my teeth, grinding my teeth, grinding teeth, bad breath, retainer, invisalign, straighten my teeth, teeth straightened, veneers, dentist for kids, mouth hurts, dental work, dentures dont fit, baby teeth",
      es: "se me quebró un diente, diente quebrado, se me cayó un diente, se me cayó una tapadura, tapadura, tapaduras, amalgama, muela picada, muelas picadas, diente picado, diente flojo, dientes flojos, muela infectada, infección en la muela, postemilla, dolor de muelas, dolor de muela, dolor de dientes, sangran las encías, me sangran las encías, encías inflamadas, encía, dientes chuecos, enderezar los dientes, frenos para los dientes, puente dental, dientes postizos, placa dental, sarro, mal aliento, rechino los dientes, implante dental",
      vi: "đau răng, nhức răng, nhức răng quá, răng lung lay, răng sâu, răng gãy, mẻ răng, bể răng, vỡ răng, rụng răng, trám răng, bị sút trám, rớt miếng trám, lấy cao răng, cạo vôi, chảy máu chân răng, sưng chân răng, sưng lợi, chảy máu nướu, viêm nướu, viêm lợi, hôi miệng, nghiến răng, tẩy trắng răng, bọc sứ, răng sứ, cầu răng, hàm giả, răng giả, trồng răng giả, niềng, chỉnh răng",
    },
  },
  {
    codes: ["204E00000X", "122300000X"],
    words: {
      en: "jaw pops, jaw clicks, jaw pops when i chew, clicking jaw, jaw is locked, jaw locks, lockjaw, jaw hurts, jaw hurts when i chew, cant open my mouth, cant open my jaw, mouth wont open, jaw joint, tmj pain, tmd, impacted tooth, impacted teeth, impacted wisdom, wisdom tooth hurts, wisdom tooth coming in, underbite, overbite surgery, cyst in my jaw, jaw broken",
      es: "me truena la quijada, truena la mandíbula, quijada trabada, mandíbula trabada, no puedo abrir la boca, no puedo abrir bien la boca, muelas cordales, muela cordal, muela impactada",
      vi: "hàm kêu, hàm bị kẹt, đau hàm, kẹt hàm, không há miệng được, há miệng không được, lệch hàm, gãy hàm, răng mọc ngầm, răng cùng",
    },
  },
  {
    codes: ["208200000X"],
    words: {
      en: "fix my nose, fix my scar, fix a scar, ugly scar, get rid of a scar, bad scar, breasts too big, breasts are too big, make my breasts smaller, smaller breasts, bigger breasts, boob job, implants removed, implant leaking, lipo, lipo suction, mommy makeover, loose skin, extra skin, extra skin after weight loss, excess skin, skin removal surgery, reconstruct, reconstruction after mastectomy, reconstruct after mastectomy, reconstruct my breast, ear pinning, gynecomastia, man boobs, brazilian butt lift, body contouring",
      es: "arreglar cicatriz, arreglar una cicatriz, quitar cicatriz, quitar una cicatriz, arreglar la nariz, senos muy grandes, pechos muy grandes, aumento de senos, aumento de busto, lipo, piel colgada, piel sobrante, reconstruir el seno, reconstrucción de mama, cirugía plástica",
      vi: "chỉnh sẹo, sửa sẹo, chỉnh sửa sẹo, xóa sẹo, sẹo lồi, sẹo xấu, ngực quá to, ngực to quá, bơm ngực, độn cằm, sửa mắt, sửa môi, da dư, cắt da thừa, da thừa, tạo hình ngực, giải phẫu thẩm mỹ",
    },
  },
  {
    codes: ["208800000X"],
    words: {
      en: "pee all night, pee at night, up all night peeing, up at night to pee, up to pee, get up to pee, times a night to pee, have to pee all the time, gotta pee, always have to pee, pee every hour, pee too much, peeing every, cant pee, hard to pee, trouble peeing, trouble going pee, pee wont come out, cant start peeing, weak stream, slow stream, dribble, dribbling, drip after i pee, cant empty my bladder, cant hold my pee, cant hold it, leak pee, leak when i laugh, leak when i cough, leak when i sneeze, leaks when i, leaking pee, leaking when i sneeze, pee my pants, pee myself, wet my pants, burns when i pee, it burns when i pee, burning when i pee, stings when i pee, hurts to pee, pee burns, pee hurts, pee smells, pee is dark, dark pee, cloudy pee, blood pee, pee is red, red pee, pink pee, peeing blood, pee blood, passed a stone, passing a stone, pass a stone, stone stuck, kidney stone pain, bladder infections, bladder infection keeps, utis, recurring uti, recurrent uti, uti keeps coming back, cystitis, interstitial cystitis, bladder spasms, bladder sling, dropped bladder, botox bladder, oxybutynin, myrbetriq, big prostate, prostate is big, swollen prostate, prostrate, prostate infection, prostatitis, high psa, psa is high, psa went up, psa rising, turp, urolift, ed pills, ed meds, cant get hard, cant stay hard, stay hard, limp dick, soft erection, not getting hard, cant perform, cant perform in bed, premature ejaculation, ejaculate, blood in my semen, semen, bent penis, curved penis, peyronie, ball hurts, my balls, nuts hurt, one ball bigger, ball is swollen, swollen ball, lump on my ball, lump in my ball, lump on my testicle, lump in my testicle, swollen testicle, testicles hurt, varicocele, hydrocell, undescended, snip, get snipped, fixed so i cant have kids, vasectamy, vesectomy, vasectomy, undo vasectomy, circumcised, tight foreskin, low testosterone men, low sex drive man, mans doctor, male doctor down there",
      es: "orino a cada rato, orino mucho en la noche, me levanto a orinar, levanto a orinar, me levanto en la noche a orinar, ganas de orinar, muchas ganas de orinar, no puedo orinar, orino poquito, chorro débil, goteo, goteo de orina, me orino, me orino cuando, me orino cuando me río, me orino cuando toso, se me sale la pipí, no aguanto la pipí, me arde, me arde orinar, ardor al hacer pipí, me duele orinar, orina oscura, orina roja, orina con sangre, orino sangre, infecciones de orina, infección en la orina, infección de la vejiga, vejiga caída, mal de piedra, eché una piedra, próstata, la próstata, próstata grande, próstata crecida, psa alto, no se me para, no tengo erección, no tengo erecciones, no funciono, problemas en la cama, pene chueco, bola en el testículo, testículo hinchado, huevos, me duelen los huevos, hacerme la vasectomía, operarme para no tener hijos hombre",
      vi: "tiểu rắt, tiểu buốt rắt, đi tiểu rát, đi tiểu buốt, tiểu lắt nhắt, mắc tiểu hoài, mắc tiểu, đi tiểu hoài, đi tiểu liên tục, thức dậy đi tiểu, dậy đi tiểu, đi tiểu ban đêm, tiểu đêm nhiều lần, không tiểu được, tiểu không ra, tiểu không hết, tiểu yếu, tia nước tiểu yếu, són tiểu khi ho, són tiểu khi cười, tiểu són, tiểu dầm người lớn, tiểu máu, nước tiểu đỏ, nước tiểu đục, nước tiểu hôi, sạn bàng quang, đau quặn thận, viêm đường tiểu, viêm đường tiết niệu, viêm bàng quang, nhiễm trùng tiểu, phì đại tiền liệt tuyến, phì đại tuyến tiền liệt, psa cao, xuất tinh sớm, yếu sinh lý, không cương được, bất lực, giãn tĩnh mạch thừng tinh, tinh hoàn sưng, sưng tinh hoàn, hòn dái, thắt ống dẫn tinh, triệt sản nam",
    },
  },
  {
    codes: ["204F00000X"],
    words: {
      en: "transplant list, on the transplant list, waiting for a kidney, waiting for a liver, waiting for a transplant, new kidney, new liver, new heart, need a kidney, need a new kidney, donate a kidney, donate my kidney, kidney donor, living donor, anti rejection, rejection medicine, tacrolimus, prograf, after my transplant, had a transplant",
      es: "lista de trasplante, lista de espera, donar un riñón, donador, donador de riñón, donante, riñón nuevo, hígado nuevo, me trasplantaron, trasplantado",
      vi: "danh sách ghép thận, chờ ghép, chờ ghép thận, hiến thận, cho thận, người hiến tạng, hiến tạng, sau khi ghép thận, thải ghép",
    },
  },
  {
    codes: ["213E00000X", "213ES0103X", "207X00000X"],
    words: {
      en: "arch, arches, bottom of my foot, bottoms of my feet, ball of my foot, top of my foot, side of my foot, arch of my foot, wart on my foot, wart on the bottom of my foot, foot wart, first step in the morning, heel kills me, heel in the morning, sore heel, heel is sore, heal pain, cracked heel, heel crack, ingrown, ingrown toe, toe nail, toenail fell off, toenail is black, black toenail, black toe, thick toenails, yellow toenails, toe fungus, cut my toenails, trim my toenails, toenails trimmed, cant reach my toenails, toe is infected, infected toe, toe infection, stubbed toe, stubbed my toe, broke my toe, broken toe, jammed my toe, curled toes, crooked toe, crooked toes, claw toe, hammertoes, bunyon, bunyun, bunyons, bunnion, corns, corns and calluses, calus, callous, blisters on my feet, sore on my foot, sore on my toe, hole in my foot, diabetic ulcer, diabetic shoes, shoe inserts, arch support, custom orthotics, flat footed, fallen arch, fascitis, fasciitis, mortons neuroma, foot drop, foot swollen, swollen foot, swollen feet, foot cramps, feet stink, stinky feet, athlete foot, itchy feet, between my toes, ankle swollen, swollen ankle, ankle gives out, weak ankles, rolled ankle, turned my ankle, sprained ankle, achilles heel",
      es: "planta del pie me duele, me duele la planta, me duele la planta del pie, abajo del pie, dolor de talón, talón adolorido, espolón en el talón, uña encarnada, se me encarnó la uña, uña del dedo gordo, dedo gordo del pie, uñero infectado, uñas gruesas, uñas gruesas de los pies, cortar las uñas de los pies, cortarme las uñas, hongos en los pies, pie de atleta, pies apestosos, mal olor de pies, juanete, juanetes que duelen, callosidades, ojo de gallo, úlcera en el pie, herida en el pie, llaga en el pie, pies hinchados, pie hinchado, se me hinchan los pies, tobillo hinchado, me torcí el pie, me doblé el pie, arco del pie, pie plano, plantillas para los pies",
      vi: "đau gót, gót chân đau, gai gót, gai gót chân, đau lòng bàn chân, đau bàn chân, đau chân khi đi, móng mọc ngược, móng chân cái, móng quặp, nấm móng chân, móng chân dày, móng chân đen, cắt móng chân, nấm chân, hôi chân, nước ăn chân, chai chân, mắt cá chân sưng, sưng mắt cá, trật mắt cá chân, trẹo chân, lật cổ chân, bong gân cổ chân, cổ chân, sưng bàn chân, chân sưng, phù chân, ngón chân sưng, ngón chân cái vẹo, loét chân, loét bàn chân, vết loét ở chân, mụn cóc ở chân, bàn chân bẹt, bàn chân phẳng, lót giày",
    },
  },
  {
    codes: ["207V00000X", "207VG0400X", "207VX0000X", "367A00000X"],
    words: {
      en: "my cycle, cycle, cycles, irregular cycle, bleeding for weeks, bleeding for two weeks, bleeding for three weeks, bleeding for a month, bleeding nonstop down there, abnormal bleeding woman, lost my pregnancy, delivers babies, missed period, missed my period, period is late, late period, skipped my period, no period for, two periods a month, period twice a month, period lasts two weeks, period wont stop, period for weeks, long periods, heavy periods, super heavy, heavy bleeding period, soaking pads, tampon, tampon stuck, clots period, spotting, spotting between periods, bleeding after sex, bleeding after menopause, cramps so bad, killer cramps, painful cramps, that time of the month, time of the month, aunt flo, pmdd, pms is bad, lady problems, lady stuff, female stuff, girl stuff, female parts, lady bits, itchy down there, itches down there, burns down there, dry down there, dryness down there, smells down there, fishy smell, bump down there, bump on my vagina, lump down there, discharge, discharge smells, smelly discharge, white discharge, yellow discharge, brown discharge, cottage cheese discharge, yeast, yeast infection wont go away, bartholin, sex hurts, hurts during sex, pain with sex, painful intercourse, low sex drive woman, test says positive, test was positive pregnant, two lines, think im pregnant, might be pregnant, maybe pregnant, im expecting, knocked up, prego, preggers, with child, weeks along, weeks pregnant, first trimester, second trimester, third trimester, trimester, due date, due in, baby bump, bump is growing, belly growing pregnant, ob care, ob appointment, morning sick, morning sickness, throwing up pregnant, c section, csection, vbac, vaginal delivery, had a baby, just had a baby, just gave birth, six week checkup after baby, after having a baby, stitches after birth, miscarried, lost the baby, ectopic, molar pregnancy, change of life, the change, going through the change, menopause, hot flash, flashes and sweats, hot flushes, power surges, estrogen patch, hrt, dropped uterus, uterus dropped, uterus fell, prolapse, prolapsed uterus, pessary, pelvic prolapse, fibroids, fibroid, fibroyds, cyst on my ovary, ovarian cysts, cyst burst ovary, ovary pain, ovaries hurt, endo pain, endometriosis, endometrosis, pcos, abnormal pap, bad pap, bad pap smear, pap came back abnormal, hpv positive, pap due, hystorectomy, histerectomy, hysterectomy, hysterectamy, ablation uterus, get my tubes tied, tubes tied, tie my tubes, tubes untied, iud out, get my iud out, iud strings, iud put in, iud moved, kyleena, skyla, nexplanon removed, arm implant out, on the pill, the shot for birth control, birth control refill, ring birth control",
      es: "tengo relaciones, tener relaciones, relaciones sexuales, se me atrasó la regla, atrasó la regla, atraso de regla, atraso, retraso de la regla, regla atrasada, no me ha bajado, no me baja, me bajó, me bajó dos veces, me baja mucho, me baja con coágulos, sangrado entre reglas, regla muy abundante, regla muy fuerte, regla que no para, sangrado abundante, sangrado de la matriz, sangrado después de la menopausia, cólicos muy fuertes, cólicos de la regla, me duelen los ovarios, dolor de ovarios, dolor de vientre bajo, comezón allá abajo, comezón abajo, allá abajo, ardor allá abajo, flujo con mal olor, flujo con olor, desecho, infección de mujer, infección abajo, resequedad, me duele tener relaciones, dolor en las relaciones, meses de embarazo, semanas de embarazo, tengo tres meses, creo que estoy esperando, salí embarazada, prueba positiva de embarazo, consulta prenatal, cesaria, cesárea, después del parto, recién aliviada, me acabo de aliviar, cuarentena, perdí un bebé, perdí al bebé, matriz caída, se me bajó la matriz, quitar la matriz, me quitaron la matriz, ligarme las trompas, ligar las trompas, ligarme, quitar el diu, sacar el diu, ponerme el diu, el aparato, pastillas para no embarazarme, inyección para no embarazarme, cuidarme para no embarazarme, bochornos, calores, cambio de vida, papanicolau, papanicolaou, papanicolao, papanicolado, quistes, fibromas, miomas en la matriz",
      vi: "gần chồng, đau khi gần chồng, gần gũi vợ chồng bị đau, trễ kinh, trễ kinh hai tháng, kinh trễ, kinh ra nhiều quá, kinh kéo dài, kinh ra cục, ra máu giữa kỳ kinh, ra máu sau mãn kinh, rong kinh, rong huyết, đau bụng kinh dữ dội, đau bụng khi hành kinh, hành kinh, kinh nguyệt, ra huyết trắng, huyết trắng có mùi, huyết trắng hôi, ra khí hư, khí hư có mùi, khí hư hôi, ngứa vùng kín, ngứa phía dưới, rát vùng kín, mùi hôi vùng kín, khô âm đạo, đau khi quan hệ, quan hệ bị đau, que hai vạch, thử thai hai vạch, nghi có thai, có thai, có bầu, có bầu mấy tháng, có thai mấy tháng, mang thai, thai ba tháng, thai tháng, tháng thai, tuần thai, khám thai lần đầu, siêu âm em bé, nghén nặng, ốm nghén nặng, mổ lấy thai, sau sanh, mới sanh, mới sinh con, sảy thai, thai ngoài tử cung, thai lưu, sa tử cung, sa dạ con, cắt tử cung, cắt dạ con, u xơ, u nang, u buồng trứng, polyp tử cung, viêm lộ tuyến, viêm cổ tử cung, viêm nhiễm phụ khoa, thắt ống dẫn trứng, triệt sản nữ, tháo vòng, gắn vòng, đặt vòng, chích thuốc ngừa thai, bốc hỏa, tiền mãn kinh, mãn kinh sớm, nóng bừng mặt",
    },
  },
  {
    codes: ["207VM0101X", "207V00000X"],
    words: {
      en: "pregnant with triplets, pregnant with quads, carrying twins, expecting twins, twins high risk, pregnant and over, pregnant over 35, pregnant at 40, pregnant at 42, advanced maternal age, high blood pressure while pregnant, blood pressure pregnant, diabetes while pregnant, sugar while pregnant, pregnant and diabetic, placenta previa, placenta, short cervix, cerclage, preterm labor, lost babies before, baby has a problem on ultrasound, baby not growing inside, pregnancy is high risk, preclampsia, pre eclampsia, preeclampsa, rh negative",
      es: "embarazada de gemelos, embarazada de cuates, embarazada de mellizos, embarazada y diabética, embarazada y diabetes, embarazada con presión, presión alta en el embarazo, azúcar en el embarazo, embarazada a los 40, placenta previa, placenta baja, amenaza de aborto, riesgo de aborto, preclamsia, preeclamsia",
      vi: "song thai, mang song thai, mang thai đôi, có thai đôi, sinh ba, tiểu đường khi mang thai, cao huyết áp khi có thai, cao máu khi mang thai, có thai trên 40 tuổi, nhau tiền đạo, dọa sảy thai, dọa sanh non, thai yếu, thai có vấn đề",
    },
  },
  {
    codes: ["207VE0102X", "207V00000X"],
    words: {
      en: "trying for a baby, trying for two years, trying to have kids, trying for years, no luck getting pregnant, baby no luck, cant have kids, cant conceive, freeze eggs, freeze my eggs, egg retrieval, eggs frozen, sperm donor, sperm count low, low sperm, test tube, infertilty, infertillity, fertilty, embryo, embryo transfer, clomid to get pregnant, hsg, surrogate, never been pregnant",
      es: "no puedo quedar, no quedo, no puedo tener bebés, llevo años tratando de embarazarme, años tratando, buscando bebé, infértil, infertilidad, fertilidad, congelar mis óvulos, embrión, embriones, esperma bajo",
      vi: "mãi không có con, không có con, lấy nhau lâu chưa có con, chưa có con, muộn con, chậm con, vô sinh, ống nghiệm, thụ tinh, trữ trứng, trữ đông trứng, chuyển phôi, tinh trùng ít",
    },
  },
  {
    codes: ["367A00000X", "207V00000X"],
    words: {
      en: "deliver at home, deliver my baby at home, have my baby at home, baby at home, birth at home, natural birth, no drugs birth, birth without drugs, home birth, homebirth, water birth, midwifes",
      es: "parto natural, parto en casa, tener mi bebé en casa, sin medicamentos parto, partera",
      vi: "sanh ở nhà, sinh ở nhà, sanh tự nhiên, bà mụ, nữ hộ sinh, đỡ đẻ",
    },
  },
  {
    codes: ["207V00000X", "208000000X", "133V00000X"],
    words: {
      en: "breastfeeding help, breast feeding, nursing my baby, trouble nursing, nursing hurts, lactation consultant, lactation help, not enough milk, low milk, milk supply, milk wont come in, pumping milk, mastitis, sore nipples nursing, clogged duct",
      es: "amamantar, dar pecho, dando pecho, no me baja la leche, no me sale leche, poca leche, lactancia, consultora de lactancia, mastitis, pezones agrietados",
      vi: "mất sữa, không có sữa, ít sữa, cho con bú, khó cho con bú, tắc sữa, tắc tia sữa, viêm tuyến vú, nứt cổ gà, gọi sữa",
    },
  },
  {
    codes: ["2080P0006X", "2080P0008X", "2084P0804X", "103TC2200X"],
    words: {
      en: "cant sit still, sit still in class, bounces off walls, bouncing off the walls, wont listen, wont focus, never listens, hyperactive, always moving, a d d, adhd, adhd meds for kid, spectrum, on the spectrum, autism, austism, autistic, autisum, flaps, flaps his hands, flapping, lines up toys, no eye contact, eye contact, doesnt make eye contact, doesnt look at me, doesnt answer to name, head banging, meltdowns, melt downs, behind in school, delayed, development, not crawling, not sitting up, not walking, slow to walk, late walker, walking late, late to walk, toe walking, developmental, developmental pediatrician, early intervention, iep, learning disabled, cant read at school, dyslexic, down syndrome child, fetal alcohol",
      es: "no pone atención, no se concentra, se distrae, distraído, distraída en la escuela, muy inquieta, inquieta en la escuela, inquieto en la escuela, travieso, no obedece, no hace caso, la maestra se queja, no me mira a los ojos, no mira a los ojos, no camina, tarda en caminar, no gatea, retrasado, retraso, autismo, autista, es autista, déficit de atención, atrasado en la escuela, problemas de desarrollo",
      vi: "không chịu ngồi yên, không ngồi yên, ngồi không yên, nghịch quá, nghịch ngợm, hiếu động quá, lăng xăng, không nghe lời, không nhìn vào mắt, không nhìn mắt, không chịu nhìn, chậm phát triển, chậm đi, chậm biết đi, chậm bò, học kém, kém tập trung, kém tập trung ở trường, tự kỷ, tăng động",
    },
  },
  {
    codes: minds,
    words: {
      en: "intrusive thoughts, bad thoughts, thoughts wont stop, nightmares about, nightmares about the, keep having nightmares, not coping, no energy to live my life, dont want to see anyone, i cry, cry, crying, wont leave her room, wont leave his room, stays in her room, stays in his room, crying for no reason, cry all day, cant stop crying, sad all day, feeling low, in a funk, dark place, in a dark place, dark thoughts, hopeless, no hope, numb inside, dont care anymore, dont enjoy anything, no joy, nothing makes me happy, no reason to get up, cant get out of bed, stay in bed, stay in bed all day, dont want to get up, lost interest, hate my life, hate myself, falling apart, losing it, losing my mind, breaking down, at the end of my rope, end of my rope, on edge, jumpy, nervous, nervous all the time, worry, worries, worry about everything, cant stop worrying, overthinking, overthink, racing thoughts, mind races, mind wont stop, mind wont shut off, freak out, freaking out, freaked out, panic, panics, panicky, panic at the store, scared to leave, afraid to leave, afraid to leave the house, scared to leave my house, wont leave the house, scared of crowds, social anxiety, anxiaty, axiety, anexity, anxitey, depresed, deppressed, depresion, depresson, deprested, counciling, counsling, councelor, counceling, counsiling, consoling, theripist, therepist, tharapist, shrink, head shrinker, stressed at work, stress at work, work stress, burned out, burnt out, burn out, overwhelmed, cant cope, cant deal, cant handle, grief, greif, greiving, mourning, lost my son, lost my baby, lost my father, lost my mother, lost my dog, my husband died, my wife died, mom died, dad died, after my mom died, since he died, since she died, my wife left, my husband left, left me, cheated on, divorced, going through a divorce, breakup, broke up, lonely, no friends, bullied, abused as a child, raped, assaulted, molested, after the assault, nightmares, bad dreams, flashbacks, flash backs, veteran, ptsd, triggered, angry, rage, anger, anger problems, anger issues, blow up, short fuse, hot head, throws things, breaks things, hits people, mood swings, moody, binge, bingeing, make myself throw up, purge, starving myself, wont eat and thinks shes fat, thinks shes fat, body image, food issues, gender, coming out, gay therapist, lgbtq, postpartum, ppd, baby blues, sad after baby, sad after my baby, after the baby sad, depressed after baby, compulsive, checks the locks, check the locks, washing my hands, wash my hands, wash my hands all day, washing over and over, hoarding, hoarder, picks her skin, pulls her hair, pulling my hair out, therapist, therapy for, talk to a therapist, talk to somebody, someone to talk to, somebody to talk to, cuts herself, cuts himself, teen is cutting, counselor for, therapist for",
      es: "lloro, se encierra, encerrada en su cuarto, encerrado en su cuarto, no habla con nadie, no quiere salir de su cuarto, lloro por todo, lloro por cualquier cosa, lloro todos los días, llorando, me la paso llorando, ganas de llorar, triste todo el tiempo, sin ganas, no tengo ganas, no tengo ganas de nada, no tengo ganas de levantarme, ya no disfruto, no le encuentro sentido, sin sentido, desanimado, desanimada, decaído, decaída, bajón, agüitado, agüitada, deprimido, depresión, depre, ansiosa, ansioso, ansiedad, ansias, angustia, angustiado, preocupado todo el tiempo, preocupación, me preocupo mucho, me preocupo por todo, pienso mucho, no dejo de pensar, me dan nervios, nervios, nervioso, nerviosa, ataques de nervios, ataque de nervios, crisis de nervios, pánico, ataques de pánico, me da miedo salir, miedo de salir, miedo a la gente, mucho miedo, estrés, estresado, estresada, mucho estrés, agobiado, agobiada, se murió mi mamá, se murió mi papá, se murió mi esposo, se me murió, murió mi hijo, perdí a mi esposo, perdí a mi mamá, no lo supero, no lo puedo superar, me dejó mi esposo, me dejó mi esposa, divorcio, separación, me siento sola, me siento solo, abuso, me violaron, maltrato, violencia en casa, violencia doméstica, trauma, traumas, pesadillas, enojo, me enojo por todo, mucho coraje, coraje, control de ira, explota, mal genio, bulimia, no quiere comer por gorda, baja autoestima, autoestima, consejero, consejera, consejería, terapeuta, terapia para mí, terapia psicológica, alguien con quien hablar, desahogarme, me siento vacía, se corta, bullying, le hacen bullying",
      vi: "không muốn ra khỏi phòng, ở trong phòng suốt, tự nhốt mình, chuyên viên tâm lý, khóc hoài, hay khóc, khóc suốt, khóc không lý do, buồn chán, chán nản, chán đời, buồn không lý do, buồn bã, buồn rầu, không vui, không muốn làm gì, không thiết gì, mất hứng thú, không muốn ra khỏi giường, không muốn gặp ai, không muốn đi học, không chịu đi học, sợ đi học, sợ hãi, sợ hãi vô cớ, hoảng sợ, hoảng sợ vô cớ, hoảng loạn, lo sợ, lo lắng, lo lắng không ngủ, lo âu, bồn chồn, bồn chồn lo lắng, hồi hộp lo lắng, căng thẳng, căng thẳng đầu óc, stress, stress quá, áp lực, áp lực quá, kiệt quệ tinh thần, tinh thần bất an, tinh thần, tinh thần không ổn, tâm thần bất ổn, tâm lý, bác sĩ tâm lý, gặp bác sĩ tâm lý, chuyên gia tâm lý, nói chuyện với chuyên gia, tâm sự, cần tâm sự, người thân mất, mất người thân, chồng mất, vợ mất, mẹ mất, đau buồn, ly dị, ly hôn, bị bỏ rơi, cô đơn, bạo hành, bạo lực gia đình, bị lạm dụng, ác mộng, sang chấn, hay nổi nóng, nóng giận, giận dữ, dễ cáu, cáu gắt, trầm cảm, trầm cảm sau sinh, con bị trầm cảm, bị bắt nạt, tự ti, rạch tay",
    },
  },
  {
    codes: ["2084P0800X", "363LP0808X"],
    words: {
      en: "hear voices, hears voices, voices in my head, seeing things that arent there, sees things, talks to himself, thinks people are after him, bipoler, bi polar, bipolar, schizo, skitzo, skitzophrenia, schitzophrenia, schizofrenia, skizophrenia, psycologist meds, psych meds, psych med refill, psychiatrist refill, lexapro refill, zoloft refill, xanax refill, med refill psych, buspar, buspirone, hydroxyzine, remeron, mirtazapine, viibryd, trintellix, vraylar, rexulti, geodon, invega, lamotrigine, prazosin, guanfacine, focalin, intuniv, adderal, adderol, aderall, off my meds, stopped taking meds, mental meds, electroshock, shock treatment",
      es: "oye voces, escucho voces, ve cosas, habla solo, cree que lo persiguen, bipolar, es bipolar, esquizofrenia, se volvió loco, pastillas para dormir y ansiedad, medicina para la cabeza nervios, medicamento psiquiátrico, clonazepam, psiquiatra",
      vi: "nghe tiếng trong đầu, nghe tiếng nói trong đầu, nói chuyện một mình, nói một mình, thấy người không có, điên, bị điên, rối loạn lưỡng cực, thuốc tâm thần, thuốc an thần kinh, vui buồn thất thường",
    },
  },
  {
    codes: ["106H00000X", "103TC0700X", "101YM0800X"],
    words: {
      en: "husband and i fight, fight all the time, fighting all the time, we fight, we keep fighting, always fighting, family fights, fights nonstop, fight nonstop, marriage, my marriage, marriage is falling apart, marrige, marrage, marriage help, couple, couples, relationship, relationship problems, partner problems, affair, cheating husband, cheating wife, in laws, stepkids, step kids, parenting help, co parenting",
      es: "pareja, terapia de pareja, mi esposo y yo peleamos, peleamos, peleamos todo el tiempo, problemas de pareja, matrimonio, nuestro matrimonio, infidelidad, me engañó, engañó, suegra, consejería matrimonial",
      vi: "vợ chồng, vợ chồng cãi nhau hoài, cãi nhau hoài, cãi nhau, hôn nhân, hôn nhân rạn nứt, ngoại tình, gia đình cãi nhau, trị liệu gia đình, mẹ chồng nàng dâu",
    },
  },
  {
    codes: ["2084A0401X", "207RA0401X", "101YA0400X", "324500000X"],
    words: {
      en: "stop drinking, quit drinking, cut back on drinking, drinks too much, drinks all day, drinking every day, drinking again, drunk, drunk all the time, always drunk, blackout drinking, blacking out drunk, booze, boozing, beer every night, vodka, alcohol, alchol, alcoholic, alcholic, wino, aa, aa meeting, twelve step, 12 step, dui, hooked on pills, pill popper, popping pills, on drugs, doing drugs, using drugs, using again, drug addict, addict, junkie, crack cocaine, cocaine, meth, tweaking, heroin, fentanyl, fenty, oxy, oxys, oxycontin, percs, percocets, norcos, benzos addiction, smoke weed, smoking pot, kratom, inhalants, needle drugs, shooting up, withdrawal, withdrawals, withdrawl, withdrawls, dope sick, get clean, getting clean, stay clean, get sober, sober, sobriety, methadone, methdone, suboxen, suboxin, suboxone, vivitrol, addicted, addicted to, adicted, addiction, adiction, rehab, vaping, vape, quit smoking, stop smoking, cigarettes, nicotine, nicotine patch, chewing tobacco, gamble, gambling",
      es: "dejar de tomar, dejar de tomar cerveza, tomo mucho, tomo mucho alcohol, tomo todos los días, toma cerveza, toma demasiado, borracho, borracha, se emborracha, alcohólico, alcoholismo, el alcohol, doble a, dejar las drogas, dejar la droga, mi hijo se droga, usa droga, usa drogas, enganchado, enganchada, piedra droga, marihuana, cocaína, heroína, pastillas adicto, dejar las pastillas, adicción, adicto, adicciones, desintoxicarse, dejar de fumar, dejar el cigarro, vapear, vapeo",
      vi: "bỏ rượu, cai rượu, nghiện rượu, uống rượu hoài, uống bia hoài, nhậu hoài, nhậu nhẹt, say xỉn hoài, chồng nhậu, nghiện, cai nghiện, nghiện thuốc, nghiện ma túy, ma túy đá, hút chích, heroin, thuốc lắc, bỏ thuốc lá, cai thuốc lá, bỏ thuốc, vape, cờ bạc",
    },
  },
  {
    codes: ["103K00000X", "106S00000X"],
    words: {
      en: "aba for my son, aba for my daughter, aba for, bcba, behavior therapist, behavor therapist, behavior plan, autism aba, rbt, behavioral therapy autism",
      es: "aba para mi hijo, terapia aba, terapia de conducta, terapia de conducta para autismo, terapeuta de conducta, analista de conducta",
      vi: "aba cho bé, aba cho con, trị liệu hành vi cho bé, trị liệu hành vi tự kỷ, can thiệp hành vi",
    },
  },
  {
    codes: ["225X00000X"],
    words: {
      en: "ot, ot for my daughter, ot for my son, ot for, occupational, getting dressed, help getting dressed, dress myself, button my shirt, trouble with buttons, hold a pencil, holding a pencil, trouble holding, handwriting, writing his letters, sensory, sensory issues, sensory problems, picky eater sensory, feed myself, use my hand again, daily tasks, daily living, use my hand after stroke",
      es: "terapia ocupacional, ocupacional, vestirme sola, vestirse solo, agarrar el lápiz, problemas sensoriales, sensorial, usar la mano otra vez, terapia para usar la mano, abotonarse",
      vi: "hoạt động trị liệu, cơ năng trị liệu, tập cầm bút, không cầm bút được, tập mặc áo, tập dùng tay, trị liệu nghề nghiệp, cảm giác trị liệu, rối loạn cảm giác trẻ",
    },
  },
  {
    codes: ["235Z00000X"],
    words: {
      en: "stutters, stutter, studders, stammer, stammers, lisp, lisps, saying r, cant say r, cant say his r, cant say, cant say his, saying his, pronounce, pronouncing, mumbles, speech, speech class, speech help, speach, slp, talk again, talk again after, talking again, learning to talk, learn to talk, learning to talk again, learn to talk again, talk after a stroke, words after a stroke, aphasia, swallow study, swallow test, swallow therapy, thickened liquids, feeding problems, wont chew, voice exercises, language therapy",
      es: "tartamudea, tartamudo, tartamudeo, no pronuncia la r, pronuncia mal, no se le entiende, no se le entiende lo que dice, terapia del habla, terapia de habla, terapia de lenguaje, lenguaje, terapia para aprender a hablar, volver a hablar, hablar otra vez",
      vi: "cà lăm, nói lắp, bị cà lăm, nói ngọng, ngọng, đớt, nói không ra tiếng, tập nói, tập nói lại, nói lại sau tai biến, âm ngữ, âm ngữ trị liệu, trị liệu ngôn ngữ, chậm nói",
    },
  },
  {
    codes: ["231H00000X", "237600000X"],
    words: {
      en: "cant hear, cant hear out of, cant hear well, cant hear good, dont hear well, hard hearing, hard time hearing, hearing is going, my hearing is going, hearing gone, losing my hearing, hearing is bad, turning up the tv, turn up the tv, tv up loud, tv loud, say what, huh what, what did you say, deaf, going deaf, is deaf, half deaf, deef, hearing aides, hearing aid batteries, batteries for my hearing aid, hearing aid broke, hearing aid fixed, cochlear, cochlear implant, hearing screening, hearing check, baby hearing test, failed hearing test",
      es: "no oigo, no oigo bien, no oigo nada, ya no oye, oigo menos, se me está yendo el oído, sordo, sorda, está sordo, sordera, le subo a la tele, aparato para oír, aparato del oído, pilas para el aparato, prueba de audición, implante coclear",
      vi: "nghe không rõ, nghe không ra, không nghe, tai nghe kém, tai nghe không ra, lãng tai, nghễnh ngãng, điếc, bị điếc, máy trợ thính, đeo máy trợ thính, pin máy nghe, mở tivi lớn, thử thính lực, đo thính lực",
    },
  },
  {
    codes: ["133V00000X", "207RE0101X"],
    words: {
      en: "what to eat, help with what to eat, eat healthy, eating healthy, healthy eating, meal plan, meal plans, meal planning, diet for, diet for kidney, diet for diabetes, diabetic diet, foods for, lose 50 pounds, lose pounds, lose 30 pounds, drop weight, drop some pounds, shed pounds, too heavy, obese, too fat, belly fat, bmi, high bmi, bmi is over, cant lose weight, cant lose the weight, gaining weight, weight gain, weight keeps going up, keep gaining weight, put on weight, skinny, too skinny, too thin, gain weight, vitamins, vegetarian diet, dietition, dietician, nutritionest, nutrion, weight watchers, wegovy, weight loss shot, weight loss shots, weight loss pills, phentermine, skinny shot",
      es: "bajar de peso, quiero bajar de peso, perder peso, adelgazar, quiero adelgazar, estoy pasada de peso, pasado de peso, gordo, muy gorda, subir de peso, subo de peso, plan de comidas, comidas, qué debo comer, que puedo comer, comer sano, comer saludable, dieta, dieta para diabéticos, dieta para la diabetes, dieta para el riñón, nutrióloga, nutriólogo, nutriologo, nutricionista",
      vi: "giảm cân, muốn giảm cân, xuống cân, giảm ký, mập, béo, béo phì, thừa cân, tăng cân, tăng cân hoài, ăn kiêng, chế độ ăn kiêng, chế độ ăn cho người tiểu đường, nên ăn gì, dinh dưỡng, chuyên gia dinh dưỡng, ăn gì cho tốt",
    },
  },
  {
    codes: ["111N00000X"],
    words: {
      en: "crack my back, crack my neck, back cracked, back cracker, adjustment, adjust my, back adjusted, spinal adjustment, get adjusted, kiropractor, kyropracter, chiropratic, chiropracter, chiroprator, cairopractor, chyropracter, chripractor, bone setter",
      es: "tronar la espalda, truene la espalda, que me truene la espalda, tronarme el cuello, quiropráctico, quiropractica, sobador, huesero, ajuste de columna",
      vi: "nắn xương, nắn khớp, nắn lưng, nắn cột sống, bẻ khớp, chỉnh cột sống, nắn xương khớp, bác sĩ nắn xương",
    },
  },
  {
    codes: ["171100000X"],
    words: {
      en: "needles for, needles for my back, needles for pain, chinese needles, acupunture, acupuncher, accupuncturist, acupunturist, acupuncturest, accupunture, chinese medicine, eastern medicine",
      es: "agujas, agujas chinas, agujas para el dolor, medicina china, acupunturista, acupuntura",
      vi: "châm cứu, châm cứu đau lưng, châm cứu bấm huyệt, bấm huyệt, đông y, thuốc bắc, thuốc nam",
    },
  },
  {
    codes: ["282N00000X", "207P00000X"],
    words: {
      en: "closest er, nearest er, er near me, emergancy, emergency, emergencies, emergincy, hospitl, hospitol, hospitle, hosptal",
      es: "sala de emergencias, emergencia, emergencias, sala de urgencias, urgencias del hospital, ospital, hospitales",
      vi: "phòng cấp cứu, cấp cứu, khoa cấp cứu, bệnh viện gần, nhà thương, nhà thương gần",
    },
  },
  {
    codes: ["261QU0200X"],
    words: {
      en: "stitches, need stitches, stiches, sutures, get stitches out, no appointment, without an appointment, same day, seen today, be seen today, walk in, walkin, walkin clinic, walk ins, urgentcare, cut my finger, cut my hand, deep cut, cut with a knife, stepped on a nail, stepped on glass, splinter, fish hook, dog bit me, dog bite, cat bite, cat scratch, bit by a dog, bitten by, spider bit me, bee sting swelling, minor burn, burned my hand, burned myself, sprain or break, minor injury",
      es: "puntadas, necesito puntadas, quitar puntos, me corté, me corté con un cuchillo, cortada profunda, me mordió un perro, mordió un perro, mordida de perro, me picó, me picó una abeja, me picó un alacrán, pisé un clavo, me quemé, me quemé la mano, sin cita, clínica sin cita, atención urgente, cuidado urgente, urgencias menores",
      vi: "khâu vết thương, cần khâu, may vết thương, cắt chỉ, đứt tay, bị đứt tay, dao cắt, chó cắn, bị chó cắn, mèo cào, ong đốt, đạp đinh, dẫm đinh, bị phỏng, phỏng nhẹ, không cần hẹn, không hẹn trước, khám không cần hẹn, chăm sóc khẩn cấp, khám khẩn cấp, khám gấp",
    },
  },
  {
    codes: ["291U00000X"],
    words: {
      en: "blood drawn, draw my blood, blood werk, bloodwork, blood work done, labs done, labs, lab corp, labcorp, quest, quest diagnostics, pee test, piss test, urine drug, drug test for a job, paternity, paternity test, dna paternity, blood type, fasting labs, fasting blood, tb blood test, culture, throat culture, stool kit, lipid panel, cbc",
      es: "me saco sangre, sacan sangre, sacarme sangre, sacar sangre, análisis, análisis de sangre, sangre en ayunas, en ayunas, examen de la orina, prueba de drogas, antidoping, prueba de paternidad, exámenes de laboratorio, laboratorios cerca, biometría, química sanguínea",
      vi: "thử máu, thử nước tiểu, lấy máu, xét nghiệm, xét nghiệm tổng quát, xét nghiệm máu nhịn đói, thử máu nhịn đói, thử ma túy, thử cha con, xét nghiệm adn, thử phân",
    },
  },
  {
    codes: ["261QR0200X", "261QM1200X"],
    words: {
      en: "picture of my insides, pictures of my insides, xray of my, xrays of my, x ray of my, xray for, xray for my hand, get an xray, chest film, mammagram, mamogram, mamagram, mammo, mammogram, boob squish, squish test, boob smash, cat scan, catscan, ct of, ultra sound, ultrasound of my, sonagram, sonogram, bone test, bone density, dexa, dexascan, petscan, pet scan, scan of my, mri, mri of my, open mri, mri claustrophobic, mra, barium, fluoroscopy, contrast dye",
      es: "placas, sacarme una placa, sacar una radiografía, radiografía, rayos x, rayos x de la rodilla, mamografía, mamograma, mastografía, ultrasonido, sonograma, ecografía, tomografía, tac, resonancia, resonancia magnética, densitometría, gammagrama",
      vi: "chụp hình, chụp hình phổi, chụp x quang, chụp xương, chụp ngực, chụp vú, chụp nhũ ảnh, siêu âm, siêu âm bụng, chụp ct, chụp cắt lớp, chụp mri, chụp cộng hưởng từ, cộng hưởng từ, đo mật độ xương, chụp não, chụp đầu",
    },
  },
  {
    codes: ["261QF0050X", "261QA0005X", "207V00000X"],
    words: {
      en: "the clap, drip from my penis, stds, tested for stds, get tested, std tested, sti tested, clamidia, clymidia, chlamidia, clamydia, gonorea, gonorrea, gonnorhea, syphillis, siphilis, herpies, hepes, genital herpes, warts down there, genital wart, trich, trichomonas, unprotected sex, condom broke, plan b, morning after, abortion, abortions, pregnancy termination, end my pregnancy, dont want to be pregnant, unwanted pregnancy, free condoms",
      es: "clamidia, gonorrea, sífilis, sifilis, herpes genital, papiloma, verrugas genitales, ladillas, enfermedad venérea, infección de transmisión sexual, transmisión sexual, hacerme pruebas de ets, se rompió el condón, pastilla del día siguiente, pastilla de emergencia, abortar, aborto, interrumpir, no quiero tener el bebé",
      vi: "bệnh lây, bệnh lậu, lậu, giang mai, sùi mào gà, mụn rộp sinh dục, mụn rộp, bệnh hoa liễu, bệnh xã hội, rách bao cao su, thuốc khẩn cấp, thuốc ngừa thai khẩn cấp, phá thai, bỏ thai, không muốn giữ thai",
    },
  },
  {
    codes: ["251E00000X"],
    words: {
      en: "sit with my mother, sit with my mom, sit with my dad, someone to sit with, watch my mom during the day, nurse to come, nurse to come to the house, nurse come to my house, come to my house, house calls, home aide, home attendant, ihss, cna, cna at home, caregiver for, caregiver for my, someone to bathe, bathe my, bathe my mom, help bathe, help bathing, change bandages, change her bandages, bandages at home, dressing changes, wound care at home, help at home, help around the house for, sitter for my mom, in home, stay with my mom, homebound, cant leave home nurse, physical therapist come to house, iv at home",
      es: "que venga a la casa, enfermera que venga, enfermera a domicilio, cuidar a mi mamá, cuidar a mi papá, cuidar a mi abuela, cuide a mi abuelo, bañar a mi mamá, ayuda para bañar, ayuda en casa, ayuda para mi abuelo en casa, curaciones en casa, cuidador, cuidadora",
      vi: "y tá tới nhà, y tá đến nhà, người đến nhà, đến tận nhà, đến nhà thay băng, thay băng tại nhà, người chăm sóc ở nhà, chăm sóc ở nhà, chăm sóc ba ở nhà, chăm sóc mẹ ở nhà, người phụ tắm, tắm cho mẹ, giúp mẹ ở nhà, chăm sóc tại nhà",
    },
  },
  {
    codes: ["314000000X", "313M00000X"],
    words: {
      en: "place for grandma, place for grandma to live, place for grandpa, place for my mom to live, place for my dad to live, home for grandpa, home for grandma, home for my mother, cant live alone, cant take care of herself, cant care for herself, cant live by herself, nursin home, nurseing home, nursing facility, nursing homes for, put my mom in a home, put my dad in a home, put her in a home, old folks, old folks home, old age home, assisted living, memory care facility, respite, after the hospital facility",
      es: "asilo para mi papá, asilo para mi abuela, casa de ancianos, hogar de ancianos, lugar para mi abuela, lugar para mi mamá, ya no puede vivir sola, ya no puede vivir solo, no puede vivir sola, casa para adultos mayores",
      vi: "chỗ cho bà ở, chỗ cho mẹ ở, viện cho người già, nhà cho người già, nhà già, nhà dưỡng lão, viện dưỡng lão cho bà, không ở một mình được, không tự chăm sóc được",
    },
  },
  {
    codes: ["3336C0003X", "333600000X", "183500000X"],
    words: {
      en: "pharmasy, pharmecy, pharmacie, phamacy, farmacy, pharmacey, get my meds, get my meds filled, meds filled, fill my meds, fill my script, script filled, prescription filled, prescription ready, pick up my script, pick up my prescription, pick up my pills, transfer my prescription, mail order, mail order pharmacy, rite aid, walgreens, cvs, costco pharmacy, drugstore, drive thru pharmacy, compounding",
      es: "surtir mi receta, surtir mis medicinas, recoger mi receta, recoger mis pastillas, comprar mis medicinas, botica, farmasia, farmacia 24 horas",
      vi: "tiệm thuốc, tiệm thuốc tây, nhà thuốc, nhà thuốc tây, mua thuốc, mua thuốc theo toa, lấy thuốc, bốc toa, toa thuốc, quầy thuốc tây",
    },
  },
  {
    codes: ["332B00000X"],
    words: {
      en: "breathing machine, breathing machine supplies, breathing treatment machine, new cpap mask, mask for my cpap, cpap tubing, wheel chair, rent a wheelchair, walker, walker with wheels, walker for my mom, walker for, rolator, crutches, cruches, quad cane, boot for my foot, walking boot, arm sling, wrist splint store, knee brace, back brace, oxygen tanks, oxygen tank, portable oxygen, o2 tank, hospital bed, bed for home, lift for the bathtub, shower chair, bath chair, grab bar, raised toilet, bedpan, depends, diapers for adults, adult diapers, bed pads, chux, catheters supplies, colostomy bags, ostomy bags, glucose strips, diabetic test strips, diabetic shoes supplier, lancet, blood pressure machine, bp cuff, compression hose, compression stockings, tens machine, nebulizer, nebuliser, scooter for disabled, stair lift, prosthetic, fake leg, artificial arm, wig for chemo",
      es: "silla de ruedas, andadera, andador, bastón, bastón y andadera, muletas, cama de hospital, cama para enfermo, tanque de oxígeno, tanques de oxígeno, máquina para respirar, máquina de presión, aparato para la azúcar, tiras para la azúcar, pañales para adultos, pañales para mi mamá, silla para bañarse, faja, faja para la espalda, rodillera, bota para el pie, medias para várices, pierna postiza, bolsas de colostomía",
      vi: "xe lăn, thuê xe lăn, gậy, cây gậy, nạng, khung đi, khung tập đi, giường bệnh, giường bệnh cho nhà, bình oxy, máy thở, máy xông, máy đo huyết áp, máy đo đường, que thử, tã người lớn, tã cho mẹ, ghế tắm, nẹp gối, nẹp lưng, vớ y khoa, chân giả, đai lưng",
    },
  },
  {
    codes: ["261QI0500X"],
    words: {
      en: "drip, iv drip, iv bag, iv antibiotics, iv iron, get an iv, infusion, infusions, remicade, ocrevus infusion, infliximab, ivig, iv meds, banana bag, hydration iv",
      es: "suero, suero intravenoso, sueros en la vena, infusión, infusión de hierro, hierro por la vena, medicina por vena, antibiótico por la vena",
      vi: "truyền dịch, truyền thuốc, truyền sắt, vô nước, vô nước biển, truyền trụ sinh, truyền thuốc qua tĩnh mạch",
    },
  },
  {
    codes: ["2085R0001X", "261QX0203X"],
    words: {
      en: "radation, radiation, radiations, radiation for my tumor, radiation for my cancer, radiation for prostate, radiation for breast, zap the cancer, zap the tumor, zapped, proton therapy, cyberknife, gamma knife, brachytherapy, seeds for prostate",
      es: "radiación, radiaciones, radioterapia, radiaciones para el cáncer, radiación para el tumor",
      vi: "xạ trị, xạ trị ung thư, tia xạ, chạy tia, chạy xạ, đi xạ trị",
    },
  },
  {
    codes: ["207QG0300X", "207RG0300X", "207R00000X"],
    words: {
      en: "frail, frail mother, frail father, mother is frail, feeble, getting old, getting up in age, up in years, very old, elderly, aging, in her 80s, in his 80s, in her 90s, in his 90s, falls a lot, keeps falling, too many pills old, old age, treats seniors, doctor who treats seniors, senior citizen, senior citizens doctor",
      es: "anciano, anciana, ancianito, muy mayor, ya está grande, mi abuelita, mi abuelito, adulto mayor, de la tercera edad, se cae mucho mi abuelita, geriatra, geriatría",
      vi: "người già, người già yếu, già yếu, lớn tuổi, cao tuổi, người cao tuổi, lão khoa, bà ngoại yếu, bà nội yếu, ông nội yếu, hay té ngã người già, già rồi",
    },
  },
  {
    codes: ["261QF0400X", "261Q00000X", "261QP2300X"],
    words: {
      en: "sliding scale, sliding fee, pay what you can, low cost, low cost clinic, cheap clinic, free clinic, clinic for people without money, no papers clinic, county clinic, neighborhood health",
      es: "clínica barata, bajo costo, clínica de bajo costo, clínica gratis, clínica del condado, clínica para gente sin papeles, clínica comunitaria",
      vi: "phòng khám rẻ, phòng khám giá rẻ, phòng khám từ thiện, phòng khám cộng đồng, phòng mạch, phòng khám quận",
    },
  },
];
