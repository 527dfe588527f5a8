import { say } from '../../../src/words/say.ts';
import { collectionAddress } from './sample.ts';
import { at, type LibraryScreen } from './screen-of-library.ts';

export const bundleScreens: LibraryScreen[] = [
  {
    name: 'export',
    async open(session) {
      const library = await session.openLibrary(`${await collectionAddress(session)}/share`);
      await library.see('heading', say('sharing.title'));
      await library.see('button', say('sharing.save'));
      return library;
    },
  },
  at('open-bundle', '#/open', 'heading', () => say('opening.title')),
];
