import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accentFor, grounds, type Mode } from "./accent";
import { contrast, toHex } from "./color";

const modes: Mode[] = ["light", "dark"];
const tokens = readFileSync("components/ui/tokens.css", "utf8");

/** `--color-NAME: light-dark(#…, #…)` of the token file, for one mode. */
function token(name: string, mode: Mode): string {
  const match = new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  const value = match?.[mode === "light" ? 1 : 2];
  if (!value) throw new Error(`no token --color-${name}`);
  return value;
}

/** Every hue in steps of 10°, at several lightnesses and chromas, greys and the corners included. */
const brandColors = [
  "#ffffff",
  "#000000",
  "#808080",
  "#ffff00",
  "#00ff00",
  "#0000ff",
  "#ff0000",
  ...Array.from({ length: 36 }, (_, hue) => hue * 10).flatMap((h) =>
    [0.15, 0.35, 0.55, 0.75, 0.92].flatMap((l) => [0.05, 0.15, 0.3].map((c) => toHex({ l, c, h }))),
  ),
];

describe.each(modes)("accentFor in %s mode", (mode) => {
  it("keeps every brand colour readable as text on every ground", () => {
    for (const color of brandColors) {
      const { text, soft } = accentFor(color, mode);
      for (const ground of [...Object.values(grounds[mode]), soft]) {
        expect(contrast(text, ground), `${color} as ${text} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    }
  });

  it("keeps the words on a filled button readable, and the button apart from the page", () => {
    for (const color of brandColors) {
      const { fill, fillHover, onFill } = accentFor(color, mode);
      expect(contrast(onFill, fill), `${onFill} on ${fill}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onFill, fillHover), `${onFill} on ${fillHover}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(fill, grounds[mode].paper), color).toBeGreaterThanOrEqual(3);
      expect(contrast(fill, grounds[mode].surface), color).toBeGreaterThanOrEqual(3);
    }
  });

  it("keeps plain words readable on the tint of every brand colour", () => {
    for (const color of brandColors) {
      const { soft } = accentFor(color, mode);
      expect(contrast(token("ink", mode), soft), color).toBeGreaterThanOrEqual(7);
      expect(contrast(token("ink-soft", mode), soft), color).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("knows the grounds that the token file holds", () => {
    for (const [name, color] of Object.entries(grounds[mode])) {
      expect(token(name, mode), name).toBe(color);
    }
  });
});

describe.each(modes)("the tokens in %s mode", (mode) => {
  it("keep ink readable on every ground, and tones in themselves", () => {
    for (const ground of Object.values(grounds[mode])) {
      expect(contrast(token("ink", mode), ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(token("ink-soft", mode), ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const tone of ["good", "caution", "stop", "info"]) {
      const ink = token(`${tone}-ink`, mode);
      expect(contrast(ink, token(tone, mode)), tone).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, token("surface", mode)), tone).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, token("paper", mode)), tone).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("keep the edge of a control visible", () => {
    for (const ground of [grounds[mode].paper, grounds[mode].surface]) {
      expect(contrast(token("edge", mode), ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("accentFor", () => {
  it("leaves a colour that can be read as it is", () => {
    expect(accentFor("#6a2a5b", "light")).toMatchObject({ text: "#6a2a5b", fill: "#6a2a5b" });
  });
});

describe("contrast", () => {
  it("is 21 between black and white and 1 of a colour with itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#6a2a5b", "#6a2a5b")).toBe(1);
  });
});
