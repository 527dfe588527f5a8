import { said } from './problems.ts';
import type { Problem } from './reading.ts';

export interface Decoded {
  text: string;
  problems: Problem[];
}

/**
 * Bytes as text: UTF-8, or UTF-16 or UTF-32 where a byte order mark says so. What is no UTF-8 at all is read as windows-1252, the usual encoding of
 * old Western files; UTF-8 with a few damaged bytes stays UTF-8. Either is said.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf32 = utf32Of(bytes);
  if (utf32 !== undefined) return { text: textOfUtf32(bytes, utf32), problems: [] };
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), problems: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return decodeDamaged(bytes);
  }
}

/** The sign by which old programs end a file, and the one that fills what is left of a block. */
const ENDS = '\0\u001a';

/**
 * A text as readers take it: without its mark, without the empty lines before it, which keep XML, front matter and heads of tables from being
 * known, without what old programs end files by, and with lines that end as all do; those of the old Mac have a sign of their own.
 */
export function plainText(given: string): string {
  let end = given.length;
  while (end > 0 && ENDS.includes(given.charAt(end - 1))) end -= 1;
  const text = given.slice(0, end);
  return (text.includes('\n') ? text : text.replaceAll('\r', '\n')).replace(/^\ufeff/, '').replace(/^\s*\n/, '');
}

function decodeDamaged(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (sound > damaged)
    return {
      text,
      problems: [
        said({
          key: 'importing.why.brokenCharacters' as 'importing.why.brokenCharacters_one',
          params: { count: damaged },
        }),
      ],
    };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    problems: [said({ key: 'importing.why.windows1252' })],
  };
}

/** Whether bytes say by their mark that they are in UTF-32, four of them a sign, and whether the lowest comes first. */
export function utf32Of(bytes: Uint8Array): 'little' | 'big' | undefined {
  const [a, b, c, d] = bytes;
  if (bytes.length % 4 !== 0) return undefined;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'little';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'big' : undefined;
}

/** Browsers decode no UTF-32. What is no sign becomes the mark for that. */
function textOfUtf32(bytes: Uint8Array, order: 'little' | 'big'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signs: string[] = [];
  for (let at = 4; at < bytes.length; at += 4) {
    const code = view.getUint32(at, order === 'little');
    signs.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return signs.join('');
}

/** So many bytes at the beginning tell UTF-16 that does not say so: of Latin letters every second byte is nought. */
const TELLING = 512;

/** Which UTF-16 bytes are in, by their mark or, where they have none, by their noughts. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const noughts = [0, 0];
  const most = Math.min(bytes.length & ~1, TELLING);
  for (let at = 0; at < most; at++) if (bytes[at] === 0) noughts[at & 1] = (noughts[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  if (most < 16 || Math.max(even, odd) < most * 0.45 || Math.min(even, odd) > 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
