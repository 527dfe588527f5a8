// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { closePopup, hydrograph, openPopup, readingOf, status, theResource } from './a-popup.tsx';

beforeEach(freshLibrary);
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('a page that is in the library already', () => {
  it('opens as it was left, and nothing is doubled', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    const { id } = await theResource();
    await actions.editResource(id, { name: 'My own title', note: 'Give out the cards a day early.' });
    await actions.createCollection('Water: who gets it?', { resources: [id] });
    closePopup();

    const { openLibrary } = openPopup({ reading: hydrograph() });
    await status(/^Saved on \d+ \w+$/);
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'My own title');
    expect(screen.getByLabelText('Your note to colleagues')).toHaveProperty('value', 'Give out the cards a day early.');
    expect(await database.resources.count()).toBe(1);
    await userEvent.click(await screen.findByRole('button', { name: 'Water: who gets it?' }));
    expect(openLibrary).toHaveBeenCalledWith(expect.stringMatching(/^#\/collection\//));
  });

  it('offers the new title of the page, and takes it when asked', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    closePopup();
    openPopup({ reading: readingOf('Hydrographs') });
    await screen.findByText('The page has a new title now: “Hydrographs”');
    await userEvent.click(screen.getByRole('button', { name: 'Take it' }));
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Hydrographs'));
    expect(screen.queryByText(/has a new title/)).toBeNull();
  });

  it('comes back out of the trash', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    await actions.trashResources([(await theResource()).id]);
    closePopup();
    openPopup({ reading: hydrograph() });
    await status('Taken out of the trash');
    expect((await theResource()).dateTrashed).toBeUndefined();
  });

  it('can be moved to the trash, and back', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    closePopup();
    openPopup({ reading: hydrograph() });
    await status(/Saved on/);
    await userEvent.click(screen.getByRole('button', { name: 'Move to the trash' }));
    await status('Moved to the trash');
    expect((await theResource()).dateTrashed).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await status(/Saved on/);
    expect((await theResource()).dateTrashed).toBeUndefined();
  });
});
