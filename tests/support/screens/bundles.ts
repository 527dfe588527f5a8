import { collectionAddress } from './sample.ts';
import { at, type LibraryScreen } from './screen-of-library.ts';

export const bundleScreens: LibraryScreen[] = [
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
];
