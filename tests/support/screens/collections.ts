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
      await library.click('button', 'More for this collection');
      await library.click('menuitem', /^Cover/);
      await library.see('dialog', /^Cover of/);
      return library;
    },
  },
  {
    name: 'collection-with-cover',
    async open(session) {
      const library = await openCollection(session);
      await library.click('button', 'More for this collection');
      await library.click('menuitem', /^Cover/);
      await library.click('button', /^The picture of The aquifer/);
      await library.see('status', /has a new cover/);
      await library.gone('dialog');
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
    name: 'collection-empty',
    async open(session) {
      const { collections = [] } = await rowsOf(await session.openLibrary('#/all'));
      const made = collections.find(({ name }) => name === 'Term 2');
      const library = await session.openLibrary(
        made ? `#/collection/${String(made.id).slice('urn:uuid:'.length)}` : '#/all',
      );
      if (!made) {
        await library.click('button', 'New collection');
        await library.fill('textbox', 'Name of the new collection', 'Term 2');
        await library.key('Enter');
      }
      await library.says('Nothing is in this collection yet');
      return library;
    },
  },
  {
    name: 'framework',
    async open(session) {
      const library = await session.openLibrary('#/settings');
      const there = await library.glimpse('link', 'Our competencies');
      await library.click(there ? 'link' : 'button', there ? 'Our competencies' : 'New framework');
      await library.see('button', 'Add a competency');
      if (there) return library;
      await library.click('button', 'Add a competency');
      await library.fill('textbox', 'Name', 'Listens and asks back');
      await library.fill('textbox', 'Code', 'L1');
      await library.click('button', 'Done');
      await library.see('button', /Listens and asks back/);
      return library;
    },
  },
  at('coverage', '#/coverage', 'table', () => say('coverage.caption')),
];
