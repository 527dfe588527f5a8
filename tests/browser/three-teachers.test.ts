import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import type { Session } from '../support/session.ts';
import { claim, clip, collect, lookAtBundle, rowsOf, shareCollection } from '../support/teacher.ts';

const UNIT = 'Water: who gets it?';
const LESSON = 'How clean is our river?';

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('a unit goes to two colleagues and comes back from both, in %s', (_, start) => {
  let site: SampleSite;
  let mine: Session;
  /** What went from one teacher to another: a profile takes its own files with it when it goes. */
  const mail = mkdtempSync(path.join(tmpdir(), 'taproot-mail-'));

  beforeAll(async () => {
    site = await startSampleSite();
    mine = await start({ proxyPort: site.port });
  });
  afterAll(async () => {
    await mine?.close();
    await site?.close();
    rmSync(mail, { recursive: true });
  });

  /** What a colleague with a profile of their own does: opens the file, changes the lesson, and sends the unit back. */
  async function colleague(name: string, bundle: string, change: (library: Screen) => Promise<void>): Promise<string> {
    const theirs = await start({ proxyPort: site.port });
    try {
      const settings = await theirs.openLibrary('#/settings');
      await settings.fill('textbox', 'Your name', name);
      await settings.key('Tab');
      await settings.until('the name', async () => (await rowsOf(settings)).curators?.some((row) => row.name === name));
      const library = await lookAtBundle(theirs, bundle);
      await library.click('button', 'Bring in 1 new');
      await library.says('It is in your library');
      const lesson = await theirs.openLibrary('#/all');
      await lesson.click('link', LESSON);
      await change(lesson);
      const answer = path.join(mail, `${name}.json`);
      copyFileSync(await shareCollection(theirs, UNIT, 'json'), answer);
      return answer;
    } finally {
      await theirs.close();
    }
  }

  test('what only one of us changed is taken without a question, and nobody’s words are lost', async () => {
    const popup = await clip(mine, site.address('lesson'));
    await claim(popup, 'Critical thinking', 'Two causes fit the same numbers.');
    await collect(popup, UNIT);
    const bundle = await shareCollection(mine, UNIT, 'json');

    const fromBen = await colleague('Ben Okoro', bundle, async (library) => {
      await library.fill('textbox', 'Note to colleagues', 'Bring boots.');
      await library.key('Tab');
      await library.until('the note', async () => (await rowsOf(library)).resources?.[0]?.note === 'Bring boots.');
    });
    const fromCara = await colleague('Cara Lindt', bundle, async (library) => {
      await library.fill('textbox', 'Publisher', 'The River School');
      await library.key('Tab');
      await library.until(
        'the publisher',
        async () => (await rowsOf(library)).resources?.[0]?.publisher === 'The River School',
      );
    });
    const here = await mine.openLibrary('#/all');
    await here.click('link', LESSON);
    await here.fill('textbox', 'Time needed', '2 lessons');
    await here.key('Tab');
    await here.until('the time', async () => (await rowsOf(here)).resources?.[0]?.timeRequired !== 'PT90M');

    for (const answer of [fromBen, fromCara]) {
      const library = await lookAtBundle(mine, answer);
      await library.says(/^Since .+: 1 changed\.$/m);
      await library.click('button', 'Bring in 1 change');
      await library.says('It is in your library');
    }
    const rows = await rowsOf(await mine.openLibrary('#/all'));
    expect(rows.resources).toHaveLength(1);
    expect(rows.resources?.[0]).toMatchObject({ note: 'Bring boots.', publisher: 'The River School' });
    expect(rows.resources?.[0]?.timeRequired).not.toBe('PT90M');
    expect(rows.alignments).toHaveLength(1);
    expect(rows.curators?.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ben Okoro', 'Cara Lindt']));
  });
});
