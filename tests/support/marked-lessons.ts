import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hewlettCompetencies } from '../../src/model/hewlett.ts';
import type { Id } from '../../src/model/identity.ts';

/** The letters by which sentences are marked. */
const codes: Record<string, string> = {
  A: 'ACADEMIC-CONTENT',
  C: 'CRITICAL-THINKING',
  T: 'COLLABORATION',
  M: 'COMMUNICATION',
  S: 'SELF-DIRECTED',
  G: 'ACADEMIC-MINDSET',
};

/** A lesson text, a sentence a line, and the competencies that each sentence shows in the eyes of those who wrote it. */
export interface MarkedLesson {
  name: string;
  text: string;
  sentences: { start: number; end: number; shows: Id[] }[];
}

/** The lesson texts that the lexicon was tuned on, or those that were held out. */
export function markedLessons(set: 'tuning' | 'held-out'): MarkedLesson[] {
  const folder = path.resolve(import.meta.dirname, '../fixtures/lessons', set);
  return readdirSync(folder).map((file) => {
    let text = '';
    const sentences = readFileSync(path.join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [marks = '', words = ''] = line.split('| ');
        const start = text.length;
        text += `${words}\n`;
        return { start, end: start + words.length, shows: [...marks].flatMap((mark) => idOf(mark) ?? []) };
      });
    return { name: file.replace('.txt', ''), text, sentences };
  });
}

const idOf = (mark: string): Id | undefined =>
  hewlettCompetencies.find(({ code }) => code !== undefined && code === codes[mark])?.id;
