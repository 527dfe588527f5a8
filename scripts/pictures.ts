import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startChromium } from '../tests/support/chromium.ts';
import { libraryScreens } from '../tests/support/library-screens.ts';
import { startSampleSite } from '../tests/support/sample-site.ts';
import type { Screen } from '../tests/support/screen.ts';
import { firstRun } from '../tests/support/screens/lists.ts';
import { openPanelOfFilm } from '../tests/support/screens/panel.ts';
import { addSample } from '../tests/support/screens/sample.ts';
import type { Session } from '../tests/support/session.ts';
import { claim, clip, collect, lookAtBundle, shareCollection } from '../tests/support/teacher.ts';
import { throwFolderAway } from '../tests/support/temporary.ts';
import { provideBrowsers } from './browsers.ts';
import { build } from './build.ts';

// npm run pictures: every screen of the real extension, in light and dark, and at 320 px, for the documents.
// npm run pictures -- library coverage: of the screens of the library only these, after a change of theirs.

const only = process.argv.slice(2);
const isWanted = (name: string): boolean => only.length === 0 || only.includes(name);

const pictures = path.resolve(import.meta.dirname, '../docs/pictures');
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 320, height: 700 };
const COLLECTION = 'Water: who gets it?';

/** Debian's own system face is coarse; these are near to what a teacher's computer has. */
const FACES = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  ${['system-ui', 'sans-serif'].map((name) => face(name, 'Roboto')).join('')}
  ${['ui-serif', 'serif', 'Georgia'].map((name) => face(name, 'Charis SIL')).join('')}
</fontconfig>`;

function face(asked: string, given: string): string {
  return `<match target="pattern"><test name="family" qual="any"><string>${asked}</string></test><edit name="family" mode="prepend" binding="strong"><string>${given}</string></edit></match>`;
}

/** Where the browser is told its faces, for this run only. */
const faces = mkdtempSync(path.join(os.tmpdir(), 'taproot-faces-'));
process.once('exit', () => throwFolderAway(faces));

/** Gives the browser its faces: installs them where this is Debian and we are root, and names them for this run only. */
function provideFonts(): void {
  if (process.platform !== 'linux') return;
  const there = ['roboto', 'charis'].every((font) => existsSync(`/usr/share/fonts/truetype/${font}`));
  if (!there && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['install', '-y', '-q', 'fonts-roboto', 'fonts-sil-charis'], { stdio: 'ignore' });
  }
  const file = path.join(faces, 'fonts.conf');
  writeFileSync(file, FACES);
  process.env.FONTCONFIG_FILE = file;
}

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

type Opening = (session: Session) => Promise<Screen>;

/** A screen of the library as it is wide in light and dark, and narrow in light. */
async function takeScreen(session: Session, name: string, open: Opening): Promise<void> {
  if (!isWanted(name)) return;
  const take = async (suffix: string) => {
    // Every screen can be opened again: on a busy machine the first time may be too slow.
    const screen = await open(session).catch(() => open(session));
    await screen.settled();
    await screen.savePicture(path.join(pictures, `${name}${suffix}.png`));
  };
  await session.setWidth(WIDE.width, WIDE.height);
  await take('');
  await session.setDark(true);
  await take('-dark');
  await session.setDark(false);
  await session.setWidth(NARROW.width, NARROW.height);
  await take('-320');
  await session.setWidth(WIDE.width, WIDE.height);
}

const { missing } = provideBrowsers(['chromium']);
if (missing.length > 0) process.exit(1);
provideFonts();
console.log('Building …');
build('chrome');
if (only.length === 0) rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const site = await startSampleSite();
const mine = await startChromium({ proxyPort: site.port, ...WIDE });
const colleague = await startChromium({ proxyPort: site.port, ...WIDE });
try {
  await colleague.openLibrary('#/all');
  await takeScreen(colleague, firstRun.name, firstRun.open);
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
  for (const { name, open } of libraryScreens) await takeScreen(mine, name, open);

  await renameResource(mine, 'Two graphs, one lie', 'Two graphs, one lie: find the axis');
  const second = await shareCollection(mine, COLLECTION, 'json');
  await takeScreen(colleague, 'import-preview', (session) => lookAtBundle(session, second));
  console.log(`The pictures are in ${path.relative(process.cwd(), pictures)}/.`);
} finally {
  await mine.close();
  await colleague.close();
  await site.close();
}
