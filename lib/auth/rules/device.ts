const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];

/** Browser and system by their own names, such as `Firefox, Windows`; null when neither is known. */
export function describeDevice(userAgent: string | null): string | null {
  const agent = (userAgent ?? "").slice(0, 500);
  const named = [browsers, systems].map((known) => known.find(([mark]) => mark.test(agent))?.[1]);
  return named.filter((name) => name !== undefined).join(", ") || null;
}
