import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { layReadable, layRows } from '../support/screens/reading.ts';
import { addSample } from '../support/screens/sample.ts';
import type { Session } from '../support/session.ts';
import { rowsOf } from '../support/teacher.ts';

const HOSTILE = `<p>Harmless words</p><script>top.document.title = 'taken'; document.title = 'taken'</script>
  <img src="https://evil.example/a.png" onerror="top.document.title = 'taken'"><svg onload="top.document.title = 'taken'"></svg>
  <meta http-equiv="refresh" content="0;url=https://evil.example/b"><iframe src="https://evil.example/c"></iframe>
  <form action="https://evil.example/d"><button autofocus>Send</button></form><style>@import "https://evil.example/e.css";</style>
  <link rel="preconnect" href="https://evil.example"><link rel="stylesheet" href="https://evil.example/f.css"><p style="background: url(https://evil.example/g)">More words</p>
  <a href="javascript:top.document.title = 'taken'">Press me</a>`;

/** What is marked in the frame, by the name of the mark. */
const marked = (library: Screen) =>
  library.read(() => {
    const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    const marks: Record<string, string[]> = {};
    // Firefox lets a driver call these, and not walk through what they hold.
    view?.CSS.highlights.forEach((ranges, name) => {
      const words: string[] = [];
      ranges.forEach((range) => {
        words.push(String(range));
      });
      marks[name] = words;
    });
    return marks;
  });

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('reading a saved text, in %s', (_, start) => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port, width: 1280, height: 860 });
    await addSample(session);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('shows its quotes where they stand, in their hues, and says which it does not hold', async () => {
    const library = await session.openLibrary((await layReadable(session)).address);
    await library.see('heading', 'Not found in the saved copy');
    await library.says('A sentence that the page has lost since.');
    expect(await marked(library)).toEqual({
      'quote-critical': ['Two causes fit one curve: less rain, or more pumps.'],
      'quote-plain': ['Rain takes its time.'],
    });
    await library.click('button', /Two causes fit one curve/);
    await library.until('the mark of the quote gone to', async () => 'quote-active' in (await marked(library)));
  });

  test('gives a quote that it does not hold the words that are selected for it, and takes them back', async () => {
    const library = await session.openLibrary((await layReadable(session)).address);
    await library.click('button', /^Place it by hand/);
    await library.says('Select the words in the text where this quote stands now');
    await library.read(() => {
      const page = document.querySelector('iframe')?.contentDocument;
      const words = page?.querySelector('blockquote')?.firstChild;
      if (words) page?.getSelection()?.setBaseAndExtent(words, 0, words, 16);
    });
    await library.click('button', 'Place this quote here');
    await library.see('status', /Quote placed/);
    await library.until('no orphan', async () => !(await library.glimpse('heading', 'Not found in the saved copy')));
    await library.click('button', 'Undo');
    await library.see('heading', 'Not found in the saved copy');
  });

  test('keeps words that are selected in it as a quote, with a way back', async () => {
    const { id, address } = await layReadable(session);
    const library = await session.openLibrary(address);
    await library.see('heading', 'Not found in the saved copy');
    await library.read(() => {
      const page = document.querySelector('iframe')?.contentDocument;
      const words = page?.querySelector('blockquote')?.firstChild;
      if (words) page?.getSelection()?.setBaseAndExtent(words, 4, words, 10);
    });
    await library.click('button', 'Keep as a quote', { nth: 1 });
    await library.see('status', /Kept as a quote/);
    const kept = async () => (await rowsOf(library)).excerpts?.find((row) => row.exact === 'ground');
    expect(await kept()).toMatchObject({
      resource: id,
      prefix: expect.stringMatching(/The $/),
      suffix: expect.stringMatching(/^ keeps/),
    });
    await library.until('its mark', async () => (await marked(library))['quote-plain']?.includes('ground'));
    await library.click('button', 'Undo');
    await library.until('no such quote', async () => !(await kept()));
  });

  test('runs and loads nothing of a text that means harm', async () => {
    const { id, address } = await layReadable(session);
    const library = await session.openLibrary('#/all');
    const stamp = { curator: id, dateSaved: '2026-03-21T09:30:00.000Z', dateChanged: '2026-03-21T09:30:00.000Z' };
    await library.read(layRows, { savedTexts: [{ id, ...stamp, html: HOSTILE, text: 'Harmless words' }] });
    const reading = await session.openLibrary(address);
    await reading.see('button', 'Print');
    const read = () =>
      reading.read(() => {
        const page = document.querySelector('iframe')?.contentDocument;
        return {
          title: document.title,
          words: page?.querySelector('main')?.textContent ?? '',
          tags: [...(page?.querySelectorAll('main *') ?? [])].map(({ localName }) => localName).sort(),
        };
      });
    await reading.until('the words', async () => (await read()).words.includes('Press me'));
    await new Promise((later) => setTimeout(later, 500));
    const { title, tags } = await read();
    expect(title).not.toContain('taken');
    expect(tags.filter((tag) => !['p', 'a'].includes(tag))).toEqual([]);
    expect(site.requests.filter((address) => address.includes('evil'))).toEqual([]);
  });

  test('runs and loads nothing even of what the sanitiser would ever let through', async () => {
    const reading = await session.openLibrary((await layReadable(session)).address);
    await reading.see('heading', 'Not found in the saved copy');
    await reading.read((html) => {
      const page = document.querySelector('iframe')?.contentDocument;
      const place = page?.querySelector('main');
      if (!page || !place) return;
      // Chromium knocks at the door of these hosts in spite of the policy: there the sanitiser stands alone (decision 0023).
      place.innerHTML = html.replace(/<iframe.*?<\/iframe>|<link rel="preconnect"[^>]*>/g, '');
      // What innerHTML lays in asleep is laid in once more awake.
      for (const asleep of place.querySelectorAll('script')) {
        const awake = page.createElement('script');
        awake.textContent = asleep.textContent;
        place.append(awake);
      }
      place.querySelector<HTMLElement>('a')?.click();
      place.querySelector('form')?.requestSubmit();
    }, HOSTILE);
    await new Promise((later) => setTimeout(later, 1000));
    expect(await reading.read(() => document.title)).not.toContain('taken');
    expect(await reading.read(() => document.querySelector('iframe')?.contentDocument?.title)).not.toContain('taken');
    expect(await reading.read(() => document.querySelector('iframe')?.contentDocument?.URL)).toBe('about:srcdoc');
    expect(site.requests.filter((address) => address.includes('evil'))).toEqual([]);
  });

  test('a quick look opens, goes along and closes by keys alone', async () => {
    const library = await session.openLibrary('#/all');
    await library.see('list', 'Resources');
    await library.until('the quick look', async () => {
      if (await library.glimpse('dialog', /^Quick look: /)) return true;
      await library.key(' ');
      return false;
    });
    const first = await library.read(() => document.querySelector('.quick-look')?.getAttribute('aria-label'));
    await library.key('j');
    await library.until('the next one', async () => {
      const now = await library.read(() => document.querySelector('.quick-look')?.getAttribute('aria-label'));
      return now !== first;
    });
    await library.key('Escape');
    await library.gone('dialog', /^Quick look: /);
    expect(await library.read(() => document.activeElement?.hasAttribute('data-row'))).toBe(true);
  });
});
