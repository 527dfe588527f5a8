import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Session } from '../support/session.ts';
import { chooseLanguage, spokenBy } from '../support/spoken-language.ts';
import { clip } from '../support/teacher.ts';

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('the language of Taproot, in %s:', (_, start) => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port, width: 1280, height: 900 });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('another language is chosen in Settings and spoken at once, there and in the popup', async () => {
    const settings = await session.openLibrary('#/settings');
    await chooseLanguage(settings, 'Language', 'ar');
    await settings.see('heading', 'الإعدادات');
    expect(await spokenBy(settings)).toEqual({ lang: 'ar', dir: 'rtl' });
    await settings.until('the choice to keep the focus', () =>
      settings.read(() => document.activeElement?.tagName === 'SELECT'),
    );
    const popup = await session.openLibrary('#/all');
    expect(await spokenBy(popup)).toEqual({ lang: 'ar', dir: 'rtl' });
    await session.visit(site.address('lesson'));
    expect(await spokenBy(await session.pressToolbarButton())).toEqual({ lang: 'ar', dir: 'rtl' });
    await session.closePopup();
  });

  test('English comes back the same way', async () => {
    const settings = await session.openLibrary('#/settings');
    await chooseLanguage(settings, 'اللغة', 'en');
    await settings.see('heading', 'Settings');
    expect(await spokenBy(settings)).toEqual({ lang: 'en', dir: 'ltr' });
    await clip(session, site.address('lesson'));
    await session.closePopup();
  });
});
