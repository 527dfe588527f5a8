// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { choose, lines, open } from './a-collection.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
});
afterEach(cleanup);

describe('its order', () => {
  test('changes by the menu of an item; one press on Undo takes it back', async () => {
    await open();
    const user = userEvent.setup();
    await choose(user, 'Move The aquifer under our feet', /Move down/);
    expect(
      await screen.findByText('“The aquifer under our feet” is now 2 of 5, under “Where our water comes from”'),
    ).toBeDefined();
    await waitFor(() => expect(lines()[2]).toBe('The aquifer under our feet'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(lines()[1]).toBe('The aquifer under our feet'));
  });

  test('changes by Alt and an arrow key, and the focus goes along', async () => {
    await open();
    const user = userEvent.setup();
    const row = screen.getByRole('row', { name: 'Two graphs, one lie' });
    row.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(lines()[4]).toBe('Two graphs, one lie'));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Two graphs, one lie'));
  });

  test('changes by as many places as the keys are pressed, however fast', async () => {
    await open();
    const row = screen.getByRole('row', { name: 'The aquifer under our feet' });
    row.focus();
    for (const _ of [1, 2, 3]) fireEvent.keyDown(row, { key: 'ArrowDown', altKey: true });
    await waitFor(() => expect(lines()[4]).toBe('The aquifer under our feet'));
    fireEvent.keyDown(row, { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(lines()[3]).toBe('The aquifer under our feet'));
  });

  test('goes to the next heading by Alt, Shift and an arrow key', async () => {
    await open();
    const user = userEvent.setup();
    screen.getByRole('row', { name: 'The aquifer under our feet' }).focus();
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    await waitFor(() => expect(lines()[3]).toBe('The aquifer under our feet'));
    expect(lines()[2]).toBe('Reading the data');
  });

  test('goes under a heading that is chosen by its name', async () => {
    await open();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Move The aquifer under our feet' }));
    const under = await screen.findByRole('menuitem', { name: 'Move under a heading' });
    under.focus();
    await user.keyboard('{ArrowRight}');
    await user.click(await screen.findByRole('menuitem', { name: 'Who decides?' }));
    await waitFor(() => expect(lines().at(-1)).toBe('The aquifer under our feet'));
  });

  test('changes by the grip, Enter and the arrow keys alone', async () => {
    await open();
    const user = userEvent.setup();
    screen.getByRole('button', { name: /^Drag Two graphs, one lie/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.querySelector('[data-drop-target]')).not.toBeNull());
    await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    await waitFor(() => expect(lines().indexOf('Two graphs, one lie')).toBeLessThan(5));
  });

  test('moves a heading with all that stands under it', async () => {
    await open();
    await choose(userEvent.setup(), 'More for the heading Reading the data', /Move up/);
    await waitFor(() => expect(lines()[0]).toBe('Reading the data'));
    expect(lines().slice(1, 4)).toEqual([
      'Reading a hydrograph without panic',
      'Two graphs, one lie',
      'Where our water comes from',
    ]);
  });
});
