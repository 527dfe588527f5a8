import type { Screen } from './screen.ts';
import type { Session } from './session.ts';
import { rowsOf } from './teacher.ts';

/** Every screen of the library, and how a teacher gets there from a library that holds the sample unit. */
export interface LibraryScreen {
  name: string;
  open(session: Session): Promise<Screen>;
}

const at = (name: string, hash: string, role: string, words: RegExp): LibraryScreen => ({
  name,
  async open(session) {
    const library = await session.openLibrary(hash);
    await library.see(role, words);
    return library;
  },
});

/** The address of the sample's biggest collection, as the library's own links have it. */
async function collectionAddress(session: Session): Promise<string> {
  const { collections = [] } = await rowsOf(await session.openLibrary('#/all'));
  const size = (row: Record<string, unknown>) => (row.parts as unknown[]).length;
  const [biggest] = collections.toSorted((a, b) => size(b) - size(a));
  if (!biggest) throw new Error('The library holds no collection.');
  return `#/collection/${String(biggest.id).slice('urn:uuid:'.length)}`;
}

/** Lays the sample unit into an empty library, by its button. */
export async function addSample(session: Session): Promise<Screen> {
  const library = await session.openLibrary('#/all');
  await library.click('button', 'Add the sample');
  await library.see('list', 'Resources');
  return library;
}

export const firstRun: LibraryScreen = at('first-run', '#/all', 'heading', /^Start with one good page$/);

export const libraryScreens: LibraryScreen[] = [
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
  {
    name: 'collection',
    async open(session) {
      const library = await session.openLibrary(await collectionAddress(session));
      await library.see('grid', /^Plan of/);
      return library;
    },
  },
  {
    name: 'collection-coverage',
    async open(session) {
      const library = await session.openLibrary(`${await collectionAddress(session)}/coverage`);
      await library.see('table', /Which row serves/);
      return library;
    },
  },
  at('coverage', '#/coverage', 'table', /Which row serves/),
  {
    name: 'export',
    async open(session) {
      const library = await session.openLibrary(`${await collectionAddress(session)}/share`);
      await library.see('heading', 'Before it leaves');
      await library.see('button', 'Save the file');
      return library;
    },
  },
  at('open-bundle', '#/open', 'heading', /^Open a bundle$/),
  at('trash', '#/trash', 'heading', /Trash/),
  at('history', '#/history', 'heading', /History/),
  at('settings', '#/settings', 'heading', /^Settings$/),
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
