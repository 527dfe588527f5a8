import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type Deed, doByKeys, keyboardJobs } from '../support/keyboard-doc.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { layReadable } from '../support/screens/reading.ts';
import { addSample } from '../support/screens/sample.ts';
import type { Session } from '../support/session.ts';
import { rowsOf, savedFile } from '../support/teacher.ts';

interface Collection {
  name: string;
  parts: { kind: string; name?: string }[];
}

const UNIT = 'Water: who gets it?';
const BUNDLE = path.resolve(import.meta.dirname, '../fixtures/bundles/library-v1.taproot.json');

function deedsOf(title: string): Deed[] {
  const deeds = keyboardJobs.get(title);
  if (!deeds) throw new Error(`docs/keyboard.md tells of no “${title}”.`);
  return deeds;
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('docs/keyboard.md is true, in %s:', (browser, start) => {
  let site: SampleSite;
  let session: Session;
  let library: Screen;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port, width: 1280, height: 900, still: true });
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

  const doJob = (title: string) => doByKeys(library, deedsOf(title));
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

  // What follows is Taproot's own and the same in both.
  describe.runIf(browser === 'Chromium')('and', () => {
    test('Say why it serves a competency', async () => {
      await doJob('Say why it serves a competency');
      const { alignments = [] } = await rowsOf(library);
      expect(alignments.filter(({ why }) => why === 'They compare two sources.')).toHaveLength(1);
    });

    test('Order a unit under headings', async () => {
      const headings = async () =>
        (await collections())
          .find(({ name }) => name === UNIT)
          ?.parts.flatMap(({ kind, name }) => (kind === 'heading' ? [name] : []));
      const before = (await headings()) ?? [];
      await doJob('Order a unit under headings');
      await library.until('the heading above the last', async () => {
        const now = await headings();
        return now?.length === before.length + 1 && now.at(-1) !== 'To begin with' && now.includes('To begin with');
      });
    });

    test('Find by words and a filter', async () => {
      await doJob('Find by words and a filter');
      await library.until('the words to be gone from the address', async () =>
        library.read(() => !location.hash.includes('q=')),
      );
    });

    test('Keep words of a saved copy as a quote', async () => {
      const { id, address } = await layReadable(session);
      library = await session.openLibrary(address);
      await library.see('heading', 'Not found in the saved copy');
      const quotes = async () => (await rowsOf(library)).excerpts?.filter(({ resource }) => resource === id).length;
      const before = (await quotes()) ?? 0;
      await doJob('Keep words of a saved copy as a quote');
      expect(await quotes()).toBe(before + 1);
    });

    test('Share', async () => {
      await doJob('Share');
      expect(await savedFile(session, '.json')).toContain('taproot');
    });

    test('Bring in a bundle', async () => {
      const deeds = deedsOf('Bring in a bundle');
      const atTheFile = deeds.findIndex((deed) => 'tabTo' in deed && deed.tabTo === 'Choose a file') + 1;
      await doByKeys(library, deeds.slice(0, atTheFile));
      // Enter opens a window of the system, where a test has no keys.
      expect(deeds[atTheFile]).toEqual({ press: 'Enter' });
      await library.surface.chooseFile('input[type=file]', BUNDLE);
      await doByKeys(library, deeds.slice(atTheFile + 1));
      const { resources = [] } = await rowsOf(library);
      expect(resources.map(({ name }) => name)).toContain('The wall map in room 12');
    });
  });
});
