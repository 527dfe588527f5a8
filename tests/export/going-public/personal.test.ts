import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { personalIn } from '../../../src/export/going-public/personal.ts';
import { growth, LINEAR } from '../../support/growth.ts';

const found = (text: string, byTeacher = true) =>
  personalIn(text, byTeacher).map(({ risk, at }) => [risk, text.slice(at.start, at.end)]);

test.each([
  ['Leila M. saw it at once', 'student', 'Leila M.'],
  ['The student Marek Novak drew it', 'student', 'student Marek Novak'],
  ['Frag die Schülerin Ayşe danach', 'student', 'Schülerin Ayşe'],
  ['Ask whether Leila’s uncle would come', 'student', 'Leila’s uncle'],
  ['Worked well for Jonas 8b', 'student', 'Jonas 8b'],
  ['سألت الطالبة ليلى عن ذلك', 'student', 'الطالبة ليلى'],
  ['Student ID: 20419987', 'identifier', 'Student ID: 20419987'],
  ['born on 12.03.2012 in Graz', 'identifier', 'born on 12.03.2012'],
  ['Write to ana.ribeiro@school.example.org.', 'email', 'ana.ribeiro@school.example.org'],
  ['Call +43 660 123 45 67 first', 'phone', '+43 660 123 45 67'],
  ['Call (555) 123-4567 first', 'phone', '(555) 123-4567'],
])('"%s" has a place to look at', (text, risk, words) => {
  expect(found(text)).toEqual([[risk, words]]);
});

test.each([
  'The students compare two sources in 45 minutes.',
  'Plan B. if it rains, Gruppe A. begins.',
  'Read pages 12-14 by 2026-11-24, ISBN 978-3-525-82258-6.',
  'See https://river.example.org/2024/05/02/1234567 for the map.',
  'Deeper Learning in Grade 8 with the Water Unit',
  'Von 1848 bis 1918, danach 20.11.2026.',
])('"%s" has none', (text) => {
  expect(found(text)).toEqual([]);
});

test('a page may name people, but its addresses and numbers are looked at all the same', () => {
  expect(found('By Mira O. for students Marek and Ida', false)).toEqual([]);
  expect(found('Contact: mira@river.example.org', false)).toEqual([['email', 'mira@river.example.org']]);
});

test.each(['a', '1', 'A a ', '+1 ', 'a.'])(
  'looking takes no longer than the text is long: "%s" over and over',
  async (piece) => {
    const look = async (times: number) => personalIn(piece.repeat((100_000 * times) / piece.length), true);
    expect(await growth(look)).toBeLessThan(LINEAR);
  },
);

test('what is found are places of the text that do not lie over each other', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'Ab 1.@-’s+(') }), (text) => {
      const places = personalIn(text, true).map(({ at }) => at);
      for (const [index, { start, end }] of places.entries()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(places[index + 1]?.start ?? text.length);
      }
    }),
  );
});
