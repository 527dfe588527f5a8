import { LARGEST_ZIP } from '../export/zip-limits.ts';
import { decode, plainText } from './decode.ts';
import type { FormatName } from './formats.ts';
import { guessJson, LARGEST_JSON, readJson } from './read-json.ts';
import { type Reading, type ReadingOptions, refusal, refuseForeign } from './reading.ts';
import { recogniseBytes, recogniseNames, startsLike } from './recognise-bytes.ts';
import { recogniseText } from './recognise-text.ts';
import { readForeignText } from './ways-in/read-foreign.ts';
import { bundleIn, linkedDataIn } from './ways-in/shared-page.ts';

const MEGABYTE = 1_000_000;
const HEAD = 65_536;

/**
 * Reads whatever a teacher opens, drops or pastes: recognises it by its content, reads it where it is Taproot's own, and says in a
 * sentence what it seems to be where it is not. Never throws for what is in the file.
 * @param input a file, bytes, or pasted text
 * @throws the signal's reason where reading was aborted
 */
export async function readFile(input: Blob | Uint8Array | string, options: ReadingOptions = {}): Promise<Reading> {
  if (typeof input === 'string') return readText(input, options);
  const size = input instanceof Blob ? input.size : input.byteLength;
  const archive = await archiveOf(input, options.signal);
  if (archive !== undefined) return readArchive(archive, input, size, options);
  if (size > LARGEST_JSON) return refuseLarge(input, size, LARGEST_JSON);
  const bytes = input instanceof Blob ? new Uint8Array(await input.arrayBuffer()) : input;
  const binary = recogniseBytes(bytes);
  if (binary) return refuseForeign(binary);
  const { text, problems } = decode(bytes);
  const reading = await readText(text, options);
  return reading.verdict === 'refused' ? reading : { ...reading, problems: [...reading.problems, ...problems] };
}

/** Beginning and end mostly tell what a zip is, so that one of a gigabyte is not read for it; undefined where it is none that is read. */
async function archiveOf(input: Blob | Uint8Array, signal: AbortSignal | undefined): Promise<FormatName | undefined> {
  const part = async (start: number, end?: number) =>
    input instanceof Blob ? new Uint8Array(await input.slice(start, end).arrayBuffer()) : input.subarray(start, end);
  const head = await part(0, HEAD);
  if (!startsLike(head, 'PK')) return undefined;
  const told = recogniseBytes(new Uint8Array([...head, ...(await part(-HEAD))]));
  const format = told === 'zip' ? await archiveOfNames(input, signal) : told;
  return format !== undefined && ARCHIVES.has(format) ? format : undefined;
}

/** The list at the end of a zip of many files is longer than what was looked at. */
async function archiveOfNames(input: Blob | Uint8Array, signal: AbortSignal | undefined): Promise<FormatName> {
  const { BadZip, entriesOf } = await import('./zip-entries.ts');
  try {
    return recogniseNames([...(await entriesOf(blobOf(input), signal)).keys()].join('\n'));
  } catch (error) {
    if (error instanceof BadZip) return 'zip';
    throw error;
  }
}

const blobOf = (input: Blob | Uint8Array): Blob => (input instanceof Blob ? input : new Blob([new Uint8Array(input)]));

const ARCHIVES: ReadonlySet<FormatName> = new Set<FormatName>([
  'taproot-zip',
  'omnivore-zip',
  'pocket-zip',
  'common-cartridge',
  'zip',
]);

async function readArchive(format: FormatName, input: Blob | Uint8Array, size: number, options: ReadingOptions) {
  if (size > LARGEST_ZIP) return refuseLarge(input, size, LARGEST_ZIP);
  const zip = blobOf(input);
  // What reads zips is large, and most imports need none of it.
  if (format === 'taproot-zip') return (await import('./read-zip.ts')).readZip(zip, options);
  return (await import('./ways-in/archives.ts')).readForeignArchive(format, zip, options);
}

async function readText(given: string, options: ReadingOptions): Promise<Reading> {
  const text = plainText(given);
  const first = text.trimStart().charAt(0);
  if (first === '{' || first === '[') return readJson(text, options);
  const page = first === '<' ? bundleIn(text) : undefined;
  if (page !== undefined) return inPage(await readJson(page, options));
  const format = recogniseText(text);
  if (format === 'taproot-markdown') {
    // What reads Markdown and YAML is large, and most imports need none of it.
    const { readMarkdown } = await import('./read-markdown.ts');
    return readMarkdown(text, options.competencies);
  }
  const data = isLinkedData(format) ? linkedDataIn(text) : undefined;
  if (data !== undefined) return readJson(data, options);
  return format === 'empty' ? refusal('empty', { key: 'importing.why.empty' }) : readForeignText(format, text, options);
}

/** A page from Taproot whose bundle cannot even be told to be one is damaged. */
const inPage = (reading: Reading): Reading =>
  reading.format !== 'taproot-bundle'
    ? refusal('taproot-bundle', {
        key: reading.problems[0]?.why.key === TRUNCATED ? TRUNCATED : 'importing.why.damaged',
      })
    : reading;

const TRUNCATED = 'importing.why.truncated';

/** JSON-LD that came in the element that web pages have for it. */
const isLinkedData = (format: FormatName): boolean => format === 'lrmi' || format === 'json-ld';

async function refuseLarge(input: Blob | Uint8Array, size: number, most: number): Promise<Reading> {
  const head =
    input instanceof Blob ? new Uint8Array(await input.slice(0, HEAD).arrayBuffer()) : input.subarray(0, HEAD);
  const format = recogniseBytes(head) ?? recogniseHead(new TextDecoder().decode(head));
  const params = { size: Math.ceil(size / MEGABYTE), most: most / MEGABYTE };
  return refusal(format, { key: 'importing.why.large', params });
}

const recogniseHead = (head: string): FormatName => (/^\s*[{[]/.test(head) ? guessJson(head) : recogniseText(head));
