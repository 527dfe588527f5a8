import { expect, test } from 'vitest';
import { precisionAt5, six } from '../../scripts/bench/suggestions.ts';
import { markedLessons } from '../support/marked-lessons.ts';

const nameOf = (id: string): string => six.find((each) => each.id === id)?.name ?? '';

test('the marked lessons are there, and every competency is marked in both sets', () => {
  expect(markedLessons('tuning').length + markedLessons('held-out').length).toBeGreaterThanOrEqual(12);
  for (const set of ['tuning', 'held-out'] as const) {
    const marks = markedLessons(set).flatMap(({ sentences }) => sentences.flatMap(({ shows }) => shows));
    for (const { id } of six) expect(marks.filter((each) => each === id).length).toBeGreaterThan(4);
  }
});

test.each([
  ['tuning', 0.85, 0.65],
  ['held-out', 0.8, 0.65],
] as const)(
  'of the first five suggestions in the texts for %s, most are right, for each competency',
  (set, all, each) => {
    const counts = [...precisionAt5(markedLessons(set))];
    const sum = (of: 'offered' | 'right') => counts.reduce((total, [, count]) => total + count[of], 0);
    expect(sum('right') / sum('offered')).toBeGreaterThanOrEqual(all);
    const poor = counts.filter(([, { right, offered }]) => right / offered < each);
    expect(poor.map(([id]) => nameOf(id))).toEqual([]);
  },
);
