import { at, type LibraryScreen } from './screen-of-library.ts';

export const settingScreens: LibraryScreen[] = [
  at('history', '#/history', 'heading', /History/),
  at('settings', '#/settings', 'heading', /^Settings$/),
];
