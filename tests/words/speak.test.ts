import { afterEach, expect, test } from 'vitest';
import { languageChoices } from '../../src/model/settings.ts';
import { languageFor, languages, localeFor } from '../../src/words/languages.ts';
import { withEveryPlural } from '../../src/words/plurals.ts';
import { language, say } from '../../src/words/say.ts';
import { onSpeak, speak, spokenLanguage } from '../../src/words/speak.ts';

afterEach(() => speak('en', 'en'));

test('the language of the browser is spoken where nothing was chosen, English where Taproot does not speak it', () => {
  expect(languageFor('browser', 'de-AT')).toBe('de');
  expect(languageFor('browser', 'pt-BR')).toBe('en');
  expect(languageFor('fr', 'de-AT')).toBe('fr');
});

test('dates and digits follow the region of the browser where it has the same language', () => {
  expect(localeFor('ar', 'ar-EG')).toBe('ar-EG');
  expect(localeFor('es', 'ar-EG')).toBe('es');
});

test('every language can be chosen in the settings', () => {
  expect(languageChoices).toEqual(['browser', ...languages]);
});

test('another language is spoken at once, and everyone who draws words hears of it', async () => {
  let heard = 0;
  const leave = onSpeak(() => heard++);
  await speak('de', 'de-DE');
  leave();
  expect([say('settings.title'), spokenLanguage(), heard]).toEqual(['Einstellungen', 'de', 1]);
});

test('of two languages chosen in one breath the later one stays', async () => {
  await Promise.all([speak('es', 'es'), speak('en', 'en')]);
  expect(say('settings.title')).toBe('Settings');
});

test('Arabic has its six plurals, and the digits of the region', async () => {
  await speak('ar', 'ar-EG');
  expect(say('settings.competencies', { count: 2 })).toBe('كفايتان');
  expect(say('settings.competencies', { count: 12 })).toBe('١٢ كفاية');
  expect(language()).toBe('ar-EG');
});

test('a million is said in the same language, though few sentences have a form for it', () => {
  expect(withEveryPlural({ sheep_one: 'una', sheep_other: 'varias' }, 'es')).toEqual({
    sheep_one: 'una',
    sheep_many: 'varias',
    sheep_other: 'varias',
  });
});

test('numbers in a sentence are written as its language writes them', async () => {
  expect(say('settings.competencies', { count: 40_000 })).toBe('40,000 competencies');
  await speak('de', 'de-DE');
  expect(say('settings.competencies', { count: 40_000 })).toBe('40.000 Kompetenzen');
});

test('a name that runs the other way keeps the sentence around it in order', async () => {
  expect(say('history.saved', { name: 'الماء' })).toBe('Saved “\u2068الماء\u2069”');
  await speak('ar', 'ar');
  expect(say('settings.version', { version: 'beta' })).toContain('\u2068beta\u2069');
});
