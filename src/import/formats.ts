import type { fileFormats } from '../words/en/file-formats.ts';

/** What a file turned out to be, by its content: the word that `inspect` prints. */
export type FormatName = keyof typeof fileFormats;

/** Formats that hold links, and that Taproot does not read all the same. */
export const formatsWithLinks: ReadonlySet<FormatName> = new Set<FormatName>(['common-cartridge-manifest']);
