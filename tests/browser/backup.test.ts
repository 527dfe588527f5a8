import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import { clip, lookAtBundle, rowsOf, savedFile } from '../support/teacher.ts';

const SEARCH = 'Lessons at the river';
const LESSON = 'How clean is our river?';

let site: SampleSite;
/** Where the backup lies: a profile takes its own files with it when it goes. */
const stick = mkdtempSync(path.join(tmpdir(), 'taproot-stick-'));
const backup = path.join(stick, 'your-library.taproot.json');

beforeAll(async () => {
  site = await startSampleSite();
});
afterAll(async () => {
  await site?.close();
  rmSync(stick, { recursive: true });
});

test('a backup that is opened on a new computer brings the saved searches back into the navigation, and one press takes them away again', async () => {
  const old = await startChromium({ proxyPort: site.port });
  try {
    await clip(old, site.address('lesson'));
    const library = await old.openLibrary('#/all?q=river');
    await library.click('button', 'Save this search');
    await library.fill('textbox', 'Name of the search', SEARCH);
    await library.click('button', 'Save');
    await library.see('link', new RegExp(`^${SEARCH}`));

    const sharing = await old.openLibrary('#/share/everything');
    await sharing.see('heading', 'Saved searches and suggestions stay here');
    await sharing.click('button', 'Take everything along');
    await sharing.see('heading', 'Saved searches and suggestions leave');
    const now = Date.now();
    await sharing.click('button', 'Save the file');
    copyFileSync(await savedFile(old, '.json', now), backup);
  } finally {
    await old.close();
  }

  const fresh = await startChromium({ proxyPort: site.port });
  try {
    const library = await lookAtBundle(fresh, backup);
    expect((await library.see('checkbox', 'Bring in saved searches and suggestions')).checked).toBe(true);
    await library.gone('link', new RegExp(`^${SEARCH}`));
    await library.click('button', 'Bring in 1 new');
    await library.says('It is in your library');
    await library.click('link', new RegExp(`^${SEARCH}`));
    await library.see('link', LESSON);

    const history = await fresh.openLibrary('#/history');
    await history.click('button', /^Undo: /);
    await history.gone('link', new RegExp(`^${SEARCH}`));
    expect((await rowsOf(history)).savedSearches).toEqual([]);
  } finally {
    await fresh.close();
  }
});
