// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { readSettings } from '../../../src/storage/settings.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, press, pretendToLayOut, row, saved, toast } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

const menu = () => screen.getByRole('navigation', { name: 'Library' });
const choose = async (of: string, what: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `More for ${of}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: what }));
};

describe('the navigation', () => {
  it('leads to every place, names the window after it, and takes the focus there', async () => {
    await saved('Weir');
    openLibrary();
    await row('Weir');
    await waitFor(() => expect(document.title).toBe('All resources · Taproot'));
    await userEvent.click(within(menu()).getByRole('link', { name: /^Inbox/ }));
    await waitFor(() => expect(document.title).toBe('Inbox · Taproot'));
    expect(window.location.hash).toBe('#/inbox');
    expect(document.activeElement?.textContent).toBe('Inbox');
    await userEvent.click(within(menu()).getByRole('link', { name: /^Core content/ }));
    await screen.findByText('Nothing here reaches Core content yet');
  });

  it('goes back with the browser’s own button', async () => {
    await saved('Weir');
    openLibrary('/all');
    await userEvent.click(await row('Weir'));
    await screen.findByRole('heading', { name: 'What it is good for' });
    expect(document.title).toBe('Weir · Taproot');
    window.history.back();
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'What it is good for' })).toBeNull());
    expect(document.title).toBe('All resources · Taproot');
    expect(screen.getByRole('heading', { name: 'All resources' })).toBeTruthy();
  });

  it('makes a collection where it will stand, and another inside it', async () => {
    await saved('Weir');
    openLibrary();
    await row('Weir');
    await userEvent.click(screen.getByRole('button', { name: 'New collection' }));
    await press('Water{Enter}');
    await toast('Water made');
    await choose('Water', 'New collection inside');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await press('Weir trip{Enter}');
    await toast('Weir trip made');
    const [water, trip] = await database.collections
      .orderBy('id')
      .toArray()
      .then((rows) => rows.sort((a, b) => (a.name < b.name ? -1 : 1)));
    expect(trip?.parent).toBe(water?.id);
  });

  it('leaves no collection behind when the name is not written', async () => {
    await saved('Weir');
    openLibrary();
    await row('Weir');
    await userEvent.click(screen.getByRole('button', { name: 'New collection' }));
    await press('Wat{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'New collection' }));
    await press('   {Enter}');
    expect(await database.collections.count()).toBe(0);
  });

  it('renames a collection, and throws it away with a way back', async () => {
    await saved('Weir');
    await actions.createCollection('Water');
    openLibrary();
    await choose('Water', 'Rename');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await press('Rivers{Enter}');
    await screen.findByRole('link', { name: 'Rivers' });
    await choose('Rivers', 'Move to the trash');
    await toast(/Rivers moved to the trash/);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('link', { name: 'Rivers' });
  });

  it('folds a collection up, and remembers it', async () => {
    const { result } = await actions.createCollection('Water');
    await actions.createCollection('Weir trip', { parent: result });
    openLibrary();
    await screen.findByRole('link', { name: 'Weir trip' });
    await userEvent.click(screen.getByRole('button', { name: 'Parts of Water' }));
    expect(screen.queryByRole('link', { name: 'Weir trip' })).toBeNull();
    cleanup();
    openLibrary();
    await screen.findByRole('link', { name: 'Water' });
    expect(screen.queryByRole('link', { name: 'Weir trip' })).toBeNull();
  });
});

describe('History', () => {
  it('takes back what was done, and does it again', async () => {
    await saved('Weir');
    openLibrary('/history');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo: Saved “Weir”' }));
    await waitFor(async () => expect(await database.resources.count()).toBe(0));
    await userEvent.click(await screen.findByRole('button', { name: 'Again: Saved “Weir”' }));
    await waitFor(async () => expect(await database.resources.count()).toBe(1));
  });

  it('refuses in a sentence where something later stands on it', async () => {
    const id = await saved('Weir');
    await actions.editResource(id, { name: 'The weir' });
    openLibrary('/history');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo: Saved “Weir”' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^That cannot be undone any more/);
    expect((await database.resources.get(id))?.name).toBe('The weir');
  });
});

describe('Settings', () => {
  const open = async () => {
    openLibrary('/settings');
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    return screen.findByRole('textbox', { name: 'Your name' });
  };

  it('keep the name that colleagues will see', async () => {
    await userEvent.type(await open(), 'Ana Ribeiro');
    await userEvent.tab();
    const me = (await readSettings())?.curator ?? '';
    await waitFor(async () => expect((await database.curators.get(me))?.name).toBe('Ana Ribeiro'));
  });

  it('change the look at once, and for the next page that opens', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    expect(localStorage.getItem('theme')).toBe('dark');
    await userEvent.click(screen.getByRole('radio', { name: 'As the system' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
  });

  it('switch single letters and saved copies off', async () => {
    await open();
    await userEvent.click(screen.getByRole('switch', { name: 'Single letters work as keys' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Keep the readable text of pages' }));
    await waitFor(async () => expect(await readSettings()).toMatchObject({ singleKeys: false, saveText: false }));
  });

  it('say what Taproot may do, which keys there are, and which version runs', async () => {
    await open();
    expect(screen.getByText('Taproot 1.2.3')).toBeTruthy();
    expect(screen.getByText(/reaches no site by itself/)).toBeTruthy();
    expect(screen.getByText('6 competencies')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Export everything' }).getAttribute('href')).toBe('#/share/everything');
    expect(await barriersIn(document.body)).toEqual([]);
  });
});

describe('the keys', () => {
  it('are listed under ?', async () => {
    await saved('Weir');
    openLibrary();
    await row('Weir');
    await press('?');
    const help = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(help).getByText('Select up to here')).toBeTruthy();
    await press('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('say so when there is nothing to take back', async () => {
    openLibrary();
    await screen.findByRole('heading', { name: 'Start with one good page' });
    await press('{Control>}z{/Control}');
    await toast('There is nothing to take back.');
  });
});
