// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { GRAPHS } from './a-colleague.tsx';
import { fileOf, jonasSends, open } from './a-sent-bundle.tsx';

let bundle = '';
beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('what differs', () => {
  beforeEach(async () => {
    bundle = await jonasSends(async () => {
      await actions.editResource(GRAPHS, { name: 'Two graphs, one big lie', note: 'Hide the axis first.' });
    });
    await freshLibrary();
    await actions.addSampleUnit();
  });

  test('is shown field by field, mine beside theirs, with the changed words marked', async () => {
    const { container } = await open(fileOf(bundle));
    const table = await screen.findByRole('table', { name: /^Two graphs, one lie/ });
    const title = within(table).getByRole('row', { name: /^Title/ });
    expect(within(title).getByRole('radio', { name: 'Title: Yours now' })).toHaveProperty('checked', true);
    expect(title.querySelector('ins')?.textContent?.trim()).toBe('big');
    expect(within(table).getByRole('radio', { name: 'Keep both, one under the other' })).toHaveProperty(
      'checked',
      true,
    );
    expect(await barriersIn(container)).toEqual([]);
  });

  test('is mine until I choose theirs', async () => {
    const { user } = await open(fileOf(bundle));
    await user.click(await screen.findByRole('radio', { name: 'Title: Jonas’s now' }));
    await user.click(screen.getByRole('button', { name: /^Bring in/ }));
    await screen.findByText('It is in your library');
    const graphs = await database.resources.get(GRAPHS);
    expect(graphs?.name).toBe('Two graphs, one big lie');
    expect(graphs?.note).toContain('The axis does not start at zero');
    expect(graphs?.note).toContain('Hide the axis first.');
  });

  test('can all stay mine at one press', async () => {
    const { user } = await open(fileOf(bundle));
    await user.click(await screen.findByRole('button', { name: 'All mine' }));
    expect(screen.getByText('yours is chosen')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'All Jonas’s' }));
    expect(screen.getByText('Jonas’s is chosen')).toBeDefined();
  });
});

describe('a library that changes while the preview stands', () => {
  test('is compared anew, and what was written meanwhile is not written over', async () => {
    bundle = await jonasSends(async () => {
      await actions.editResource(GRAPHS, { name: 'Two graphs, one big lie' });
    });
    await freshLibrary();
    await actions.addSampleUnit();
    const { user } = await open(fileOf(bundle));
    await user.click(await screen.findByRole('radio', { name: 'Title: Jonas’s now' }));
    await actions.editResource(GRAPHS, { privateNote: 'Written in another window.' });
    await user.click(screen.getByRole('button', { name: /^Bring in/ }));
    await screen.findByText(/^Your library has changed since/);
    expect(await database.resources.get(GRAPHS)).toMatchObject({ name: 'Two graphs, one lie' });
    expect(screen.getByRole('radio', { name: 'Title: Jonas’s now' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: /^Bring in/ }));
    await screen.findByText('It is in your library');
    expect(await database.resources.get(GRAPHS)).toMatchObject({
      name: 'Two graphs, one big lie',
      privateNote: 'Written in another window.',
    });
  });
});
