import { rowsOf } from '../teacher.ts';
import { at, type LibraryScreen } from './screen-of-library.ts';

/** The library on its first day. */
export const firstRun: LibraryScreen = at('first-run', '#/all', 'heading', /^Start with one good page$/);

export const listScreens: LibraryScreen[] = [
  at('list', '#/all', 'list', /^Resources$/),
  at('inbox', '#/inbox', 'heading', /Inbox/),
  {
    name: 'library',
    async open(session) {
      const { alignments = [] } = await rowsOf(await session.openLibrary('#/all'));
      const { resources = [] } = await rowsOf(await session.openLibrary('#/all'));
      const ids = new Set(resources.map(({ id }) => id));
      const claimed = alignments.find(({ target, why }) => why && ids.has(target));
      const library = await session.openLibrary(`#/all/r/${String(claimed?.target).slice('urn:uuid:'.length)}`);
      await library.see('heading', /What it is good for/);
      return library;
    },
  },
  {
    name: 'selected',
    async open(session) {
      const library = await session.openLibrary('#/all');
      await library.click('checkbox', /^Select /, { nth: 1 });
      await library.says(/\d selected/);
      return library;
    },
  },
  {
    name: 'nothing-found',
    async open(session) {
      const library = await session.openLibrary('#/all');
      await library.fill('searchbox', 'Search the library', 'aquaduct');
      await library.says('No “aquaduct” here');
      return library;
    },
  },
  at('trash', '#/trash', 'heading', /Trash/),
  {
    name: 'keys',
    async open(session) {
      const library = await session.openLibrary('#/all');
      await library.see('list', 'Resources');
      // The keys work once the settings are read.
      await library.until('the list of keys', async () => {
        if (await library.glimpse('dialog', /Keys/)) return true;
        await library.key('?');
        return false;
      });
      return library;
    },
  },
];
