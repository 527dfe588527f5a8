// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RowReader } from '../../../src/storage/catalogue/changed-rows.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, row, saved, search, titles } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the list', () => {
  it('stands the best match first while words are searched, whatever the order was', async () => {
    await saved('Weir', { note: 'Behind it the river stands still.' });
    await saved('The river');
    openLibrary('/all?sort=-name');
    await row('Weir');
    expect(titles()).toEqual(['Weir', 'The river']);
    await search('river');
    await waitFor(() => expect(titles()).toEqual(['The river', 'Weir']));
    await waitFor(() => expect(location.hash).toBe('#/all?q=river'));
  });

  it('searches as it is typed, says how many there are, and marks the word', async () => {
    await saved('How much water is in your lunch?');
    await saved('Two graphs');
    openLibrary();
    await row('Two graphs');
    await search('WATER');
    await waitFor(() => expect(titles()).toEqual(['How much water is in your lunch?']));
    expect(screen.getByText('1 of 2')).toBeTruthy();
    expect(document.querySelector('[data-row] mark')?.textContent).toBe('water');
  });

  it('says what to do when nothing is found', async () => {
    await saved('Weir');
    openLibrary();
    await row('Weir');
    await search('aquaduct');
    await screen.findByText('No “aquaduct” here');
    await userEvent.click(screen.getByRole('button', { name: 'Without the words: 1 resource' }));
    await row('Weir');
  });

  it('says so where words are found nowhere as typed, and lists what comes near', async () => {
    await saved('Aqueducts of Segovia');
    await saved('Weir');
    openLibrary();
    await row('Weir');
    await search('Aquaducts');
    await screen.findByText('“Aquaducts” is found nowhere. This is what comes near.');
    expect(titles()).toEqual(['Aqueducts of Segovia']);
    await search(' weir');
    await userEvent.click(await screen.findByRole('button', { name: 'Without “weir”: 1 resource' }));
    await row('Aqueducts of Segovia');
  });
});

describe('a search in a library that is opened for the first time', () => {
  it('says that its words are still being read, before it says that nothing is found', async () => {
    for (const name of ['Weir', 'Dam', 'Sluice']) await saved(name);
    // The disk is slow: the words of the resources are not there yet.
    vi.spyOn(RowReader.prototype, 'readDocuments').mockReturnValue(new Promise(() => {}));
    openLibrary('/all?q=weir');
    await screen.findByText('The library is still being read: not everything can be found yet.');
    vi.restoreAllMocks();
  });
});
