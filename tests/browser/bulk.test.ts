import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { libraryScreens } from '../support/library-screens.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { addSample } from '../support/screens/sample.ts';
import { sentenceLike } from '../support/sentence-like.ts';
import type { Session } from '../support/session.ts';
import { rowsOf } from '../support/teacher.ts';

const resources = async (library: Screen) => (await rowsOf(library)).resources ?? [];
const tagged = async (library: Screen, tag: string) =>
  (await resources(library)).filter(({ keywords }) => (keywords as string[] | undefined)?.includes(tag)).length;
const outOfTrash = async (library: Screen) =>
  (await resources(library)).filter(({ dateTrashed }) => dateTrashed === undefined).length;

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('many at once, in %s', (_, start) => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port });
    await addSample(session);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('all of the list gets a tag, and one press takes it off again', async () => {
    const library = await session.openLibrary('#/all');
    const count = await outOfTrash(library);
    await library.click('checkbox', sentenceLike('library.select', 'name'), { nth: 1 });
    await library.click('checkbox', say('library.selectAll', { count }));
    await library.see('status', say('library.selected', { count }));
    await library.click('button', say('library.tags'));
    await library.fill('combobox', say('library.tagAll', { count }), 'term two');
    await library.key('Enter');
    await library.until('the tag on all', async () => (await tagged(library, 'term two')) === count);
    await library.click('button', say('common.undo'));
    await library.until('the tag gone', async () => (await tagged(library, 'term two')) === 0);
  });

  test('two that are one are merged side by side, and one press parts them again', async () => {
    const screen = libraryScreens.find(({ name }) => name === 'side-by-side');
    const library = await screen?.open(session);
    if (!library) throw new Error('There is no such screen.');
    const before = await outOfTrash(library);
    const rows = JSON.stringify(await resources(library));
    await library.click('button', say('duplicates.merge'));
    await library.see('status', new RegExp(say('duplicates.merged', { count: 1 })));
    expect(await outOfTrash(library)).toBe(before - 1);
    await library.click('button', say('common.undo'));
    await library.see('heading', say('duplicates.why_address'));
    expect(JSON.stringify(await resources(library))).toBe(rows);
  });
});
