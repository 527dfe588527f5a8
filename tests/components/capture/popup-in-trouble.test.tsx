// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chosen } from '../../../src/components/abilities.tsx';
import { draftOf } from '../../../src/components/capture/save-page.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { address, hydrograph, openPopup, status, theResource } from './a-popup.tsx';

beforeEach(freshLibrary);
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
  localStorage.clear();
});

describe('a page of the browser itself', () => {
  it('is kept under a name that can be changed, where the browser tells nothing of it', async () => {
    openPopup({ reading: { tab: {} } });
    await status('Saved the link to Inbox');
    expect(await theResource()).toMatchObject({ name: 'A page of the browser' });
  });

  it('is not kept where it is Taproot itself', async () => {
    openPopup({ reading: { tab: { url: `${location.origin}/options.html`, title: 'Library' } } });
    await status('Nothing to keep here');
    expect(await database.resources.count()).toBe(0);
  });
});

describe('a page that the browser lets nobody read', () => {
  const pdf = { tab: { url: 'https://waterboard.example/atlas.pdf', title: 'groundwater-atlas-teachers.pdf' } };

  it('is kept by title and address, says what is missing, and asks what it is', async () => {
    openPopup({ reading: pdf });
    await status('Saved the link to Inbox');
    expect(await theResource()).toMatchObject({ url: 'https://waterboard.example/atlas.pdf' });
    expect(screen.getByText(/only its name and address were saved/)).toBeDefined();
    await userEvent.type(screen.getByLabelText('What is it?'), 'Good maps on pages 12 to 15.');
    await userEvent.tab();
    await waitFor(async () => expect((await theResource()).description).toBe('Good maps on pages 12 to 15.'));
  });

  it('says of a PDF how its text can be had, and leads to where its file is dropped', async () => {
    const { openLibrary } = openPopup({ reading: pdf });
    await userEvent.click(await screen.findByRole('button', { name: 'Open it in the library' }));
    expect(screen.getByText(/^To have its text: download the file/)).toBeDefined();
    expect(openLibrary).toHaveBeenCalledWith(`#/resource/${(await theResource()).id}`);
  });

  it('says why, when asked', async () => {
    openPopup({ reading: pdf });
    await userEvent.click(await screen.findByRole('button', { name: 'Why is that?' }));
    expect(screen.getByText(/let no extension look inside/)).toBeDefined();
  });
});

describe('when something goes wrong', () => {
  const chosen: Chosen = { context: 'link', url: 'https://b.example/linked', words: 'A link' };

  it('says that the disk is full and keeps the page when asked again', async () => {
    const full = async () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    let tries = 0;
    openPopup({ reading: () => (tries++ === 0 ? full() : Promise.resolve(hydrograph())) });
    await status('Not saved yet');
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await status('Saved to Inbox');
  });

  describe('with the text of a page', () => {
    const text = { html: '<p>Words</p>', text: 'Words' };
    const full = new DOMException('', 'QuotaExceededError');
    const noRoom = 'The page is saved, but the disk has no room for its text. Free some space, then press Keep.';

    it('says that the page is saved without it, and keeps it when asked again', async () => {
      vi.spyOn(actions, 'keepText').mockRejectedValueOnce(full);
      openPopup({ reading: hydrograph(), text });
      await screen.findByText(noRoom);
      await status('Saved to Inbox');
      await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
      await waitFor(async () => expect(await database.savedTexts.count()).toBe(1));
      await waitFor(() => expect(screen.queryByText(noRoom)).toBeNull());
    });

    it('says so of a page that the context menu saved, after another try', async () => {
      const { result } = await actions.saveResource({ kind: 'page', name: 'A page', url: address });
      vi.spyOn(actions, 'keepText').mockRejectedValueOnce(full);
      const draft = draftOf(hydrograph(), '2026-11-30T05:00:00.000Z');
      const saved = { id: result.id, isNew: true, restored: false, draft };
      const handed = { chosen: { context: 'page', url: address }, saved } as const;
      openPopup({ reading: hydrograph(), text, handed, textNotKept: true });
      await screen.findByText(noRoom);
      await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
      await waitFor(async () => expect(await database.savedTexts.count()).toBe(1));
    });

    it('keeps it where only the picture finds no room', async () => {
      vi.spyOn(actions, 'keepThumbnail').mockRejectedValueOnce(full);
      openPopup({ reading: hydrograph(), text, picture: 'data:image/webp;base64,UklGRg==' });
      await waitFor(async () => expect(await database.savedTexts.count()).toBe(1));
      expect(screen.queryByText(noRoom)).toBeNull();
    });
  });

  it('shows what the context menu saved, without saving the page around it', async () => {
    const { result } = await actions.saveResource({ kind: 'page', name: 'A link', url: 'https://b.example/linked' });
    openPopup({ reading: hydrograph(), handed: { chosen, saved: { id: result.id, isNew: true, restored: false } } });
    await status('Saved to Inbox');
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'A link');
    expect(await database.resources.count()).toBe(1);
  });

  it('saves the link that the context menu could not save, and not the page around it, however often it is asked to', async () => {
    vi.spyOn(actions, 'saveResource').mockRejectedValueOnce(new Error('no disk'));
    openPopup({ reading: hydrograph(), handed: { chosen } });
    await status('Not saved yet');
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await status('Saved the link to Inbox');
    expect(await theResource()).toMatchObject({ name: 'A link', url: 'https://b.example/linked' });
  });

  it('saves the link again that the context menu saved and another window took away', async () => {
    const { result } = await actions.saveResource({ kind: 'page', name: 'A link', url: 'https://b.example/linked' });
    openPopup({ reading: hydrograph(), handed: { chosen, saved: { id: result.id, isNew: true, restored: false } } });
    await status('Saved to Inbox');
    await actions.deleteForever([result.id]);
    await status('It is not in your library any more');
    await userEvent.click(screen.getByRole('button', { name: 'Save it again' }));
    await status('Saved the link to Inbox');
    expect(await theResource()).toMatchObject({ name: 'A link', url: 'https://b.example/linked' });
  });

  it('says that the page was taken away in another window, and saves it again when asked', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    await actions.deleteForever([(await theResource()).id]);
    await status('It is not in your library any more');
    await userEvent.click(screen.getByRole('button', { name: 'Save it again' }));
    await status('Saved to Inbox');
    expect(await database.resources.count()).toBe(1);
  });

  it('says that a collection is gone which another window deletes in this moment, and offers no other try', async () => {
    const { result: water } = await actions.createCollection('Water');
    openPopup({ reading: hydrograph() });
    await userEvent.type(await screen.findByRole('combobox', { name: 'Collections' }), 'Wat');
    const offer = await screen.findByRole('option', { name: /^Water/ });
    void actions.deleteCollectionsForever([water]);
    fireEvent.click(offer);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^It is not in the library any more/);
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
  });

  it('says so where the page does not come back from the trash', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await status('Taken back');
    const refused = vi.spyOn(actions, 'undo').mockRejectedValue(new Error('no disk'));
    await userEvent.click(screen.getByRole('button', { name: 'Again' }));
    await status('Not saved yet');
    refused.mockRestore();
  });
});
