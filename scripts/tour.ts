import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { startChromium } from '../tests/support/chromium.ts';
import { startFirefox } from '../tests/support/firefox.ts';
import { findChromium, findFirefox } from '../tests/support/programs.ts';
import { startSampleSite } from '../tests/support/sample-site.ts';
import type { Session } from '../tests/support/session.ts';
import { claim, clip, collect, lookAtBundle, rowsOf, shareCollection } from '../tests/support/teacher.ts';
import { provideBrowsers } from './browsers.ts';
import { build } from './build.ts';

// npm start without a display: the main job from the first click to a colleague's library, in a real browser, with pictures.

const root = path.resolve(import.meta.dirname, '..');
const tour = path.join(root, 'tour');
const UNIT = 'Water: who gets it?';
const sent = ['resources', 'alignments', 'collections'];
let step = 0;

const inTour = (name: string): string => path.join(tour, name);
const say = (words: string): void => console.log(`${++step}. ${words}`);

async function saveTwoPages(session: Session, addresses: { lesson: string; video: string }): Promise<void> {
  const lesson = await clip(session, addresses.lesson);
  await claim(lesson, 'Critical thinking', 'Two causes fit the same numbers; they must choose and say why.');
  await claim(lesson, 'Collaboration', 'No group has enough numbers on its own.');
  await collect(lesson, UNIT);
  await lesson.savePicture(inTour('1-clipped-page.png'));
  say(`Clipped a lesson page by the toolbar button: two competencies, each with its reason, in “${UNIT}”.`);

  const video = await clip(session, addresses.video);
  await claim(video, 'Core content', 'They see why the well is late.');
  await collect(video, UNIT);
  await video.savePicture(inTour('2-clipped-video.png'));
  await session.closePopup();
  say('Clipped a video, into the same collection.');
}

async function share(session: Session): Promise<{ bundle: string; markdown: string }> {
  const bundle = inTour('water-who-gets-it.taproot.json');
  const markdown = inTour('water-who-gets-it.md');
  copyFileSync(await shareCollection(session, UNIT, 'json'), bundle);
  copyFileSync(await shareCollection(session, UNIT, 'markdown'), markdown);
  const library = await session.openLibrary('#/all');
  await library.click('link', /^Water: who gets it\?/);
  await library.see('link', 'The well after the rain', { within: ['main'] });
  await library.savePicture(inTour('3-collection.png'));
  say('Shared the collection as a bundle and as Markdown.');
  return { bundle, markdown };
}

/** Every row that was sent, compared field by field with what arrived. */
function differences(mine: Record<string, Record<string, unknown>[]>, theirs: typeof mine): string[] {
  return sent.flatMap((table) => {
    const arrived = new Map(theirs[table]?.map((row) => [row.id, row]));
    return (mine[table] ?? [])
      .filter((row) => !isDeepStrictEqual(arrived.get(row.id), row))
      .map((row) => `${table}: ${row.name ?? row.id} arrived otherwise than it left`);
  });
}

async function receive(colleague: Session, bundle: string): Promise<Record<string, Record<string, unknown>[]>> {
  const library = await lookAtBundle(colleague, bundle);
  await library.savePicture(inTour('4-preview.png'), { whole: true });
  say('A colleague with an empty library opened the bundle: the preview says what would come.');
  await library.click('button', /^Bring in /);
  await library.says('It is in your library');
  const all = await colleague.openLibrary('#/all');
  await all.see('link', 'How clean is our river?');
  await all.savePicture(inTour('5-received.png'));
  return rowsOf(all);
}

async function takeTour(start: typeof startChromium | typeof startFirefox): Promise<void> {
  const site = await startSampleSite();
  const sessions: Session[] = [];
  const open = async (): Promise<Session> => {
    const session = await start({ proxyPort: site.port, width: 1280, height: 800 });
    sessions.push(session);
    return session;
  };
  try {
    const teacher = await open();
    await saveTwoPages(teacher, { lesson: site.address('lesson'), video: site.address('video') });
    const { bundle, markdown } = await share(teacher);
    const mine = await rowsOf(await teacher.openLibrary('#/all'));
    const theirs = await receive(await open(), bundle);
    const wrong = differences(mine, theirs);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    if (!readFileSync(markdown, 'utf8').includes('The well after the rain'))
      throw new Error('The Markdown lacks the video.');
    say('The colleague has it all: every field of every resource, claim and collection is the same.');
  } finally {
    for (const session of sessions) await session.close();
    await site.close();
  }
}

if (!findChromium() && !findFirefox()) provideBrowsers(['chromium']);
const start = findChromium() ? startChromium : findFirefox() ? startFirefox : undefined;
if (!start) process.exit(1);
console.log('There is no display here, so this is the guided tour. Building …');
build(start === startChromium ? 'chrome' : 'firefox');
rmSync(tour, { recursive: true, force: true });
mkdirSync(tour, { recursive: true });
try {
  await takeTour(start);
  console.log(`
In tour/:
  water-who-gets-it.taproot.json   the bundle, which another Taproot opens
  water-who-gets-it.md             the same as Markdown, to read or print
  1-clipped-page.png  2-clipped-video.png  3-collection.png  4-preview.png  5-received.png`);
} catch (error) {
  console.error(`\nThe tour stopped after step ${step}. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
