import { bundleScreens } from './screens/bundles.ts';
import { collectionScreens } from './screens/collections.ts';
import { evidenceScreens } from './screens/evidence.ts';
import { feedbackScreens } from './screens/feedback.ts';
import { linkScreens } from './screens/links.ts';
import { listScreens } from './screens/lists.ts';
import { lookScreens } from './screens/looks.ts';
import { momentScreens } from './screens/moments.ts';
import { readingScreens } from './screens/reading.ts';
import type { LibraryScreen } from './screens/screen-of-library.ts';
import { settingScreens } from './screens/settings.ts';
import { textScreens } from './screens/texts.ts';
import { tidyingScreens } from './screens/tidying.ts';

/** Every screen of the library, each reached from a library that holds the sample unit. */
export const libraryScreens: LibraryScreen[] = [
  ...listScreens,
  ...lookScreens,
  ...collectionScreens,
  ...bundleScreens,
  ...feedbackScreens,
  ...readingScreens,
  ...momentScreens,
  ...evidenceScreens,
  ...settingScreens,
  ...textScreens,
  ...tidyingScreens,
  ...linkScreens,
];

/** Some of them by their names, where not every one says something of its own. */
export const screensNamed = (names: readonly string[]): LibraryScreen[] =>
  names.map((wanted) => {
    const screen = libraryScreens.find(({ name }) => name === wanted);
    if (!screen) throw new Error(`There is no screen ${wanted}.`);
    return screen;
  });
