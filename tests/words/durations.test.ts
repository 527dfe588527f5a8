import { afterEach, describe, expect, it } from 'vitest';
import { sayDuration } from '../../src/words/durations.ts';
import { languages } from '../../src/words/languages.ts';
import { readDuration } from '../../src/words/read-duration.ts';
import { speak } from '../../src/words/speak.ts';

afterEach(() => speak('en', 'en'));

describe('how long something takes', () => {
  it.each([...languages.map((language) => [language, language] as const), ['ar', 'ar-EG'] as const])(
    'is read back as it is said: %s as in %s',
    async (language, region) => {
      await speak(language, region);
      const times = [1, 2, 3, 9, 11, 45, 59, 60, 61, 62, 90, 100, 120, 121, 150, 180, 671];
      expect(times.map((minutes) => readDuration(sayDuration(minutes)))).toEqual(times);
    },
  );

  it.each([
    ['de', '1 Std. 40 Min.', 100],
    ['de', '2 Stunden', 120],
    ['de', '90 Minuten', 90],
    ['es', '1 hora y 30 minutos', 90],
    ['fr', '1 heure 15', undefined],
    ['fr', '1,5 h', 90],
    ['ar', '٤٥ دقيقة', 45],
    ['en', '1 h 30 min', 90],
    ['en', '1hr 5mins', 65],
    ['en', '2 months', undefined],
    ['de', '2 Monate', undefined],
    ['es', '2 meses', undefined],
    ['en', '2 lessons', undefined],
    ['en', '45', undefined],
    ['en', '', undefined],
  ] as const)('in %s, %s: %s', async (language, text, minutes) => {
    await speak(language, language);
    expect(readDuration(text)).toBe(minutes);
  });
});
