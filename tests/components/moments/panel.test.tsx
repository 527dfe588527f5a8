// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Moment } from '../../../src/model/excerpt.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { pretendToLayOut } from '../library/a-library.tsx';
import { film, openPanel } from './a-panel.tsx';

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  pretendToLayOut();
  await freshLibrary();
});
afterEach(cleanup);

const moments = async () => (await database.excerpts.toArray()) as Moment[];
const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** The keys are on once the settings are read. */
const keysAreOn = () => screen.findByText('start, then end');
const field = (name: string) => screen.findByRole('textbox', { name });
const times = async () => (await moments()).map(({ start, end }) => [start, end]);

describe('Marking a moment', () => {
  test('by one key: the start, then the end, to the whole seconds around them; the page is saved once', async () => {
    const { beside } = openPanel();
    await keysAreOn();
    const user = userEvent.setup();
    await user.keyboard('m');
    await button('Mark end');
    beside.time = 303.2;
    await user.keyboard('m');
    await waitFor(async () => expect(await times()).toEqual([[252, 304]]));
    expect(await database.resources.count()).toBe(1);
    expect(await field('Start')).toHaveProperty('value', '4:12');
    await waitFor(async () => expect(await field('End')).toHaveProperty('value', '5:04'));
  });

  test('by the browser’s own key from the page, and a third press begins the next moment', async () => {
    const { beside, pressMarkKey } = openPanel();
    await button('Mark start');
    pressMarkKey();
    await button('Mark end');
    beside.time = 260;
    pressMarkKey();
    await waitFor(async () => expect(await times()).toEqual([[252, 260]]));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Mark end' })).toBeNull());
    beside.time = 400;
    pressMarkKey();
    await waitFor(async () => expect((await times()).map(([start]) => start).sort()).toEqual([252, 400]));
  });

  test('as the last thirty seconds, which begin no earlier than the video', async () => {
    openPanel({ time: 12.2 });
    await keysAreOn();
    await userEvent.keyboard('l');
    await waitFor(async () => expect(await times()).toEqual([[0, 13]]));
  });

  test('says what happens there, what it is good for and why, and what an observer asks; all of it is kept as it is typed', async () => {
    openPanel();
    const user = userEvent.setup();
    await user.click(await button('Mark start'));
    await user.type(await field('What happens here?'), 'She waits.');
    await user.click(await button(/Critical thinking/));
    await user.type(await field('Why critical thinking?'), 'They predict.');
    await user.click(screen.getByText('Analyse it'));
    await user.type(await field('What do students do?'), 'Draw.');
    await user.click(await button('Keep this moment'));
    await waitFor(async () => {
      const [moment] = await moments();
      expect(moment).toMatchObject({ note: 'She waits.', analysis: { students: 'Draw.' } });
      expect(await database.alignments.toArray()).toMatchObject([
        { target: moment?.id, why: 'They predict.', strength: 2 },
      ]);
    });
    expect(await screen.findByText('She waits.')).toBeDefined();
    expect(await barriersIn(document.body)).toEqual([]);
  });

  test('loses nothing where the panel closes in the middle, and goes on with the same moment', async () => {
    const { unmount } = openPanel();
    const user = userEvent.setup();
    await user.click(await button('Mark start'));
    await user.type(await field('What happens here?'), 'Half a sen');
    window.dispatchEvent(new Event('pagehide'));
    unmount();
    openPanel();
    await waitFor(async () => expect(await field('What happens here?')).toHaveProperty('value', 'Half a sen'));
    await button('Mark end');
  });
});

