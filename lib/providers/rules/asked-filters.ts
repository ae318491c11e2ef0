import type { Opening, SearchGender } from "@/lib/providers/types";
import { dictionary } from "./dictionary";
import type { Word } from "./fold";
import { PhraseBook } from "./phrases";

/** What words ask for beside who or what: the filters of a search. */
export type AskedFilters = {
  kind?: "practitioner";
  gender?: SearchGender;
  /** BCP 47. */
  language?: string;
  zip?: string;
  /** The code of a medical group. */
  group?: string;
  telehealth?: true;
  accepting?: true;
  boardCertified?: true;
  /** Plan-Net AccessibilityCS. */
  accessibility?: "handiaccess";
  open?: Opening;
};

/** A filter in the words, and the words that say it: from `from` to `end`, exclusive. */
export type AskedFilter = { filter: AskedFilters; from: number; end: number };

/** Phrases that ask for something whatever stands around them. */
export const filterPhrases = new PhraseBook<AskedFilters>();

/** [BCP 47, English, Spanish, Vietnamese after "tiếng" and "người"]. */
const languages = [
  ["es", "spanish", "español", "tây ban nha"],
  ["vi", "vietnamese", "vietnamita", "việt, việt nam"],
  ["zh", "chinese, mandarin", "chino, mandarín", "hoa, trung, quan thoại, trung quốc"],
  ["yue", "cantonese", "cantonés", "quảng đông"],
  ["fil", "tagalog, filipino", "tagalo, filipino", "tagalog, phi luật tân"],
  ["ko", "korean", "coreano", "hàn, hàn quốc, đại hàn"],
  ["hi", "hindi", "hindi", "ấn độ, hindi"],
  ["pa", "punjabi", "punyabí, panyabí", "punjabi"],
  ["fa", "farsi, persian", "farsi, persa", "ba tư"],
  ["ru", "russian", "ruso", "nga"],
  ["ar", "arabic", "árabe", "ả rập"],
  ["ja", "japanese", "japonés", "nhật, nhật bản"],
  ["pt", "portuguese", "portugués", "bồ đào nha"],
  ["am", "amharic", "amárico", "amharic"],
  ["ase", "sign language, american sign language, asl", "lenguaje de señas, lengua de señas", ""],
  ["en", "english", "inglés", "anh, mỹ"],
] as const;

const each = (frames: readonly string[], words: string) =>
  words
    .split(",")
    .filter((word) => word.trim() !== "")
    .flatMap((word) => frames.map((frame) => frame.replace("…", word.trim())))
    .join(",");

for (const [language, en, es, vi] of languages) {
  filterPhrases.add(
    each(
      ["… speaking", "speaks …", "speak …", "speaking …", "spoken …", "in …", "fluent in …"],
      en,
    ),
    "en",
    { language },
  );
  // The bare word is enough, but for "English", which says something else in other phrases.
  if (language !== "en") filterPhrases.add(en, "en", { language });
  filterPhrases.add(
    each(["hable …", "habla …", "hablen …", "hablan …", "hablar …", "en …", "de habla …"], es),
    "es",
    { language },
  );
  if (language === "es") filterPhrases.add("español, hispanohablante", "es", { language });
  filterPhrases.add(each(["nói tiếng …", "biết tiếng …", "tiếng …"], vi), "vi", { language });
}
filterPhrases.add("bác sĩ việt nam, bác sĩ việt, người việt, người việt nam", "vi", {
  language: "vi",
});

filterPhrases.add(
  "female, female doctor, female provider, woman physician, female physician, lady physician, that is a woman, who is a woman, a woman",
  "en",
  { gender: "female" },
);
filterPhrases.add("mujer, femenina, que sea mujer, doctora mujer, mujer doctora", "es", {
  gender: "female",
});
filterPhrases.add("nữ, bác sĩ nữ, nữ bác sĩ, bác sĩ phái nữ, phái nữ", "vi", { gender: "female" });
filterPhrases.add("male, male doctor, male provider, male physician, a man, who is a man", "en", {
  gender: "male",
});
filterPhrases.add("hombre, masculino, que sea hombre, doctor hombre", "es", { gender: "male" });
filterPhrases.add("nam bác sĩ, bác sĩ phái nam, phái nam, nam giới", "vi", { gender: "male" });
filterPhrases.add("nonbinary, non binary", "en", { gender: "nonbinary" });

