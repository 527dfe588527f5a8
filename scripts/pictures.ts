import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { speak } from '../src/words/speak.ts';
import { startChromium } from '../tests/support/chromium.ts';
import { libraryScreens } from '../tests/support/library-screens.ts';
import { startSampleSite } from '../tests/support/sample-site.ts';
import type { Screen } from '../tests/support/screen.ts';
import { firstRun } from '../tests/support/screens/lists.ts';
import { openPanelOfFilm } from '../tests/support/screens/panel.ts';
import { addSample } from '../tests/support/screens/sample.ts';
import type { LibraryScreen } from '../tests/support/screens/screen-of-library.ts';
import type { Session } from '../tests/support/session.ts';
import { rememberLanguage } from '../tests/support/spoken-language.ts';
import { claim, clip, collect, lookAtBundle, shareCollection } from '../tests/support/teacher.ts';
import { provideBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { writeContents } from './pictures/contents.ts';
import { provideFonts } from './pictures/faces.ts';
import { filled, ofMany, ofOne } from './pictures/full-library.ts';
import { pictures, takeFromRightToLeft, takeScreen, WIDE } from './pictures/take.ts';

// npm run pictures: every screen of the real extension, in light and dark, at 320 and 1440 px, and from right to left, for the documents.
// npm run pictures -- library coverage: of the screens of the library only these, after a change of theirs.

const only = process.argv.slice(2);
const isWanted = ({ name }: Pick<LibraryScreen, 'name'>): boolean => only.length === 0 || only.includes(name);

const COLLECTION = 'Water: who gets it?';
const PREVIEW = 'import-preview';

async function takePopups(
  session: Session,
  { lesson, video, atlas }: Record<'lesson' | 'video' | 'atlas', string>,
): Promise<void> {
  const take = async (popup: Screen, name: string) => {
    for (const dark of [false, true]) {
      await session.setDark(dark);
      await popup.savePicture(path.join(pictures, `${name}${dark ? '-dark' : ''}.png`));
    }
    await session.setDark(false);
  };
  const saved = await clip(session, lesson);
  await claim(saved, 'Critical thinking', 'Pupils weigh two causes for one set of numbers.');
  await collect(saved, COLLECTION);
  await take(saved, 'popup');
  await take(await clip(session, lesson), 'popup-saved-before');
  const film = await clip(session, video);
  await claim(film, 'Core content', 'They see why the well is late.');
  await collect(film, COLLECTION);
  await take(film, 'popup-video');
  const unread = await clip(session, atlas);
  await take(unread, 'popup-cannot-read');
  await unread.click('button', 'Undo');
  await unread.see('status', 'Taken back');
  await session.closePopup();
}

/** The panel beside a film, as wide as Chromium makes it. */
async function takePanel(session: Session, film: string): Promise<void> {
  const panel = await openPanelOfFilm(session, film);
  for (const dark of [false, true]) {
    await session.setDark(dark);
    await panel.savePicture(path.join(pictures, `panel${dark ? '-dark' : ''}.png`), { whole: true });
  }
  await session.setDark(false);
}

async function renameResource(session: Session, from: string, to: string): Promise<void> {
  const library = await session.openLibrary('#/all');
  // A list that still takes in what it shows would move another resource under the hand.
  await library.settled();
  await library.click('link', from, { within: ['list', 'Resources'] });
  await library.until(`${from} to be open`, async () => (await library.see('textbox', 'Name')).value === from);
  await library.fill('textbox', 'Name', to);
  await library.key('Tab');
  await library.see('link', to, { within: ['list', 'Resources'] });
}

/** Who is at work: bundles say whom they are from. */
async function giveName(session: Session, name: string): Promise<void> {
  const settings = await session.openLibrary('#/settings');
  await settings.fill('textbox', 'Your name', name);
  await settings.key('Tab');
  await settings.settled();
}

/** Two teachers at work: one keeps the sample unit and shares it, the other brings it in. */
async function takeTwoTeachers(): Promise<void> {
  const mine = await startChromium({ proxyPort: site.port, ...WIDE });
  const colleague = await startChromium({ proxyPort: site.port, ...WIDE });
  try {
    await colleague.openLibrary('#/all');
    if (isWanted(firstRun)) await takeScreen(colleague, firstRun);
    await giveName(colleague, 'Jonas Weber');
    await addSample(mine);
    await giveName(mine, 'Ana Ribeiro');
    const first = await lookAtBundle(colleague, await shareCollection(mine, COLLECTION, 'json'));
    await first.click('button', /^Bring in /);
    await first.says('It is in your library');

    await takePopups(mine, {
      lesson: site.address('lesson'),
      video: site.address('video'),
      atlas: site.address('atlas'),
    });
    await takePanel(mine, site.address('captions'));
    for (const screen of libraryScreens.filter(isWanted)) await takeScreen(mine, screen);

    await renameResource(mine, 'Two graphs, one lie', 'Two graphs, one lie: find the axis');
    const second = await shareCollection(mine, COLLECTION, 'json');
    const preview = { name: PREVIEW, open: (session: Session) => lookAtBundle(session, second) };
    if (isWanted(preview)) await takeScreen(colleague, preview);
  } finally {
    await mine.close();
    await colleague.close();
  }
}

/** A library of so many resources. */
async function takeFilled(count: number, screens: readonly LibraryScreen[]): Promise<void> {
  const wanted = screens.filter(isWanted);
  if (wanted.length === 0) return;
  const session = await startChromium({ proxyPort: site.port, ...WIDE });
  try {
    await filled(session, count);
    for (const screen of wanted) await takeScreen(session, screen);
    await rememberLanguage(session, 'ar');
    await speak('ar', 'en');
    for (const screen of wanted) await takeFromRightToLeft(session, screen);
  } finally {
    await speak('en', 'en');
    await session.close();
  }
}

/** The library of a teacher who reads Arabic. */
async function takeArabic(): Promise<void> {
  const session = await startChromium({ proxyPort: site.port, ...WIDE });
  try {
    await rememberLanguage(session, 'ar');
    await speak('ar', 'en');
    if (isWanted(firstRun)) await takeFromRightToLeft(session, firstRun);
    await addSample(session);
    for (const screen of libraryScreens.filter(isWanted)) await takeFromRightToLeft(session, screen);
  } finally {
    await speak('en', 'en');
    await session.close();
  }
}

const { missing } = provideBrowsers(['chromium']);
if (missing.length > 0) process.exit(1);
provideFonts();
console.log('Building …');
build('chrome');
if (only.length === 0) rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const site = await startSampleSite();
try {
  if ([firstRun, ...libraryScreens, { name: PREVIEW }].some(isWanted)) await takeTwoTeachers();
  await takeFilled(1, ofOne);
  await takeFilled(10_000, ofMany);
  if ([firstRun, ...libraryScreens].some(isWanted)) await takeArabic();
  writeContents();
  console.log(`The pictures are in ${path.relative(process.cwd(), pictures)}/.`);
} finally {
  await site.close();
}