describe('The times', () => {
  test('can be typed where there is no player, and are moved by the arrow keys', async () => {
    openPanel({ time: undefined, frames: 1 });
    const user = userEvent.setup();
    await user.type(await field('Start'), '4:12{Enter}');
    await waitFor(async () => expect(await times()).toEqual([[252, undefined]]));
    await waitFor(async () => expect(await field('End')).toHaveProperty('disabled', false));
    await user.type(await field('End'), '303{Enter}');
    await waitFor(async () => expect(await field('End')).toHaveProperty('value', '5:03'));
    await user.type(await field('End'), '{ArrowUp}{ArrowUp}{Shift>}{ArrowDown}{/Shift}');
    await waitFor(async () => expect(await times()).toEqual([[252, 295]]));
    await user.clear(await field('End'));
    await user.tab();
    await waitFor(async () => expect(await times()).toEqual([[252, undefined]]));
  });

  test('that are none, or run backwards, stay in the field with a sentence; the moment stays as it was', async () => {
    openPanel();
    const user = userEvent.setup();
    await user.click(await button('Mark start'));
    await button('Mark end');
    await user.type(await field('End'), '4:11{Enter}');
    expect(await screen.findByText('The end lies before the start. It stays as it was.')).toBeDefined();
    await user.clear(await field('End'));
    await user.type(await field('End'), 'soon{Enter}');
    expect(await screen.findByText('That is no time. Write it as 4:12, or 1:02:05.')).toBeDefined();
    expect(await times()).toEqual([[252, undefined]]);
    await user.click(await button('Now: the player’s time as the end'));
    await waitFor(async () => expect(await field('End')).toHaveProperty('value', '4:13'));
  });

  test('past the end of the video are kept, and said', async () => {
    openPanel();
    const user = userEvent.setup();
    await user.click(await button('Mark start'));
    await button('Mark end');
    await user.type(await field('End'), '13:00{Enter}');
    expect(await screen.findByText(/past the end of the video, which is 12:40 long/)).toBeDefined();
    expect(await times()).toEqual([[252, 780]]);
  });

  test('of a player that was wound back make no end', async () => {
    const { beside } = openPanel();
    const user = userEvent.setup();
    await user.click(await button('Mark start'));
    beside.time = 100;
    await user.click(await button('Mark end'));
    expect(await screen.findByText('The end lies before the start. It stays as it was.')).toBeDefined();
    expect(await times()).toEqual([[252, undefined]]);
  });
});

describe('Where there is no time to take, a sentence says why', () => {
  test('the page was left, and the browser closed it: the key there opens it again and marks', async () => {
    const { beside, pressMarkKey } = openPanel();
    const user = userEvent.setup();
    await button('Mark start');
    beside.address = undefined;
    await user.click(await button('Mark start'));
    expect(await screen.findByText(/Click into the page, press Alt\+M/)).toBeDefined();
    beside.address = film;
    pressMarkKey();
    await button('Mark end');
    expect(screen.queryByText(/Click into the page/)).toBeNull();
  });

  test('another page stands in the tab: its moments are its own', async () => {
    const { beside } = openPanel();
    const user = userEvent.setup();
    await button('Mark start');
    beside.address = 'https://river.example/another';
    await user.click(await button('Mark start'));
    await user.click(await button('Show the moments of this page'));
    await waitFor(async () => expect(await database.resources.count()).toBe(2));
    await user.click(await button('Mark start'));
    await waitFor(async () => expect(await times()).toEqual([[252, undefined]]));
    const other = (await database.resources.toArray()).find(({ url }) => url?.endsWith('another'));
    expect((await moments())[0]?.resource).toBe(other?.id);
  });

  test('the popup’s button on another page turns the panel to it', async () => {
    const { beside, turn } = openPanel();
    await button('Mark start');
    beside.address = 'https://river.example/another';
    turn();
    await waitFor(async () => expect(await database.resources.count()).toBe(2));
    await userEvent.click(await button('Mark start'));
    await waitFor(async () => expect(await times()).toEqual([[252, undefined]]));
  });

  test('the player stands in a closed frame', async () => {
    openPanel({ time: undefined, frames: 1 });
    await userEvent.click(await button('Mark start'));
    expect(await screen.findByText(/stands in a frame of another site/)).toBeDefined();
  });

  test('no page is open to us: it says how to open one, and takes the press there as the answer', async () => {
    const { beside, pressMarkKey } = openPanel({ address: undefined });
    expect(await screen.findByText(/Go to a page with a video and press Alt\+M there/)).toBeDefined();
    expect(await barriersIn(document.body)).toEqual([]);
    beside.address = film;
    pressMarkKey();
    await button('Mark start');
  });
});

