import localFont from "next/font/local";

/** Every letter of English and Spanish; 37 kB for all weights. */
export const latin = localFont({
  src: "../node_modules/@fontsource-variable/commissioner/files/commissioner-latin-wght-normal.woff2",
  variable: "--font-latin",
  weight: "300 800",
  display: "swap",
  adjustFontFallback: "Arial",
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});

/** What Vietnamese adds; 11 kB, fetched only by a page that holds such a letter. */
export const vietnamese = localFont({
  src: "../node_modules/@fontsource-variable/commissioner/files/commissioner-vietnamese-wght-normal.woff2",
  variable: "--font-vietnamese",
  weight: "300 800",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB",
    },
  ],
});
