// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pathTo } from '../../../src/components/library/paths.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { undoLast } from '../../../src/storage/undo.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const openWords = async () => {
  openLibrary(pathTo.settings);
  const setting = within(await screen.findByRole('region', { name: 'Words that suggest' }));
  await userEvent.click(await setting.findByText('Collaboration'));
  return setting;
};

it('words of a competency are switched off, added and taken away again, each with one undo', async () => {
  const setting = await openWords();
  const list = within(await setting.findByRole('list', { name: 'Words that suggest Collaboration' }));
  await userEvent.click(list.getByRole('switch', { name: 'together' }));
  expect(await setting.findByText('1 off')).toBeTruthy();
  expect(await barriersIn(document.body)).toEqual([]);
  await undoLast();
  await waitFor(() => expect(setting.queryByText('1 off')).toBeNull());

  const field = setting.getByRole('textbox', { name: 'Words of your own for Collaboration' });
  await userEvent.type(field, 'im  Team|zu zweit{Enter}');
  await userEvent.click(await list.findByRole('button', { name: 'Take away: im Team|zu zweit' }));
  await waitFor(() => expect(setting.queryByText('1 of yours')).toBeNull());
  await undoLast();
  expect(await setting.findByText('1 of yours')).toBeTruthy();
});

it('words that the library could not keep stay in the field', async () => {
  vi.spyOn(actions, 'addLexiconWords').mockRejectedValueOnce(new Error('no disk'));
  const setting = await openWords();
  const field = await setting.findByRole('textbox', { name: 'Words of your own for Collaboration' });
  await userEvent.type(field, 'zu zweit{Enter}');
  expect(await screen.findByText(/could not/)).toBeTruthy();
  expect((field as HTMLInputElement).value).toBe('zu zweit');
});

it('words that cannot be read, or are there already, are said and not kept', async () => {
  const setting = await openWords();
  const field = await setting.findByRole('textbox', { name: 'Words of your own for Collaboration' });
  await userEvent.type(field, '(a+)+{Enter}');
  expect(await setting.findByText(/^Taproot cannot read that/)).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, 'together{Enter}');
  expect(await setting.findByText('These words are there already.')).toBeTruthy();
  expect(await database.lexiconWords.count()).toBe(0);
});
