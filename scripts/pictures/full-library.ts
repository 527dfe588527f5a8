import type { Library } from '../../src/model/library.ts';
import { say } from '../../src/words/say.ts';
import type { ChromiumSession } from '../../tests/support/chromium.ts';
import { at, type LibraryScreen } from '../../tests/support/screens/screen-of-library.ts';
import { libraryOf } from '../bench/library-page/library-of.ts';
import { seed } from '../bench/page/database.ts';

const SUBJECTS =
  'Water,Bread,Energy,The harbour,Our street,A bridge,The forest,Rain,The market,Sound,Light,The old mill'.split(',');
const QUESTIONS =
  'who gets it?,and what it costs,in ten photographs,measured by pupils,a town hall in four voices,before and after,a map of what we know,two graphs and one lie,what the data leave out,as our grandparents saw it,in a model that breaks'.split(
    ',',
  );
const PUBLISHERS = 'Open River Lab,Field & Figure,Harbour Civics Project,The Lantern School,City Archive'.split(',');
const DAY = 86_400_000;

const oneOf = (from: readonly string[], number: number): string => from[number % from.length] ?? '';

/** So many resources with names that a teacher could have found, over ten years. */
function libraryNamed(count: number): Library {
  const library = libraryOf(count);
  return {
    ...library,
    collections: library.collections.map((collection, number) => ({
      ...collection,
      name: `${oneOf(SUBJECTS, number)}, unit ${1 + Math.floor(number / SUBJECTS.length)}`,
    })),
    resources: library.resources.map((resource, number) => ({
      ...resource,
      name: `${oneOf(SUBJECTS, number)}: ${oneOf(QUESTIONS, number * 5 + Math.floor(number / 60))}${number < 132 ? '' : `, part ${Math.floor(number / 132)}`}`,
      publisher: oneOf(PUBLISHERS, number * 3),
      kind: number % 4 === 1 ? 'video' : 'page',
      dateSaved: new Date(Date.UTC(2026, 9, 30) - (number % 3_650) * DAY).toISOString(),
    })),
  };
}

/** Fills the library of a browser, as years would have. */
export async function filled(session: ChromiumSession, count: number): Promise<void> {
  await session.openLibrary('#/all');
  const page = await session.puppet.newPage();
  await page.goto(`chrome-extension://${session.id}/manifest.json`);
  await seed(page, libraryNamed(count));
  await page.close();
}

const duplicates: LibraryScreen = {
  name: 'ten-thousand-duplicates',
  async open(session) {
    const library = await session.openLibrary('#/duplicates');
    await library.see('heading', say('duplicates.title'));
    await library.until('all to be looked through', () =>
      library.read(() => document.querySelector('main progress, main [role="progressbar"]') === null),
    );
    return library;
  },
};

const list = (name: string): LibraryScreen => at(name, '#/all', 'list', () => say('library.resources'));
const coverage = (name: string): LibraryScreen => at(name, '#/coverage', 'table', () => say('coverage.caption'));

export const ofOne: LibraryScreen[] = [list('one'), coverage('one-coverage')];
export const ofMany: LibraryScreen[] = [
  list('ten-thousand'),
  coverage('ten-thousand-coverage'),
  at('ten-thousand-tags', '#/tags', 'searchbox', () => say('tags.find')),
  duplicates,
];
