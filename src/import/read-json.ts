import { BUNDLE_FORMAT } from '../export/bundle.ts';
import type { FormatName } from './formats.ts';
import { DEEPEST, isLikeJson, measureJson, withoutComments } from './json-text.ts';
import { isNode, type RawNode } from './places.ts';
import { readBundle } from './read-bundle.ts';
import { type Reading, type ReadingOptions, refusal } from './reading.ts';
import { recogniseJson } from './recognise-json.ts';
import { recogniseText } from './recognise-text.ts';
import type { ReadFiles } from './references.ts';
import { readForeignJson, readForeignText } from './ways-in/read-foreign.ts';

/** The largest text that is read, in bytes: memory for several times as much is needed while it is read. */
export const LARGEST_JSON = 200_000_000;
const HEAD = 65_536;

/**
 * Reads a text that begins like JSON.
 * @param filesOf finds the bytes of the attachments that the bundle names, where its JSON came in a zip
 */
export async function readJson(
  text: string,
  options: ReadingOptions,
  filesOf?: (bundle: RawNode) => Promise<ReadFiles>,
): Promise<Reading> {
  const { depth, open } = measureJson(text);
  if (depth > DEEPEST) return refusal(guessJson(text), { key: 'importing.why.deep', params: { most: DEEPEST } });
  const data = parsed(text) ?? recordsIn(text) ?? uncommented(text);
  if (data === undefined) {
    if (!isLikeJson(text)) return readForeignText(recogniseText(text), text, options);
    return refusal(guessJson(text), { key: open ? 'importing.why.truncated' : 'importing.why.damaged' });
  }
  const format = recogniseJson(data);
  if (format === 'taproot-bundle' && isNode(data)) {
    const reading = await readBundle(data, options, await filesOf?.(data));
    return reading.header.id === undefined ? reading : { ...reading, json: text };
  }
  return readForeignJson(format, data, options);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Programs allow comments in their settings, which hide how deep a text nests. */
function uncommented(text: string): unknown {
  const plain = withoutComments(text);
  return plain === text || measureJson(plain).depth > DEEPEST ? undefined : parsed(plain);
}

/** Some programs write an object to each line; undefined where one of the lines is none. */
function recordsIn(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return undefined;
  const records = lines.map(parsed);
  return records.every(isNode) ? records : undefined;
}

/** What JSON that cannot be parsed would have been. */
export const guessJson = (text: string): FormatName =>
  text.slice(0, HEAD).includes(`"${BUNDLE_FORMAT}"`) ? 'taproot-bundle' : 'json';
