import { readFile as readFromDisk } from 'node:fs/promises';
import { readFile } from '../../src/import/read-file.ts';
import { saySentence } from '../../src/words/say.ts';

const golden = new URL('../fixtures/bundles/library-v1.taproot.json', import.meta.url);

/** The golden bundle of version 1. */
export const text = await readFromDisk(golden, 'utf8');

/** The bundle as plain JSON, to be changed. */
export type Bundle = Record<string, Record<string, unknown>[]> & Record<string, unknown>;
export const bundle = (): Bundle => JSON.parse(text);

/** The reading of the golden bundle after a change to it, and its problems as a teacher reads them. */
export async function readChanged(change: (file: Bundle) => void) {
  const file = bundle();
  change(file);
  const reading = await readFile(JSON.stringify(file));
  const problems = reading.problems.map(({ where, why }) => `${saySentence(where)}: ${saySentence(why)}`);
  return { ...reading, said: problems };
}

/** The nth node of a list, to be changed. */
export const nodeOf = (file: Bundle, list: string, index = 0): Record<string, unknown> => file[list]?.[index] ?? {};
