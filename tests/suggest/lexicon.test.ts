import { expect, test } from 'vitest';
import { atOnce } from '../../src/model/slices.ts';
import { english } from '../../src/suggest/lexicon/en/english.ts';
import { type Lexicon, lexicon, withWords } from '../../src/suggest/lexicon.ts';
import { partsOf } from '../../src/suggest/pattern.ts';
import { suggesting } from '../../src/suggest/suggest.ts';

const teamwork = 'urn:uuid:889b3640-4da0-59c6-b642-8f038d8166ce';
const inLexicon = (words: string): Lexicon => ({
  ...english,
  against: [],
  cues: { [teamwork]: [{ words, weight: 3 }] },
});
const reads = (words: string, text: string): boolean =>
  atOnce(suggesting({ text }, { lexicon: inLexicon(words), competencies: [teamwork] })).length > 0;

test('the English lexicon fits the schema, has cues for all six, and every cue can be read', () => {
  expect(lexicon.parse(english)).toEqual(english);
  expect(Object.keys(english.cues)).toHaveLength(6);
  const cues = [...english.against, ...Object.values(english.cues).flat()];
  // A cue that names a group that is not there would never be met.
  expect(cues.filter(({ words }) => partsOf(words, english.groups) === undefined)).toEqual([]);
});

test('a cue is met by its words in a row, by a choice, by a beginning, and over a gap of five words', () => {
  expect(reads('divide the work', 'In every group the pupils divide the work.')).toBe(true);
  expect(reads('divide the work', 'In every group the pupils divide up the work.')).toBe(false);
  expect(reads('share|divide the work', 'In every group the pupils SHARE the work.')).toBe(true);
  expect(reads('collab* on', 'In every group the pupils collaborate on it.')).toBe(true);
  expect(reads('divide … work', 'The pupils divide one two three four five work.')).toBe(true);
  expect(reads('divide … work', 'The pupils divide one two three four five six work.')).toBe(false);
  expect(reads('{students} divide', 'In the second lesson learners divide the work.')).toBe(true);
});

test('a cue that cannot be read is passed over, and breaks nothing', () => {
  for (const words of ['{nobody} divide', '…', '(a+)+$', '* *', 'a '.repeat(99)]) {
    expect(reads(words, 'In every group the pupils divide the work.')).toBe(false);
  }
});

test('a school adds words of its own and switches given ones off, also for a competency of its own', () => {
  const own = 'urn:uuid:00000000-0000-4000-8000-000000000001';
  const stamp = {
    id: own,
    curator: own,
    dateSaved: '2026-03-21T09:30:00.000Z',
    dateChanged: '2026-03-21T09:30:00.000Z',
  };
  const given: Lexicon = {
    ...english,
    cues: { [teamwork]: [{ words: 'share the work', weight: 3 }, { words: 'together' }] },
  };
  const changed = withWords(given, [
    { ...stamp, competency: teamwork, words: 'together', isOff: true },
    { ...stamp, competency: teamwork, words: 'share the work' },
    { ...stamp, competency: teamwork, words: 'im Team' },
    { ...stamp, competency: teamwork, words: 'im Team' },
    { ...stamp, competency: own, words: 'dig|dug … well' },
  ]);
  expect(changed.cues).toEqual({
    [teamwork]: [{ words: 'share the work', weight: 3 }, { words: 'im Team' }],
    [own]: [{ words: 'dig|dug … well' }],
  });
  expect(given.cues[teamwork]).toHaveLength(2);
});
