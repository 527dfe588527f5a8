import { expect, test } from 'vitest';
import { type Bundle, nodeOf, readChanged } from './changed-bundle.ts';

const moment = (value: string) => (file: Bundle) => {
  const target = nodeOf(file, 'excerpts').target as { selector: Record<string, unknown>[] };
  target.selector = [{ '@type': 'FragmentSelector', value }];
};

test.each([
  ['t=9,4', 'It ends before it starts.'],
  ['t=1e300', 'Its times are no times of a video.'],
  ['t=1e999', 'Its times are no times of a video.'],
  ['t=-4', 'It holds neither a quote nor a moment that Taproot can read.'],
  ['t=NaN', 'It holds neither a quote nor a moment that Taproot can read.'],
])('a moment of %s is refused with a sentence', async (value, sentence) => {
  const { library, said } = await readChanged(moment(value));
  expect(library.excerpts).toHaveLength(3);
  expect(said).toEqual([`Excerpts, number 1: ${sentence}`]);
});

test('a moment past the end of its video comes in, and that is said', async () => {
  const { library, said, verdict } = await readChanged(moment('t=700,900'));
  expect(verdict).toBe('accepted');
  expect(library.excerpts).toHaveLength(4);
  expect(said).toEqual([
    'The whole file: One moment or transcript lies past the end of its video. It came in as it is.',
  ]);
});

test('lines of a transcript without sound times are left out, the others are put in the order of time', async () => {
  const { library, said } = await readChanged((file) => {
    nodeOf(file, 'transcripts').cues = [
      { start: 9, text: 'Second.' },
      { start: 1, end: 3, text: 'First.' },
      { start: 5, end: 2, text: 'Backwards.' },
      { start: -1, text: 'Negative.' },
      { start: 1e300, text: 'Absurd.' },
      { start: 4 },
      'nothing at all',
    ];
  });
  expect(library.transcripts[0]?.cues).toEqual([
    { start: 1, end: 3, text: 'First.' },
    { start: 9, text: 'Second.' },
  ]);
  expect(said).toEqual([
    'Transcripts, number 1: 5 lines of it have no times or words that a transcript can hold. The rest came in.',
  ]);
});

test('a million lines are no transcript', async () => {
  const { library, said } = await readChanged((file) => {
    nodeOf(file, 'transcripts').cues = Array(1_000_000).fill({ start: 1, text: 'x' });
  });
  expect(library.transcripts).toEqual([]);
  expect(said).toEqual(['Transcripts, number 1: There are more than 50,000 entries in its lines.']);
});

test('pages that begin where the text has no places are left out, the text comes in', async () => {
  const { library, said } = await readChanged((file) => {
    nodeOf(file, 'savedTexts').pages = [0, 90_000];
  });
  expect(library.savedTexts[0]?.text).toBeTypeOf('string');
  expect(library.savedTexts.every((row) => row.pages === undefined || row.pages.length > 2)).toBe(true);
  expect(said).toEqual([expect.stringMatching(/^Saved pages, number 1: Its pages do not begin/)]);
});
