import type { Settings } from '../model/settings.ts';
import { rememberChoice } from './kit/choices-here.ts';

const KEY = 'theme';

function put(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** Puts the theme on the page before anything is drawn: settings are read from the database, which is a frame too late. */
export const restoreTheme = (): void => put(localStorage.getItem(KEY));

/** Puts a chosen theme on the page, and keeps it where the next page finds it at once. */
export function applyTheme(theme: Settings['theme']): void {
  rememberChoice(KEY, theme);
  put(theme);
}
