import type { Topic } from "./words";

const primaryCare = ["207Q00000X", "207R00000X", "208D00000X"];
const bones = ["207X00000X", "225100000X"];

/** Parts of the body and single complaints for which `complaints.ts` has no phrase. */
export const bodyParts: readonly Topic[] = [
  {
    codes: ["207N00000X"],
    words: {
      en: "hair, nails, fingernails, lips, lip, redness, spots, spot on my arm, spot on my leg, spot on my back, funny looking spot, patches, red patches, patches on my face, bruising spots, sweats, sweating, sweaty, wrinkle, bedbug bites, mosquito bites",
      es: "pelo, cabello, uñas, uña, labios, labio, axila, axilas, sobaco, sudores, sudoración, sudor, enrojecimiento, piel roja, paño, manchas rojas, sin pelo, quedando sin pelo, me estoy quedando sin pelo, infección de la piel, jiote, piquetes de mosquito",
      vi: "*tóc, tóc, *móng tay, móng tay, *môi, *nách, nách, lác, lác đồng tiền, lác da, sài đẹn, đốm đỏ, vết đỏ, nếp nhăn, chấy, chí, muỗi cắn, côn trùng cắn, phồng rộp, lở loét da, sần da, đổ mồ hôi, nổi nhọt, mọc mụn",
    },
  },
  {
    codes: bones,
    words: {
      en: "rib, ribs, ribcage, sternum, groin, pelvis, thigh, calf, calves, shin, forearm, bicep, biceps, knuckle, knuckles, muscle, muscles, sore muscles, muscle spasm, muscle spasms, spasm, stiffness, stiff, sprained, twisted, pulled, torn, dislocated, limping, walking with a limp, hard to walk, trouble walking, hurts to walk, cant walk right, charley horse, leg cramp, leg cramps, cramp in my leg, fell, fall, falls, falling, bone growth, bow legged, amputation, buttock, arms hurt",
      es: "costilla, costillas, pelvis, muslo, pantorrilla, chamorro, antebrazo, nudillo, nudillos, músculo, músculos, dolor de músculos, tieso, tiesa, roto, rota, quebrada, torcido, torcida, zafado, golpe, golpes, me golpeé, me pegué, caída, caídas, se cayó, mi mamá se cayó, cojo, cojear, cojea, no puedo caminar bien, me cuesta caminar, amputación, nalga, pompis, brazos, piernas, pierna",
      vi: "xương sườn, đau xương sườn, *sườn, háng, *háng, *mông, *đùi, đùi, *bắp chân, bắp chân, *bắp tay, bắp tay, *ống chân, *cẳng chân, cẳng chân, *cánh tay, cánh tay, cơ bắp, đau cơ bắp, *gân, đau gân, bị ngã, bị té, té ngã, đi khập khiễng, đi cà nhắc, đi không vững chân, trặc, trặc khớp, bị trặc, đoạn chi, chân vòng kiềng, chân khoèo, khuỷu tay, xương, khớp vai",
    },
  },
  {
    codes: ["207XS0106X", "207X00000X"],
    words: {
      en: "palm, palm of my hand, fingers",
      es: "palma, palma de la mano, manos, mano",
      vi: "lòng bàn tay, ngón tay, *ngón tay, *bàn tay, *cổ tay",
    },
  },
  {
    codes: ["213E00000X", "213ES0103X"],
    words: {
      en: "sole, soles, sole of my foot, gangrene, foot gangrene",
      es: "planta de los pies, gangrena, dedos del pie",
      vi: "hoại tử chân, lở chân, lở bàn chân, *ngón chân, *mắt cá, *móng chân, móng chân, lòng bàn chân",
    },
  },
  {
    codes: ["207Y00000X"],
    words: {
      en: "tongue, tongue tie, tongue tied, burning tongue, nostril, nostrils, mumps, taste, lost my taste, swallow hurts, hurts to swallow, painful swallowing, thrush in mouth",
      es: "lengua, frenillo de la lengua, paperas, me duele al tragar, dolor al tragar, gusto, perdí el gusto, algodoncillo",
      vi: "*lưỡi, lưỡi, dính lưỡi, họng, quai bị, nuốt đau, đau khi nuốt, mất vị giác, tưa lưỡi, *amidan, hạch",
    },
  },
  {
    codes: ["122300000X", "1223G0001X"],
    words: {
      en: "molar, molars, thrush, mouth pain, cheek swelling tooth, swollen cheek",
      es: "cachete hinchado, molar, boca seca, dolor de boca",
      vi: "răng, *nướu, *miệng, miệng, sưng má, đau miệng",
    },
  },
  {
    codes: ["207W00000X", "152W00000X"],
    words: {
      en: "eyebrow, eyelash, eyelashes, eyelids, eyeball",
      es: "ceja, pestañas, pestaña, párpados",
      vi: "*mí mắt, lông mi, con mắt, mắt",
    },
  },
  {
    codes: ["207RG0100X"],
    words: {
      en: "belching, belch, bellybutton, navel, digesting, digest, trouble digesting, appetite, no appetite, lost my appetite, loss of appetite, scope, need a scope, bathroom blood, blood when i go to the bathroom, blood when going to the bathroom, gurd, food poisoning, pinworms, stomach worms, abdominal cramping, cramps and diarrhea, sharp pain in my abdomen, pain in my abdomen, pain in my stomach, pain in my side, side pain, hiatal",
      es: "apetito, sin apetito, no tengo hambre, hipo, ombligo, bilis, intoxicación por comida, me cayó mal la comida, retortijones, torzones, cólico estomacal, lombrices en el estómago, dolor en el costado",
      vi: "*bụng, *rốn, rốn, ợ, ngộ độc thức ăn, trúng thực, chán ăn, ăn không ngon, ăn không ngon miệng, giun, sán, đại tràng, ruột, dạ dày, nấc, nấc cụt",
    },
  },
  {
    codes: ["207RI0008X", "207RG0100X"],
    words: { en: "liver", es: "hígado", vi: "gan bị xơ, xơ hóa gan, gan bị sưng" },
  },
  {
    codes: ["207RC0000X"],
    words: {
      en: "murmur, echo, chest discomfort, swollen legs heart failure",
      es: "pecho, electro",
      vi: "ngực, *ngực, động mạch, trái tim",
    },
  },
  {
    codes: ["207RH0000X", "207RH0003X"],
    words: {
      en: "sickle sell, bruise, bruises, spleen, blood",
      es: "sangre, bazo, moretón, glóbulos",
      vi: "bầm, bị bầm, lá lách",
    },
  },
  {
    codes: ["2084N0400X"],
    words: {
      en: "trembling, tremble, trembles, twitch, twitches, jerking, paralysis, paralyzed, remember, remembering, trouble remembering, forget, forgets, forgetting, faint, fainted, multipul sclerosis, burning sensation, spina bifida, nerve in my neck, tension headache, polio",
      es: "adormecido, adormecida, se me duermen, se me duermen los dedos, paralizado, paralizada, medio cuerpo dormido, temblando, punzada en la cabeza, no recuerdo, no recuerda, se desorienta, desorientado",
      vi: "não, liệt, bị liệt, tê liệt, bại liệt, bại não, ngất, bị ngất, xỉu, bị xỉu, run người, dây thần kinh",
    },
  },
  {
    codes: ["207V00000X", "207VG0400X", "207VX0000X"],
    words: {
      en: "breast, breasts, nipple, nipples, breasts hurt, sore breasts, labor, giving birth, childbirth, birth, delivery, womens exam, womans exam, female check up, womens checkup, annual womens exam, condom, weeks pregnant, months pregnant, low libido woman",
      es: "pezón, chichis, chichi, busto, nacimiento, señoras, doctor de señoras, doctora de señoras, candidiasis, semanas de embarazada, meses de embarazo, meses de embarazada, condón, condones",
      vi: "*vú, vú, núm vú, *núm vú, sinh nở, sanh nở, thai tuần, thai tháng, mang thai tuần, mang thai tháng, có thai tháng, bầu tháng, tuần thai, bao cao su, tử cung, buồng trứng, thai nhi, hai vạch",
    },
  },
  {
    codes: ["208800000X"],
    words: {
      en: "pain when urinating, pain urinating, hurts when i pee, pain when i pee, pain peeing, wetting the bed adult, wet myself, low t, genitals",
      es: "piedras, genitales, partes íntimas de hombre, dolor cuando orino",
      vi: "thận sỏi, dương vật đau, bìu, *bìu, đau bìu, đau khi tiểu",
    },
  },
  {
    codes: ["207RI0200X"],
    words: {
      en: "hiv, exposed to tb, exposed to hiv, hiv exposure",
      es: "vih, expuesto a vih, expuesto a tuberculosis",
      vi: "hiv, truyền nhiễm, lây nhiễm, điều trị hiv, sởi",
    },
  },
  {
    codes: ["207RP1001X"],
    words: {
      en: "whooping cough",
      es: "silbido al respirar, me silba al respirar, tosferina, tos ferina",
      vi: "phổi, ho gà, đờm, khạc đờm, đàm nhớt",
    },
  },
  {
    codes: ["207RE0101X"],
    words: {
      en: "thirsty, always thirsty, thirst, sugar and thirst, thyroid lump, lump on my thyroid, puberty, early puberty, short stature, transgender, transition hormones, growth spurts",
      es: "mucha sed, sed, pubertad, pubertad temprana, transgénero, baja estatura",
      vi: "khát nước, hay khát nước, dậy thì, dậy thì sớm, thấp lùn, chuyển giới, lùn",
    },
  },
  {
    codes: primaryCare,
    words: {
      en: "measles, mono, feel bad, feeling bad, dont feel right, feeling off, sick all the time",
      es: "ando malo, ando mala, estoy malo, estoy mala, sarampión, susto, mal aire, revisen, revisión médica general, que me revisen",
      vi: "bệnh sởi, sởi, cảm nắng, say nắng, yếu, trong người khó chịu, khó chịu",
    },
  },
  {
    codes: ["261QU0200X"],
    words: {
      en: "cut, cuts, bite, bitten, sting, stung, scratch, scrape, infected cut, pus, bleeding cut, lacerated, laceration",
      es: "cortada, cortadas, mordida, piquete, rasguño, rasguños, raspón, astilla, pus, quemada",
      vi: "bị cắn, trầy, trầy xước, khâu, vết khâu, mủ, có mủ, phỏng nặng, bị đứt, đứt da",
    },
  },
  {
    codes: ["103TC0700X", "101YM0800X", "106H00000X", "1041C0700X", "2084P0800X"],
    words: {
      en: "scared, always scared, gender dysphoria",
      es: "trastorno de alimentación, trastornos de alimentación, asustada, asustado",
      vi: "hay sợ, hay lo âu, mất ngủ vì lo âu, lo âu mất ngủ",
    },
  },
  {
    codes: ["208200000X"],
    words: {
      en: "laser, chin, double chin, cheek lift, eyelid lift, droopy eyelid surgery, lip filler, lip fillers",
      es: "láser, barbilla, cirujana plástica, cirujana estética",
      vi: "*cằm, cằm, tiêm môi",
    },
  },
  {
    codes: ["2083X0100X", "2083P0500X"],
    words: {
      en: "occupational doctor, occupational, work doctor",
      es: "ocupacional",
      vi: "nghề nghiệp",
    },
  },
  {
    codes: ["314000000X", "313M00000X"],
    words: {
      en: "bed sore, bed sores, bedsore, bedsores, pressure ulcer",
      es: "escaras, escara",
      vi: "lở lưng do nằm",
    },
  },
  {
    codes: ["225100000X"],
    words: { en: "yoga, stretching class", es: "yoga", vi: "yoga, tập yoga" },
  },
  {
    codes: ["235Z00000X"],
    words: { en: "talking problem, talks late", es: "lenguaje", vi: "âm ngữ, ngôn ngữ" },
  },
  {
    codes: ["2080P0006X", "2084P0804X", "103TC2200X"],
    words: {
      en: "wont sit still, cant sit still, concentrate, cant concentrate, focus, trouble focusing",
      es: "concentrarse, no puede concentrarse",
      vi: "tập trung, khó tập trung",
    },
  },
];
