// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { answerTo, GRAPHS, graphsOf, open, share } from './a-colleague.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
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

test('a file that somebody wrote into keeps the id of the one that was sent, and answers to that one are still compared with what was sent', async () => {
  const file = await share();
  const user = await open(file.replaceAll('Two graphs, one lie', 'Two graphs, two lies'));
  await user.click(await screen.findByRole('button', { name: /^All (theirs|.*’s)$/ }));
  await user.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  cleanup();
  const answer = await answerTo(file, (library) => {
    graphsOf(library).keywords = ['statistics'];
  });
  const opening = await open(answer);
  await opening.click(await screen.findByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  expect(await database.resources.get(GRAPHS)).toMatchObject({
    name: 'Two graphs, two lies',
    keywords: expect.arrayContaining(['statistics']),
  });
});
