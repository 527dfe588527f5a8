import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type ProviderSite, startProviderSite } from '../support/provider-site.ts';
import type { Screen } from '../support/screen.ts';
import type { Session } from '../support/session.ts';
import { clip, collect, lookAtBundle, rowsOf, shareCollection } from '../support/teacher.ts';

const UNIT = 'Wells';
const WELL = 'Rain, a well and ten weeks';

/** Where a player can be read, and the address that opens its third second in the form of its provider. */
const OPEN_PLAYERS = [
  ['YouTube', 'https://www.youtube.com/watch?v=abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk&t=3s'],
  ['Vimeo', 'https://vimeo.com/123456789', 'https://vimeo.com/123456789#t=3s'],
  ['TED', 'https://www.ted.com/talks/ana_on_water', 'https://www.ted.com/talks/ana_on_water?t=3'],
  ['Wistia', 'https://school.wistia.com/medias/abcdefghij', 'https://school.wistia.com/medias/abcdefghij?wtime=3s'],
] as const;

/** Where the player stands in a frame of another site, which no browser opens to us. */
const FRAMED_PLAYERS = [
  [
    'Khan Academy',
    'https://www.khanacademy.org/science/earth/x/v/rain',
    'https://www.khanacademy.org/science/earth/x/v/rain#t=3,9',
  ],
  ['PBS', 'https://www.pbs.org/video/rain-ab12cd/', 'https://www.pbs.org/video/rain-ab12cd/#t=3,9'],
  ['Dailymotion', 'https://www.dailymotion.com/video/x7abcde', 'https://www.dailymotion.com/video/x7abcde?start=3'],
] as const;

const ALL = [...OPEN_PLAYERS, ...FRAMED_PLAYERS];

/** The stretches of each video, by its address. */
async function stretches(library: Screen): Promise<Record<string, unknown[]>> {
  const { resources = [], excerpts = [] } = await rowsOf(library);
  const times = (resource: unknown) =>
    excerpts
      .filter((excerpt) => excerpt.resource === resource)
      .map(({ start, end }) => [Number(start), Number(end)])
      .toSorted(([one = 0], [other = 0]) => one - other);
  return Object.fromEntries(resources.map(({ id, url }) => [String(url), times(id)]));
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('moments beside what stands in for the player of each provider, in %s:', (_, start) => {
  let site: ProviderSite;
  let mine: Session;
  let colleague: Session | undefined;

  beforeAll(async () => {
    site = await startProviderSite();
    mine = await start({ proxyPort: site.port, trusts: site.trusts });
  });
  afterAll(async () => {
    await mine?.close();
    await colleague?.close();
    await site?.close();
  });

  /** Saves the page and opens the panel beside it, or turns the open one to it. */
  async function panelBeside(address: string): Promise<Screen> {
    const popup = await clip(mine, address);
    await collect(popup, UNIT);
    await popup.click('button', /^Mark moments/);
    const panel = await mine.enterPanel();
    await panel.says(say('moments.none'));
    await panel.says(say('moments.keyMark'));
    return panel;
  }

  /** The teacher lets the video run on to a second. */
  async function wind(second: number): Promise<Screen> {
    const tab = await mine.frontTab();
    await tab.surface.run(`
      const [player] = [...document.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot?.querySelectorAll('*') ?? [])])
        .filter((each) => each.localName === 'video' && !each.loop);
      const there = new Promise((arrive) => player.addEventListener('seeked', arrive, { once: true }));
      player.currentTime = ${second};
      await there;`);
    return mine.enterPanel();
  }

  const isMarked = (panel: Screen, from: string, to: string) =>
    panel.until(`the moment from ${from} to ${to}`, async () => {
      const fields = [await panel.see('textbox', say('moments.start')), await panel.see('textbox', say('moments.end'))];
      return fields.map(({ value }) => value).join() === [from, to].join();
    });

  test.each(OPEN_PLAYERS)('two of %s by keyboard, at the time of its player', async (provider, address) => {
    let panel = await panelBeside(address);
    if (provider === 'YouTube') {
      await panel.key('m');
      await panel.says(say('moments.missing.advertisement'));
      const tab = await mine.frontTab();
      await tab.read(() => document.querySelector('.ad-showing')?.classList.remove('ad-showing'));
      panel = await mine.enterPanel();
    }
    await panel.key('m');
    await isMarked(panel, '0:03', '');
    panel = await wind(9);
    await panel.key('m');
    await isMarked(panel, '0:03', '0:09');
    await panel.key('l');
    await isMarked(panel, '0:00', '0:09');
  });

  test.each(FRAMED_PLAYERS)(
    'two of %s by times that are typed, as its player is closed',
    async (_provider, address) => {
      const panel = await panelBeside(address);
      await panel.key('m');
      await panel.says(say('moments.missing.inFrame'));
      expect(await panel.glimpse('button', say('moments.missing.ownPage'))).toBeNull();
      for (const [from, to, towards] of [
        ['0:00', '0:09', 'Tab'],
        // The focus was left where the next moment is marked, behind the fields.
        ['0:03', '0:09', 'Shift+Tab'],
      ] as const) {
        await panel.tabTo(say('moments.start'), towards);
        await panel.type(from);
        await panel.key('Enter');
        await isMarked(panel, from, '');
        await panel.tabTo(say('moments.end'));
        await panel.type(to);
        await panel.key('Enter');
        await panel.gone('button', say('moments.markEnd'));
        await isMarked(panel, from, to);
        await panel.tabTo(say('moments.keepIt'));
        await panel.key('Enter');
        await panel.see('button', say('moments.edit', { time: from }));
      }
    },
  );

  test('the library has two of each', async () => {
    expect(await stretches(await mine.openLibrary('#/all'))).toEqual(
      Object.fromEntries(
        ALL.map(([, address]) => [
          address,
          [
            [0, 9],
            [3, 9],
          ],
        ]),
      ),
    );
  });

  test('they travel into the library of a colleague, where each opens its page at the second in the form of its provider', async () => {
    const bundle = await shareCollection(mine, UNIT, 'json');
    const own = await stretches(await mine.openLibrary('#/all'));
    colleague = await start({ proxyPort: site.port, trusts: site.trusts });
    const theirs = await lookAtBundle(colleague, bundle);
    await theirs.click('button', /^Bring in /);
    await theirs.says('It is in your library');
    let library = await colleague.openLibrary('#/all');
    expect(await stretches(library)).toEqual(own);
    const { resources = [] } = await rowsOf(library);
    // The forms are Taproot's own and the same in both: each browser shows that it opens one of them, Chromium all.
    for (const [, address, atThree] of colleague.browser === 'Chromium' ? ALL : ALL.slice(0, 1)) {
      const id = String(resources.find(({ url }) => url === address)?.id).replace('urn:uuid:', '');
      library = await colleague.openLibrary(`#/all/r/${id}`);
      await library.settled();
      await library.click('link', /^0:03–0:09/);
      const shown = await library.until(`${atThree} to be opened`, async () => {
        const page = await colleague?.openedPage();
        return (await page?.read(() => location.href)) === atThree && page;
      });
      await shown.see('heading', WELL);
    }
  });
});
