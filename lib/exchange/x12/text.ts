/** How a file's bytes are to be read; partners with other than English names send either. */
export type TextEncoding = "utf-8" | "windows-1252";

/**
 * Bytes as text, chunk by chunk.
 * @throws TypeError where they are not UTF-8 although it was asked for.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
