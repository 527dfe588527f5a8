import { describe, expect, test } from 'vitest';
import { gaps } from '../support/catalogues.ts';

describe.each(gaps)('the catalogue in %s', (_, { stale, places, empty, untranslated }) => {
  test('has no sentence that English no longer has', () => {
    expect(stale).toEqual([]);
  });

  test('keeps the places for names and numbers in each sentence', () => {
    expect(places).toEqual([]);
  });

  test('leaves no sentence empty, and none in English', () => {
    expect([...empty, ...untranslated]).toEqual([]);
  });
});
