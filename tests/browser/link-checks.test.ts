import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Resource } from '../../src/model/resource.ts';
import { say } from '../../src/words/say.ts';
import { type ChromiumSession, startChromium } from '../support/chromium.ts';
import { chromiumBuild } from '../support/chromium-program.ts';
import { startFirefox } from '../support/firefox.ts';
import { type LinkSite, startLinkSite } from '../support/link-site.ts';
import { putRows } from '../support/put-rows.ts';
import type { Screen } from '../support/screen.ts';
import type { Session } from '../support/session.ts';
import { rowsOf } from '../support/teacher.ts';

const RIVER = 'http://river.example';
const urn = (number: number) => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const day = new Date(Date.UTC(2026, 2, 1)).toISOString();
const pages = ['works', 'missing', 'gone', 'moved', 'away', 'no-heads', 'private', 'closed', 'hangs'].map(
  (name, at): Resource => ({
    id: urn(800 + at),
    curator: urn(999),
    dateSaved: day,
    dateChanged: day,
    kind: 'page',
    name,
    url: `${RIVER}/${name}`,
    // What hangs is only looked at where the waiting is stopped.
    keywords: [name === 'hangs' ? 'endless' : 'quick'],
  }),
);

/** The extension's own page; Firefox shows it to a test only past its own wrapping. */
interface ExtensionPage {
  wrappedJSObject?: ExtensionPage;
  chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
}

/** The sites that the browser lets the extension reach now. */
const allowed = (library: Screen): Promise<string[]> =>
  library.read(async () => {
    const page = globalThis as unknown as ExtensionPage;
    const { origins } = await (page.wrappedJSObject ?? page).chrome.permissions.getAll();
    return [...origins];
  });

const hasNoSite = (library: Screen) =>
  library.until('the sites to be given back', async () => (await allowed(library)).length === 0);

