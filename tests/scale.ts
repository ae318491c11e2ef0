/** A size: small for `npm test`, full where TEST_SCALE=deep asks for the proof at full size. */
export function atScale(small: number, deep: number): number {
  return process.env.TEST_SCALE === "deep" ? deep : small;
}
