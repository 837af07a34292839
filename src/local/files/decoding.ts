// Bytes as text, by an encoding that is known.

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'windows-1252',
] as const;
export type Encoding = (typeof encodings)[number];

// What windows-1252 has at 0x80–0x9F. Some platforms decode that range as control characters.
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const withC1 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (char) => c1.charAt(char.charCodeAt(0) - 0x80));

export function plainDecode(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? withC1(text) : text;
}

/** The text of bytes that come in pieces. */
export function* textOfPieces(pieces: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const bytes of pieces) {
    const piece = decoder.decode(bytes, { stream: true });
    yield encoding === 'windows-1252' ? withC1(piece) : piece;
  }
  yield decoder.decode();
}
