// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { pretendToLayOut } from '../library/a-library.tsx';
import { button, field, film, keysAreOn, moments, openPanel, times } from './a-panel.tsx';

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  pretendToLayOut();
  await freshLibrary();
});
afterEach(cleanup);

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
    await pressMarkKey();
    await button('Mark end');
    beside.time = 260;
    await pressMarkKey();
    await waitFor(async () => expect(await times()).toEqual([[252, 260]]));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Mark end' })).toBeNull());
    beside.time = 400;
    await pressMarkKey();
    await waitFor(async () => expect((await times()).map(([start]) => start).sort()).toEqual([252, 400]));
  });

  test('with an open end can be kept, and the focus stays at the button that marks the next one', async () => {
    openPanel();
    await userEvent.click(await button('Mark start'));
    await userEvent.click(await button('Keep this moment'));
    expect(document.activeElement).toBe(await button('Mark start'));
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

describe('Where there is no time to take, a sentence says why', () => {
  test('the page was left, and the browser closed it: the key there opens it again and marks', async () => {
    const { beside, pressMarkKey } = openPanel();
    const user = userEvent.setup();
    await button('Mark start');
    beside.address = undefined;
    await user.click(await button('Mark start'));
    expect(await screen.findByText(/Click into the page, press Alt\+M/)).toBeDefined();
    beside.address = film;
    await pressMarkKey();
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
    await pressMarkKey();
    await button('Mark start');
  });
});
