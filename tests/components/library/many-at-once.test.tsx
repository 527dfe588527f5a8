// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, press, pretendToLayOut, row, saved, search, titles, toast } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** Keys are heard once the settings have been read; the first one takes the focus to the first row. */
const keysAreHeard = (first: string) =>
  waitFor(async () => {
    if (document.activeElement?.textContent !== first) await press('j');
    expect(document.activeElement?.textContent).toBe(first);
  });

describe('many at once', () => {
  it('selects by keys, up to here with Shift, and moves them to the trash with one undo', async () => {
    for (const name of ['One', 'Two', 'Three', 'Four']) await saved(name);
    openLibrary();
    await row('Four');
    await keysAreHeard('Four');
    await press('xjj{Shift>}X{/Shift}');
    await screen.findByText('3 selected');
    await press('{Delete}');
    await toast('3 moved to the trash');
    await waitFor(() => expect(titles()).toEqual(['One']));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toHaveLength(4));
  });

  it('gives the focus to the row that follows when one is thrown away', async () => {
    for (const name of ['One', 'Two', 'Three']) await saved(name);
    openLibrary();
    await row('Three');
    await keysAreHeard('Three');
    await press('j');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Two'));
    await press('#');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('One'));
  });

  it('gives the focus to a row when its bar goes, and to the list when the press that undoes is gone', async () => {
    for (const name of ['One', 'Two', 'Three']) await saved(name);
    openLibrary();
    await row('Three');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select Two' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Trash' }));
    await toast('1 moved to the trash');
    await waitFor(() => expect(titles()).toContain(document.activeElement?.textContent));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('what'));
  });

  it('puts them into a new collection', async () => {
    await saved('One');
    await saved('Two');
    openLibrary();
    await row('Two');
    await press('jxjx');
    await press('c');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Put the 2 selected into' }), 'Water{Enter}');
    await toast('2 added to Water');
    expect((await database.collections.toArray()).map(({ name, parts }) => [name, parts.length])).toEqual([
      ['Water', 2],
    ]);
  });

  it('claims a competency with its number, and takes it back with the same', async () => {
    await saved('One');
    openLibrary();
    await row('One');
    await press('j2');
    await toast('Critical thinking claimed for 1');
    expect(await database.alignments.count()).toBe(1);
    await press('2');
    await toast('Critical thinking taken back from 1');
    expect(await database.alignments.count()).toBe(0);
  });

  it('leaves letters alone where someone writes', async () => {
    await saved('Xylem');
    openLibrary();
    await row('Xylem');
    await search('x');
    expect(screen.queryByText('1 selected')).toBeNull();
  });

  it('leaves letters alone everywhere when they are switched off', async () => {
    await actions.changeSettings({ singleKeys: false });
    await saved('Xylem');
    openLibrary();
    await row('Xylem');
    await press('xj2{Delete}');
    expect(screen.queryByText('1 selected')).toBeNull();
    expect(await database.actions.count()).toBe(1);
  });
});
