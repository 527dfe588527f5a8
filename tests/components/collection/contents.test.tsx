// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CollectionPage } from '../../../src/components/collection/collection-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { itemsOf } from '../../../src/model/parts.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { choose, lines, open, stored } from './a-collection.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
});
afterEach(cleanup);

describe('what is in it', () => {
  test('is taken out without leaving the library', async () => {
    await open();
    await choose(userEvent.setup(), 'Move Two graphs, one lie', 'Take out of this collection');
    await waitFor(() => expect(lines()).not.toContain('Two graphs, one lie'));
    expect(await database.resources.count()).toBe(5);
  });

  test('grows by a link; what is no link is refused in words', async () => {
    await open();
    const user = userEvent.setup();
    await choose(user, 'Add', 'A link');
    const address = await screen.findByRole('textbox', { name: 'Address of the page' });
    await user.type(address, 'javascript:alert(1)');
    await user.click(screen.getByRole('button', { name: 'Add the link' }));
    expect(screen.getByRole('alert').textContent).toContain('not a link');
    await user.clear(address);
    await user.type(address, 'https://wells.example/two-villages');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'The well that fed two villages');
    await user.click(screen.getByRole('button', { name: 'Add the link' }));
    expect(await screen.findByRole('link', { name: 'The well that fed two villages' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await database.resources.count()).toBe(5));
  });

  test('may stand in several collections', async () => {
    const [first] = itemsOf(await stored());
    const { result } = await actions.createCollection('For quick finishers', { resources: [first?.resource ?? ''] });
    showInLibrary(<CollectionPage id={result} />);
    expect(await screen.findByRole('link', { name: 'The aquifer under our feet' })).toBeDefined();
  });
});
