// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptBundles } from '../../../src/components/exchange/kept-bundles.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { answerTo, GRAPHS, graphsOf, open, share } from './a-colleague.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
});
afterEach(cleanup);

test('what bundles said is shown by its size and forgotten after a warning, and an import of before can still be undone', async () => {
  const answer = await answerTo(await share(), (library) => {
    graphsOf(library).name = 'Two graphs, two lies';
  });
  const opening = await open(answer);
  await opening.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  cleanup();

  const user = userEvent.setup();
  const { container } = showInLibrary(<KeptBundles />);
  expect(await screen.findByText(/^2 bundles, \d/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Forget what they said' }));
  expect(screen.getByText(/This cannot be undone\.$/)).toBeDefined();
  expect(await barriersIn(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(await database.bundleTexts.count()).toBe(2);
  await user.click(screen.getByRole('button', { name: 'Forget what they said' }));
  await user.click(screen.getByRole('button', { name: 'Forget it' }));
  expect(await screen.findByText('None is kept.')).toBeDefined();
  expect(await database.bundleTexts.count()).toBe(0);

  expect(await actions.undoLast()).toMatchObject({ done: true });
  expect((await database.resources.get(GRAPHS))?.name).toBe('Two graphs, one lie');
});
