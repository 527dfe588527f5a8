import type { Screen } from '../screen.ts';
import type { Session } from '../session.ts';
import { collectionAddress } from './sample.ts';
import { at, type LibraryScreen } from './screen-of-library.ts';

/** The sample's collection, with no window left open by the screen before. */
async function openCollection(session: Session): Promise<Screen> {
  const address = await collectionAddress(session);
  const library = await session.openLibrary(address);
  await library.see('grid', /^Plan of/);
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
      await library.click('button', /^Move The aquifer/);
      await library.click('menuitem', 'Move to…');
      await library.see('dialog', /^Move/);
      return library;
    },
  },
  {
    name: 'collection-merge',
    async open(session) {
      const library = await openCollection(session);
      await library.click('button', 'More for this collection');
      await library.click('menuitem', /^Merge/);
      await library.see('dialog', /^Merge/);
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
];
