// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../../src/hooks/use-actions.ts';
import { freshLibrary } from '../../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, saved, titles, toast } from '../a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
  await saved('River map', { keywords: ['water'] });
  await saved('River song', { keywords: ['music'] });
  await saved('Lake', { keywords: ['water'] });
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const shows = (...names: string[]) => waitFor(() => expect(titles()).toEqual(names));
const kept = async (name: string | RegExp) =>
  within(await screen.findByRole('navigation', { name: 'Library' })).findByRole('link', { name });

describe('saved searches', () => {
  it('keep what is looked for under a name, and find what fits it from then on', async () => {
    openLibrary('/all?tag=water');
    await shows('Lake', 'River map');
    await userEvent.click(screen.getByRole('button', { name: 'Save this search' }));
    expect(screen.getByRole('textbox', { name: 'Name of the search' })).toHaveProperty('value', 'water');
    await userEvent.keyboard('Wet things{Enter}');
    await toast('“Wet things” is saved');
    await waitFor(() => expect(location.hash).toMatch(/^#\/search\/[0-9a-f-]+$/));
    await screen.findByRole('heading', { name: 'Wet things' });
    await kept('Wet things 2');
    await saved('Pond', { keywords: ['water'] });
    await shows('Pond', 'Lake', 'River map');
    await kept('Wet things 3');
  });

  it('can be looked through further, and take that over', async () => {
    const { result } = await actions.saveSearch({ name: 'Wet things', place: 'all', query: 'tag=water' });
    openLibrary(`/search/${result.slice('urn:uuid:'.length)}`);
    await shows('Lake', 'River map');
    expect(screen.queryByRole('button', { name: /Update/ })).toBeNull();
    await userEvent.type(screen.getByRole('combobox', { name: 'Search the library' }), 'river');
    await shows('River map');
    await waitFor(() => expect(location.hash).toMatch(/\?q=river&tag=water$/));
    await userEvent.click(screen.getByRole('button', { name: 'Update “Wet things”' }));
    await kept('Wet things 1');
    expect(location.hash).not.toContain('?');
    await shows('River map');
  });

  it('show all of their place when every filter is taken off, and what was saved when their name is pressed', async () => {
    const { result } = await actions.saveSearch({ name: 'Wet things', place: 'all', query: 'tag=water' });
    openLibrary(`/search/${result.slice('urn:uuid:'.length)}`);
    await shows('Lake', 'River map');
    await userEvent.click(screen.getByRole('button', { name: 'Take off the filter water' }));
    await shows('Lake', 'River song', 'River map');
    await userEvent.click(await kept(/^Wet things/));
    await shows('Lake', 'River map');
  });

  it('go when they are deleted, and come back with Undo', async () => {
    await actions.saveSearch({ name: 'Wet things', place: 'all', query: 'tag=water' });
    openLibrary('/all');
    await kept('Wet things 2');
    await userEvent.click(screen.getByRole('button', { name: 'More for “Wet things”' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete the saved search' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Saved searches' })).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await kept('Wet things 2');
  });

  it('keep the focus where they stand when they were renamed', async () => {
    await actions.saveSearch({ name: 'Wet things', place: 'all', query: 'tag=water' });
    openLibrary('/all');
    await kept('Wet things 2');
    await userEvent.click(screen.getByRole('button', { name: 'More for “Wet things”' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Wet things/ }), 'Rivers{Enter}');
    const renamed = await kept(/Rivers/);
    expect(document.activeElement).toBe(renamed);
  });

  it('are not changed by what this computer remembers of saved copies, and are not counted where they look through these', async () => {
    localStorage.setItem('saved-copies', 'on');
    const { result } = await actions.saveSearch({ name: 'Wet things', place: 'all', query: 'q=river' });
    await actions.saveSearch({ name: 'In copies', place: 'all', query: 'q=river&in=texts' });
    openLibrary(`/search/${result.slice('urn:uuid:'.length)}`);
    await shows('River song', 'River map');
    await kept('Wet things 2');
    await kept('In copies');
    expect(screen.queryByRole('button', { name: /Update/ })).toBeNull();
  });

  it('say so where they are gone', async () => {
    openLibrary('/search/00000000-0000-4000-8000-000000000000');
    await screen.findByText('This saved search is no longer here');
  });
});
