/** The ten digits of a telephone number however it is written; null where it has others. */
export function phoneDigits(text: string): string | null {
  const digits = text.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
  return /^[2-9]\d{9}$/.test(digits) ? digits : null;
}
