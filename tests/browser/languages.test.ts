import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import type { Session } from '../support/session.ts';
import { clip } from '../support/teacher.ts';

let site: SampleSite;
let session: Session;

beforeAll(async () => {
  site = await startSampleSite();
});
afterAll(() => site.close());

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
