// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../../src/model/hewlett.ts';
import { freshLibrary } from '../../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, row, saved, titles } from '../a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const shows = (...names: string[]) => waitFor(() => expect(titles()).toEqual(names));

describe('the address of a view', () => {
  it('holds its words and filters, and opens the same view again', async () => {
    await saved('River map', { keywords: ['water'] });
    await saved('River song', { keywords: ['music'] });
    await saved('Lake', { keywords: ['water'] });
    openLibrary('/all?q=river&tag=water');
    await shows('River map');
    expect(screen.getByRole('combobox', { name: 'Search the library' })).toHaveProperty('value', 'river');
  });

  it('is kept while a resource is opened beside the list and closed again', async () => {
    await saved('River map', { keywords: ['water'] });
    await saved('Lake', { keywords: ['music'] });
    openLibrary('/all?tag=water');
    await userEvent.click(await row('River map'));
    await waitFor(() => expect(location.hash).toMatch(/^#\/all\/r\/[0-9a-f-]+\?tag=water$/));
    await shows('River map');
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(location.hash).toBe('#/all?tag=water'));
    await shows('River map');
  });

  it('follows what is typed without a step in the history for each letter, and makes one for what is chosen', async () => {
    const claimed = await saved('River map');
    await saved('River song');
    await saved('Lake');
    await actions.claim([claimed], hewlettCompetencies[0]?.id ?? '');
    openLibrary();
    await row('Lake');
    const before = history.length;
    await userEvent.type(screen.getByRole('combobox', { name: 'Search the library' }), 'river');
    await waitFor(() => expect(location.hash).toBe('#/all?q=river'));
    expect(history.length).toBe(before);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Core content' }));
    await shows('River map');
    expect(history.length).toBe(before + 1);
    history.back();
    await shows('River song', 'River map');
    expect(location.hash).toBe('#/all?q=river');
  });

  it('takes the letters along that were typed a moment before something was opened', async () => {
    await saved('River map');
    await saved('Lake');
    openLibrary();
    await row('Lake');
    await userEvent.type(screen.getByRole('combobox', { name: 'Search the library' }), 'river');
    await shows('River map');
    await userEvent.click(await row('River map'));
    await waitFor(() => expect(location.hash).toMatch(/\?q=river$/));
  });
});
