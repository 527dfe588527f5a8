import { say } from '../../../src/words/say.ts';
import type { Screen } from '../screen.ts';
import { sentenceLike } from '../sentence-like.ts';
import type { Session } from '../session.ts';
import { rowsOf } from '../teacher.ts';
import { collectionAddress } from './sample.ts';
import { at, type LibraryScreen } from './screen-of-library.ts';

/** The sample's collection, with no window left open by the screen before. */
async function openCollection(session: Session): Promise<Screen> {
  const address = await collectionAddress(session);
  const library = await session.openLibrary(address);
  await library.see('grid', sentenceLike('collection.parts', 'name'));
  return library;
}

export const collectionScreens: LibraryScreen[] = [
  {
    name: 'collection',
    open: openCollection,
  },
  {
    name: 'collection-move',
    async open(session) {
      const library = await openCollection(session);
      await library.click('button', sentenceLike('collection.itemMore', 'name'));
      await library.click('menuitem', say('unit.moveTo'));
      await library.see('dialog', sentenceLike('unit.moveTitle', 'name'));
      return library;
    },
  },
  {
    name: 'collection-cover',
    async open(session) {
      const library = await openCollection(session);
      await library.click('button', say('collection.more'));
      await library.click('menuitem', say('unit.cover'));
      await library.see('dialog', sentenceLike('unit.coverTitle', 'name'));
      return library;
    },
  },
  {
    name: 'collection-with-cover',
    async open(session) {
      const library = await openCollection(session);
      await library.click('button', say('collection.more'));
      await library.click('menuitem', say('unit.cover'));
      await library.click('button', say('unit.coverOf', { name: 'The aquifer under our feet' }));
      await library.gone('dialog');
      return library;
    },
  },
  {
    name: 'collection-empty',
    async open(session) {
      const { collections = [] } = await rowsOf(await session.openLibrary('#/all'));
      const made = collections.find(({ name }) => name === 'Term 2');
      const library = await session.openLibrary(
        made ? `#/collection/${String(made.id).slice('urn:uuid:'.length)}` : '#/all',
      );
      if (!made) {
        // In a small window the list of collections is behind the menu.
        await library.see('button', new RegExp(`${say('library.newCollection')}|${say('library.showMenu')}`));
        if (await library.glimpse('button', say('library.showMenu')))
          await library.click('button', say('library.showMenu'));
        await library.click('button', say('library.newCollection'));
        await library.fill('textbox', say('library.newCollectionName'), 'Term 2');
        await library.key('Enter');
      }
      await library.says(say('collection.nothing'));
      return library;
    },
  },
  {
    name: 'collection-merge',
    async open(session) {
      const library = await openCollection(session);
      await library.click('button', say('collection.more'));
      await library.click('menuitem', say('unit.merge'));
      await library.see('dialog', sentenceLike('unit.mergeTitle', 'name'));
      return library;
    },
  },
  {
    name: 'collection-coverage',
    async open(session) {
      const library = await session.openLibrary(`${await collectionAddress(session)}/coverage`);
      await library.see('table', say('coverage.caption'));
      return library;
    },
  },
  {
    name: 'framework',
    async open(session) {
      const library = await session.openLibrary('#/settings');
      const own = say('framework.madeName');
      await library.see('button', say('framework.make'));
      const there = await library.glimpse('link', own);
      await library.click(there ? 'link' : 'button', there ? own : say('framework.make'));
      await library.see('button', say('framework.add'));
      if (there) return library;
      await library.click('button', say('framework.add'));
      await library.fill('textbox', say('framework.fieldName'), 'Listens and asks back');
      await library.fill('textbox', say('framework.fieldCode'), 'L1');
      await library.click('button', say('framework.done'));
      await library.see('button', /Listens and asks back/);
      return library;
    },
  },
  at('coverage', '#/coverage', 'table', () => say('coverage.caption')),
];
