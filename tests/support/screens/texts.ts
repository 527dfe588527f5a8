import { putSavedTexts } from '../saved-texts.ts';
import type { LibraryScreen } from './screen-of-library.ts';

export const textScreens: LibraryScreen[] = [
  {
    name: 'saved-copies',
    async open(session) {
      await putSavedTexts(await session.openLibrary('#/all'));
      const library = await session.openLibrary('#/all?q=pneumatophores&in=texts');
      await library.see('link', 'Mangroves');
      return library;
    },
  },
];
