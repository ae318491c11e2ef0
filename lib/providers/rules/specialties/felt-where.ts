import type { Topic } from "./words";

const eyes = ["207W00000X", "152W00000X"];
const throat = ["207Y00000X"];
const teeth = ["122300000X", "1223G0001X"];
const belly = ["207RG0100X"];
const liver = ["207RI0008X", "207RG0100X"];
const kidneys = ["207RN0300X"];
const bladder = ["208800000X"];
const womb = ["207V00000X", "207VG0400X", "207VX0000X"];
const breast = ["207V00000X", "208600000X", "261QR0200X"];
const nerves = ["2084N0400X"];
const back = ["208100000X", "207X00000X", "225100000X", "111N00000X", "208VP0014X"];
const bones = ["207X00000X", "225100000X"];
const hands = ["207X00000X", "207XS0106X"];
const feet = ["213E00000X", "213ES0103X"];
const joints = ["207RR0500X"];
const skin = ["207N00000X"];
const allergy = ["207K00000X", "207RA0201X", "207Y00000X"];
const surgeons = ["208600000X"];

type Where = readonly (readonly [codes: readonly string[], es: string, vi: string])[];

const limbs = {
  bones: [
    "rodilla, rodillas, hombro, hombros, cadera, caderas, codo, codos, brazo, brazos, pierna, piernas, hueso, huesos, muslo, pantorrilla, chamorro, costilla, costillas, clavícula, músculo, músculos, tendón, paletilla",
    "đầu gối, gối, vai, bả vai, khuỷu tay, cùi chỏ, cánh tay, tay, chân, hông, háng, khớp háng, xương, đùi, bắp chân, bắp tay, sườn, xương sườn",
  ],
  hands: [
    "mano, manos, muñeca, muñecas, dedo, dedos, pulgar, dedo de la mano",
    "bàn tay, cổ tay, ngón tay, lòng bàn tay, ngón cái",
  ],
  feet: [
    "pie, pies, talón, talones, tobillo, tobillos, planta del pie, plantas de los pies, dedo gordo, dedo del pie, dedos del pie, empeine, carcañal",
    "bàn chân, cổ chân, mắt cá, mắt cá chân, gót chân, ngón chân, lòng bàn chân",
  ],
  back: [
    "espalda, espalda baja, espalda alta, parte baja de la espalda, cintura, lomo, columna, cuello, nuca, pescuezo, rabadilla, cóccix, cola",
    "lưng, thắt lưng, lưng dưới, lưng trên, sống lưng, cột sống, xương sống, cổ, gáy, vai gáy, xương cụt",
  ],
} as const;

const hurtsWhere: Where = [
  [
    eyes,
    "ojo, ojos, vista, párpado, párpados, ojo derecho, ojo izquierdo",
    "mắt, mí mắt, con mắt, mắt trái, mắt phải",
  ],
  [
    throat,
    "oído, oídos, oreja, orejas, nariz, garganta, anginas, amígdalas, lengua",
    "tai, lỗ tai, mũi, họng, cổ họng, xoang, amidan, lưỡi, vành tai",
  ],
  [
    teeth,
    "muela, muelas, diente, dientes, encía, encías, boca",
    "răng, nướu, lợi, miệng, răng hàm",
  ],
  [
    belly,
    "panza, barriga, estómago, vientre, tripa, tripas, intestino, intestinos, colon, abdomen, boca del estómago, ombligo, recto, ano, panza baja",
    "bụng, bao tử, dạ dày, ruột, bụng dưới, bụng trên, rốn, hậu môn, đại tràng, vùng bụng",
  ],
  [liver, "hígado", "gan, lá gan"],
  [kidneys, "riñón, riñones", "thận, trái thận"],
  [
    bladder,
    "vejiga, próstata, testículo, testículos, huevos, pene, miembro",
    "bàng quang, bọng đái, tuyến tiền liệt, tiền liệt tuyến, tinh hoàn, hòn dái, bìu, dương vật",
  ],
  [
    womb,
    "ovario, ovarios, matriz, útero, vagina, seno, senos, pezón, pezones, chichi, chichis",
    "tử cung, buồng trứng, âm đạo, vùng kín, vú, đầu vú, ngực phụ nữ",
  ],
  [nerves, "cabeza, cerebro, sien, sienes, media cabeza", "đầu, nửa đầu, não, thái dương"],
  [back, ...limbs.back],
  [hands, ...limbs.hands],
  [feet, ...limbs.feet],
  [bones, ...limbs.bones],
  [joints, "articulación, articulaciones, coyuntura, coyunturas", "khớp, các khớp, khớp xương"],
  [["207RC0000X"], "corazón", "tim, trái tim"],
  [["207RP1001X"], "pulmón, pulmones, bronquios", "phổi, lá phổi, cuống phổi"],
];

const limbsWhere: Where = [
  [back, ...limbs.back],
  [hands, ...limbs.hands],
  [["207X00000X", "213ES0103X", "213E00000X"], ...limbs.feet],
  [bones, ...limbs.bones],
];

