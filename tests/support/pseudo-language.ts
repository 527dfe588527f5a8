import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { en } from '../../src/words/en/en.ts';
import { type Words, withEveryPlural } from '../../src/words/plurals.ts';
import { sayIn } from '../../src/words/say.ts';
import { chromiumBuild } from './chromium-program.ts';

/** The place in the package that the invented language takes. */
const SEAT = 'es';

const ACCENTED = new Map([...'aeioucnyAEIOUCNY'].map((letter, at) => [letter, [...'áéíóúçñýÁÉÍÓÚÇÑÝ'][at] ?? letter]));
const PLACE = /\{\{[^}]*\}\}|\$t\([^)]*\)/;

/** A sentence as a wordy language might say it: accented, two fifths longer, in brackets that show where it was cut. */
export function inflate(sentence: string): string {
  const pieces = sentence.split(new RegExp(`(${PLACE.source})`));
  const accented = pieces.map((piece) =>
    PLACE.test(piece) ? piece : [...piece].map((letter) => ACCENTED.get(letter) ?? letter).join(''),
  );
  const letters = pieces.filter((piece) => !PLACE.test(piece)).join('').length;
  const longer = 'lorem ipsum dolor sit amet '.repeat(20).slice(0, Math.ceil(letters * 0.4));
  return `[${accented.join('')}${longer ? ` ${longer.trim()}` : ''}]`;
}

const inflateAll = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, typeof word === 'string' ? inflate(word) : inflateAll(word)]),
  );

/** A built extension that speaks the invented language where it would speak Spanish. */
export function buildPseudoLanguage(): string {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'taproot-pseudo-')), 'extension');
  cpSync(chromiumBuild, folder, { recursive: true });
  const chunks = path.join(folder, 'chunks');
  const chunk = readdirSync(chunks).find((file) => new RegExp(`^${SEAT}-.*\\.js$`).test(file));
  if (!chunk) throw new Error(`The package holds no language ${SEAT}.`);
  writeFileSync(path.join(chunks, chunk), `export const ${SEAT} = ${JSON.stringify(inflateAll(en))};`);
  return folder;
}

/** Lets the words by which a test finds things be those of the invented language. */
export const speakPseudoLanguage = (): void => sayIn(SEAT, withEveryPlural(inflateAll(en), SEAT), SEAT);
