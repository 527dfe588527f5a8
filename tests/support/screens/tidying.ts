import { at, type LibraryScreen } from './screen-of-library.ts';

/** The panel under the bulk bar, with some of the list selected. */
const panel = (name: string, button: RegExp, role: string, words: RegExp): LibraryScreen => ({
  name,
  async open(session) {
    const library = await session.openLibrary('#/all');
    await library.click('checkbox', /^Select /, { nth: 1 });
    await library.click('checkbox', /^Select /, { nth: 3 });
    await library.click('button', button);
    await library.see(role, words);
    return library;
  },
});

export const tidyingScreens: LibraryScreen[] = [
  panel('bulk-tags', /^Tags$/, 'combobox', /^Tags of the/),
  panel('bulk-collect', /^Collect$/, 'combobox', /selected into$/),
  panel('bulk-competency', /^Competency$/, 'textbox', /^Why, the same for all/),
  panel('bulk-details', /^Licence, level$/, 'combobox', /^Licence$/),
  at('tags', '#/tags', 'heading', /^Tags$/),
];
