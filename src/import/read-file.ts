import { BUNDLE_FORMAT } from '../export/bundle.ts';
import { decode } from './decode.ts';
import { type FormatName, formatsWithLinks } from './formats.ts';
import { DEEPEST, measureJson } from './json-text.ts';
import { isNode } from './places.ts';
import { readBundle } from './read-bundle.ts';
import { type Reading, type ReadingOptions, refusal } from './reading.ts';
import { recogniseBytes } from './recognise-bytes.ts';
import { recogniseJson } from './recognise-json.ts';
import { recogniseText } from './recognise-text.ts';

/** The largest file that is read, in bytes: memory for several times as much is needed while it is read. */
export const LARGEST_FILE = 200_000_000;
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
  if (size > LARGEST_FILE) return refuseLarge(input, size);
  const bytes = input instanceof Blob ? new Uint8Array(await input.arrayBuffer()) : input;
  const binary = recogniseBytes(bytes);
  if (binary) return refuseForeign(binary);
  const { text, problems } = decode(bytes);
  const reading = await readText(text, options);
  return reading.verdict === 'refused' ? reading : { ...reading, problems: [...reading.problems, ...problems] };
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

async function readJson(text: string, options: ReadingOptions): Promise<Reading> {
  const { depth, open } = measureJson(text);
  if (depth > DEEPEST) return refusal(guessJson(text), { key: 'importing.why.deep', params: { most: DEEPEST } });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    if (!LIKE_JSON.test(text)) return refuseForeign(recogniseText(text));
    return refusal(guessJson(text), { key: open ? 'importing.why.truncated' : 'importing.why.damaged' });
  }
  const format = recogniseJson(data);
  if (format === 'taproot-bundle' && isNode(data)) return readBundle(data, options);
  return refuseForeign(format);
}

/** How JSON goes on after its first bracket: RTF, Markdown and plain text may begin with a bracket too. */
const LIKE_JSON = /^\s*(\{\s*("|\}?\s*$)|\[\s*([[{"]|(true|false|null|-?\d[\d.eE+-]*)\s*(,|\]?\s*$)|\]?\s*$))/;

/** What JSON that cannot be parsed would have been. */
const guessJson = (text: string): FormatName =>
  text.slice(0, HEAD).includes(`"${BUNDLE_FORMAT}"`) ? 'taproot-bundle' : 'json';

function refuseForeign(format: FormatName): Reading {
  const key = formatsWithLinks.has(format) ? 'importing.why.notYet' : 'importing.why.notOurs';
  return refusal(format, { key, params: { format } });
}

async function refuseLarge(input: Blob | Uint8Array, size: number): Promise<Reading> {
  const head =
    input instanceof Blob ? new Uint8Array(await input.slice(0, HEAD).arrayBuffer()) : input.subarray(0, HEAD);
  const format = recogniseBytes(head) ?? recogniseHead(new TextDecoder().decode(head));
  const params = { size: Math.ceil(size / MEGABYTE), most: LARGEST_FILE / MEGABYTE };
  return refusal(format, { key: 'importing.why.large', params });
}

const recogniseHead = (head: string): FormatName => (/^\s*[{[]/.test(head) ? guessJson(head) : recogniseText(head));
