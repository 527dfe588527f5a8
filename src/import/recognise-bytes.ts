import { utf16Of, utf32Of } from './decode.ts';
import type { FormatName } from './formats.ts';

/** What files of these kinds begin with, as text of one character a byte; the number is where it stands. */
const SIGNATURES: [string, number, FormatName][] = [
  ['%PDF-', 0, 'pdf'],
  ['\x89PNG\r\n\x1a\n', 0, 'picture'],
  ['\xff\xd8\xff', 0, 'picture'],
  ['GIF87a', 0, 'picture'],
  ['GIF89a', 0, 'picture'],
  ['WEBP', 8, 'picture'],
  ['BM', 0, 'picture'],
  ['II*\0', 0, 'picture'],
  ['MM\0*', 0, 'picture'],
  ['\0\0\x01\0', 0, 'picture'],
  ['ftypheic', 4, 'picture'],
  ['ftypavif', 4, 'picture'],
  ['ftypmif1', 4, 'picture'],
  ['ftyp', 4, 'video'],
  ['\x1aE\xdf\xa3', 0, 'video'],
  ['AVI ', 8, 'video'],
  ['WAVE', 8, 'audio'],
  ['ID3', 0, 'audio'],
  ['OggS', 0, 'audio'],
  ['fLaC', 0, 'audio'],
  ['\xff\xfb', 0, 'audio'],
  ['\x1f\x8b', 0, 'gzip'],
  ['BZh', 0, 'gzip'],
  ['\xfd7zXZ\0', 0, 'gzip'],
  ['\x28\xb5\x2f\xfd', 0, 'gzip'],
  ['Rar!\x1a\x07', 0, 'rar-archive'],
  ["7z\xbc\xaf'\x1c", 0, '7z-archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'old-office'],
  ['SQLite format 3\0', 0, 'sqlite'],
  ['MZ', 0, 'program'],
  ['\x7fELF', 0, 'program'],
  ['\xcf\xfa\xed\xfe', 0, 'program'],
  ['\0asm', 0, 'program'],
  ['wOFF', 0, 'font'],
  ['wOF2', 0, 'font'],
  ['OTTO\0', 0, 'font'],
  ['\0\x01\0\0', 0, 'font'],
];

/** Readers of PDF look for its sign in the first kilobyte: printers and mails put words before it. */
const PDF = /%PDF-[12]\.\d/;

/** Names inside a zip archive that tell what the archive is. */
const ZIP_CONTENTS: [string, FormatName][] = [
  ['bundle.taproot.json', 'taproot-zip'],
  ['mimetypeapplication/epub+zip', 'epub'],
  ['mimetypeapplication/vnd.oasis.opendocument', 'opendocument'],
  ['word/document.xml', 'word'],
  ['xl/workbook.', 'excel'],
  ['ppt/presentation.xml', 'powerpoint'],
  ['imsmanifest.xml', 'common-cartridge'],
  ['metadata_0_to_', 'omnivore-zip'],
  ['part_0000', 'pocket-zip'],
];

/** Enough bytes to tell any of the kinds below; the names inside a zip stand again at its end. */
const HEAD = 65_536;

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** What kind of file bytes are where they are no text, by the signs inside them; undefined where they may be text. */
export function recogniseBytes(bytes: Uint8Array): FormatName | undefined {
  const head = bytes.subarray(0, HEAD);
  if (startsLike(head, 'PK\x03\x04') || startsLike(head, 'PK\x05\x06')) return recogniseZip(head, bytes);
  if (PDF.test(latin(head.subarray(0, 1_024)))) return 'pdf';
  const isBinary =
    utf32Of(bytes) === undefined && utf16Of(head) === undefined && (hasNoughts(head) || isFullOfControls(head));
  for (const [sign, at, format] of SIGNATURES)
    if (startsLike(head, sign, at) && (isBinary || sign.length > 4)) return format;
  return isBinary ? 'binary' : undefined;
}

/** Programs let a nought slip into text now and then; several at its beginning, or in numbers, are none of text. */
function hasNoughts(head: Uint8Array): boolean {
  let noughts = 0;
  for (const byte of head) if (byte === 0) noughts += 1;
  return (
    noughts > 0 && (noughts * 1_000 > head.length + 3_000 || head.subarray(0, 16).filter((byte) => byte < 9).length > 1)
  );
}

/** Text has line ends and tabs, hardly any other control character. */
function isFullOfControls(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls += 1;
  return controls > 1 + head.length / 50;
}

/** Whether bytes begin with a sign, of one character a byte. */
export function startsLike(bytes: Uint8Array, sign: string, at = 0): boolean {
  for (let index = 0; index < sign.length; index++) if (bytes[at + index] !== sign.charCodeAt(index)) return false;
  return true;
}

const recogniseZip = (head: Uint8Array, bytes: Uint8Array): FormatName =>
  recogniseNames(latin(head) + latin(bytes.subarray(-HEAD)));

/** What a zip archive is by the names inside it, all in one text. */
export const recogniseNames = (names: string): FormatName =>
  ZIP_CONTENTS.find(([name]) => names.includes(name))?.[1] ?? 'zip';
