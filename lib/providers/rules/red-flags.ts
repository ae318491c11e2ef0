import type { RedFlag } from "@/lib/providers/types";

/** Patterns over folded words, which stand between single spaces. */
const emergencies = [
  // Chest pain.
  /\bchest (pain|pressure|tightness|hurts|is tight)\b/,
  /\b(pain|pressure|tightness) in (my |the |his |her )?chest\b/,
  /\b(dolor|presion|opresion) (de|en el|en mi) pecho\b/,
  /\bme duele el pecho\b/,
  /\b(dau|tuc|nang) (o )?nguc\b/,
  // Breath.
  /\b(cant|cannot|can not|unable to|hard to|trouble|difficulty|struggling to) breath(e|ing)?\b/,
  /\b(short|shortness) of breath\b/,
  /\bno (puedo|puede) respirar\b/,
  /\b(me cuesta|dificultad para|falta de|problemas para) (respirar|aire)\b/,
  /\b(kho tho|khong tho duoc|ngat tho|hut hoi)\b/,
  /\bchoking\b|\b(me|se) (estoy|esta) (ahogando|asfixiando)\b|\bnghet tho\b/,
  // Heart and brain.
  /\bheart attack\b|\bhaving a stroke\b|\bstroke symptoms?\b|\bface (is )?drooping\b/,
  /\b(ataque al corazon|infarto|derrame cerebral|embolia)\b/,
  /\b(nhoi mau co tim|con dau tim|dau tim|dot quy|tai bien mach mau nao)\b/,
  /\b(unconscious|passed out|not breathing|wont wake up)\b/,
  /\b(inconsciente|no respira|no despierta)\b|\b(bat tinh|ngung tho|ngat xiu)\b/,
  // Blood, poison, birth.
  /\b(severe|heavy|wont stop|cant stop( the)?) bleeding\b|\bbleeding (a lot|badly|heavily)\b/,
  /\b(sangrado|hemorragia) (fuerte|abundante|que no para)\b|\bchay mau (nhieu|khong ngung|khong cam)\b/,
  /\b(overdose|overdosed|poisoned|poisoning|swallowed poison)\b/,
  /\b(sobredosis|envenenado|envenenada|envenenamiento|intoxicacion)\b/,
  /\b(qua lieu|ngo doc|uong nham thuoc)\b/,
  /\b(throat|tongue) (is )?(closing|swelling)\b|\banaphyla(xis|ctic)\b|\banafilaxia\b|\bsoc phan ve\b/,
];

const crises = [
  /\b(want|wants|wanna|going|wish) (to )?(die|be dead|end it all|kill (myself|himself|herself))\b/,
  /\b(suicide|suicidal|kill myself|killing myself|end my life|hurt myself|harm myself|self harm)\b/,
  /\b(dont|do not) want to (live|be alive)\b|\bno reason to live\b|\bbetter off dead\b/,
  /\b(quiero|quisiera|quiere) (morir|morirme|morirse|matarme|matarse)\b|\bno quiero vivir\b/,
  /\b(suicidio|suicidarme|suicidarse|suicida|quitarme la vida|matarme|hacerme dano|lastimarme)\b/,
  /\b(muon chet|khong muon song|chan song|tu tu|tu sat|ket thuc cuoc doi|tu lam dau)\b/,
];

/** Without its accents, tự vẫn (suicide) is tư vấn (counselling). */
const accentedCrises = /tự (vẫn|vận)/iu;

/** The red flags in folded words (see `foldWords`) and in the text that they come from. */
export function findRedFlags(words: readonly string[], text: string): RedFlag[] {
  const folded = words.join(" ");
  const flags: RedFlag[] = [];
  if (emergencies.some((pattern) => pattern.test(folded))) flags.push("EMERGENCY");
  if (
    crises.some((pattern) => pattern.test(folded)) ||
    accentedCrises.test(text.normalize("NFC"))
  ) {
    flags.push("CRISIS");
  }
  return flags;
}
