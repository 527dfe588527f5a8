import { expect, test } from 'vitest';
import { six } from '../../scripts/bench/suggestions.ts';
import { refusalKey } from '../../src/model/refusal.ts';
import { english } from '../../src/suggest/lexicon/en/english.ts';
import { spokenText } from '../../src/suggest/spoken-sentences.ts';
import { suggest } from '../../src/suggest/suggest.ts';

const reading = { lexicon: english, competencies: six.map(({ id }) => id) };
const communication = six.find(({ code }) => code === 'COMMUNICATION')?.id ?? '';
const text = [
  'Day four',
  'The bell rings at ten. Students present and defend their designs in front of the town council.',
  'Please bring your own lunch on that day.',
].join('\n');

test('a sentence is offered with its place, and with the words that made it think so', async () => {
  const [suggestion, ...others] = await suggest({ text }, reading);
  expect(others).toEqual([]);
  expect(suggestion?.competency).toBe(communication);
  expect(suggestion?.text).toBe('Students present and defend their designs in front of the town council.');
  expect(text.slice(suggestion?.start, suggestion?.end)).toBe(suggestion?.text);
  const words = suggestion?.because.map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['present', 'defend their designs', 'council']);
});

test('what was refused never comes back, not even with other spaces and signs', async () => {
  const refused = new Set([
    refusalKey(communication, 'Students  present, and defend their designs in front of the town council!'),
  ]);
  expect(await suggest({ text }, { ...reading, refused })).toEqual([]);
});

test('a key is the same on every machine, and another one for another competency or another sentence', () => {
  expect(refusalKey('urn:uuid:1', 'Students present.')).toBe('urn:uuid:1#1oucbv0y5i3');
  expect(refusalKey('urn:uuid:2', 'Students present.')).not.toBe(refusalKey('urn:uuid:1', 'Students present.'));
  expect(refusalKey('urn:uuid:1', 'Students listen.')).not.toBe(refusalKey('urn:uuid:1', 'Students present.'));
});

test('of many sentences the five best are offered, and the same sentence once', async () => {
  const many = Array.from({ length: 30 }, (_, at) => `In week ${at} students present their findings to the class.`);
  const found = await suggest({ text: [...many, ...many].join(' ') }, { ...reading, competencies: [communication] });
  expect(found).toHaveLength(5);
  expect(new Set(found.map(({ key }) => key)).size).toBe(5);
});

test('in a transcript a sentence that goes over several captions has the times of all of them', async () => {
  const cues = [
    { start: 10, end: 12, text: 'Now watch what they do.' },
    { start: 12, end: 15, text: 'The students present and defend' },
    { start: 15, end: 18.5, text: 'their designs to the class. Then' },
    { start: 18.5, end: 20, text: 'we go home.' },
  ];
  const [suggestion] = await suggest({ cues }, reading);
  expect(suggestion?.text).toBe('The students present and defend their designs to the class.');
  expect(suggestion?.time).toEqual({ start: 12, end: 18.5 });
  expect(spokenText(cues).slice(suggestion?.start, suggestion?.end)).toBe(suggestion?.text);
});

test('captions without any full stop are read a few at a time', async () => {
  const filler = Array.from({ length: 40 }, (_, at) => ({
    start: at * 3,
    end: at * 3 + 3,
    text: 'and so we went on and on',
  }));
  const cues = [...filler, { start: 120, end: 124, text: 'here the students present their findings to the class' }];
  const [suggestion] = await suggest({ cues }, reading);
  expect(suggestion?.time?.end).toBe(124);
  expect(suggestion?.time?.start).toBeGreaterThan(105);
});

test('a page without teaching offers nothing', async () => {
  const page = 'By using this site, you agree to the terms. Download our app. Copyright 2026, all rights reserved.';
  expect(await suggest({ text: page }, reading)).toEqual([]);
});

test.each([
  ['sentences', 'Students present their findings to the class. '.repeat(45_000)],
  ['one line without an end', 'students present together their findings to the class and '.repeat(36_000)],
  ['one word without an end', 'a'.repeat(2_000_000)],
  ['a gap that is never closed', 'compare compare work work '.repeat(80_000)],
])(
  'two megabytes of %s are read in slices, and the reading can be cancelled',
  async (_, long) => {
    const ticks: number[] = [];
    let last = process.threadCpuUsage().user;
    const timer = setInterval(() => {
      const now = process.threadCpuUsage().user;
      ticks.push((now - last) / 1_000);
      last = now;
    });
    const progress: number[] = [];
    await suggest({ text: long }, reading, { onProgress: (done) => progress.push(done) });
    clearInterval(timer);
    ticks.sort((a, b) => b - a);
    expect(ticks[Math.floor(ticks.length / 100)] ?? 0).toBeLessThan(50);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    await expect(suggest({ text: long }, reading, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
  },
  60_000,
);
