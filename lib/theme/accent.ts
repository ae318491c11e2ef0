import { contrast, type Oklch, toHex, toOklch } from "./color";

/** The colours that accented text may stand on; `globals.css` holds the same ones (tested). */
export const grounds = {
  light: {
    paper: "#f8f5ef",
    surface: "#fffefb",
    sunken: "#efeae1",
    good: "#e4f0e2",
    caution: "#faecc8",
    stop: "#fbe5de",
    info: "#e4ecf4",
  },
  dark: {
    paper: "#191519",
    surface: "#241e23",
    sunken: "#120f12",
    good: "#1c3021",
    caution: "#352a10",
    stop: "#3b1e1a",
    info: "#1c2b3b",
  },
} as const;

export type Mode = keyof typeof grounds;

export type Accent = {
  /** Links, icons and marks: at least 4.5 : 1 on every ground and on `soft`. */
  text: string;
  /** Filled buttons: at least 3 : 1 against the page. */
  fill: string;
  fillHover: string;
  /** Words on `fill` and `fillHover`: at least 4.5 : 1. */
  onFill: string;
  /** A tint of the page for marked areas. */
  soft: string;
};

const inks = ["#fffefb", "#241c22", "#ffffff", "#000000"] as const;

/**
 * Shades of a brand colour (`#rrggbb`) for one mode. Hue and, as far as the screen can show it,
 * chroma stay the brand's; only lightness moves, and no further than it must.
 */
export function accentFor(brandColor: string, mode: Mode): Accent {
  const brand = toOklch(brandColor);
  const away = mode === "light" ? -0.01 : 0.01;
  const soft = toHex(
    mode === "light"
      ? { l: 0.94, c: Math.min(brand.c, 0.016), h: brand.h }
      : { l: 0.3, c: Math.min(brand.c, 0.04), h: brand.h },
  );
  const texted = [...Object.values(grounds[mode]), soft];
  const filled = [grounds[mode].paper, grounds[mode].surface];
  const text = toHex(move(brand, away, (hex) => texted.every((g) => contrast(hex, g) >= 4.6)));
  const fillShade = move(brand, away, (hex) => filled.every((g) => contrast(hex, g) >= 3));
  const fill = toHex(fillShade);
  const onFill = inkOn(fill);
  const lift = contrast(onFill, "#000000") > contrast(onFill, "#ffffff") ? -0.06 : 0.06;
  return { text, fill, fillHover: toHex({ ...fillShade, l: fillShade.l + lift }), onFill, soft };
}

/** The first of our inks that can be read on a colour; pure black or white always can. */
function inkOn(fill: string): string {
  const readable = inks.find((ink) => contrast(ink, fill) >= 4.5);
  return (
    readable ?? (contrast("#000000", fill) > contrast("#ffffff", fill) ? "#000000" : "#ffffff")
  );
}

/** Steps the lightness until the shade will do; black and white end the walk. */
function move(color: Oklch, step: number, willDo: (hex: string) => boolean): Oklch {
  const end = step < 0 ? 0 : 1;
  let shade = color;
  while (shade.l !== end && !willDo(toHex(shade))) {
    shade = { ...shade, l: Math.min(1, Math.max(0, shade.l + step)) };
  }
  return shade;
}

/** The style sheet that carries the brand's colours; `globals.css` picks by mode. */
export function brandStyleSheet(brandColor: string): string {
  const declarations = (["light", "dark"] as const).flatMap((mode) => {
    const { text, fill, fillHover, onFill, soft } = accentFor(brandColor, mode);
    return [
      `--accent-${mode}:${text}`,
      `--fill-${mode}:${fill}`,
      `--fill-hover-${mode}:${fillHover}`,
      `--on-fill-${mode}:${onFill}`,
      `--soft-${mode}:${soft}`,
    ];
  });
  return `:root{${declarations.join(";")}}`;
}
