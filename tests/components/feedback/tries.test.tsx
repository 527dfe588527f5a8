// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DetailPane } from '../../../src/components/library/detail/detail-pane.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';

beforeEach(freshLibrary);
afterEach(cleanup);

test('what was said of a try and is taken out again is empty, so that it goes from the libraries of colleagues too', async () => {
  const { id } = (await actions.saveResource({ kind: 'page', name: 'Weir', url: 'https://weir.example/' })).result;
  await actions.addUse(id, { date: '2026-11-20', happened: 'Leila M. saw it at once.' });
  showInLibrary(<DetailPane id={id} address={{ view: 'all', resource: id }} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'What happened' }), { target: { value: '' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await database.uses.toArray()).toMatchObject([{ happened: '' }]));
  expect((await database.uses.toArray())[0]).not.toHaveProperty('next');
  await waitFor(() => expect(screen.queryByText(/Leila/)).toBeNull());
});
