// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { barriersIn } from '../../../support/barriers.ts';
import { freshLibrary } from '../../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, row, saved, titles } from '../a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
  await saved('River map', { keywords: ['water'] });
  await saved('River song', { keywords: ['music'] });
  openLibrary('/all');
  await row('River map');
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const field = () => screen.getByRole('combobox', { name: 'Search the library' });
const shows = (...names: string[]) => waitFor(() => expect(titles()).toEqual(names));

describe('a filter typed in the search field', () => {
  it('is offered while it is typed, taken with Enter, and taken off again with Backspace', async () => {
    await userEvent.type(field(), 'tag:wat');
    await screen.findByRole('option', { name: /water/ });
    expect(await barriersIn(document.body)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await shows('River map');
    expect(field()).toHaveProperty('value', '');
    await screen.findByRole('button', { name: 'Take off the filter water' });
    await waitFor(() => expect(location.hash).toBe('#/all?tag=water'));
    await userEvent.keyboard('{Backspace}');
    await shows('River song', 'River map');
    expect(screen.queryByRole('button', { name: 'Take off the filter water' })).toBeNull();
  });

  it('is taken with Tab, a minus leaving out what has it, and words can follow', async () => {
    await userEvent.type(field(), '-tag:mus');
    await screen.findByRole('option', { name: /music/ });
    await userEvent.tab();
    await screen.findByRole('button', { name: 'Take off the filter Not music' });
    await userEvent.keyboard('riv');
    await shows('River map');
  });

  it('loses its list with the first Escape and its words with the second', async () => {
    await userEvent.type(field(), 'tag:wat');
    await screen.findByRole('option', { name: /water/ });
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('option', { name: /water/ })).toBeNull();
    expect(field()).toHaveProperty('value', 'tag:wat');
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveProperty('value', '');
  });

  it('says so where nothing is called so, and where a date is none', async () => {
    await userEvent.type(field(), 'tag:zzz before:soon');
    await screen.findByText('Nothing here is called “zzz”, so tag:zzz filters nothing.');
    await screen.findByText(/“soon” is no date/);
  });
});
