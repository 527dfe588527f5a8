import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { doByKeys, keyboardJobs } from '../support/keyboard-doc.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Session } from '../support/session.ts';
import { clip, collect, rowsOf } from '../support/teacher.ts';

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('with the keyboard alone, in %s', (_, start) => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('a page is saved, tagged with two competencies, collected and left in under ten key presses', async () => {
    await collect(await clip(session, site.address('video')), 'Water');

    const popup = await clip(session, site.address('lesson'));
    const deeds = keyboardJobs.get('Save, tag and collect') ?? [];
    expect(deeds.filter((deed) => !('see' in deed)).length).toBeLessThan(10);
    // The first press, Alt+Shift+S, is the browser's own and opens the popup as the button does.
    expect(deeds[0]).toEqual({ press: 'Alt+Shift+s' });
    await doByKeys(popup, deeds.slice(1, -1));
    expect(deeds.at(-1)).toEqual({ press: 'Escape' });
    // The window may be gone before it answers.
    await popup.key('Escape').catch(() => undefined);
    await popup.until('the popup to close', () =>
      popup
        .read(() => true)
        .then(
          () => false,
          () => true,
        ),
    );

    const rows = await rowsOf(await session.openLibrary('#/all'));
    const lesson = rows.resources?.find(({ name }) => name === 'How clean is our river?');
    expect(rows.alignments?.filter(({ target }) => target === lesson?.id)).toHaveLength(2);
    expect(JSON.stringify(rows.collections)).toContain(String(lesson?.id));
  });

  test('every control of the popup can be reached by Tab, and shows where the focus is', async () => {
    const popup = await clip(session, site.address('lesson'));
    const controls = await popup.read(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>(
          'button, textarea, select, input:not([type=radio]), input[type=radio]:checked',
        ),
      ];
      return all.filter((control) => control.checkVisibility() && !(control as HTMLButtonElement).disabled).length;
    });
    const reached = new Set<number>();
    for (let press = 0; press < controls + 10; press++) {
      await popup.key('Tab');
      reached.add(
        await popup.read(() =>
          [...document.querySelectorAll('button, textarea, select, input')].indexOf(document.activeElement as Element),
        ),
      );
    }
    reached.delete(-1);
    expect(reached.size).toBeGreaterThanOrEqual(controls);
  });
});