filterPhrases.add(
  "telehealth, telemedicine, video visit, video visits, by video, video appointment, virtual, virtual visit, online, online visit, over video, on zoom, online appointment",
  "en",
  { telehealth: true },
);
filterPhrases.add(
  "telesalud, telemedicina, por video, videollamada, por videollamada, consulta por video, consulta virtual, virtual, en línea, cita virtual",
  "es",
  { telehealth: true },
);
filterPhrases.add(
  "khám qua video, qua video, khám từ xa, khám trực tuyến, trực tuyến, khám online, khám qua mạng",
  "vi",
  { telehealth: true },
);

filterPhrases.add(
  "accepting new patients, taking new patients, takes new patients, accepts new patients, accepting patients, taking patients, new patients, open to new patients",
  "en",
  { accepting: true },
);
filterPhrases.add(
  "acepta pacientes nuevos, acepte pacientes nuevos, aceptan pacientes nuevos, acepta nuevos pacientes, que acepte nuevos pacientes, pacientes nuevos, nuevos pacientes",
  "es",
  { accepting: true },
);
filterPhrases.add("nhận bệnh nhân mới, còn nhận bệnh nhân, bệnh nhân mới, nhận bệnh nhân", "vi", {
  accepting: true,
});

const openings: readonly (readonly [Opening, en: string, es: string, vi: string])[] = [
  [
    "now",
    "open now, open right now, open today, currently open",
    "abierto ahora, abierta ahora, abierto hoy, abierta hoy, abiertos ahora, abierto en este momento",
    "đang mở cửa, mở cửa bây giờ, mở cửa hôm nay, đang mở, còn mở cửa, mở bây giờ",
  ],
  [
    "evenings",
    "evening, evenings, evening hours, open late, after work, after 6 pm, after 5 pm, in the evening, open evenings, late hours, at night",
    "por la tarde noche, por la noche, de noche, abierto hasta tarde, abierta hasta tarde, después del trabajo, en la noche",
    "buổi tối, ban đêm, sau giờ làm, mở cửa trễ, mở trễ, mở cửa buổi tối",
  ],
  [
    "weekends",
    "weekend, weekends, open weekends, on weekends, open on weekends, saturday, sunday, saturdays, sundays, open saturday, open sunday, open on saturday, open on sunday",
    "fin de semana, fines de semana, abierto los sábados, abierto los domingos, los sábados, los domingos, en sábado, en domingo, abierto el sábado, abierto el domingo, sábado, sábados",
    "cuối tuần, thứ bảy, chủ nhật, mở cửa cuối tuần, ngày cuối tuần",
  ],
];
for (const [open, en, es, vi] of openings) {
  filterPhrases.add(en, "en", { open });
  filterPhrases.add(es, "es", { open });
  filterPhrases.add(vi, "vi", { open });
}

filterPhrases.add("board certified, board certification", "en", { boardCertified: true });
filterPhrases.add("certificado por la junta, certificada por la junta, con certificación", "es", {
  boardCertified: true,
});
filterPhrases.add(
  "wheelchair accessible, wheelchair access, handicap accessible, accessible by wheelchair, disabled access",
  "en",
  { accessibility: "handiaccess" },
);
filterPhrases.add("acceso para silla de ruedas, accesible en silla de ruedas", "es", {
  accessibility: "handiaccess",
});
filterPhrases.add("có lối cho xe lăn, lối đi cho xe lăn", "vi", { accessibility: "handiaccess" });

/** Words that lead to a filter, and go with it. */
const leading = new Set(
  [
    "who that speaks speak speaking spoken fluent near around close to at by in and is a",
    "cerca de del en que hable habla hablen sea y alrededor zip codigo postal area zona",
    "gan o tai noi biet tieng va co the khu vuc ma",
  ].flatMap((line) => line.split(" ")),
);

/** The filters that words ask for, in the order of the words; none within a complaint's words. */
export function findFilters(words: readonly Word[]): AskedFilter[] {
  const found: AskedFilter[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = dictionary.longestAt(words, at, true);
    const asked = filterAt(words, at);
    const one = asked && asked.length >= (phrase?.length ?? 0) ? asked : null;
    if (one) {
      const earliest = found.at(-1)?.end ?? 0;
      let from = at;
      while (from > earliest && leading.has(words[from - 1]?.folded ?? "")) from -= 1;
      found.push({ filter: one.filter, from, end: one.end });
    }
    at = one?.end ?? phrase?.end ?? at + 1;
  }
  return found;
}

function filterAt(words: readonly Word[], at: number) {
  const word = words[at];
  if (word && /^\d{5}$/.test(word.folded)) {
    return { filter: { zip: word.folded }, end: at + 1, length: 1 };
  }
  const phrase = filterPhrases.longestAt(words, at, true);
  return phrase && { filter: phrase.value, end: phrase.end, length: phrase.length };
}
