/** A size: small for `npm test`, full where TEST_SCALE=deep asks for the proof at full size. */
export function atScale<T>(small: T, deep: T): T {
  return process.env.TEST_SCALE === "deep" ? deep : small;
}
