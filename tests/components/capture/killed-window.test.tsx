// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRecovering } from '../../../src/components/capture/recover-words.ts';
import { unsaved } from '../../../src/components/kit/unsaved.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { closePopup, hydrograph, openPopup, status, theResource } from './a-popup.tsx';

beforeEach(freshLibrary);
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('a window that is killed in the middle of a word', () => {
  it('has its words finished by the next one', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    const { id } = await theResource();
    localStorage.setItem(`unsaved resource ${id} note`, 'Half a sen');
    localStorage.setItem(`unsaved resource ${id} dateSaved`, 'no field of a teacher');
    closePopup();
    openPopup({ reading: hydrograph() });
    await status(/Saved on/);
    expect(await theResource()).toMatchObject({ note: 'Half a sen', dateSaved: expect.stringMatching(/^2/) });
    expect(unsaved.all()).toEqual([]);
  });

  it('has the tag finished that was being typed, once', async () => {
    openPopup({ reading: hydrograph() });
    const field = await screen.findByRole('combobox', { name: 'Tags' });
    await userEvent.type(field, 'river');
    expect(unsaved.all()).toEqual([{ key: `tags ${(await theResource()).id}`, text: 'river' }]);
    // The window is killed: nothing that it began to write arrives.
    const lost = vi.spyOn(actions, 'retag').mockImplementation(() => new Promise(() => {}));
    closePopup();
    lost.mockRestore();
    openPopup({ reading: hydrograph() });
    await waitFor(async () => expect((await theResource()).keywords).toEqual(['river']));
    await waitFor(() => expect(unsaved.all()).toEqual([]));
  });

  it('leaves words that were just made private to nobody but the teacher', async () => {
    openPopup({ reading: hydrograph() });
    await userEvent.type(await screen.findByLabelText('Note'), 'Not with 8b');
    // The window is killed: nothing that it began to write arrives.
    const lost = vi.spyOn(actions, 'editResource').mockImplementation(() => new Promise(() => {}));
    await userEvent.click(screen.getByRole('radio', { name: 'Only me' }));
    closePopup();
    lost.mockRestore();
    openPopup({ reading: hydrograph() });
    await waitFor(async () => expect((await theResource()).privateNote).toBe('Not with 8b'));
    expect((await theResource()).note ?? '').toBe('');
  });

  it('has its words finished by a library that gets the focus back', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    const { id } = await theResource();
    closePopup();
    keepRecovering(Promise.resolve(), actions);
    unsaved.hold(`resource ${id} privateNote`, 'Half a sen');
    window.dispatchEvent(new Event('focus'));
    await waitFor(async () => expect((await theResource()).privateNote).toBe('Half a sen'));
  });

  it('holds the words of a field from the first letter until they are written', async () => {
    openPopup({ reading: hydrograph() });
    const note = await screen.findByLabelText('Note');
    const { id } = await theResource();
    await userEvent.type(note, 'H');
    expect(unsaved.all()).toEqual([{ key: `resource ${id} note`, text: 'H' }]);
    await waitFor(() => expect(unsaved.all()).toEqual([]));
    expect((await theResource()).note).toBe('H');
  });
});
