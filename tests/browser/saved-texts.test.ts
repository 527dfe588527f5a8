import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import { putSavedTexts } from '../support/saved-texts.ts';
import type { Session } from '../support/session.ts';

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('searching saved copies, in %s', (_, start) => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port });
    const library = await session.openLibrary('#/settings');
    await library.see('heading', say('settings.title'));
    await putSavedTexts(library);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('a word that only a saved copy holds is found once they are asked for, and the choice stays', async () => {
    const library = await session.openLibrary('#/all');
    await library.see('link', 'Mangroves');
    await library.fill('combobox', say('library.searchLabel'), 'pneumatophores');
    await library.says(say('library.nothingFoundTitle', { text: 'pneumatophores' }));
    await library.click('switch', say('texts.also'));
    await library.see('link', 'Mangroves');
    await library.until('the sentence of the copy', () =>
      library.read(() => {
        const note = document.querySelector('.row__note')?.textContent ?? '';
        return note.startsWith('In the saved copy:') && note.includes('breathe through pneumatophores');
      }),
    );
    expect(await library.read(() => document.querySelector('.row__note mark')?.textContent)).toBe('pneumatophores');
    await library.see('status', say('texts.looked', { count: 2 }));
    await library.until('the address', () => library.read(() => location.hash.includes('in=texts')));

    const again = await session.openLibrary('#/all');
    await again.see('link', 'Mangroves');
    await again.fill('combobox', say('library.searchLabel'), 'pneumat');
    await again.see('link', 'Mangroves');
    await again.click('switch', say('texts.also'));
    await again.says(say('library.nothingFoundTitle', { text: 'pneumat' }));
  });
});
