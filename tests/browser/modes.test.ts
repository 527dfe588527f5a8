import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumSession, startChromium } from '../support/chromium.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { lookScreens } from '../support/screens/looks.ts';
import { addSample } from '../support/screens/sample.ts';
import type { LibraryScreen } from '../support/screens/screen-of-library.ts';

let site: SampleSite;
let session: ChromiumSession;

beforeAll(async () => {
  site = await startSampleSite();
  session = await startChromium({ proxyPort: site.port, width: 1280, height: 900 });
  await addSample(session);
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

/** How the first element that fits is drawn: its outline, its border, its ground. */
const drawn = (screen: Screen, selector: string, pseudo?: '::after') =>
  screen.until(selector, () =>
    screen.read(
      (wanted, part) => {
        const element = document.querySelector(wanted);
        if (!element) return null;
        const { outlineStyle, outlineWidth, borderTopStyle, backgroundColor, color } = getComputedStyle(element, part);
        return { outlined: outlineStyle !== 'none' && outlineWidth !== '0px', borderTopStyle, backgroundColor, color };
      },
      selector,
      pseudo,
    ),
  );

describe('in the system’s own high contrast', () => {
  let library: Screen;
  beforeAll(async () => {
    library = await session.openLibrary('#/all');
    await session.emulate({ 'forced-colors': 'active' });
    await library.see('list', 'Resources');
  });
  afterAll(() => session.emulate({}));

  test('the focus has an outline', async () => {
    await library.key('j');
    // The title's link fills its row, and so does its outline.
    expect((await drawn(library, '.row__title:focus', '::after')).outlined).toBe(true);
  });

  test('the place one is in, and what is open, are outlined', async () => {
    expect((await drawn(library, '.nav[aria-current]')).outlined).toBe(true);
    await library.key('Enter');
    expect((await drawn(library, '.row[data-current]')).outlined).toBe(true);
  });

  test('a selected row has its box ticked by the system', async () => {
    await library.key('x');
    const looks = await library.read(
      () => getComputedStyle(document.querySelector('.checkbox:checked') as Element).appearance,
    );
    expect(looks).toBe('auto');
  });

  test('pressed chips are outlined, others are not', async () => {
    await library.click('button', /^Competency/);
    expect((await drawn(library, '.chip[aria-pressed="true"], .chip[aria-pressed="mixed"]')).outlined).toBe(true);
    expect((await drawn(library, '.chip[aria-pressed="false"]')).outlined).toBe(false);
  });

  test('the marks of depth keep their layers apart from the ground', async () => {
    const { layer, ground } = await library.read(() => {
      const mark = document.querySelector('.depth i');
      return {
        layer: mark && getComputedStyle(mark).backgroundColor,
        ground: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(layer).not.toBeNull();
    expect(layer).not.toBe(ground);
  });
});

test('the box of a selected card is as filled as that of a selected line', async () => {
  const ground = async (look: LibraryScreen) => {
    const library = await look.open(session);
    await library.key('j');
    await library.key('x');
    return (await drawn(library, '.row .checkbox:checked')).backgroundColor;
  };
  const [, cards, comfortable] = lookScreens;
  if (!cards || !comfortable) throw new Error('There are no other looks.');
  expect(await ground(cards)).toBe(await ground(comfortable));
});

test('where the system asks for no motion nothing moves', async () => {
  const library = await session.openLibrary('#/all');
  await session.emulate({ 'prefers-reduced-motion': 'reduce' });
  await library.see('list', 'Resources');
  await library.key('Control+k');
  await library.see('combobox', 'Commands');
  const moving = await library.read(() => {
    const longest = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time)));
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return longest(transitionDuration) > 0.01 || longest(animationDuration) > 0.01;
      })
      .map((element) => element.className)
      .slice(0, 5);
  });
  expect(moving).toEqual([]);
  await session.emulate({});
});
