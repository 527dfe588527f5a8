import { LARGEST_ZIP } from '../export/zip-limits.ts';
import { decode } from './decode.ts';
import type { FormatName } from './formats.ts';
import { guessJson, LARGEST_JSON, readJson } from './read-json.ts';
import { type Reading, type ReadingOptions, refusal, refuseForeign } from './reading.ts';
import { recogniseBytes, startsLike } from './recognise-bytes.ts';
import { recogniseText } from './recognise-text.ts';

const MEGABYTE = 1_000_000;
const HEAD = 65_536;

/**
 * Reads whatever a teacher opens, drops or pastes: recognises it by its content, reads it where it is Taproot's own, and says in a
 * sentence what it seems to be where it is not. Never throws for what is in the file.
 * @param input a file, bytes, or pasted text
 * @throws the signal's reason where reading was aborted
 */
export async function readFile(input: Blob | Uint8Array | string, options: ReadingOptions = {}): Promise<Reading> {
  if (typeof input === 'string') return readText(input.replace(/^\ufeff/, ''), options);
  const size = input instanceof Blob ? input.size : input.byteLength;
  if (await isZipBundle(input)) return readZipBundle(input, size, options);
  if (size > LARGEST_JSON) return refuseLarge(input, size, LARGEST_JSON);
  const bytes = input instanceof Blob ? new Uint8Array(await input.arrayBuffer()) : input;
  const binary = recogniseBytes(bytes);
  if (binary) return refuseForeign(binary);
  const { text, problems } = decode(bytes);
  const reading = await readText(text, options);
  return reading.verdict === 'refused' ? reading : { ...reading, problems: [...reading.problems, ...problems] };
}

/** Beginning and end tell what a zip is, so that one of a gigabyte is not read for it. */
async function isZipBundle(input: Blob | Uint8Array): Promise<boolean> {
  const part = async (start: number, end?: number) =>
    input instanceof Blob ? new Uint8Array(await input.slice(start, end).arrayBuffer()) : input.subarray(start, end);
  const head = await part(0, HEAD);
  if (!startsLike(head, 'PK')) return false;
  return recogniseBytes(new Uint8Array([...head, ...(await part(-HEAD))])) === 'taproot-zip';
}

async function readZipBundle(input: Blob | Uint8Array, size: number, options: ReadingOptions): Promise<Reading> {
  if (size > LARGEST_ZIP) return refuseLarge(input, size, LARGEST_ZIP);
  // What reads zips is large, and most imports need none of it.
  const { readZip } = await import('./read-zip.ts');
  return readZip(input instanceof Blob ? input : new Blob([new Uint8Array(input)]), options);
}

async function readText(text: string, options: ReadingOptions): Promise<Reading> {
  const first = text.trimStart().charAt(0);
  if (first === '{' || first === '[') return readJson(text, options);
  const format = recogniseText(text);
  if (format === 'taproot-markdown') {
    // What reads Markdown and YAML is large, and most imports need none of it.
    const { readMarkdown } = await import('./read-markdown.ts');
    return readMarkdown(text);
  }
  return format === 'empty' ? refusal('empty', { key: 'importing.why.empty' }) : refuseForeign(format);
}

async function refuseLarge(input: Blob | Uint8Array, size: number, most: number): Promise<Reading> {
  const head =
    input instanceof Blob ? new Uint8Array(await input.slice(0, HEAD).arrayBuffer()) : input.subarray(0, HEAD);
  const format = recogniseBytes(head) ?? recogniseHead(new TextDecoder().decode(head));
  const params = { size: Math.ceil(size / MEGABYTE), most: most / MEGABYTE };
  return refusal(format, { key: 'importing.why.large', params });
}

const recogniseHead = (head: string): FormatName => (/^\s*[{[]/.test(head) ? guessJson(head) : recogniseText(head));
