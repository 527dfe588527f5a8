// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshLibrary } from '../../support/fresh-library.ts';
import { pretendToLayOut } from '../library/a-library.tsx';
import { button, field, openPanel, times } from './a-panel.tsx';

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  pretendToLayOut();
  await freshLibrary();
});
afterEach(cleanup);

describe('The times', () => {
  test('can be typed where there is no player, and are moved by the arrow keys', async () => {
    openPanel({ time: undefined, frames: 1 });
    const user = userEvent.setup();
    await user.type(await field('Start'), '4:12{Enter}');
    await waitFor(async () => expect(await times()).toEqual([[252, undefined]]));
    await user.type(await field('End'), '303{Enter}');
    await waitFor(async () => expect(await field('End')).toHaveProperty('value', '5:03'));
    await user.type(await field('End'), '{ArrowUp}{ArrowUp}{Shift>}{ArrowDown}{/Shift}');
    await waitFor(async () => expect(await times()).toEqual([[252, 295]]));
    await user.clear(await field('End'));
    await user.tab();
    await waitFor(async () => expect(await times()).toEqual([[252, undefined]]));
  });

  test('can be typed one after the other with nothing between them but Tab', async () => {
    openPanel({ time: undefined, frames: 1 });
    const user = userEvent.setup();
    await user.click(await field('Start'));
    await user.keyboard('4:12{Tab}{Tab}5:03{Tab}');
    await waitFor(async () => expect(await times()).toEqual([[252, 303]]));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Mark end' })).toBeNull());
    await user.click(await button('Keep this moment'));
    await user.click(await field('Start'));
    await user.keyboard('6:00{Enter}{Tab}{Tab}6:10{Enter}');
    await waitFor(async () => expect(await times()).toContainEqual([360, 370]));
    expect(await times()).toContainEqual([252, 303]);
  });

  test('may begin with the end: it waits for its start', async () => {
    openPanel({ time: undefined, frames: 1 });
    const user = userEvent.setup();
    await user.type(await field('End'), '5:03{Enter}');
    expect(await screen.findByText('It needs a start first.')).toBeDefined();
    await user.type(await field('Start'), '6:00{Enter}');
    expect(await screen.findByText('The end lies before the start. It stays as it was.')).toBeDefined();
    await user.clear(await field('Start'));
    await user.type(await field('Start'), '4:12{Enter}');
    await waitFor(async () => expect(await times()).toEqual([[252, 303]]));
    await waitFor(() => expect(screen.queryByText('It needs a start first.')).toBeNull());
    expect(await field('End')).toHaveProperty('value', '5:03');
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
