import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { speak } from '../../src/words/speak.ts';
import { barriersOn } from '../support/axe-in-page.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { screensNamed } from '../support/library-screens.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { addSample } from '../support/screens/sample.ts';
import type { Session } from '../support/session.ts';
import { expectWhole, rememberLanguage, spokenBy } from '../support/spoken-language.ts';
import { clip } from '../support/teacher.ts';
import { WIDE, whileNarrow } from '../support/widths.ts';

let site: SampleSite;
let session: Session;

beforeAll(async () => {
  site = await startSampleSite();
});
afterAll(() => site.close());

/** Axe asks what the code of a screen is, which is the same in every language: a few screens tell what the language does to it. */
const ASKED = ['list', 'library', 'collection', 'settings'];
/** One screen of each kind; all of them are walked through from right to left with words that are longer than the Arabic ones. */
const SHOWN = [
  ...ASKED,
  ...['selected', 'completion', 'keys', 'trash', 'quick-look', 'reading', 'moments', 'coverage', 'framework', 'tags'],
  ...['side-by-side', 'export', 'open-bundle', 'feedback', 'history', 'link-facet', 'collection-move'],
];

describe.each([
  ['Chromium', startChromium, screensNamed(SHOWN)],
  ['Firefox', startFirefox, screensNamed(ASKED)],
])('Arabic, from right to left, in %s:', (browser, start, screens) => {
  beforeAll(async () => {
    session = await start({ proxyPort: site.port, width: WIDE, height: 900, still: true, roomy: true });
    await rememberLanguage(session, 'ar');
    // The browser's own region decides the digits: the words of the test have the same.
    await speak('ar', 'en');
    await addSample(session);
  });
  afterAll(async () => {
    await speak('en', 'en');
    await session.close();
  });

  async function expectRightToLeft(screen: Screen): Promise<void> {
    expect(await spokenBy(screen)).toEqual({ lang: 'ar', dir: 'rtl' });
    await expectWhole(screen);
  }

  test('a title in another script begins where the line of the tool begins', async () => {
    const library = await session.openLibrary('#/all');
    await library.see('list', say('library.resources'));
    const edges = await library.read(() =>
      [...document.querySelectorAll('.row__words')].map((words) => {
        const edgeOf = (part: string) => {
          const element = words.querySelector(part) ?? words;
          const range = document.createRange();
          range.selectNodeContents(element);
          // Of a title that is longer than its line no more than the line is seen.
          return Math.min(range.getBoundingClientRect().right, element.getBoundingClientRect().right);
        };
        return Math.abs(edgeOf('.row__title') - edgeOf('.row__facts'));
      }),
    );
    expect(edges.length).toBeGreaterThan(2);
    expect(edges.filter((apart) => apart > 2)).toEqual([]);
  });

  test.each(screens)(`$name${browser === 'Chromium' ? ', also at 320 px' : ''}`, async ({ name, open }) => {
    const screen = await open(session);
    if (ASKED.includes(name)) expect(await barriersOn(screen)).toEqual([]);
    await expectRightToLeft(screen);
    if (browser === 'Chromium') await whileNarrow(session, () => expectRightToLeft(screen));
  });

  test('what a line says of a resource goes from right to left, with a dot between each two, whatever their script', async () => {
    const library = await session.openLibrary('#/all');
    await library.see('list', say('library.resources'));
    const gaps = await library.read(() =>
      [...document.querySelectorAll('.row__facts')].flatMap((line) => {
        const facts = [...line.querySelectorAll('bdi')].map((fact) => fact.getBoundingClientRect());
        return facts.slice(1).map((next, index) => ({
          gap: (facts[index]?.left ?? 0) - next.right,
          of: line.textContent,
          width: line.clientWidth,
        }));
      }),
    );
    expect(gaps.length).toBeGreaterThan(5);
    expect(gaps.filter(({ gap }) => gap < 4)).toEqual([]);
  });

  test('the popup', async () => {
    await expectRightToLeft(await clip(session, site.address('lesson')));
    await session.closePopup();
  });
});
