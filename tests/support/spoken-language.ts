import { expect } from 'vitest';
import { cutWords } from './cut-words.ts';
import type { Screen } from './screen.ts';
import type { Session } from './session.ts';

/** Chooses a language in the settings, as the keyboard does by the first letters of its name. */
export async function chooseLanguage(settings: Screen, label: string, language: string): Promise<void> {
  await settings.see('combobox', label);
  await settings.read((chosen) => {
    const select = [...document.querySelectorAll('select')].find((each) =>
      [...each.options].some((option) => option.value === chosen),
    );
    if (!select) throw new Error('There is no choice of languages.');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, chosen);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
}

/** What the page says of its own language. */
export const spokenBy = (screen: Screen) =>
  screen.read(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

/** As a teacher who chose the language earlier. */
export async function rememberLanguage(session: Session, language: string): Promise<void> {
  const library = await session.openLibrary('#/settings');
  await library.see('heading', 'Settings');
  await chooseLanguage(library, 'Language', language);
  await library.until('the language to be spoken', async () => (await spokenBy(library)).lang === language);
}

/** No word is cut, and nothing runs past the edge. */
export async function expectWhole(screen: Screen): Promise<void> {
  await screen.rest();
  expect(await cutWords(screen)).toEqual([]);
  expect(await screen.fitsItsWidth()).toBe(true);
}

/** Lets the page run the other way without another language: the screen that stands open stays open. */
export const turnRound = (screen: Screen, direction: 'ltr' | 'rtl'): Promise<void> =>
  screen.read((dir) => {
    document.documentElement.dir = dir;
  }, direction);
