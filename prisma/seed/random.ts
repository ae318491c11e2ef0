/** A source of chance with a fixed seed: the same seed gives the same choices in the same order. */
export interface Random {
  /** From 0 up to, not including, 1. */
  number(): number;
  /** A whole number from low to high, both included. */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One key of the object, each as likely as its weight says. */
  weighted<K extends string>(weights: Partial<Record<K, number>>): K;
  /** As many different items as asked for, or all of them, in random order. */
  sample<T>(items: readonly T[], count: number): T[];
}

/** Each subject draws from its own seed, so that more doctors do not rename the members. */
export function randomFrom(seed: string): Random {
  const number = mulberry32(hash(seed));
  const integer = (low: number, high: number) => low + Math.floor(number() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error("nothing to pick from");
    return items[integer(0, items.length - 1)] as T;
  };
  return {
    number,
    integer,
    pick,
    chance: (probability) => number() < probability,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights & string, number][];
      const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
      let left = number() * total;
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key as never;
      }
      return entries.at(-1)?.[0] as never;
    },
    sample(items, count) {
      const left = [...items];
      const taken = [];
      while (taken.length < count && left.length > 0) {
        taken.push(...left.splice(integer(0, left.length - 1), 1));
      }
      return taken;
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