describe('The list', () => {
  async function markTwo() {
    const panel = openPanel();
    await keysAreOn();
    const user = userEvent.setup();
    await user.keyboard('l');
    await user.click(await button('Keep this moment'));
    panel.beside.time = 62;
    await user.keyboard('l');
    await user.click(await button('Keep this moment'));
    await screen.findByText('0:32–1:02');
    return { ...panel, user };
  }
  const shown = () =>
    screen
      .getAllByTitle(/^Open the video at/)
      .map(({ firstChild, textContent }) => firstChild && textContent?.split('Open')[0]);

  test('is in the order of time, and the timeline says how many', async () => {
    await markTwo();
    await waitFor(() => expect(shown()).toEqual(['0:32–1:02', '3:42–4:13']));
    expect(screen.getByRole('img', { name: '2 moments in 12:40, now at 1:02' })).toBeDefined();
  });

  test('opens the video at the second: in its own tab, else by the link', async () => {
    const { beside, abilities, user } = await markTwo();
    await user.click(screen.getByTitle('Open the video at 3:42'));
    await waitFor(() => expect(abilities.player.seek).toHaveBeenCalledWith(0, 222));
    expect(abilities.openPage).not.toHaveBeenCalled();
    beside.address = undefined;
    await user.click(screen.getByTitle('Open the video at 0:32'));
    await waitFor(() => expect(abilities.openPage).toHaveBeenCalledWith(`${film}#t=32,62`));
  });

  test('lets a moment be edited above, and removed with undo, its claims as well', async () => {
    const { user } = await markTwo();
    await user.click(await button('Edit the moment 3:42'));
    expect(await field('Start')).toHaveProperty('value', '3:42');
    await user.click(await button(/Collaboration/));
    await waitFor(async () => expect(await database.alignments.count()).toBe(1));
    await user.click(await button('Keep this moment'));
    await user.click(await button('Remove the moment 3:42'));
    await waitFor(async () =>
      expect([await database.excerpts.count(), await database.alignments.count()]).toEqual([1, 0]),
    );
    await user.click(await button('Undo'));
    await waitFor(async () =>
      expect([await database.excerpts.count(), await database.alignments.count()]).toEqual([2, 1]),
    );
  });
});

describe('The transcript of the page', () => {
  const cues = [
    { start: 0, end: 4.5, text: 'This is the ground below a school.' },
    { start: 4.5, text: 'Water moves through rock as through a sponge.' },
    { start: 9, text: 'Say it before you watch it again.' },
  ];

  test('is kept with the teacher’s yes alone, and one press takes it back', async () => {
    openPanel({ transcript: { language: 'en', cues } });
    const user = userEvent.setup();
    expect(await screen.findByText(/holds a transcript of 3 lines/)).toBeDefined();
    expect(await database.transcripts.count()).toBe(0);
    await user.click(await button('Not now'));
    expect(screen.queryByText(/holds a transcript/)).toBeNull();
    await user.click(await button('Look for a transcript'));
    await user.click(await button('Keep the transcript'));
    await waitFor(async () => expect(await database.transcripts.toArray()).toMatchObject([{ language: 'en', cues }]));
    await user.click(await button('Undo'));
    await waitFor(async () => expect(await database.transcripts.count()).toBe(0));
  });

  test('makes a moment of the lines that are chosen, by keys, with their times', async () => {
    openPanel({ transcript: { cues } });
    const user = userEvent.setup();
    await user.click(await button('Keep the transcript'));
    const lines = await screen.findByRole('listbox', { name: 'Lines of the transcript' });
    lines.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowUp}{/Shift}');
    expect(within(lines).getAllByRole('option', { selected: true })).toHaveLength(2);
    expect(await screen.findByText('2 lines, 0:00 to 0:09')).toBeDefined();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await times()).toEqual([[0, 9]]));
  });

  test('can be searched: Enter goes from place to place', async () => {
    openPanel({ transcript: { cues } });
    const user = userEvent.setup();
    await user.click(await button('Keep the transcript'));
    await user.type(await screen.findByRole('searchbox'), 'it{Enter}{Enter}');
    expect(await screen.findByText('1 line, from 0:09')).toBeDefined();
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'volcano');
    expect(await screen.findByText('Nowhere')).toBeDefined();
  });
});
