import { collectionAddress } from './sample.ts';
import { at, type LibraryScreen } from './screen-of-library.ts';

export const collectionScreens: LibraryScreen[] = [
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
];
