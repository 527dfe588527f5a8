import { directionOf, type Language, languageFor } from '../../words/languages.ts';
import { speak, spokenLanguage } from '../../words/speak.ts';
import { rememberChoice } from '../kit/choices-here.ts';

/** Where the choice waits for the next page, and what it came to, which public/first-paint.js reads before anything is drawn. */
const CHOICE = 'language';
const SPOKEN = 'spoken';

let browserTag = 'en';

function put(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  rememberChoice(SPOKEN, language);
}

/** Which language the browser itself is in, where Taproot speaks it. */
export const browserLanguage = (): Language => languageFor('browser', browserTag);

async function speakChosen(choice: string): Promise<void> {
  const language = languageFor(choice, browserTag);
  await speak(language, browserTag);
  put(language);
}

/**
 * Speaks the language that was chosen last: settings are read from the database, which would be a moment too late for the first words.
 * Where its words cannot be loaded, as after an update of Taproot under an open page, the page speaks English rather than stay empty.
 * @param tag what the browser is in, such as "de-AT"
 */
export async function restoreLanguage(tag: string): Promise<void> {
  browserTag = tag;
  try {
    await speakChosen(localStorage.getItem(CHOICE) ?? 'browser');
  } catch (error) {
    console.error(error);
    put(spokenLanguage());
  }
}

/** Speaks the chosen language at once, and keeps the choice where the next page finds it at once. */
export async function applyLanguage(choice: string): Promise<void> {
  if (localStorage.getItem(CHOICE) === choice) return;
  rememberChoice(CHOICE, choice);
  await speakChosen(choice);
}
