// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actions } from '../../../../src/hooks/use-actions.ts';
import { database } from '../../../../src/storage/database.ts';
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

  it('tells collections of one name apart by those that they stand in', async () => {
    for (const grade of ['Grade 7', 'Grade 8']) {
      const { result: parent } = await actions.createCollection(grade);
      const map = (await database.resources.toArray()).find(({ name }) => name === 'River map')?.id ?? '';
      await actions.createCollection('Week 1', { parent, resources: grade === 'Grade 8' ? [map] : [] });
    }
    await userEvent.type(field(), 'in:week');
    await screen.findByRole('option', { name: /Grade 7 › Week 1/ });
    await userEvent.click(screen.getByRole('option', { name: /Grade 8 › Week 1/ }));
    await shows('River map');
  });

  it('is taken with Tab, a minus leaving out what has it, and words can follow', async () => {
    await userEvent.type(field(), '-tag:mus');
    await screen.findByRole('option', { name: /music/ });
    await userEvent.tab();
    await screen.findByRole('button', { name: 'Take off the filter Not music' });
    await userEvent.keyboard('riv');
    await shows('River map');
  });

  it('is taken within the press of Enter: an Escape right after it leaves the field, and takes nothing back', async () => {
    await userEvent.type(field(), 'tag:wat');
    await screen.findByRole('option', { name: /water/ });
    // As in a browser: what a press has set is drawn before the next one, what an effect sets afterwards is not.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    for (const key of ['Enter', 'Escape']) {
      field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await Promise.resolve();
    }
    vi.unstubAllGlobals();
    expect(document.activeElement).not.toBe(field());
    await screen.findByRole('button', { name: 'Take off the filter water' });
    await shows('River map');
  });

  it('is found with an arrow by who does not know its name, and goes on to its values', async () => {
    await userEvent.type(field(), '{ArrowDown}');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toContain(
      'before:Saved: a year, a month or a day',
    );
    await userEvent.click(screen.getByRole('option', { name: /^tag:/ }));
    expect(field()).toHaveProperty('value', 'tag:');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['music1', 'water1']);
    await shows('River song', 'River map');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await screen.findByRole('button', { name: 'Take off the filter water' });
  });

  it('can be lifted where it stands among words and nothing is found', async () => {
    await userEvent.type(field(), 'song tag:water');
    await screen.findByText(/A filter is on as well/);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Without the filter water: 1 resource' }));
    await shows('River song');
    await userEvent.type(field(), ' zebra tag:music tag:water');
    await userEvent.click(await screen.findByRole('button', { name: 'Without words and filters: 2 resources' }));
    await shows('River song', 'River map');
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

  it('is exchanged for what may have been meant, with one press', async () => {
    await userEvent.type(field(), 'tag:musik ');
    await screen.findByText('Nothing here is called “musik”, so tag:musik filters nothing.');
    await userEvent.click(screen.getByRole('button', { name: 'Did you mean music?' }));
    await shows('River song');
    await screen.findByRole('button', { name: 'Take off the filter music' });
    expect(field()).toHaveProperty('value', '');
  });
});
