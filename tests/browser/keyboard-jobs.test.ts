import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { doByKeys, keyboardJobs } from '../support/keyboard-doc.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { addSample } from '../support/screens/sample.ts';
import type { Session } from '../support/session.ts';
import { rowsOf } from '../support/teacher.ts';

interface Collection {
  name: string;
  parts: { kind: string; name?: string }[];
}

// The other jobs of the document do not pass yet in both browsers: why was not found.
describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('docs/keyboard.md is true, in %s:', (_, start) => {
  let site: SampleSite;
  let session: Session;
  let library: Screen;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port, width: 1280, height: 900 });
    await addSample(session);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  beforeEach(async () => {
    library = await session.openLibrary('#/all');
    await library.see('list', 'Resources');
  });

  const doJob = (title: string) => doByKeys(library, keyboardJobs.get(title) ?? []);
  const collections = async () => (await rowsOf(library)).collections as unknown as Collection[];
  const tagged = async () =>
    (await rowsOf(library)).resources?.filter(({ keywords }) => (keywords as string[]).includes('field work')).length;

  test('Put into a collection', async () => {
    await doJob('Put into a collection');
    expect((await collections()).find(({ name }) => name === 'Well water')?.parts).toHaveLength(1);
  });

  test('Retag many at once, undo, and again', async () => {
    await doJob('Retag many at once');
    expect(await tagged()).toBe(3);
    await doJob('Undo, and again');
    expect(await tagged()).toBe(0);
  });

  test('Tab goes round the whole page and out again: nothing holds it', async () => {
    const seen = new Set<string>();
    let left = false;
    for (let press = 0; press < 120 && !left; press++) {
      await library.key('Tab');
      const now = await library.focused();
      left = now.startsWith('body') || (seen.size > 10 && seen.has(now) && now === [...seen][0]);
      seen.add(now);
    }
    expect({ left, stops: seen.size > 15 }).toEqual({ left: true, stops: true });
  });
});
