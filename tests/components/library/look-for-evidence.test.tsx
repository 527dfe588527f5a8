// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pathTo } from '../../../src/components/library/paths.ts';
import { database } from '../../../src/storage/database.ts';
import { saveResource } from '../../../src/storage/resource-actions.ts';
import { keepText } from '../../../src/storage/text-actions.ts';
import { undoLast } from '../../../src/storage/undo.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const TEXT = 'The river rose in May. Students present and defend their designs to the class. Lunch is at noon.';

async function lookThrough() {
  const { action, result } = await saveResource({ kind: 'page', name: 'Weir', url: 'https://weir.example/' });
  await keepText(result.id, { html: `<p>${TEXT}</p>`, text: TEXT }, action ?? 0);
  openLibrary(pathTo.resource(result.id));
  await userEvent.click(await screen.findByRole('button', { name: 'Look for evidence' }));
  return result.id;
}

it('a sentence says why it is offered, and Enter takes it as evidence, with one undo', async () => {
  const id = await lookThrough();
  const [take] = await screen.findAllByRole('button', { name: 'Take as evidence' });
  expect(screen.getAllByText(/^Because of: /)[0]?.textContent).toMatch(/present|defend/i);
  take?.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(async () => expect(await database.alignments.count()).toBe(1));
  const [quote] = await database.excerpts.toArray();
  expect(quote).toMatchObject({ resource: id, kind: 'quote', position: { start: TEXT.indexOf('Students') } });
  expect(await database.alignments.toArray()).toMatchObject([{ target: id, evidence: [quote?.id] }]);
  await undoLast();
  expect(await database.excerpts.count()).toBe(0);
});

const takes = () => screen.queryAllByRole('button', { name: 'Take as evidence' });

it('Delete refuses a sentence for good, undo takes that back, and a refused one can be offered again', async () => {
  await lookThrough();
  const offered = await screen.findAllByRole('button', { name: 'Take as evidence' });
  const refuseFirst = async () => {
    takes()[0]?.focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(takes()).toHaveLength(offered.length - 1));
  };
  await refuseFirst();
  expect(await database.refusals.toArray()).toMatchObject([{ words: expect.stringContaining('defend their designs') }]);
  await undoLast();
  await waitFor(() => expect(takes()).toHaveLength(offered.length));

  await refuseFirst();
  await userEvent.click(screen.getByRole('button', { name: 'Look for evidence' }));
  await waitFor(() => expect(takes()).toHaveLength(offered.length - 1));
  await userEvent.click(screen.getByText('Refused'));
  await userEvent.click(screen.getByRole('button', { name: /^Offer again: “Students present/ }));
  await waitFor(() => expect(takes()).toHaveLength(offered.length));
  expect(screen.queryByText('Refused')).toBeNull();
});
