// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
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

describe('the list', () => {
  it('shows the newest first, by any column either way when asked, says so in the address, and remembers it', async () => {
    await saved('Weir');
    await saved('Aqueduct');
    openLibrary();
    await row('Weir');
    expect(titles()).toEqual(['Aqueduct', 'Weir']);
    const order = async (from: string, choice: string) => {
      await userEvent.click(screen.getByRole('button', { name: `Order: ${from}` }));
      await userEvent.click(await screen.findByRole('menuitem', { name: choice }));
    };
    await order('Date saved', 'Oldest first');
    await waitFor(() => expect(titles()).toEqual(['Weir', 'Aqueduct']));
    await order('Date saved', 'Name');
    await waitFor(() => expect(titles()).toEqual(['Aqueduct', 'Weir']));
    await order('Name', 'Z to A');
    await waitFor(() => expect(titles()).toEqual(['Weir', 'Aqueduct']));
    expect(location.hash).toBe('#/all?sort=-name');
    cleanup();
    openLibrary();
    await row('Weir');
    expect(titles()).toEqual(['Weir', 'Aqueduct']);
    screen.getByRole('button', { name: 'Order: Name' });
  });

  it('shows one line for each resource, or cards, and remembers which', async () => {
    await saved('Weir', { note: 'Behind it the river stands still.' });
    openLibrary();
    await screen.findByText('Behind it the river stands still.');
    await userEvent.click(screen.getByRole('radio', { name: 'Compact' }));
    await waitFor(() => expect(screen.queryByText('Behind it the river stands still.')).toBeNull());
    expect(titles()).toEqual(['Weir']);
    cleanup();
    openLibrary();
    await row('Weir');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Compact' }).checked).toBe(true);
  });

  it('keeps in the Inbox what has no place in a collection yet', async () => {
    const id = await saved('Placed');
    await saved('Loose');
    await actions.createCollection('Water', { resources: [id] });
    openLibrary('/inbox');
    await row('Loose');
    expect(titles()).toEqual(['Loose']);
    expect(screen.getByRole('link', { name: 'Inbox 1' }).getAttribute('aria-current')).toBe('page');
  });

  it('narrows by competency, collection and tag, each with its way off', async () => {
    const claimed = await saved('Claimed', { keywords: ['river'] });
    await saved('Plain');
    await actions.claim([claimed], hewlettCompetencies[0]?.id ?? '');
    openLibrary();
    await row('Plain');
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.click(
      within(screen.getByRole('list', { name: 'Competency' })).getByRole('checkbox', { name: 'Core content' }),
    );
    await waitFor(() => expect(titles()).toEqual(['Claimed']));
    await userEvent.click(screen.getByRole('button', { name: 'Take off the filter Core content' }));
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  it('adds a link by hand, and refuses what is none, with a sentence and the words still there', async () => {
    await saved('Weir');
    openLibrary();
    await row('Weir');
    await userEvent.click(screen.getByRole('button', { name: 'Add a link' }));
    const address = screen.getByRole('textbox', { name: 'Address' });
    await userEvent.type(address, 'javascript:alert(1)');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'That is not a link. It starts with http:// or https://.',
    );
    expect(address).toHaveProperty('value', 'javascript:alert(1)');
    expect(await database.resources.count()).toBe(1);
    await userEvent.clear(address);
    await userEvent.type(address, 'https://dams.example/page?utm_source=mail');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Dams');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    await row('Dams');
    expect(await database.resources.where('url').equals('https://dams.example/page').count()).toBe(1);
  });
});

it('puts no barriers before those who cannot see it', async () => {
  await actions.addSampleUnit();
  openLibrary();
  await row('Two graphs, one lie');
  expect(await barriersIn(document.body)).toEqual([]);
});
