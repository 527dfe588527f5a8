// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useInsertionEffect } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Command } from '../../../../src/components/library/palette/commands.ts';
import { type Early, Palette } from '../../../../src/components/library/palette/palette.tsx';
import { rankCommands } from '../../../../src/components/library/palette/rank.ts';
import { freshLibrary } from '../../../support/fresh-library.ts';
import { showInLibrary } from '../../../support/library-around.tsx';
import { openLibrary, press, pretendToLayOut, row, saved } from '../a-library.tsx';

beforeEach(async () => {
  await freshLibrary();
  localStorage.clear();
  pretendToLayOut();
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const command = (label: string): Command => ({ id: label, label, section: 'do', run: () => {} });
const ranked = (typed: string, labels: string[], recent: string[] = []) =>
  rankCommands(typed, labels.map(command), recent).map(({ label }) => label);

it('what begins with the words comes before what holds them, whatever its accents', () => {
  expect(ranked('eco', ['Récolte', 'Deep écologie', 'Économie', 'Trash'])).toEqual([
    'Économie',
    'Deep écologie',
    'Récolte',
  ]);
});

it('among equals, what was used lately comes first', () => {
  expect(ranked('', ['Inbox', 'Trash', 'History'], ['History', 'Trash'])).toEqual(['History', 'Trash', 'Inbox']);
});

it('what is seldom wanted waits until something is typed, or was used lately', () => {
  const seldom: Command = { ...command('Order by: Title'), seldom: true };
  expect(rankCommands('', [seldom, command('Inbox')], []).map(({ label }) => label)).toEqual(['Inbox']);
  expect(rankCommands('title', [seldom], [])).toEqual([seldom]);
  expect(rankCommands('', [seldom], ['Order by: Title'])).toEqual([seldom]);
});

it('what is typed before the palette stands there is typed into it, and does nothing to the list', async () => {
  await saved('Rivers');
  openLibrary();
  await row('Rivers');
  await press('{Control>}k{/Control}co');
  const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Commands' });
  expect(field.value).toBe('co');
  expect(screen.queryByText('1 selected')).toBeNull();
});

it('what is typed while the palette is drawn already, but not yet shown, is typed into it as well', async () => {
  let early: Early = { typed: 'his', entered: false };
  const readEarly = () => early;
  const TypeOnBeforeItIsShown = () => {
    useInsertionEffect(() => {
      early = { typed: 'history', entered: false };
    }, []);
    return null;
  };
  showInLibrary(
    <>
      <Palette early={readEarly} onClose={() => {}} />
      <TypeOnBeforeItIsShown />
    </>,
  );
  expect((await screen.findByRole<HTMLInputElement>('combobox', { name: 'Commands' })).value).toBe('history');
});

it('Ctrl+K finds a place by its name, and Enter goes there', async () => {
  await saved('Rivers');
  openLibrary();
  await row('Rivers');
  await press('{Control>}k{/Control}');
  const field = await screen.findByRole('combobox', { name: 'Commands' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await userEvent.type(field, 'histo');
  await press('{Enter}');
  await waitFor(() => expect(location.hash).toBe('#/history'));
  expect(screen.queryByRole('combobox', { name: 'Commands' })).toBeNull();
});

it('the palette finds resources by name, and opens the one that is chosen', async () => {
  const id = await saved('Aqueducts of Rome');
  await saved('Rivers');
  openLibrary();
  await row('Rivers');
  await press('{Control>}k{/Control}');
  await userEvent.type(await screen.findByRole('combobox', { name: 'Commands' }), 'aqued');
  await userEvent.click(await screen.findByRole('option', { name: /Aqueducts of Rome/ }));
  await waitFor(() => expect(location.hash).toBe(`#/all/r/${id.slice('urn:uuid:'.length)}`));
});

it('Escape closes the palette and gives the focus back to the row that had it', async () => {
  await saved('Rivers');
  openLibrary();
  const title = await row('Rivers');
  title.focus();
  await press('{Control>}k{/Control}');
  await screen.findByRole('combobox', { name: 'Commands' });
  await press('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(title));
});

it('G and then T leads to the trash, and opens no tags on the way', async () => {
  await saved('Rivers');
  openLibrary();
  (await row('Rivers')).focus();
  await press('gt');
  await waitFor(() => expect(location.hash).toBe('#/trash'));
  expect(screen.queryByText(/Tags of the/)).toBeNull();
});
