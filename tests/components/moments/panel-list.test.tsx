// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { pretendToLayOut } from '../library/a-library.tsx';
import { button, field, film, keysAreOn, openPanel, times } from './a-panel.tsx';

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  pretendToLayOut();
  await freshLibrary();
});
afterEach(cleanup);

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

  test('is not offered where the tab has gone on to another video', async () => {
    const { beside } = openPanel();
    const user = userEvent.setup();
    const look = await button('Look for a transcript');
    Object.assign(beside, { address: 'https://river.example/weir', transcript: { language: 'en', cues } });
    await user.click(look);
    await screen.findByText(/^No transcript was found/);
    expect(screen.queryByText(/holds a transcript/)).toBeNull();
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
