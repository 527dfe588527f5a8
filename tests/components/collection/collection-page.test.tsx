// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CollectionPage } from '../../../src/components/collection/collection-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { itemsOf } from '../../../src/model/parts.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { choose, lines, open, stored } from './a-collection.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
});
afterEach(cleanup);

describe('the page of a collection', () => {
  test('shows its headings, and its resources numbered in their order with their notes', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Water: who gets it?');
    expect(lines()).toEqual([
      'Where our water comes from',
      'The aquifer under our feet',
      'How much water is in your lunch?',
      'Reading the data',
      'Reading a hydrograph without panic',
      'Two graphs, one lie',
      'Who decides?',
      'Whose river is it? A town hall in four voices',
    ]);
    expect(screen.getByText('Homework the day before: photograph your lunch.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'How do you use it here? Two graphs, one lie' })).toBeDefined();
  });

  test('has no barrier that axe can find', async () => {
    const { container } = await open();
    expect(await barriersIn(container)).toEqual([]);
  });

  test('says what it reaches, and what it does not', async () => {
    await open();
    const glance = screen.getByRole('heading', { name: 'Coverage at a glance' }).closest('section');
    const rows = within(glance as HTMLElement).getAllByRole('listitem');
    expect(rows).toHaveLength(6);
    expect(within(rows[4] as HTMLElement).getByText('nothing yet')).toBeDefined();
    expect(within(rows[2] as HTMLElement).getByRole('img', { name: 'touches on, centres on' })).toBeDefined();
  });

  test('does not show what lies in the trash, and counts it nowhere', async () => {
    const [first] = itemsOf(await stored());
    await actions.trashResources([first?.resource ?? '']);
    await open();
    expect(lines()).not.toContain('The aquifer under our feet');
    expect(screen.getByText('4 resources')).toBeDefined();
  });

  test('that is gone says so, and leads back', async () => {
    showInLibrary(<CollectionPage id="urn:uuid:00000000-0000-4000-8000-000000000009" />);
    expect(await screen.findByText('This collection is not here any more')).toBeDefined();
    expect(screen.getByRole('link', { name: 'All resources' }).getAttribute('href')).toBe('#/all');
  });

  test('that is empty says what to do first, and offers it', async () => {
    const { result } = await actions.createCollection('Term 2');
    showInLibrary(<CollectionPage id={result} />);
    expect(await screen.findByText('Nothing is in this collection yet')).toBeDefined();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Add from your library' }));
    await user.click(await screen.findByRole('checkbox', { name: /Two graphs/ }));
    await user.click(screen.getByRole('button', { name: 'Add 1' }));
    expect(await screen.findByRole('link', { name: 'Two graphs, one lie' })).toBeDefined();
    expect(itemsOf(await stored(result))).toHaveLength(1);
  });
});

describe('a collection inside it', () => {
  test('is made from its menu, listed with its count, and opened with its name in a field', async () => {
    await open();
    await choose(userEvent.setup(), 'More for this collection', 'New collection inside');
    const link = await screen.findByRole('link', { name: /New collection/ });
    expect(link.textContent).toContain('0 resources');
    expect(location.hash).toBe(link.getAttribute('href'));
  });
});

test('a collection moved to the trash can be taken back', async () => {
  await open();
  const user = userEvent.setup();
  await choose(user, 'More for this collection', 'Move to the trash');
  expect(await screen.findByText(/“Water: who gets it\?” moved to the trash/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await stored()).dateTrashed).toBeUndefined());
});
