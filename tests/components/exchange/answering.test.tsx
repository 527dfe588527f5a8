// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { ANSWER, answerTo, GRAPHS, graphsOf, open, share } from './a-colleague.tsx';

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

test('what a colleague takes back is taken back here, also where the colleague’s clock is slow', async () => {
  const sent = await share();
  const answer = await answerTo(sent, (library) => {
    graphsOf(library).name = 'Two graphs, two lies';
  });
  const early = answer.replace('2026-11-30T10:00:00.000Z', '2026-11-02T10:00:00.000Z');
  const user = await open(early);
  await user.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  cleanup();
  const second = await answerTo(
    early,
    (library) => {
      graphsOf(library).name = 'Two graphs, one lie';
    },
    ANSWER.replace('f1', 'f2'),
  );
  const { '@id': id } = JSON.parse(sent);
  const both = { ...JSON.parse(second), isBasedOn: [ANSWER, id], dateCreated: '2026-11-03T10:00:00.000Z' };
  const opening = await open(JSON.stringify(both));
  await opening.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  expect((await database.resources.get(GRAPHS))?.name).toBe('Two graphs, one lie');
});
