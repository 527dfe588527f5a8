// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DetailPane } from '../../../src/components/library/detail/detail-pane.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { ANSWER, answerTo, GRAPHS, graphsOf, JONAS, open, share } from './a-colleague.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a file says which bundles it is based on, and none that has nothing to do with it', async () => {
  const file = await share();
  const { header } = await readFile(file);
  const answer = await answerTo(file, (library) => {
    graphsOf(library).name = 'Two graphs, two lies';
  });
  const user = await open(answer);
  await user.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  expect(new Set(await actions.readAncestors(new Set([GRAPHS])))).toEqual(new Set([header.id, ANSWER]));
  expect(await actions.readAncestors(new Set([JONAS]))).toEqual([]);
});

test('a resource says who found it and through whom it came, and takes both along when it is sent on', async () => {
  const file = await share();
  const ana = await database.resources.get(GRAPHS);
  const answer = await answerTo(file, () => {});
  await freshLibrary();
  const user = await open(answer);
  await user.click(await screen.findByRole('button', { name: 'Bring in 5 new' }));
  await screen.findByText('It is in your library');
  cleanup();

  const here = await database.resources.get(GRAPHS);
  expect(here?.curator).toBe(ana?.curator);
  expect(here?.provenance).toEqual([{ curator: JONAS, date: '2026-11-30T10:00:00.000Z' }]);
  const { header, library } = await readFile(await share(2));
  expect(library.resources.find(({ id }) => id === GRAPHS)?.provenance).toEqual(here?.provenance);
  expect(library.curators.map(({ name }) => name)).toContain('Jonas Weber');
  expect(library.curators.map(({ id }) => id)).toContain(header.curator?.id);
});

test('a resource names those who changed it, on both sides, and takes their names along', async () => {
  const answer = await answerTo(await share(), (library) => {
    Object.assign(graphsOf(library), {
      name: 'Two graphs, two lies',
      editors: [JONAS],
      dateChanged: '2026-11-29T10:00:00.000Z',
    });
  });
  await actions.editResource(GRAPHS, { publisher: 'Open Figures' });
  const user = await open(answer);
  await user.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  cleanup();
  const me = (await actions.readSettings())?.curator ?? '';
  const here = await database.resources.get(GRAPHS);
  expect(here?.editors).toEqual([JONAS, me].sort());
  showInLibrary(<DetailPane id={GRAPHS} address={{ view: 'all', resource: GRAPHS }} />);
  expect(await screen.findByText(/^changed by (Jonas Weber and you|you and Jonas Weber), /)).toBeDefined();
  expect((await readFile(await share(3))).library.curators.map(({ name }) => name)).toContain('Jonas Weber');
});
