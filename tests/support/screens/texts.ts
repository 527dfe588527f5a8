import { putSavedTexts } from '../saved-texts.ts';
import { onceASession } from './once-a-session.ts';
import type { LibraryScreen } from './screen-of-library.ts';

const copiesLaid = onceASession(async (session) => {
  await putSavedTexts(await session.openLibrary('#/all'));
  return true;
});

export const textScreens: LibraryScreen[] = [
  {
    name: 'saved-copies',
    async open(session) {
      await copiesLaid(session);
      const library = await session.openLibrary('#/all?q=pneumatophores&in=texts');
      await library.see('link', 'Mangroves');
      return library;
    },
  },
];
