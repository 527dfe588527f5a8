import { say } from '../../../src/words/say.ts';
import { sentenceLike } from '../sentence-like.ts';
import { rowsOf } from '../teacher.ts';
import { onceASession } from './once-a-session.ts';
import { at, type LibraryScreen } from './screen-of-library.ts';

/** The library on its first day. */
export const firstRun: LibraryScreen = at('first-run', '#/all', 'heading', () => say('firstRun.welcomeTitle'));

/** The address of the resource of which most is claimed with a reason and a piece of evidence. */
const addressOfClaimed = onceASession(async (session) => {
  const { alignments = [], resources = [] } = await rowsOf(await session.openLibrary('#/all'));
  const ids = new Set(resources.map(({ id }) => id));
  const weight = (id: unknown) =>
    alignments.filter(({ target, why, evidence }) => target === id && why && (evidence as unknown[])?.length).length;
  const [claimed] = [...ids].toSorted((a, b) => weight(b) - weight(a));
  return `#/all/r/${String(claimed).slice('urn:uuid:'.length)}`;
});

export const listScreens: LibraryScreen[] = [
  at('list', '#/all', 'list', () => say('library.resources')),
  at('inbox', '#/inbox', 'heading', () => new RegExp(say('library.inbox'))),
  {
    name: 'library',
    async open(session) {
      const library = await session.openLibrary(await addressOfClaimed(session));
      await library.see('heading', say('detail.goodFor'));
      return library;
    },
  },
  {
    name: 'selected',
    async open(session) {
      const library = await session.openLibrary('#/all');
      await library.settled();
      await library.click('checkbox', sentenceLike('library.select', 'name'), { nth: 1 });
      await library.says(say('library.selected', { count: 1 }));
      return library;
    },
  },
  {
    name: 'nothing-found',
    async open(session) {
      const library = await session.openLibrary('#/all');
      await library.fill('combobox', say('library.searchLabel'), 'aquaduct');
      await library.says(say('library.nothingFoundTitle', { text: 'aquaduct' }));
      return library;
    },
  },
  {
    name: 'completion',
    async open(session) {
      const library = await session.openLibrary('#/all');
      // English names of filters are known in every language.
      await library.fill('combobox', say('library.searchLabel'), 'tag:zzz competency:');
      await library.see('listbox', say('library.searchLabel'));
      await library.says(say('filter.unknownValue', { value: 'zzz', typed: 'tag:zzz' }));
      return library;
    },
  },
  at('trash', '#/trash', 'heading', () => new RegExp(say('library.trash'))),
  {
    name: 'keys',
    async open(session) {
      const library = await session.openLibrary('#/all');
      await library.see('list', say('library.resources'));
      // The keys work once the settings are read.
      await library.until('the list of keys', async () => {
        if (await library.glimpse('dialog', say('keys.title'))) return true;
        await library.key('?');
        return false;
      });
      return library;
    },
  },
];
