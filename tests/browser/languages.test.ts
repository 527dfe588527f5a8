import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { speak } from '../../src/words/speak.ts';
import { startChromium } from '../support/chromium.ts';
import { cutWords } from '../support/cut-words.ts';
import { startFirefox } from '../support/firefox.ts';
import { libraryScreens } from '../support/library-screens.ts';
import { buildPseudoLanguage, speakPseudoLanguage } from '../support/pseudo-language.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { firstRun } from '../support/screens/lists.ts';
import { addSample } from '../support/screens/sample.ts';
import type { Session } from '../support/session.ts';
import { clip } from '../support/teacher.ts';

let site: SampleSite;
let session: Session;

beforeAll(async () => {
  site = await startSampleSite();
});
afterAll(() => site.close());

/** As a teacher who chose the language earlier. */
async function remember(one: Session, language: string): Promise<void> {
  const library = await one.openLibrary('#/settings');
  await library.see('heading', 'Settings');
  await choose(library, 'Language', language);
  await library.until('the language to be spoken', () =>
    library.read((spoken) => document.documentElement.lang === spoken, language),
  );
}

const WIDE = 1280;
const NARROW = 320;

/** Chooses in the settings what the keyboard finds by the first letters of its name. */
async function choose(settings: Screen, control: string, value: string): Promise<void> {
  await settings.see('combobox', control);
  await settings.read((chosen) => {
    const select = [...document.querySelectorAll('select')].find((each) =>
      [...each.options].some((option) => option.value === chosen),
    );
    if (!select) throw new Error('There is no choice of languages.');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, chosen);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** Makes the window as narrow as a telephone for a moment: what stands open stays open. */
async function whileNarrow(look: () => Promise<void>): Promise<void> {
  await session.setWidth(NARROW, 700);
  try {
    await look();
  } finally {
    await session.setWidth(WIDE);
  }
}

const page = (screen: Screen) =>
  screen.read(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('the language of Taproot, in %s:', (_, start) => {
  beforeAll(async () => {
    session = await start({ proxyPort: site.port, width: 1280, height: 900 });
  });
  afterAll(() => session.close());

  test('another language is chosen in Settings and spoken at once, there and in the popup', async () => {
    const settings = await session.openLibrary('#/settings');
    await choose(settings, 'Language', 'ar');
    await settings.see('heading', 'الإعدادات');
    expect(await page(settings)).toEqual({ lang: 'ar', dir: 'rtl' });
    await settings.until('the choice to keep the focus', () =>
      settings.read(() => document.activeElement?.tagName === 'SELECT'),
    );
    const popup = await session.openLibrary('#/all');
    expect(await page(popup)).toEqual({ lang: 'ar', dir: 'rtl' });
    await session.visit(site.address('lesson'));
    expect(await page(await session.pressToolbarButton())).toEqual({ lang: 'ar', dir: 'rtl' });
    await session.closePopup();
  });

  test('English comes back the same way', async () => {
    const settings = await session.openLibrary('#/settings');
    await choose(settings, 'اللغة', 'en');
    await settings.see('heading', 'Settings');
    expect(await page(settings)).toEqual({ lang: 'en', dir: 'ltr' });
    await clip(session, site.address('lesson'));
    await session.closePopup();
  });
});

describe('a language with longer words is shown whole:', () => {
  beforeAll(async () => {
    session = await startChromium({
      proxyPort: site.port,
      width: WIDE,
      height: 900,
      extension: buildPseudoLanguage(),
    });
    await remember(session, 'es');
    speakPseudoLanguage();
  });
  afterAll(async () => {
    await speak('en', 'en');
    await session.close();
  });

  async function expectWhole(screen: Screen): Promise<void> {
    await screen.rest();
    expect(await cutWords(screen)).toEqual([]);
    expect(await screen.fitsItsWidth()).toBe(true);
  }

  test('the library on its first day', async () => {
    await expectWhole(await firstRun.open(session));
  });

  describe('with the sample unit', () => {
    beforeAll(() => addSample(session));

    test('words that are cut are seen by this test', async () => {
      const library = await session.openLibrary('#/settings');
      await library.see('heading', say('settings.title'));
      await library.read(() => {
        const narrow = document.createElement('p');
        narrow.textContent = 'cut-off-in-the-middle';
        narrow.style.cssText = 'inline-size: 40px; overflow: hidden; white-space: nowrap';
        document.querySelector('main')?.append(narrow);
      });
      expect(await cutWords(library)).toEqual(['cut-off-in-the-middle in .']);
    });

    test('the popup', async () => {
      await expectWhole(await clip(session, site.address('lesson')));
      await session.closePopup();
    });

    test.each(libraryScreens)('$name, also at 320 px', async ({ name, open }) => {
      const screen = await open(session);
      await expectWhole(screen);
      if (name !== 'keys') await whileNarrow(() => expectWhole(screen));
    });
  });
});

describe.each([
  ['Chromium', startChromium, libraryScreens],
  [
    'Firefox',
    startFirefox,
    libraryScreens.filter(({ name }) => ['list', 'library', 'collection', 'settings'].includes(name)),
  ],
])('Arabic, from right to left, in %s:', (browser, start, screens) => {
  beforeAll(async () => {
    session = await start({ proxyPort: site.port, width: WIDE, height: 900 });
    await remember(session, 'ar');
    // The browser's own region decides the digits: the words of the test have the same.
    await speak('ar', 'en');
    await addSample(session);
  });
  afterAll(async () => {
    await speak('en', 'en');
    await session.close();
  });

  async function expectRightToLeft(screen: Screen): Promise<void> {
    await screen.rest();
    expect(await page(screen)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await cutWords(screen)).toEqual([]);
    expect(await screen.fitsItsWidth()).toBe(true);
  }

  test.each(screens)(`$name${browser === 'Chromium' ? ', also at 320 px' : ''}`, async ({ name, open }) => {
    const screen = await open(session);
    expect(await screen.barriers()).toEqual([]);
    await expectRightToLeft(screen);
    if (browser === 'Chromium' && name !== 'keys') await whileNarrow(() => expectRightToLeft(screen));
  });

  test('what a line says of a resource goes from right to left, with a dot between each two, whatever their script', async () => {
    const library = await session.openLibrary('#/all');
    await library.see('list', say('library.resources'));
    const gaps = await library.read(() =>
      [...document.querySelectorAll('.row__facts')].flatMap((line) => {
        const facts = [...line.querySelectorAll('bdi')].map((fact) => fact.getBoundingClientRect());
        return facts.slice(1).map((next, index) => (facts[index]?.left ?? 0) - next.right);
      }),
    );
    expect(gaps.length).toBeGreaterThan(5);
    expect(gaps.filter((gap) => gap < 4)).toEqual([]);
  });

  test('the popup', async () => {
    await expectRightToLeft(await clip(session, site.address('lesson')));
    await session.closePopup();
  });
});
