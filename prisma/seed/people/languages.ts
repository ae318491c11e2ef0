import type { Random } from "../random";
import type { Community } from "./communities";

/**
 * How likely someone of the community speaks each language besides English, as canonical BCP 47
 * tags: `zh` is Mandarin, `yue` Cantonese, `fil` Tagalog.
 */
const spoken: Record<Community, Record<string, number>> = {
  european: { es: 0.14, fr: 0.04, de: 0.03, it: 0.02, pt: 0.015, ase: 0.012 },
  chinese: { zh: 0.58, yue: 0.46 },
  indian: {
    hi: 0.62,
    pa: 0.16,
    gu: 0.16,
    te: 0.14,
    ta: 0.15,
    mr: 0.07,
    bn: 0.06,
    ur: 0.08,
    ml: 0.05,
  },
  hispanic: { es: 0.88, pt: 0.02 },
  vietnamese: { vi: 0.84, yue: 0.05 },
  filipino: { fil: 0.78, ilo: 0.14, ceb: 0.08 },
  korean: { ko: 0.72 },
  japanese: { ja: 0.48 },
  persian: { fa: 0.86 },
  afghan: { "fa-AF": 0.92, ps: 0.5 },
  russian: { ru: 0.86, uk: 0.24 },
  african_american: { es: 0.08, fr: 0.02, ase: 0.01 },
  african: { am: 0.34, ti: 0.16, ig: 0.16, yo: 0.16, fr: 0.14, sw: 0.08 },
  arab: { ar: 0.86, fr: 0.12 },
  jewish: { he: 0.26, ru: 0.06, es: 0.1 },
  pacific: { sm: 0.4, to: 0.4 },
};

/** English first, then what the person speaks besides. Clinicians often learn Spanish. */
export function spokenLanguages(random: Random, community: Community): string[] {
  const languages = ["en"];
  const learned = community === "hispanic" ? 0 : 0.09;
  for (const [tag, probability] of Object.entries({ ...spoken[community] })) {
    if (random.chance(probability)) languages.push(tag);
  }
  if (!languages.includes("es") && random.chance(learned)) languages.push("es");
  return languages;
}

/** What the people at a front desk speak, by who lives around it. */
export function staffLanguages(random: Random, nearby: readonly Community[]): string[] {
  const languages = new Set(["en"]);
  if (random.chance(0.62)) languages.add("es");
  for (const community of nearby) {
    for (const [tag, probability] of Object.entries(spoken[community])) {
      if (random.chance(Math.min(1, probability * 1.1))) languages.add(tag);
    }
  }
  for (const tag of ["zh", "fil", "vi", "hi"]) {
    if (random.chance(0.1)) languages.add(tag);
  }
  return [...languages];
}

/** The language that a member reads; most read English. */
export function readingLanguage(random: Random, community: Community): string {
  const [first = "en", probability = 0] =
    Object.entries(spoken[community]).sort((a, b) => b[1] - a[1])[0] ?? [];
  const immigrant = ["hispanic", "chinese", "vietnamese", "russian", "korean", "afghan", "persian"];
  return immigrant.includes(community) && random.chance(probability * 0.34) ? first : "en";
}
