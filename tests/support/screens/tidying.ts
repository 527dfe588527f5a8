import { say } from '../../../src/words/say.ts';
import { sentenceLike } from '../sentence-like.ts';
import { onceASession } from './once-a-session.ts';
import { at, type LibraryScreen } from './screen-of-library.ts';

const TWIN = 'urn:uuid:00000000-0000-4000-8000-00000000d0b1';

/** Lays a second copy of a page into the library, as an older day would have left it, with a tag that looks like one of its own. */
const putTwins = onceASession(async (session) => {
  const library = await session.openLibrary('#/all');
  await library.see('list', say('library.resources'));
  await library.read(
    (id) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('taproot');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction(['resources', 'caches'], 'readwrite');
          const rows = work.objectStore('resources').getAll();
          rows.onsuccess = () => {
            const first = rows.result.find((row) => row.id !== id && row.url !== undefined && row.keywords?.length > 0);
            const keywords = first.keywords.map((tag: string) => tag.toUpperCase());
            const twin = { ...first, id, name: `${first.name} (2)`, url: `${first.url}/?utm_source=mail`, keywords };
            work.objectStore('resources').put({ ...twin, note: 'The copy that a colleague sent.' });
            work.objectStore('caches').clear();
          };
          work.onerror = () => failed(work.error);
          work.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    TWIN,
  );
  return TWIN;
});

/** The panel under the bulk bar, with some of the list selected. */
const panel = (name: string, button: () => string, role: string, words: () => string | RegExp): LibraryScreen => ({
  name,
  async open(session) {
    const library = await session.openLibrary('#/all');
    await library.click('checkbox', sentenceLike('library.select', 'name'), { nth: 1 });
    await library.click('checkbox', sentenceLike('library.select', 'name'), { nth: 3 });
    await library.click('button', button());
    await library.see(role, words());
    return library;
  },
});

export const tidyingScreens: LibraryScreen[] = [
  panel(
    'bulk-tags',
    () => say('library.tags'),
    'combobox',
    () => say('library.tagAll', { count: 2 }),
  ),
  panel(
    'bulk-collect',
    () => say('library.collect'),
    'combobox',
    () => say('library.collectInto', { count: 2 }),
  ),
  panel(
    'bulk-competency',
    () => say('library.competency'),
    'textbox',
    () => say('bulk.why'),
  ),
  panel(
    'bulk-details',
    () => say('bulk.details'),
    'combobox',
    () => say('bulk.licence'),
  ),
  at('tags', '#/tags', 'searchbox', () => say('tags.find')),
  {
    name: 'tags-alike',
    async open(session) {
      await putTwins(session);
      const library = await session.openLibrary('#/tags');
      await library.see('heading', say('tags.alike'));
      return library;
    },
  },
  {
    name: 'duplicates',
    async open(session) {
      await putTwins(session);
      const library = await session.openLibrary('#/duplicates');
      await library.see('heading', say('duplicates.why_address'));
      return library;
    },
  },
  {
    name: 'side-by-side',
    async open(session) {
      await putTwins(session);
      const library = await session.openLibrary('#/duplicates');
      await library.click('button', sentenceLike('duplicates.compareOf', 'names'));
      await library.see('button', say('duplicates.merge'));
      return library;
    },
  },
];
