import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import type { Session } from '../support/session.ts';
import { clip, collect, lookAtBundle, rowsOf, shareCollection } from '../support/teacher.ts';

const UNIT = 'Wells';
const FILM = 'What the well says';
const NOTE = 'The well is late. Let them say why.';

/** The panel beside a page, opened by the popup's button or turned to it, once its keys are on. */
async function panelBeside(session: Session, popup: Screen, name: string): Promise<Screen> {
  await popup.click('button', /^Mark moments/);
  const panel = await session.enterPanel();
  await panel.see('heading', name);
  await panel.says(say('moments.keyMark'));
  return panel;
}

const stretches = async (library: Screen) => {
  const { excerpts = [] } = await rowsOf(library);
  return excerpts
    .map(({ start, end, note }) => ({ start, end, note }))
    .toSorted((one, other) => Number(one.start) - Number(other.start));
};

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('moments of a video, in %s', (_, start) => {
  let site: SampleSite;
  let mine: Session;
  let colleague: Session | undefined;
  let panel: Screen;

  beforeAll(async () => {
    site = await startSampleSite();
    mine = await start({ proxyPort: site.port });
  });
  afterAll(async () => {
    await mine?.close();
    await colleague?.close();
    await site?.close();
  });

  test('two are marked by keyboard in the real panel, at the time of the real player', async () => {
    const popup = await clip(mine, site.address('captions'));
    await collect(popup, UNIT);
    panel = await panelBeside(mine, popup, FILM);
    // The player stands at its third second.
    await panel.key('m');
    await panel.see('button', say('moments.markEnd'));
    expect((await panel.see('textbox', say('moments.start'))).value).toBe('0:03');
    await panel.tabTo(say('moments.end'));
    await panel.type('0:06');
    await panel.tabTo(say('moments.note'));
    await panel.type(NOTE);
    await panel.tabTo('Critical thinking');
    await panel.key('Enter');
    await panel.see('button', /^Critical thinking/, { pressed: true });
    await panel.tabTo(say('moments.keepIt'));
    await panel.key('Enter');
    await panel.see('button', say('moments.edit', { time: '0:03' }));
    await panel.key('l');
    await panel.until(
      'the second moment',
      async () => (await panel.see('textbox', say('moments.end'))).value === '0:03',
    );
    await panel.click('button', say('moments.keepIt'));
    await panel.see('img', say('moments.timelineNow', { count: 2, length: '0:14', now: '0:03' }));
  });

  test('the video opens at the second, in its own tab', async () => {
    await panel.click('link', /^0:00–0:03/);
    await panel.see('img', say('moments.timelineNow', { count: 2, length: '0:14', now: '0:00' }));
  });

  test('the captions that the player has loaded are kept on request, and lines of them make a moment', async () => {
    await panel.says(say('transcript.found', { count: 4 }));
    await panel.click('button', say('transcript.keep'));
    await panel.click('option', /What was the water doing/);
    await panel.key('Shift+ArrowDown');
    await panel.says(say('transcript.selected', { count: 2, times: '0:06 to 0:14' }));
    await panel.key('Enter');
    await panel.click('button', say('moments.keepIt'));
    await panel.see('button', say('moments.edit', { time: '0:06' }));
  });

  test('the library shows them over the length of the video and as a list, each a link to its second', async () => {
    const library = await mine.openLibrary('#/all');
    await library.click('link', FILM, { within: ['list', say('library.resources')] });
    await library.see('img', say('moments.timeline', { count: 3, length: '0:14' }));
    const link = await library.see('link', /^0:03–0:06/);
    expect(link.attributes.href).toBe(`${site.address('captions')}#t=3,6`);
    await library.says(NOTE);
    const { transcripts = [] } = await rowsOf(library);
    // The browser itself reads the marks of WebVTT: who speaks, what leans, and signs that are written out.
    expect(transcripts[0]?.cues).toMatchObject([
      { text: 'Ten weeks of rain in fourteen seconds.' },
      { text: 'The well notices in the third week & waits.' },
      { text: 'What was the water doing in between?' },
      { text: 'Say it before you watch it again.' },
    ]);
    await library.see('listbox', say('transcript.lines'));
    expect(await stretches(library)).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 6, note: NOTE },
      { start: 6.5, end: 14 },
    ]);
  });

  test('they travel in a bundle into another library, the transcript stays', async () => {
    const bundle = await shareCollection(mine, UNIT, 'json');
    colleague = await start({ proxyPort: site.port });
    const theirs = await lookAtBundle(colleague, bundle);
    await theirs.click('button', /^Bring in /);
    await theirs.says('It is in your library');
    const library = await colleague.openLibrary('#/all');
    expect(await stretches(library)).toEqual(await stretches(await mine.openLibrary('#/all')));
    expect((await rowsOf(library)).transcripts).toEqual([]);
    const shown = await colleague.openLibrary('#/all');
    await shown.click('link', FILM, { within: ['list', say('library.resources')] });
    expect((await shown.see('link', /^0:03–0:06/)).attributes.href).toBe(`${site.address('captions')}#t=3,6`);
  });

  test('the transcript that a page shows beside its player is found as well', async () => {
    const beside = await panelBeside(mine, await clip(mine, site.address('watch')), 'The well, watched');
    await beside.says(say('transcript.found', { count: 4 }));
    await beside.key('m');
    await beside.see('button', say('moments.markEnd'));
    expect((await beside.see('textbox', say('moments.start'))).value).toBe('0:07');
  });

  test('where the player stands in a frame that the browser keeps closed, it says so, and the times are typed', async () => {
    const beside = await panelBeside(mine, await clip(mine, site.address('framed')), 'A lesson around a film');
    await beside.key('m');
    await beside.says(say('moments.missing.inFrame'));
    await beside.fill('textbox', say('moments.start'), '4:12');
    await beside.key('Enter');
    await beside.see('button', say('moments.markEnd'));
  });
});
