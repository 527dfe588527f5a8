import { hewlettCompetencies } from '../../src/model/hewlett.ts';
import type { Id } from '../../src/model/identity.ts';
import { atOnce } from '../../src/model/slices.ts';
import { english } from '../../src/suggest/lexicon/en/english.ts';
import { type Suggestion, suggesting } from '../../src/suggest/suggest.ts';
import { type MarkedLesson, markedLessons } from '../../tests/support/marked-lessons.ts';
import { type BenchRow, row } from './row.ts';

/** For one competency: sentences that were offered, at most five a text; those of them that are marked; and all that are marked. */
export interface Precision {
  offered: number;
  right: number;
  marked: number;
}

/** The six whose sentences are marked in the lesson texts. */
export const six = hewlettCompetencies.filter(({ parent }) => parent === undefined);

/** Looks for evidence in each lesson text and counts. */
export function precisionAt5(
  lessons: MarkedLesson[],
  onWrong?: (lesson: MarkedLesson, wrong: Suggestion) => void,
): Map<Id, Precision> {
  const counts = new Map<Id, Precision>(six.map(({ id }) => [id, { offered: 0, right: 0, marked: 0 }]));
  for (const lesson of lessons) {
    const reading = { lexicon: english, competencies: six.map(({ id }) => id) };
    for (const suggestion of atOnce(suggesting({ text: lesson.text }, reading))) {
      const count = counts.get(suggestion.competency);
      const sentence = lesson.sentences.find(({ start, end }) => suggestion.start >= start && suggestion.end <= end);
      if (!count) continue;
      count.offered += 1;
      if (sentence?.shows.includes(suggestion.competency)) count.right += 1;
      else onWrong?.(lesson, suggestion);
    }
    for (const { shows } of lesson.sentences) {
      for (const id of shows) {
        const count = counts.get(id);
        if (count) count.marked += 1;
      }
    }
  }
  return counts;
}

/** Precision at five for each competency, on the texts that the lexicon was tuned on and on those that were held out; and how much of what is marked was offered. */
export function benchSuggestions(): BenchRow[] {
  return (['tuning', 'held-out'] as const).flatMap((set) => {
    const counts = precisionAt5(markedLessons(set));
    return six.flatMap(({ id, name }) => {
      const short = name.toLowerCase().replaceAll(' ', '-');
      const { offered, right, marked } = counts.get(id) ?? { offered: 0, right: 0, marked: 0 };
      return [
        row(`suggestions-${set}-${short}-precision-at-5`, 'sentences', right, offered, 'sentences offered'),
        row(`suggestions-${set}-${short}-recall`, 'sentences', right, marked, 'sentences marked by hand'),
      ];
    });
  });
}
