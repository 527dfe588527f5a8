import { deeperLearning as arCompetencies } from './ar/deeper-learning.ts';
import { exporting as ar } from './ar/exporting.ts';
import { competencyKey } from './competency-key.ts';
import { deeperLearning as deCompetencies } from './de/deeper-learning.ts';
import { exporting as de } from './de/exporting.ts';
import { deeperLearning as enCompetencies } from './en/deeper-learning.ts';
import { exporting as en } from './en/exporting.ts';
import { deeperLearning as esCompetencies } from './es/deeper-learning.ts';
import { exporting as es } from './es/exporting.ts';
import { deeperLearning as frCompetencies } from './fr/deeper-learning.ts';
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

const competencies: readonly Record<string, { name: string; shortName?: string }>[] = [
  enCompetencies,
  esCompetencies,
  deCompetencies,
  frCompetencies,
  arCompetencies,
];

/** The names and short names of a built-in competency in each language, by its code; none for a code that comes from elsewhere. */
export const competencyInEveryLanguage = (code: string): string[] =>
  competencies.flatMap((words) => {
    const { name, shortName } = words[competencyKey(code)] ?? {};
    return [name, shortName].filter((each) => each !== undefined);
  });
