/** As many bytes as the signatures of pictures need. */
export const SIGNATURE_LENGTH = 16;

/** What stands at which place in a picture of a kind that every browser reads. */
const SIGNATURES: { type: string; at: number; words: string }[] = [
  { type: 'image/jpeg', at: 0, words: '\u00ff\u00d8\u00ff' },
  { type: 'image/png', at: 1, words: 'PNG\r\n' },
  { type: 'image/gif', at: 0, words: 'GIF8' },
  { type: 'image/webp', at: 8, words: 'WEBP' },
  { type: 'image/avif', at: 4, words: 'ftypavi' },
  { type: 'image/bmp', at: 0, words: 'BM' },
];

/**
 * The MIME type of a picture by its first bytes; undefined where they are of none that every browser reads. Names do not tell: a photo may be
 * called as its sender liked.
 */
export function typeOfPicture(bytes: Uint8Array): string | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, SIGNATURE_LENGTH));
  return SIGNATURES.find(({ at, words }) => beginning.startsWith(words, at))?.type;
}
