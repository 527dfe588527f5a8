// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, row, saved, titles } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the trash', () => {
  it('gives back, deletes for ever, and even that can be undone', async () => {
    const [one, two] = [await saved('One'), await saved('Two')];
    await actions.trashResources([one, two]);
    openLibrary('/trash');
    await row('One');
    await userEvent.click(screen.getByRole('button', { name: 'Empty the trash' }));
    await screen.findByText('The trash is empty', { selector: '.strong' });
    expect(await database.resources.count()).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await row('Two');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select Two' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take out of the trash' }));
    await waitFor(() => expect(titles()).toEqual(['One']));
  });

  it('keeps the focus among the collections when one of them leaves it', async () => {
    await saved('One');
    for (const name of ['Rivers', 'Water'])
      await actions.trashCollection((await actions.createCollection(name)).result);
    openLibrary('/trash');
    const out = async () => (await screen.findAllByRole('button', { name: 'Take out of the trash' }))[0];
    (await out())?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Take out of the trash' })).toHaveLength(1));
    expect(document.activeElement).toBe(await out());
  });

  it('holds thrown-away collections too', async () => {
    await saved('One');
    const { result } = await actions.createCollection('Water');
    await actions.trashCollection(result);
    openLibrary('/trash');
    const line = (await screen.findByText('Water')).closest('li') as HTMLElement;
    await userEvent.click(within(line).getByRole('button', { name: 'Take out of the trash' }));
    await screen.findByRole('link', { name: 'Water' });
  });
});