const anyLimb = [limbs.bones, limbs.hands, limbs.feet];
const everyLimb = [
  anyLimb.map(([es]) => es).join(", "),
  anyLimb.map(([, vi]) => vi).join(", "),
] as const;

/** What is said of a part of the body, and which part sends one to whom. */
const sayings: readonly { es: string; vi: string; where: Where }[] = [
  {
    es: "hincha …, hinchó …, hincharon …, duele …, duelen …, dolía …, dolían …, dolió …, dolido …, doliendo …, molesta …, molestan …, molestando …, arde …, arden …, ardía …, ardiendo …, quema …, punza …, punzan …, lastima …, lastiman …, inflama …, inflamó …, inflaman …, dolor en …, dolor de …, dolores de …, dolores en …, dolorcito en …, ardor en …, ardor de …, molestia en …, molestias en …, punzada en …, punzadas en …, inflamación de …, inflamación en …, … adolorido/a, … adolorida, … inflamado/a, … irritado/a, … me duele, … me duelen, … me molesta, … me arde, … me punza, problema de …, problemas de …, problema con …, problemas con …, problemas en …, mal de …, malo de …, enfermo de …, mala de …, enferma de …, doctor de …, doctor para …, doctor que vea …, especialista de …, especialista en …, revisen …, revisar …, checar …, chequear …, chequeo de …, infección en …, infección de …",
    vi: "đau …, nhức …, rát …, nóng …, mỏi …, đau nhức …, sưng …, sưng đau …, đau cái …, đau ở …, đau hai …, đau bên …, đau quanh …, … đau, … nhức, … sưng, … bị đau, … bị nhức, … bị sưng, … bị viêm, … đau nhức, … hay đau, … nhức mỏi, … khó chịu, … có vấn đề, bị đau …, bệnh về …, khám về …, bác sĩ khám …, bác sĩ xem …, nhiễm trùng …, … bị nhiễm trùng",
    where: hurtsWhere,
  },
  {
    es: "quebré …, quebró …, quebrado …, quebrada …, rompí …, rompió …, fracturé …, fracturó …, fractura de …, fractura en …, torcí …, torció …, torcedura de …, torcedura en …, doblé …, lastimé …, lastimó …, zafé …, zafó …, disloqué …, dislocó …, trabó …, traba …, truena …, truenan …, tronó …, tronido en …, tronidos en …, torzones en …, jalón en …, tirón en …, desgarre en …, desgarré …, golpeé …, golpe en …, machuqué …, … quebrado/a, … roto/a, … torcido/a, … zafado/a, … trabado/a, … tieso/a, no puedo mover …, no puedo doblar …, no puedo levantar …, no puedo estirar …, no aguanto …, caí y duele …, caí y lastimé …, operación de …",
    vi: "gãy …, nứt …, trật …, trặc …, sái …, bong gân …, té đau …, té trúng …, cứng …, … cứng, … bị cứng, … bị gãy, … bị trật, … bị trặc, … bị sái, không co … được, không duỗi … được, không nhấc … lên được, yếu …",
    where: limbsWhere,
  },
  {
    es: "quebró …, quebré …, rompió …, astilló …, cayó …, caí …, mueve …, aflojó …, picado …, picada …, sacar …, sacarme …, tapar …, … picado/a, … flojo/a, … quebrado/a, … roto/a",
    vi: "nhổ …, trám …, … lung lay, … gãy, … bị mẻ, … bị sâu, gãy …, mẻ …",
    where: [
      [
        teeth,
        "muela, muelas, diente, dientes, empaste, tapadura, corona, amalgama, puente",
        "răng, răng hàm, răng cửa",
      ],
    ],
  },
  {
    es: "duerme …, duermen …, durmió …, durmieron …, dormido …, dormida …, … dormido/a, entume …, entumen …, entumió …, entumieron …, entumido …, adormece …, adormecen …, adormecido …, … entumido/a, … adormecido/a, hormiguea …, hormigueo en …, hormigueos en …, hormigueo de …, hormiguitas en …, cosquilleo en …, adormecimiento de …, adormecimiento en …, entumecimiento de …, entumecimiento en …, piquetitos en …, toques en …, calambres en …, tiembla …, tiemblan …, temblor de …, temblor en …, temblores en …, no siento …, no siente …",
    vi: "tê …, tê rần …, tê hai …, … tê, … bị tê, … tê rần, … hay tê, run …, … run, … bị run, … run run, châm chích …, … châm chích",
    where: [[nerves, `${everyLimb[0]}, cara, cuerpo, medio cuerpo`, `${everyLimb[1]}, mặt`]],
  },
  {
    es: "pica …, pican …, picando …, comezón en …, picazón en …, picor en …, rasquera en …, ronchas en …, roncha en …, granos en …, granitos en …, bolitas rojas en …, manchas en …, mancha en …, sarpullido en …, salpullido en …, erupción en …, brotó …, brote en …, hongos en …, hongo en …, verrugas en …, verruga en …, lunar en …, lunares en …, ampollas en …, llaga en …, resequedad en …, despelleja …, pela …, parte …, parten …, agrieta …, agrietan …, cuartea …, cuartean …, reseca …, resecan …, … agrietado/a, … reseco/a, … partido/a, rozado de …",
    vi: "ngứa …, nổi mẩn ở …, nổi mẩn …, nổi mụn ở …, nổi mụn …, nổi đỏ ở …, nổi đỏ …, nổi hột ở …, nổi sần …, … nổi mẩn, … nổi mụn, … nổi đỏ, … nổi hột, … sần đỏ, … bị sần, … bị sần đỏ, … ngứa, … bị ngứa, … ngứa quá, … bị lở, … tróc da, … nứt nẻ, … khô nứt, mụn ở …, nấm ở …, ghẻ ở …, đốm ở …",
    where: [
      [eyes, "ojo, ojos, párpado, párpados", "mắt, mí mắt"],
      [allergy, "nariz", "mũi"],
      [throat, "oído, oídos, garganta", "tai, họng, cổ họng, lỗ tai"],
      [
        womb,
        "allá abajo, partes, parte íntima, partes íntimas, vagina, mis partes",
        "vùng kín, âm đạo, cô bé, chỗ kín",
      ],
      [
        skin,
        `${everyLimb[0]}, cuerpo, todo el cuerpo, cara, espalda, cuello, panza, pecho, cabeza, cuero cabelludo, axila, axilas, sobaco, entrepierna, ingle, ingles, frente, cachetes, piel, mejillas`,
        `${everyLimb[1]}, mặt, da mặt, da, da tay, da đầu, da chân, lưng, cổ, bụng, ngực, người, khắp người, cả người, đầu, nách, háng, bẹn, trán, má`,
      ],
    ],
  },
  {
    es: "bola en …, bolas en …, bolita en …, bolitas en …, bulto en …, bultos en …, bultito en …, quiste en …, ganglio en …, ganglios en …, tumorcito en …, masa en …",
    vi: "cục u ở …, nổi cục ở …, nổi cục …, hạch ở …, nổi hạch ở …, nổi hạch …, … có cục u, … có cục, … nổi cục, … nổi hạch",
    where: [
      [breast, "seno, senos, pecho, chichi, busto, mama", "vú, ngực, nhũ hoa"],
      [throat, "garganta, cuello, oído, lengua, nariz", "cổ, họng, cổ họng, mũi, tai"],
      [["207RE0101X"], "tiroides, tiroide", "tuyến giáp"],
      [eyes, "ojo, párpado", "mắt, mí mắt"],
      [bladder, "testículo, testículos, próstata", "tinh hoàn, bìu"],
      [womb, "ovario, ovarios, matriz, vagina", "buồng trứng, tử cung, âm đạo"],
      [hands, "muñeca, mano, dedo", "cổ tay, ngón tay"],
      [feet, "pie, planta del pie", "bàn chân"],
      [
        surgeons,
        "axila, axilas, sobaco, espalda, ingle, panza, brazo, pierna, estómago, ombligo",
        "nách, lưng, bẹn, háng, bụng, cánh tay, đùi",
      ],
    ],
  },
  {
    es: "sangra …, sangran …, sangre en …, sangre de …, sangrado de …, sangrado en …, sangrando …, sale sangre de …",
    vi: "chảy máu …, máu trong …, … chảy máu, … ra máu, … có máu",
    where: [
      [throat, "nariz, oído, garganta", "mũi, tai, họng"],
      [teeth, "encía, encías", "nướu, răng, chân răng"],
      [
        belly,
        "recto, ano, excremento, heces, popó, caca, vómito",
        "hậu môn, phân, đi cầu, đi tiêu",
      ],
      [bladder, "orina, orín, orines, pipí, semen", "nước tiểu, đi tiểu, tiểu, tinh dịch"],
      [womb, "vagina, vaginal", "âm đạo"],
    ],
  },
  {
    es: "cayó …, caída de …, … caída, … caído, bajó …, sale …",
    vi: "sa …, … bị sa",
    where: [[womb, "matriz, útero, vejiga", "tử cung, bàng quang"]],
  },
];

const said = (frames: string, parts: string) =>
  parts
    .split(",")
    .flatMap((part) => frames.split(",").map((frame) => frame.replace("…", part.trim())))
    .join(",");

/**
 * What Spanish and Vietnamese say of a part of the body ("me punza la rodilla", "tay bị tê"): each
 * saying with each part, so that the part and what is felt in it decide together.
 */
export const feltWhere: readonly Topic[] = sayings.flatMap(({ es, vi, where }) =>
  where.map(([codes, inSpanish, inVietnamese]) => ({
    codes,
    words: { en: "", es: said(es, inSpanish), vi: said(vi, inVietnamese) },
  })),
);
