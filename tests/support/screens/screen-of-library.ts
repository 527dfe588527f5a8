import type { Name } from '../by-role.ts';
import type { Screen } from '../screen.ts';
import type { Session } from '../session.ts';

/** Every screen of the library, and how a teacher gets there from a library that holds the sample unit. */
export interface LibraryScreen {
  name: string;
  open(session: Session): Promise<Screen>;
}

/** A screen that has an address. Its words are asked for when it opens: the language may be another by then. */
export const at = (name: string, hash: string, role: string, words: Name | (() => Name)): LibraryScreen => ({
  name,
  async open(session) {
    const library = await session.openLibrary(hash);
    await library.see(role, typeof words === 'function' ? words() : words);
    return library;
  },
});
