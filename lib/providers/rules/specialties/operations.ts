import type { Topic } from "./words";

/** What is operated on, in the portal's languages, and who operates. */
const organs: readonly (readonly [codes: readonly string[], en: string, es: string, vi: string])[] =
  [
    [["207T00000X"], "brain, head, skull", "cerebro, cabeza", "não, sọ não, đầu, u não"],
    [
      ["208G00000X"],
      "heart, heart valve, lung, chest",
      "corazón, pulmón, tórax",
      "tim, phổi, ngực, lồng ngực, van tim",
    ],
    [
      ["207XS0117X", "207T00000X"],
      "spine, back, neck, disc",
      "columna, espalda, disco, cuello",
      "cột sống, lưng, đĩa đệm, cổ",
    ],
    [
      ["207XS0106X", "207X00000X"],
      "hand, wrist, finger, thumb, carpal tunnel",
      "mano, manos, muñeca, dedo, túnel carpiano",
      "tay, bàn tay, cổ tay, ngón tay",
    ],
    [
      ["213E00000X", "213ES0103X"],
      "foot, feet, toe, ankle, bunion, heel",
      "pie, pies, tobillo, juanete, juanetes, talón",
      "chân, bàn chân, mắt cá, mắt cá chân, gót chân",
    ],
    [
      ["207X00000X"],
      "knee, hip, shoulder, elbow, bone, joint, leg, arm, meniscus, acl, rotator cuff, ligament, tendon",
      "rodilla, cadera, hombro, codo, hueso, huesos, pierna, brazo, menisco, ligamento, ligamentos, tendón",
      "đầu gối, gối, háng, khớp, khớp gối, khớp háng, vai, khuỷu tay, xương, dây chằng, gân",
    ],
    [
      ["207W00000X"],
      "eye, eyes, cataract, cataracts, glaucoma, retina",
      "ojo, ojos, los ojos, la vista, catarata, cataratas, las cataratas, retina",
      "mắt, cườm, cườm mắt, võng mạc",
    ],
    [
      ["207Y00000X"],
      "ear, throat, sinus, tonsil, tonsils, septum, vocal cord",
      "oído, garganta, anginas, amígdalas, senos nasales, tabique",
      "tai, họng, xoang, amidan, mũi xoang, vách ngăn",
    ],
    [
      ["208600000X"],
      "gallbladder, gall bladder, hernia, appendix, thyroid, breast, stomach, intestine, liver, pancreas, spleen, abdomen, abdominal, lump",
      "vesícula, la vesícula, hernia, una hernia, apéndice, tiroides, seno, senos, estómago, intestino, hígado, páncreas, bazo, abdomen",
      "túi mật, thoát vị, ruột thừa, ruột dư, tuyến giáp, bướu cổ, vú, bao tử, dạ dày, ruột, gan, tụy, bướu",
    ],
    [
      ["208C00000X"],
      "colon, rectum, rectal, hemorrhoid, hemorrhoids, anal",
      "colon, recto, hemorroides, almorranas, ano",
      "đại tràng, trực tràng, trĩ, hậu môn",
    ],
    [
      ["2086S0129X"],
      "vein, veins, varicose veins, artery, carotid, aorta, aneurysm",
      "venas, várices, arteria, arterias, aorta, aneurisma",
      "tĩnh mạch, mạch máu, động mạch",
    ],
    [
      ["208800000X"],
      "prostate, bladder, kidney, kidney stone, kidney stones, testicle, penis",
      "próstata, vejiga, riñón, riñones, piedras, testículo",
      "tuyến tiền liệt, tiền liệt tuyến, bàng quang, thận, sỏi thận, sạn thận, tinh hoàn",
    ],
    [
      ["204E00000X"],
      "jaw, mouth, oral",
      "mandíbula, quijada, boca, muela del juicio",
      "hàm, hàm mặt, miệng, răng khôn",
    ],
    [
      ["207V00000X", "207VG0400X"],
      "uterus, ovary, ovaries, fibroid, fibroids, womb, ovarian cyst, pelvic",
      "matriz, útero, ovario, ovarios, miomas, quiste de ovario",
      "tử cung, buồng trứng, u xơ, u xơ tử cung, u nang buồng trứng",
    ],
    [
      ["208200000X"],
      "nose, eyelid, face, scar, breast implant, breast reduction, breast lift, cosmetic",
      "nariz, párpado, párpados, cara, busto, cicatriz",
      "mũi, mí mắt, ngực thẩm mỹ, mặt, sẹo",
    ],
    [["2086X0206X"], "cancer, tumor", "cáncer, tumor, un tumor", "ung thư, khối u"],
  ];

const frames = {
  en: [
    "… surgery",
    "… surgeon",
    "… operation",
    "surgery on …",
    "surgery for …",
    "surgeon for …",
    "operation on …",
    "operate on …",
  ],
  es: [
    "cirugía de …",
    "cirugía del …",
    "cirugía de la …",
    "cirujano de …",
    "cirujano del …",
    "cirujano de la …",
    "operación de …",
    "operación del …",
    "operación de la …",
    "operar …",
    "operar el …",
    "operar la …",
    "operarme …",
    "operarme de …",
    "operarme el …",
    "operarme la …",
    "operar de …",
    "operar del …",
    "operar de la …",
  ],
  vi: [
    "phẫu thuật …",
    "bác sĩ phẫu thuật …",
    "mổ …",
    "bác sĩ mổ …",
    "giải phẫu …",
    "bác sĩ giải phẫu …",
    "ca mổ …",
  ],
} as const;

function framed(language: keyof typeof frames, words: string): string {
  return words
    .split(",")
    .flatMap((word) => frames[language].map((frame) => frame.replace("…", word.trim())))
    .join(",");
}

/** Operations by the organ. */
export const operations: readonly Topic[] = organs.map(([codes, en, es, vi]) => ({
  codes,
  words: { en: framed("en", en), es: framed("es", es), vi: framed("vi", vi) },
}));
