/** What a teacher would call a file, by its MIME type. */
export type KindOfFile = 'picture' | 'pdf' | 'video' | 'sound' | 'text' | 'sheet' | 'slides' | 'document' | 'file';

const KINDS: [RegExp, KindOfFile][] = [
  [/^image\//, 'picture'],
  [/^application\/pdf$/, 'pdf'],
  [/^video\//, 'video'],
  [/^audio\//, 'sound'],
  [/spreadsheet|ms-excel|text\/csv/, 'sheet'],
  [/presentation|powerpoint/, 'slides'],
  [/wordprocessing|msword|opendocument\.text/, 'document'],
  [/^text\//, 'text'],
];

/** The kind of a file, for the eye: what is not known is a file. */
export const kindOfFile = (type: string): KindOfFile => KINDS.find(([sign]) => sign.test(type))?.[1] ?? 'file';
