// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
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

test('the numbers of a preview say what the lists below show: what differs, and what was taken out of the collection', async () => {
  const answer = await answerTo(await share(), (library) => {
    const [unit] = library.collections;
    if (!unit) throw new Error('The bundle holds no collection.');
    const [item] = unit.parts.filter(({ kind }) => kind === 'item');
    unit.parts = unit.parts.filter((part) => part !== item);
    unit.dateChanged = '2026-11-30T09:00:00.000Z';
    const claim = library.alignments.find(({ target }) => target === GRAPHS);
    library.alignments = library.alignments.filter((row) => row !== claim);
  });
  await open(answer);
  await screen.findByRole('heading', { name: 'One differs' });
  expect(screen.getByRole('heading', { name: /^1 resource was taken out of / })).toBeDefined();
  const numbers = within(screen.getByRole('list', { name: 'In this bundle' })).getAllByRole('listitem');
  const said = numbers.map(({ textContent }) => textContent);
  expect(said).toContain('1differyou choose below');
  expect(said).toContain('1taken out therethey leave here only with a tick');
});