/** Presses what checks the links of a list: the offer, and then the press that the browser has to see. */
async function check(session: Session, tag: string): Promise<Screen> {
  const library = await session.openLibrary(`#/all?tag=${tag}`);
  await library.see('list', say('library.resources'));
  await library.click('button', new RegExp(`^${say('filter.open')}`));
  // The group stays as it was left.
  if (!(await library.glimpse('button', say('links.checkList'))))
    await library.click('button', new RegExp(`^${say('filter.facet_link')}`));
  await library.click('button', say('links.checkList'));
  const count = pages.filter(({ keywords }) => keywords?.includes(tag)).length;
  await library.click('button', say('links.begin', { count }));
  return library;
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('checking links, in %s', (name, start) => {
  let site: LinkSite;
  let session: Session;
  beforeAll(async () => {
    site = await startLinkSite();
    session = await start({ proxyPort: site.port, allowsSites: true });
    // The teacher was there before: the browser has a cookie of the site.
    await session.visit(`${RIVER}/works`);
    const library = await session.openLibrary('#/settings');
    await library.see('heading', say('settings.title'));
    await putRows(library, { resources: pages });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test.runIf(name === 'Chromium')('neither a page nor another thread of the extension has a way out', async () => {
    const before = site.requests().length;
    // It sleeps once it has nothing to do for a while, so this is looked at first.
    const { puppet, id } = session as ChromiumSession;
    const background = await puppet.waitForTarget((each) => each.type() === 'service_worker');
    expect(await (await background.worker())?.evaluate(() => [typeof fetch, typeof caches])).toEqual([
      'undefined',
      'undefined',
    ]);
    const page = await puppet.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    expect(await page.evaluate((url) => fetch(url).then(String, String), `${RIVER}/works`)).toContain('TypeError');
    const threads = readdirSync(path.join(chromiumBuild, 'assets')).filter((file) =>
      /^(?:importing|pdf)-worker/.test(file),
    );
    expect(threads).toHaveLength(2);
    for (const file of threads) {
      const opened = new Promise<Awaited<ReturnType<typeof page.workers>>[number]>((done) =>
        page.once('workercreated', done),
      );
      await page.evaluate((address) => void new Worker(address, { type: 'module' }), `/assets/${file}`);
      const thread = await opened;
      await expect.poll(() => thread.evaluate(() => typeof fetch), { timeout: 20_000 }).toBe('undefined');
      expect(await thread.evaluate(() => [typeof XMLHttpRequest, typeof WebSocket, typeof caches])).toEqual([
        'undefined',
        'undefined',
        'undefined',
      ]);
    }
    await page.close();
    expect(site.requests()).toHaveLength(before);
  });

  test('nobody is asked anything before the press, and then each address, without cookies or where it comes from', async () => {
    const before = site.requests().length;
    const library = await session.openLibrary('#/all?tag=quick');
    await library.see('list', say('library.resources'));
    expect(await allowed(library)).toEqual([]);
    expect(site.requests()).toHaveLength(before);

    await check(session, 'quick');
    const words = [
      say('links.found_dead', { count: 3 }),
      say('links.found_moved', { count: 2 }),
      say('links.found_works', { count: 2 }),
      say('links.found_unsaid', { count: 1 }),
    ].join(', ');
    await library.says(say('links.checked', { count: 8, found: words }));

    const asked = site.requests().slice(before);
    const river = asked.filter(({ url }) => url.startsWith(RIVER));
    expect(new Set(river.map(({ url }) => new URL(url).pathname.split('/')[1]))).toEqual(
      new Set(['works', 'missing', 'gone', 'moved', 'away', 'no-heads', 'private', 'closed']),
    );
    for (const { headers } of asked) expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
    for (const { headers } of river) expect(headers.origin).toBeUndefined();
  });

  test('what was found is kept with its resource, and the sites are given back', async () => {
    const library = await session.openLibrary('#/all');
    await hasNoSite(library);
    const { linkChecks = [] } = await rowsOf(library);
    const found = linkChecks.map(({ url, verdict, status, to }) => [
      String(url).slice(RIVER.length),
      verdict,
      status ?? to,
    ]);
    expect(found.toSorted()).toEqual([
      ['/away', 'moved', undefined],
      ['/closed', 'silent', undefined],
      ['/gone', 'gone', 410],
      ['/missing', 'gone', 404],
      ['/moved', 'moved', `${RIVER}/moved/here`],
      ['/no-heads', 'works', undefined],
      ['/private', 'unsaid', 403],
      ['/works', 'works', undefined],
    ]);
  });

  test('what is dead is found, and a new address is taken over with one press', async () => {
    const library = await session.openLibrary('#/all?link=dead');
    await library.see('link', 'gone');
    await library.see('link', 'closed');
    expect(await library.glimpse('link', 'works')).toBeNull();
    const moved = await session.openLibrary(`#/all/r/${urn(803).slice('urn:uuid:'.length)}`);
    await moved.says(`${RIVER}/moved/here`);
    await moved.click('button', say('links.takeOver'));
    await moved.says(say('links.tookOver'));
    const { resources = [] } = await rowsOf(moved);
    expect(resources.find(({ id }) => id === urn(803))?.url).toBe(`${RIVER}/moved/here`);
  });

  test('a check that is stopped gives the sites back at once', async () => {
    const library = await check(session, 'endless');
    await library.until('the site to be allowed', async () => (await allowed(library)).length > 0);
    await library.until('the request that hangs', async () =>
      site.requests().some(({ url }) => url.endsWith('/hangs')),
    );
    await library.click('button', say('bulk.stop'));
    await library.says(say('links.stopped', { count: 0 }));
    await hasNoSite(library);
  });

  test('a check whose window is closed gives the sites back too', async () => {
    const library = await check(session, 'endless');
    await library.until('the site to be allowed', async () => (await allowed(library)).length > 0);
    await hasNoSite(await session.openLibrary('#/all'));
  });
});
