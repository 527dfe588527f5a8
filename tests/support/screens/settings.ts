import { say } from '../../../src/words/say.ts';
import { at, type LibraryScreen } from './screen-of-library.ts';

export const settingScreens: LibraryScreen[] = [
  at('history', '#/history', 'heading', () => say('library.history')),
  at('settings', '#/settings', 'heading', () => say('settings.title')),
];
