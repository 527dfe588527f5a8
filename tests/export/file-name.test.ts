import { expect, test } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';

test.each([
  ['Water: who gets it?', 'water-who-gets-it.taproot.json'],
  ['Wasser & Öl', 'wasser-öl.taproot.json'],
  ['水の旅', '水の旅.taproot.json'],
  ['../../etc/passwd', 'etc-passwd.taproot.json'],
  ['CON', 'taproot-con.taproot.json'],
  ['\u202e???', 'taproot.taproot.json'],
  ['', 'taproot.taproot.json'],
])('a bundle called %j is saved as %s', (title, name) => {
  expect(fileName(title, 'json')).toBe(name);
});

test('a very long title gives a name that every system takes', () => {
  expect(fileName('a b '.repeat(500), 'markdown').length).toBeLessThan(70);
});
