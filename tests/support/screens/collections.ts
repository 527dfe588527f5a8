import { say } from '../../../src/words/say.ts';
import type { Screen } from '../screen.ts';
import { sentenceLike } from '../sentence-like.ts';
import type { Session } from '../session.ts';
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
  at('coverage', '#/coverage', 'table', () => say('coverage.caption')),
];
