// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptBundles } from '../../../src/components/exchange/kept-bundles.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { ANSWER, answerTo, GRAPHS, graphsOf, open, share } from './a-colleague.tsx';

const aBundle = { id: ANSWER, name: 'Water', dateCreated: '2026-11-30T10:00:00.000Z', basedOn: [], json: '{}' };

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

test('whoever only opens files does not keep what they said without end', async () => {
  const old = { id: 'urn:uuid:00000000-0000-4000-8000-0000000000e0', dateSaved: '2020-01-01T00:00:00.000Z' };
  const { library } = await readFile(await share());
  await database.bundleTexts.put({ ...old, size: 100_000_001, packed: new Uint8Array(1) });
  const bundle = { ...aBundle, hanging: new Map(), library };
  await actions.applyLibraryChanges(
    { key: 'history.imported', params: { name: 'Water' } },
    { add: {}, put: {} },
    new Map(),
    [bundle],
  );
  expect(await database.bundleTexts.get(old.id)).toBeUndefined();
  expect(await database.bundleTexts.get(ANSWER)).toBeDefined();
});

test('of an import that was stopped nothing is kept, also not what its file said', async () => {
  const { library } = await readFile(await share());
  const bundle = { ...aBundle, hanging: new Map(), library };
  const rows = { add: { curators: [{ ...library.curators[0], id: ANSWER }] as typeof library.curators }, put: {} };
  const writing = actions.applyLibraryChanges(
    { key: 'history.imported', params: { name: 'Water' } },
    rows,
    new Map(),
    [bundle],
    { signal: AbortSignal.abort() },
  );
  await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
  expect(await database.bundleTexts.get(ANSWER)).toBeUndefined();
  expect(await database.exchanges.get(ANSWER)).toBeUndefined();
});
