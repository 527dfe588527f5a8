import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Resource } from '../../src/model/resource.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import type { Session } from '../support/session.ts';

const urn = (number: number) => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Enough that most of them are out of sight. */
const lessons = Array.from({ length: 300 }, (_, number): Resource => {
  const day = new Date(Date.UTC(2020, 0, 1 + number)).toISOString();
  const name = `Lesson ${number + 1}`;
  return { id: urn(number), curator: urn(999), kind: 'page', name, dateSaved: day, dateChanged: day };
});

/** Lays rows into the database as an earlier day would have left them. */
const putRows = (rows: Resource[]) =>
  new Promise<void>((done, failed) => {
    const opening = indexedDB.open('taproot');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction(['resources', 'caches'], 'readwrite');
      work.objectStore('caches').clear();
      for (const row of rows) work.objectStore('resources').put(row);
      work.onerror = () => failed(work.error);
      work.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });

const titles = (library: Screen) =>
  library.read(() => [...document.querySelectorAll('[data-row]')].map((title) => title.textContent ?? ''));
const top = (library: Screen) => library.read(() => document.querySelector('.list__scroll')?.scrollTop ?? -1);
const heights = (library: Screen) =>
  library.read(() => [...new Set([...document.querySelectorAll('.list__rows > li')].map((row) => row.clientHeight))]);

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('a long list, in %s', (browser, start) => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port });
    const library = await session.openLibrary('#/settings');
    await library.see('heading', 'Settings');
    await library.read(putRows, lessons);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('is drawn in lines of one height in every look, only what is in sight of it', async () => {
    const library = await session.openLibrary('#/all');
    await library.see('link', 'Lesson 300');
    const found: number[] = [];
    for (const look of ['Compact', 'Cards with pictures', 'Comfortable']) {
      await library.click('radio', look);
      await library.until(`the look ${look}`, async () => {
        const [height = 0, ...others] = await heights(library);
        if (others.length > 0 || found.includes(height)) return false;
        found.push(height);
        return true;
      });
      expect((await titles(library)).length).toBeLessThan(100);
    }
    expect(found).toHaveLength(3);
  });

  // The window of the Firefox under test did not become so narrow.
  test.runIf(browser === 'Chromium')('keeps all that changes it inside a window as narrow as a telephone', async () => {
    const library = await session.openLibrary('#/all');
    await library.see('link', 'Lesson 300');
    await session.setWidth(320, 640);
    try {
      const pastTheEdge = () =>
        [...document.querySelectorAll('.list__head :is(h2, button, input[type=search], [role=status])')]
          .filter((each) => each.getBoundingClientRect().right > innerWidth || each.getBoundingClientRect().left < 0)
          .map((each) => each.getAttribute('aria-label') ?? each.textContent);
      await library.until('a narrow window', () => library.read(() => innerWidth === 320));
      expect(await library.read(pastTheEdge)).toEqual([]);
    } finally {
      await session.setWidth(1280, 900);
    }
  });

  test('stands in the order that was asked for, which its address holds', async () => {
    const library = await session.openLibrary('#/all');
    await library.see('link', 'Lesson 300');
    await library.click('button', 'Order: Date saved');
    await library.click('menuitem', 'Name');
    await library.see('link', 'Lesson 1');
    expect((await titles(library)).slice(0, 3)).toEqual(['Lesson 1', 'Lesson 2', 'Lesson 3']);
    expect(await library.read(() => location.hash)).toBe('#/all?sort=name');
    const again = await session.openLibrary('#/all?sort=-saved');
    await again.see('link', 'Lesson 300');
  });

  test('is found where it was left, after back and after a reload', async () => {
    const library = await session.openLibrary('#/all?sort=name');
    await library.see('link', 'Lesson 1');
    await library.read(() => document.querySelector('.list__scroll')?.scrollTo(0, 6000));
    await library.until('what lies further down', async () => !(await titles(library)).includes('Lesson 5'));
    const before = await top(library);
    expect(before).toBe(6000);
    await library.read(() => {
      location.hash = '/settings';
    });
    await library.see('heading', 'Settings');
    await library.read(() => history.back());
    await library.until('the place it was left at', async () => (await top(library)) === before);
    const again = await session.openLibrary('#/all?sort=name');
    await again.until('the place after the reload', async () => (await top(again)) === before);
    expect(await titles(again)).not.toContain('Lesson 5');
  });
});
