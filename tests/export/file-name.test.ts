import { expect, test } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';

test('a file is called after its title, for a bundle and for a document', () => {
  expect(fileName('Water: who gets it?', 'json')).toBe('water-who-gets-it.taproot.json');
  expect(fileName('Water: who gets it?', 'markdown')).toBe('water-who-gets-it.md');
});

test('letters of any script stay, everything else parts words', () => {
  expect(fileName('Größe & Gewicht / 7b', 'markdown')).toBe('größe-gewicht-7b.md');
  expect(fileName('水は誰のもの', 'markdown')).toBe('水は誰のもの.md');
  expect(fileName('../../etc/passwd\u202Egpj', 'markdown')).toBe('etc-passwd-gpj.md');
});

test('a title that is no name, or one that Windows keeps for itself, still gives a file', () => {
  expect(fileName('?!', 'markdown')).toBe('taproot.md');
  expect(fileName('CON', 'json')).toBe('taproot-con.taproot.json');
});

test('a long title is cut', () => {
  expect(fileName('a '.repeat(500), 'markdown').length).toBeLessThan(70);
});
