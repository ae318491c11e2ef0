import type { Topic } from "./words";

const primaryCare = ["207Q00000X", "207R00000X", "208D00000X"];
const urgent = ["261QU0200X", "207Q00000X", "282N00000X"];
const womb = ["207V00000X", "207VG0400X", "207VX0000X"];
const minds = ["103TC0700X", "101YM0800X", "106H00000X", "1041C0700X", "2084P0800X"];

/**
 * What is asked for most and must lead to the same specialty in each language; it goes before
 * everything else. What says more with other words than alone stands in `commonEveryday`.
 */
export const commonWords: readonly Topic[] = [
  {
    codes: primaryCare,
    words: {
      en: "tiredness, fatigue, exhaustion, always tired, muscle cramps, muscle cramp, bug bite, insect bite, measles, not feeling good, not feeling well, dont feel well, dont feel good, feel unwell",
      es: "cansancio, fatiga, agotamiento, calambres musculares, calambre muscular, calambres, picadura de insecto, piquete de insecto, picaduras, sarampión, no me he sentido bien, no me siento bien, no me siento nada bien, me he sentido mal, bien decaído, bien decaída, tos y moco, tos y mocos, mucha tos y moco, mucha tos y mocos",
      vi: "mệt mỏi, kiệt sức, chuột rút, vọp bẻ, côn trùng cắn, côn trùng chích, bệnh sởi, sởi, ban sởi, khám thường xuyên, khám thường niên",
    },
  },
  {
    codes: urgent,
    words: {
      en: "burn injury, got burned, burnt myself, burned myself, burned my arm, burned my leg, burned my foot, burnt my hand, burnt my arm, burnt my finger, burn from hot water, burn from oil, hot water burn, grease burn, kitchen burn, second degree burn, skin burn, stitches, need stitches, cut my hand, deep cut",
      es: "quemadura, quemaduras, quemada con agua, me quemé el brazo, me quemé la mano, me quemé el pie, me quemé la pierna, me quemé con aceite, me quemé con agua, se quemó la mano, se quemó con agua, puntos, puntadas, suturas, me tienen que coser, cortada profunda",
      vi: "bị bỏng, bị phỏng, bỏng nước sôi, phỏng nước sôi, phỏng dầu, bỏng dầu, phỏng lửa, bỏng lửa, phỏng tay, bỏng tay, vết bỏng, vết phỏng, khâu vết thương, may vết thương, đứt tay, đứt tay sâu",
    },
  },
  {
    codes: womb,
    words: {
      en: "maternity",
      es: "maternidad",
      vi: "thai sản, sản khoa, khoa sản, khám sản, bác sĩ sản",
    },
  },
  {
    codes: ["208VP0000X", "208VP0014X", "207Q00000X"],
    words: {
      en: "oxycodone, oxycontin, hydrocodone, percocet, norco, vicodin, tramadol, morphine, opioids, opiates, narcotics, pain pills, pain meds, pain medication, pain medicine refill",
      es: "oxicodona, hidrocodona, tramadol, morfina, opioides, pastillas para el dolor, medicina para el dolor, medicamento para el dolor",
      vi: "thuốc giảm đau, morphine, thuốc phiện giảm đau",
    },
  },
  {
    codes: ["3336C0003X", "333600000X", "183500000X"],
    words: {
      en: "ibuprofen, advil, motrin, aleve, naproxen, tylenol, acetaminophen, aspirin, benadryl, over the counter medicine, otc meds, cough syrup, cold medicine",
      es: "ibuprofeno, naproxeno, paracetamol, acetaminofén, aspirina, medicina sin receta, jarabe para la tos",
      vi: "thuốc ho, thuốc cảm, thuốc không cần toa, thuốc hạ sốt, dầu gió",
    },
  },
  {
    codes: [...primaryCare, "3336C0003X"],
    words: {
      en: "antibiotic, antibiotics, amoxicillin",
      es: "antibiótico, antibióticos, amoxicilina",
      vi: "thuốc kháng sinh, kháng sinh, trụ sinh, thuốc trụ sinh",
    },
  },
  {
    codes: ["2084N0400X", "2084N0402X"],
    words: {
      en: "headache, headaches, bad headache, head hurts",
      es: "dolor de cabeza, dolores de cabeza, me duele la cabeza",
      vi: "đau đầu, nhức đầu, bị đau đầu, bị nhức đầu",
    },
  },
  {
    codes: ["152W00000X", "207W00000X"],
    words: {
      en: "blurry vision, blurred vision",
      es: "visión borrosa, vista borrosa",
      vi: "mờ mắt",
    },
  },
  {
    codes: ["207W00000X", "152W00000X"],
    words: {
      en: "eye surgery",
      es: "operación de los ojos",
      vi: "đau mắt, mổ mắt",
    },
  },
  {
    codes: ["261QM1200X", "261QR0200X"],
    words: {
      en: "mri, mri scan",
      es: "resonancia magnética, resonancia",
      vi: "chụp mri, chụp cộng hưởng từ, cộng hưởng từ",
    },
  },
  {
    codes: ["207K00000X", "207RA0201X", "207Y00000X"],
    words: {
      en: "runny nose, itchy eyes, swollen face, face swelling",
      es: "secreción nasal, escurrimiento nasal, me escurre la nariz, comezón en los ojos, picazón en los ojos, ojos con comezón, cara hinchada, hinchazón de la cara",
      vi: "sổ mũi, chảy nước mũi, ngứa mắt, sưng mặt, mặt sưng",
    },
  },
  {
    codes: ["207RH0000X", "207RH0003X", "207Q00000X"],
    words: {
      en: "bruises, bruising",
      es: "moretón, moretones, moretes, cardenales",
      vi: "vết bầm, bầm tím, bị bầm, dễ bầm",
    },
  },
  {
    codes: ["207RC0000X"],
    words: {
      en: "stress test, treadmill test, ekg, ecg, electrocardiogram",
      es: "prueba de esfuerzo, electrocardiograma",
      vi: "trắc nghiệm gắng sức, đo gắng sức, điện tâm đồ, đo điện tim, hồi hộp, tim hồi hộp",
    },
  },
  {
    codes: ["261QF0050X", "291U00000X", "207V00000X", "207Q00000X"],
    words: {
      en: "sti test, sti testing, std test, std testing, sti check, std screening, tested for stds, tested for std",
      es: "prueba de ets, pruebas de ets, prueba de its, examen de ets, prueba de enfermedades venéreas, prueba de transmisión sexual",
      vi: "xét nghiệm bệnh lây qua đường tình dục, thử bệnh lây qua đường tình dục, xét nghiệm bệnh hoa liễu",
    },
  },
  {
    codes: ["261QR0400X", "261QR0401X", "208100000X", "225100000X", "2084A0401X"],
    words: {
      en: "rehab, rehabilitation, rehab center",
      es: "rehabilitación, rehabilitarme",
      vi: "phục hồi chức năng, trung tâm phục hồi chức năng",
    },
  },
  {
    codes: ["208600000X"],
    words: {
      en: "appendectomy, cholecystectomy, appendix removed, gallbladder removed",
      es: "apendicectomía, sacarme el apéndice, sacarme la vesícula",
      vi: "mổ mật, mổ túi mật, cắt ruột thừa",
    },
  },
  {
    codes: ["207RG0100X", "207RI0200X"],
    words: {
      en: "worms, pinworms, intestinal worms, parasites, food poisoning",
      es: "lombrices, parásitos, bichos en el estómago, intoxicación por alimentos, intoxicación con comida",
      vi: "giun, giun sán, giun kim, sán lãi, ngộ độc thực phẩm, trúng thực",
    },
  },
  {
    codes: ["122300000X", "1223G0001X"],
    words: {
      en: "orthodontist, braces, dental care, dental",
      es: "ortodoncista, frenos dentales, brackets, dental",
      vi: "chỉnh nha, niềng răng, nha khoa",
    },
  },
  {
    codes: ["213E00000X", "213ES0103X"],
    words: {
      en: "ingrown nail, ingrown toenail",
      es: "se me enterró la uña, uña enterrada, se me encarnó la uña, uña encarnada, uñero",
      vi: "móng mọc ngược, móng đâm vào thịt, móng quặp",
    },
  },
  {
    codes: ["2083X0100X", "2083P0500X", ...primaryCare],
    words: {
      en: "hurt at work, injured at work, slipped at work, fell at work, hurt on the job, injured on the job, work accident, workers comp, work injury",
      es: "me lastimé en el trabajo, me accidenté en el trabajo, me accidenté, me caí en el trabajo, accidente de trabajo, accidente en el trabajo, accidente en la chamba, me lastimé en la chamba",
      vi: "tai nạn lao động, bị thương khi làm việc, té ở chỗ làm, tai nạn ở chỗ làm, bị thương ở sở làm, té ở sở làm",
    },
  },
  {
    codes: ["207RE0101X"],
    words: {
      en: "weight because of thyroid, thyroid weight",
      es: "engordo por la tiroides",
      vi: "tăng cân vì tuyến giáp",
    },
  },
  {
    codes: ["207RR0500X"],
    words: {
      en: "gout attack, gout flare",
      es: "ataque de gota",
      vi: "bệnh gút, bị gút, cơn gút, vì gút, do gút, gút cấp, gút ở chân, gút chân",
    },
  },
  {
    codes: ["261QF0050X", ...womb],
    words: {
      en: "get on the pill, on the pill, go on the pill, the pill for birth control, take out my iud, iud removed, iud out, dont want kids, dont want more kids, dont want any more kids, tubes tied",
      es: "la pastilla para no embarazarme, pastillas para no embarazarme, no quiero tener hijos, no quiero tener más hijos, ya no quiero hijos, no quiero embarazarme, quitarme el dispositivo, ponerme el dispositivo",
      vi: "không muốn có con, không muốn sanh nữa, tháo vòng, đặt vòng, tháo vòng tránh thai",
    },
  },
  {
    codes: ["207K00000X", "207RA0201X"],
    words: {
      en: "break out when i eat, swell up when i eat, itch when i eat, hives when i eat",
      es: "me salen ronchas cuando como, me hincho cuando como, me pica cuando como",
      vi: "ăn tôm bị ngứa, ăn vô bị ngứa, ăn hải sản bị ngứa",
    },
  },
  {
    codes: ["208VP0000X", "208VP0014X", "2081P2900X"],
    words: {
      en: "hurt all over for years, pain for years, pain wont go away, nothing helps the pain",
      es: "dolor que no se quita, años con dolor, nada me quita el dolor",
      vi: "đau kinh niên, đau nhức kinh niên, đau hoài không hết, đau mãi không hết",
    },
  },
  {
    codes: ["208200000X"],
    words: {
      en: "smaller breasts, reduce my breasts, remove a scar, scar removal",
      es: "reducirme el busto, reducirme los senos, reducirme el pecho, quitarme una cicatriz, borrar cicatriz",
      vi: "thu nhỏ ngực, xóa sẹo, trị sẹo",
    },
  },
  {
    codes: ["225100000X", "261QR0400X"],
    words: {
      en: "exercises for my knee, exercises for my shoulder, exercises for my back",
      es: "ejercicios para la rodilla, ejercicios para el hombro, ejercicios para la espalda",
      vi: "tập vai, tập gối, tập tay, tập chân, tập lưng, tập phục hồi",
    },
  },
  {
    codes: ["207RG0100X"],
    words: {
      en: "food doesnt agree with me, food upsets my stomach",
      es: "se me sube el ácido, me sube el ácido, reflujo ácido, me cae mal la comida, lo que como me cae mal, me cae pesada la comida, me hace daño la comida, todo me cae mal, todo me hace daño",
      vi: "ăn gì cũng khó tiêu, ăn vô khó chịu, ăn không tiêu",
    },
  },
  {
    codes: minds,
    words: {
      en: "need to vent, vent to someone, angry all the time, anger problems, my temper",
      es: "me enojo mucho, se enoja mucho, mal genio",
      vi: "hay nổi giận, hay nổi nóng, nóng tính, hay cáu gắt",
    },
  },
  {
    codes: primaryCare,
    words: {
      en: "losing weight without trying, loosing weight without trying, unexplained weight loss, weight loss for no reason",
      es: "bajado mucho de peso, he bajado de peso sin querer, perdí peso sin razón, pérdida de peso sin razón",
      vi: "sụt cân không rõ lý do, sụt cân không lý do, tự nhiên sụt cân",
    },
  },
  {
    codes: ["207Y00000X"],
    words: {
      en: "nasal polyps, polyps in my nose, polyps in the nose, nose polyps",
      es: "pólipos en la nariz, pólipos nasales",
      vi: "polyp mũi",
    },
  },
  {
    codes: ["207W00000X", "152W00000X"],
    words: {
      en: "pterygium, eye twitching, eye twitches, eyelid twitching",
      es: "pterigión, pterigio, terigio, me brinca el ojo, me tiembla el párpado",
      vi: "mộng mắt, mộng thịt",
    },
  },
  {
    codes: ["207V00000X", "207VX0000X", "207VM0101X"],
    words: {
      en: "gestational, gestational diabetes, having twins, expecting twins, pregnant with twins, sick from pregnancy",
      es: "diabetes gestacional, espero gemelos, espero mellizos, embarazo gemelar, embarazada de gemelos, ascos del embarazo, náuseas del embarazo, doy a luz, dar a luz, di a luz",
      vi: "tiểu đường thai kỳ, mang song thai, có thai đôi, ốm nghén, bị nghén",
    },
  },
  {
    codes: womb,
    words: {
      en: "lower pelvic pain, pelvic pain, before my period",
      es: "vientre bajo, bajo vientre, duele el vientre bajo, dolor en el vientre bajo, dolor pélvico, antes de la regla",
      vi: "vùng chậu, đau vùng chậu, trước kỳ kinh, tới kỳ kinh",
    },
  },
  {
    codes: ["207RN0300X"],
    words: {
      en: "foamy, foamy urine, foam in my urine",
      es: "orina espumosa, espuma en la orina",
      vi: "nước tiểu có bọt, tiểu có bọt, tiểu ra bọt",
    },
  },
  {
    codes: ["2084N0400X"],
    words: {
      en: "cant remember things, losing my memory",
      es: "se me van las cosas, se me va la memoria, se me van las ideas",
      vi: "hay lẫn, nhớ nhớ quên quên",
    },
  },
  {
    codes: ["207RP1001X", "207Q00000X"],
    words: {
      en: "coughing up phlegm, cough with phlegm, out of breath when i walk",
      es: "tos con flema, tos con flemas, me agito al caminar",
      vi: "ho đàm, ho có đàm, ho ra đàm, ho đờm, đi bộ mau mệt, mất hơi khi đi, hụt hơi khi đi",
    },
  },
  {
    codes: ["207RR0500X"],
    words: {
      en: "uric acid, high uric acid",
      es: "ácido úrico, ácido úrico alto, úrico",
      vi: "acid uric, acid uric cao, axit uric",
    },
  },
  {
    codes: ["213E00000X", "213ES0103X"],
    words: {
      en: "cracked heels, heels crack",
      es: "talones partidos, talones agrietados, se me parten los talones, se me agrietan los talones",
      vi: "nứt gót chân, gót chân nứt",
    },
  },
  {
    codes: ["2084P0800X", "103TC0700X"],
    words: {
      en: "adult adhd, adhd in adults, adhd as an adult",
      es: "déficit de atención en adultos, tdah en adultos",
      vi: "tăng động người lớn",
    },
  },
  {
    codes: minds,
    words: {
      en: "lost my son, lost my daughter, lost my child, passed away, work stress, stress at work, pressure at work",
      es: "perdí a mi hijo, perdí a mi hija, perdí a mi mamá, perdí a mi papá, presión en el trabajo, presión del trabajo, estrés del trabajo, estrés en el trabajo",
      vi: "mới mất, vừa mất, qua đời, con tôi mất, áp lực công việc, tâm trạng thất thường, tính khí thất thường",
    },
  },
  {
    codes: ["2084A0401X", "207RA0401X", "101YA0400X", "324500000X"],
    words: {
      en: "drinks every day, drinks everyday, drinking every day, drinks too much, coke problem, cocaine problem",
      es: "toma diario, toma todos los días, toma mucho, tomo diario, tomo todos los días, toma demasiado",
      vi: "uống rượu mỗi ngày, nhậu mỗi ngày, nhậu suốt ngày, nhậu hoài",
    },
  },
  {
    codes: urgent,
    words: {
      en: "nail through my foot, nail went through",
      es: "me atravesé un clavo",
      vi: "đạp đinh, bị đinh đâm",
    },
  },
  {
    codes: ["3336C0003X", "333600000X", "183500000X"],
    words: {
      en: "medicine delivery, prescription delivery, deliver my medicine, deliver my meds, deliver prescriptions",
      es: "entrega de medicinas, entreguen la medicina, medicina a domicilio",
      vi: "giao thuốc, giao thuốc tận nhà",
    },
  },
  {
    codes: ["2086S0129X"],
    words: {
      en: "aneurism, aneurysm in my belly",
      es: "aneurisma en el abdomen",
      vi: "phình động mạch bụng",
    },
  },
  {
    codes: ["208VP0000X", "208VP0014X", "2081P2900X"],
    words: {
      en: "pain clinic, pain doctor",
      es: "clínica de dolor, clínica del dolor",
      vi: "phòng khám đau, tiêm ngoài màng cứng, chích ngoài màng cứng",
    },
  },
  {
    codes: ["207RS0012X", "2084S0012X"],
    words: {
      en: "choke in my sleep, gasp in my sleep",
      es: "me ahogo cuando duermo, me ahogo dormido, me ahogo dormida, me ahogo en la noche",
      vi: "ngộp thở khi ngủ",
    },
  },
  {
    codes: ["207RI0200X"],
    words: {
      en: "valley fever, cocci, dengue, malaria, chagas",
      es: "fiebre del valle, dengue, malaria, paludismo, chagas",
      vi: "sốt xuất huyết, sốt rét",
    },
  },
  {
    codes: ["332B00000X"],
    words: {
      en: "blood pressure monitor, blood pressure cuff, test strips",
      es: "tiras reactivas, tiras para medir el azúcar, aparato para medir la presión, aparato para medir el azúcar",
      vi: "máy đo huyết áp, máy đo đường, que thử đường, xe tập đi, khung tập đi",
    },
  },
  {
    codes: ["251E00000X"],
    words: {
      en: "home aid, home aide, home care aide",
      es: "ayudante en casa, cuidadora en casa",
      vi: "người giúp tại nhà",
    },
  },
  {
    codes: ["2080P0006X", "2084P0804X", "103TC2200X"],
    words: {
      en: "bites and hits, hits and bites, bites other kids, hits other kids, hitting and biting",
      es: "pega y muerde, muerde y pega, pega a otros niños, no obedece y pega",
      vi: "đánh bạn, cắn bạn",
    },
  },
  {
    codes: ["207VE0102X", "207V00000X"],
    words: {
      en: "trying for a baby",
      es: "años tratando de tener un bebé",
      vi: "lâu có con, lâu mà chưa có con, mãi chưa có con",
    },
  },
  {
    codes: ["122300000X", "1223G0001X"],
    words: {
      en: "gum abscess",
      es: "flemón, postemilla",
      vi: "áp xe răng",
    },
  },
  {
    codes: ["207N00000X"],
    words: {
      en: "cold sore, cold sores",
      es: "fuegos en la boca, fuego labial, fuegos labiales",
      vi: "mụn rộp môi",
    },
  },
  {
    codes: ["2084P0800X", "103TC0700X"],
    words: {
      en: "hearing things, seeing things, hear things that arent there, see things that arent there",
      es: "oigo cosas, veo cosas que no están, oye voces, oigo voces",
      vi: "nghe tiếng nói trong đầu, nghe tiếng trong đầu, thấy ảo giác",
    },
  },
  {
    codes: ["2080P0006X", "2080P0008X", "2084P0804X"],
    words: {
      en: "respond to his name, respond to her name, respond to name, doesnt respond to name, doesnt make eye contact",
      es: "no responde a su nombre, no responde cuando le hablo, no me mira a los ojos",
      vi: "không phản ứng khi gọi tên, gọi tên không quay lại, không nhìn vào mắt",
    },
  },
  {
    codes: primaryCare,
    words: {
      en: "hot and achy, achy and hot",
      es: "desganado, desganada",
      vi: "người nóng, nóng người, uể oải",
    },
  },
  {
    codes: ["207X00000X", "225100000X", "208100000X"],
    words: {
      en: "back spasm, back spasms",
      es: "espasmo, espasmos, espasmo muscular, espasmo en la espalda, espasmos en la espalda",
      vi: "co thắt lưng, co thắt cơ",
    },
  },
  {
    codes: ["207RC0000X"],
    words: {
      en: "heart beats funny",
      es: "se me agita el corazón, corazón agitado",
      vi: "tim đập bất thường",
    },
  },
];

/** Words that mean this only where nothing else is said. */
export const commonEveryday: readonly Topic[] = [
  {
    codes: urgent,
    words: { en: "burn, burned, burnt", es: "quemado, quemada", vi: "bỏng, phỏng" },
  },
  {
    codes: primaryCare,
    words: {
      en: "second opinion, another opinion",
      es: "segunda opinión, otra opinión",
      vi: "ý kiến thứ hai, ý kiến khác, khó chịu",
    },
  },
  {
    codes: ["208600000X", "207N00000X", "207ZP0102X"],
    words: { en: "biopsy", es: "biopsia", vi: "sinh thiết" },
  },
];
