import type { Look } from '../../../src/components/library/list/looks.ts';
import { say } from '../../../src/words/say.ts';
import type { LibraryScreen } from './screen-of-library.ts';

/** The list in a look of its own, chosen as a teacher does: it is remembered, so the usual one is put back by `comfortable`. */
const inLook = (look: Look): LibraryScreen => ({
  name: `list-${look}`,
  async open(session) {
    const library = await session.openLibrary('#/all');
    await library.click('radio', say(`list.look_${look}`));
    // A press that came to nothing would leave the next tests with the look before.
    await library.until(`the list to be ${look}`, () =>
      library.read((wanted) => document.querySelector(`.list__scroll--${wanted}`) !== null, look),
    );
    return library;
  },
});

export const lookScreens: LibraryScreen[] = (['compact', 'cards', 'comfortable'] as const).map(inLook);
