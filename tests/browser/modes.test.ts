import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumSession, startChromium } from '../support/chromium.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { addSample } from '../support/screens/sample.ts';

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
const drawn = (screen: Screen, selector: string) =>
  screen.until(selector, () =>
    screen.read((wanted) => {
      const element = document.querySelector(wanted);
      if (!element) return null;
      const { outlineStyle, outlineWidth, borderTopStyle, backgroundColor, color } = getComputedStyle(element);
      return { outlined: outlineStyle !== 'none' && outlineWidth !== '0px', borderTopStyle, backgroundColor, color };
    }, selector),
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
    expect((await drawn(library, ':focus')).outlined || (await drawn(library, '.row:focus-within')).outlined).toBe(
      true,
    );
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
