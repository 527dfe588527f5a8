// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pathTo } from '../../../src/components/library/paths.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, press, pretendToLayOut, row, saved, toast } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
  localStorage.clear();
});

type Refusable =
  | 'undo'
  | 'undoLast'
  | 'editCollection'
  | 'changeSettings'
  | 'editResource'
  | 'trashResources'
  | 'deleteForever';
type Refused = Record<Refusable, (...args: never[]) => Promise<unknown>>;
const refuse = (action: Refusable) => vi.spyOn(actions as Refused, action).mockRejectedValue(new Error('no disk'));
const sentence = 'That could not be done. Your library is as it was: try again.';

describe('what the database refuses is said in a sentence', () => {
  it('an undo in History', async () => {
    await saved('Weir');
    openLibrary('/history');
    refuse('undo');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo: Saved “Weir”' }));
    expect((await screen.findByRole('alert')).textContent).toBe(sentence);
  });

  it('an undo by keys', async () => {
    await saved('Weir');
    openLibrary();
    await row('Weir');
    refuse('undoLast');
    await press('{Control>}z{/Control}');
    expect(await toast(sentence)).toBeDefined();
  });

  it('an undo in a toast', async () => {
    const id = await saved('Weir');
    openLibrary(pathTo.resource(id));
    await userEvent.click(await screen.findByRole('button', { name: 'Core content' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Take back/ }));
    refuse('undo');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await toast(sentence)).toBeDefined();
  });

  it('a new name for a collection', async () => {
    await actions.createCollection('Water');
    await saved('Weir');
    openLibrary();
    await userEvent.click(await screen.findByRole('button', { name: 'More for Water' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    refuse('editCollection');
    await userEvent.type(await screen.findByRole('textbox', { name: 'New name of Water' }), 'Rivers{Enter}');
    expect(await toast(sentence)).toBeDefined();
  });

  it('a choice in Settings', async () => {
    openLibrary('/settings');
    refuse('changeSettings');
    await userEvent.click(await screen.findByRole('radio', { name: 'Dark' }));
    expect(await toast(sentence)).toBeDefined();
  });

  it('that tags are not the same', async () => {
    await saved('Weir', { keywords: ['water cycle'] });
    await saved('Dam', { keywords: ['Water-cycle'] });
    openLibrary('/tags');
    vi.spyOn(database.local, 'put').mockRejectedValue(new Error('no disk'));
    await userEvent.click(await screen.findByRole('button', { name: 'They are different' }));
    expect(await toast(sentence)).toBeDefined();
  });

  it('the kind of a resource', async () => {
    const id = await saved('Weir');
    openLibrary(pathTo.resource(id));
    refuse('editResource');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'What it is made of' }), 'video');
    expect(await toast(sentence)).toBeDefined();
  });

  it('a resource that was to go to the trash, which stays open', async () => {
    const id = await saved('Weir');
    openLibrary(pathTo.resource(id));
    refuse('trashResources');
    await userEvent.click(await screen.findByRole('button', { name: 'More' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /Move to the trash/ }));
    expect(await toast(sentence)).toBeDefined();
    expect(window.location.hash).toBe(`#${pathTo.resource(id)}`);
  });

  it('a resource that was to be deleted for ever, which stays open', async () => {
    const id = await saved('Weir');
    await actions.trashResources([id]);
    openLibrary(pathTo.resource(id, pathTo.trash));
    refuse('deleteForever');
    await userEvent.click(await screen.findByRole('button', { name: 'More' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /Delete for ever/ }));
    expect(await toast(sentence)).toBeDefined();
    expect(window.location.hash).toBe(`#${pathTo.resource(id, pathTo.trash)}`);
  });
});

describe('a full disk', () => {
  it('keeps nobody from folding up what is too much to look at', async () => {
    const { result: parent } = await actions.createCollection('Water');
    await actions.createCollection('Rivers', { parent });
    await saved('Weir');
    openLibrary();
    await screen.findByRole('link', { name: 'Rivers' });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await userEvent.click(screen.getByRole('button', { name: /Water/, expanded: true }));
    expect(screen.queryByRole('link', { name: 'Rivers' })).toBeNull();
    await row('Weir');
  });
});

describe('a library that cannot be read', () => {
  it('says so, instead of waiting for ever', async () => {
    await saved('Weir');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(database.resources, 'toCollection').mockImplementation(() => {
      throw new Error('damaged');
    });
    openLibrary();
    expect(await screen.findByRole('button', { name: 'Load again' })).toBeDefined();
  });
});

describe('History', () => {
  it('keeps the focus in the line of what was undone', async () => {
    await saved('Weir');
    openLibrary('/history');
    (await screen.findByRole('button', { name: 'Undo: Saved “Weir”' })).focus();
    await press('{Enter}');
    await screen.findByText('Taken back');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Taken back'));
  });

  it('calls the button of what was taken back by the word that stands on it', async () => {
    const { action = 0 } = await actions.saveResource({ kind: 'page', name: 'Weir' });
    await actions.undo(action);
    openLibrary('/history');
    const again = await screen.findByRole('button', { name: 'Again: Saved “Weir”' });
    expect(again.textContent).toBe('Again');
  });
});
