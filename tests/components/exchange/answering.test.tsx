// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReputationLine } from '../../../src/components/feedback/reputation-line.tsx';
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

describe('a unit that a colleague sends back', () => {
  test('changes what the colleague changed and keeps what the teacher changed meanwhile, without a question', async () => {
    const answer = await answerTo(await share(), (library) => {
      graphsOf(library).name = 'Two graphs, two lies';
    });
    await actions.editResource(GRAPHS, { publisher: 'Field & Figure' });

    const user = await open(answer);
    expect(await screen.findByText(/^Since .*: 1 changed\.$/)).toBeDefined();
    await user.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
    await screen.findByText('It is in your library');
    expect(await database.resources.get(GRAPHS)).toMatchObject({
      name: 'Two graphs, two lies',
      publisher: 'Field & Figure',
    });
  });

  test('is known when it is opened again, and can be taken back with one press', async () => {
    const answer = await answerTo(await share(), (library) => {
      graphsOf(library).name = 'Two graphs, two lies';
    });
    const user = await open(answer);
    await user.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
    await screen.findByText('It is in your library');
    expect(await database.exchanges.count()).toBe(2);
    await actions.editResource(GRAPHS, { name: 'Three graphs' });
    cleanup();

    const again = await open(answer);
    expect(await screen.findByText('You had all of this already. Nothing was changed.')).toBeDefined();
    expect((await database.resources.get(GRAPHS))?.name).toBe('Three graphs');
    await again.click(screen.getByRole('button', { name: 'Open another bundle' }));
    await actions.undoLast();
    await actions.undoLast();
    expect(await database.exchanges.count()).toBe(1);
    expect((await database.resources.get(GRAPHS))?.name).toBe('Two graphs, one lie');
  });

  test('loses nobody’s words where a second colleague answers to the same unit', async () => {
    const file = await share();
    const first = await answerTo(file, (library) => {
      graphsOf(library).name = 'Two graphs, two lies';
    });
    const second = await answerTo(
      file,
      (library) => {
        graphsOf(library).keywords = ['statistics'];
      },
      ANSWER.replace('f1', 'f2'),
    );
    for (const answer of [first, second]) {
      const user = await open(answer);
      await user.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
      await screen.findByText('It is in your library');
      cleanup();
    }
    expect(await database.resources.get(GRAPHS)).toMatchObject({
      name: 'Two graphs, two lies',
      keywords: expect.arrayContaining(['statistics']),
    });
  });
});

test('the teacher’s own file, opened again, gives back what it says', async () => {
  const file = await share();
  await actions.editResource(GRAPHS, { name: 'Spoilt' });
  const user = await open(file);
  await user.click(
    await screen
      .findByRole('button', { name: 'All theirs' })
      .catch(() => screen.findByRole('button', { name: /^All .*’s$/ })),
  );
  await user.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  expect((await database.resources.get(GRAPHS))?.name).toBe('Two graphs, one lie');
});

test('the teacher’s own file gives it back also when it was opened before', async () => {
  const file = await share();
  for (const name of ['Spoilt', 'Spoilt again']) {
    await actions.editResource(GRAPHS, { name });
    const user = await open(file);
    await user.click(await screen.findByRole('button', { name: /^All (theirs|.*’s)$/ }));
    await user.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
    await screen.findByText('It is in your library');
    cleanup();
  }
  expect((await database.resources.get(GRAPHS))?.name).toBe('Two graphs, one lie');
  expect((await database.exchanges.toArray()).map(({ direction }) => direction)).toEqual(['sent']);
});

test('what a colleague took out of the teacher’s words is said, goes only where the teacher says so, and comes back by undo', async () => {
  const claim = await database.alignments.where('target').equals(GRAPHS).first();
  const file = await share();
  const answer = await answerTo(file, (library) => {
    library.alignments = library.alignments.filter(({ id }) => id !== claim?.id);
  });
  const user = await open(answer);
  expect(await screen.findByText('taken out by Jonas')).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Keep it' })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('radio', { name: 'Take it out' }));
  await user.click(screen.getByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  expect(await database.alignments.get(claim?.id ?? '')).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Undo all of it' }));
  await screen.findByText('Taken back. Your library is as it was.');
  expect(await database.alignments.get(claim?.id ?? '')).toEqual(claim);
});

test('what a colleague took out and the teacher wrote more into stays, and that is said', async () => {
  const claim = await database.alignments.where('target').equals(GRAPHS).first();
  const answer = await answerTo(await share(), (library) => {
    library.alignments = library.alignments.filter(({ id }) => id !== claim?.id);
    graphsOf(library).name = 'Two graphs, two lies';
  });
  await actions.editAlignment(claim?.id ?? '', { why: 'They argue about the axis for ten minutes.' });
  const user = await open(answer);
  expect(await screen.findByText(/^it stays, for you changed it since/)).toBeDefined();
  expect(screen.queryByRole('radio', { name: 'Take it out' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  expect(await database.alignments.get(claim?.id ?? '')).toMatchObject({ why: expect.stringContaining('axis') });
});

test('whoever only opens files does not keep what they said without end', async () => {
  const old = { id: 'urn:uuid:00000000-0000-4000-8000-0000000000e0', dateSaved: '2020-01-01T00:00:00.000Z' };
  const { library } = await readFile(await share());
  await database.bundleTexts.put({ ...old, size: 100_000_001, packed: new Uint8Array(1) });
  const bundle = {
    id: ANSWER,
    name: 'Water',
    dateCreated: '2026-11-30T10:00:00.000Z',
    basedOn: [],
    json: '{}',
    hanging: new Map(),
    library,
  };
  await actions.applyLibraryChanges(
    { key: 'history.imported', params: { name: 'Water' } },
    { add: {}, put: {} },
    new Map(),
    [bundle],
  );
  expect(await database.bundleTexts.get(old.id)).toBeUndefined();
  expect(await database.bundleTexts.get(ANSWER)).toBeDefined();
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
  if (here) showInLibrary(<ReputationLine resource={here} alignments={[]} />);
  expect(await screen.findByText(/^changed by (Jonas Weber and you|you and Jonas Weber), /)).toBeDefined();
  expect((await readFile(await share(3))).library.curators.map(({ name }) => name)).toContain('Jonas Weber');
});
