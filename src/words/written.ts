import { exporting as ar } from './ar/exporting.ts';
import { exporting as de } from './de/exporting.ts';
import { exporting as en } from './en/exporting.ts';
import { exporting as es } from './es/exporting.ts';
import { exporting as fr } from './fr/exporting.ts';

const written = [en, es, de, fr, ar];

type Fixed =
  | 'description'
  | 'note'
  | 'tags'
  | 'page'
  | 'video'
  | 'document'
  | 'thing'
  | `strength_${1 | 2 | 3}`
  | `analysis_${'teacher' | 'students' | 'evidence' | 'next'}`;

/** What a word of our documents is in each language: a document is read in whichever its teacher wrote it. */
export const inEveryLanguage = (word: Fixed): string[] => written.map(({ document }) => document[word]);

/** How a document in each language names the page that a quote stands on. */
export const pageInEveryLanguage = (page: number): string[] =>
  written.map(({ document }) => document.quotedFrom.replace('{{page}}', String(page)));
