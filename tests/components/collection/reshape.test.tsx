// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CollectionPage } from '../../../src/components/collection/collection-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { itemsOf } from '../../../src/model/parts.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';

type User = ReturnType<typeof userEvent.setup>;

beforeEach(async () => {
  location.hash = '';
  localStorage.clear();
  await freshLibrary();
  await actions.addSampleUnit();
});
afterEach(cleanup);

const lines = () => screen.getAllByRole('row').map((row) => row.getAttribute('aria-label') ?? row.textContent);
const open = async () => {
  showInLibrary(<CollectionPage id={SAMPLE_COLLECTION} />);
  await screen.findAllByRole('row');
  return userEvent.setup();
};
const choose = async (user: User, menu: RegExp | string, entry: RegExp | string) => {
  await user.click(screen.getByRole('button', { name: menu }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
};
const named = async (name: string) => (await database.collections.toArray()).find((row) => row.name === name);

describe('A collection added up', () => {
  test('says how long it takes, for whom, and the same under each heading', async () => {
    await open();
    const sums = screen.getByRole('heading', { name: 'Added up' }).closest('section') as HTMLElement;
    expect(
      within(sums)
        .getAllByRole('definition')
        .map((each) => each.textContent),
    ).toEqual(['2 hr 43 min', 'Grades 7–9']);
    expect(screen.getByRole('row', { name: 'Reading the data' }).textContent).toContain('2 resources');
  });
});

describe('A heading', () => {
  test('folds up what stands under it, and stays folded when the page is opened again', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'What stands under Reading the data' }));
    expect(lines()).not.toContain('Two graphs, one lie');
    cleanup();
    await open();
    expect(lines()).not.toContain('Two graphs, one lie');
    expect(lines()).toContain('Whose river is it? A town hall in four voices');
  });

  test('folds and unfolds by the arrows to the sides', async () => {
    const user = await open();
    screen.getByRole('row', { name: 'Reading the data' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(lines()).not.toContain('Two graphs, one lie');
    await user.keyboard('{ArrowRight}');
    expect(lines()).toContain('Two graphs, one lie');
  });

  test('that is folded opens for what is moved under it by keys, and the focus goes along', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'What stands under Reading the data' }));
    screen.getByRole('row', { name: 'The aquifer under our feet' }).focus();
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    await waitFor(() =>
      expect(lines().indexOf('The aquifer under our feet')).toBe(lines().indexOf('Reading the data') + 1),
    );
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('The aquifer under our feet'));
  });
});

describe('The window that moves', () => {
  test('moves an item to a place under a heading, and has no barrier', async () => {
    const user = await open();
    await choose(user, 'Move The aquifer under our feet', 'Move to…');
    const window = await screen.findByRole('dialog', { name: 'Move “The aquifer under our feet”' });
    expect(await barriersIn(window)).toEqual([]);
    await user.selectOptions(within(window).getByLabelText('Under the heading'), 'Reading the data');
    await user.clear(within(window).getByLabelText('Place'));
    await user.type(within(window).getByLabelText('Place'), '2');
    await user.click(within(window).getByRole('button', { name: 'Move' }));
    expect(
      await screen.findByText('“The aquifer under our feet” is now 3 of 5, under “Reading the data”'),
    ).toBeDefined();
  });

  test('moves an item with its note into another collection; one press takes it back', async () => {
    const { result: next } = await actions.createCollection('Next year');
    const user = await open();
    await choose(user, 'Move How much water is in your lunch?', 'Move to…');
    const window = await screen.findByRole('dialog');
    await user.selectOptions(within(window).getByLabelText('Collection'), 'Next year');
    await user.click(within(window).getByRole('button', { name: 'Move' }));
    expect(await screen.findByText('“How much water is in your lunch?” is in “Next year” now')).toBeDefined();
    const [moved] = itemsOf((await database.collections.get(next)) ?? { parts: [] });
    expect(moved?.note).toBe('Homework the day before: photograph your lunch.');
    await waitFor(() => expect(lines()).not.toContain('How much water is in your lunch?'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(lines()).toContain('How much water is in your lunch?'));
  });

  test('moves a heading to another place among the headings', async () => {
    const user = await open();
    await choose(user, 'More for the heading Who decides?', 'Move to…');
    const window = await screen.findByRole('dialog');
    await user.clear(within(window).getByLabelText('Place'));
    await user.type(within(window).getByLabelText('Place'), '1');
    await user.click(within(window).getByRole('button', { name: 'Move' }));
    await waitFor(() => expect(lines()[0]).toBe('Who decides?'));
    expect(lines()[1]).toBe('Whose river is it? A town hall in four voices');
  });
});

describe('A collection', () => {
  test('is copied, and the copy opens with its name to be written', async () => {
    const user = await open();
    await choose(user, 'More for this collection', 'Copy it');
    await waitFor(async () => expect(await named('Water: who gets it? (copy)')).toBeDefined());
    const copy = await named('Water: who gets it? (copy)');
    await waitFor(() => expect(location.hash).toBe(`#/collection/${copy?.id.slice('urn:uuid:'.length)}`));
    expect(itemsOf(copy ?? { parts: [] })).toHaveLength(5);
  });

  test('is split at a heading', async () => {
    const user = await open();
    await choose(user, 'More for the heading Reading the data', /^Make it a collection/);
    await screen.findByText('“Reading the data” is a collection of its own now, right behind this one');
    await waitFor(() => expect(lines()).toHaveLength(3));
    expect((await named('Reading the data'))?.parts).toHaveLength(4);
  });

  test('is merged with another once the window has said what that comes to', async () => {
    const [first] = itemsOf((await database.collections.get(SAMPLE_COLLECTION)) ?? { parts: [] });
    await actions.createCollection('Rivers', { resources: [first?.resource ?? ''] });
    const user = await open();
    await choose(user, 'More for this collection', 'Merge with another…');
    const window = await screen.findByRole('dialog');
    await user.selectOptions(within(window).getByLabelText('With'), 'Rivers');
    expect(within(window).getByRole('status').textContent).toBe(
      '“Water: who gets it?” will hold 5 resources. One is in both: it stands once, with both notes. “Rivers” goes to the trash. What is inside it moves along.',
    );
    expect(await barriersIn(window)).toEqual([]);
    await user.click(within(window).getByRole('button', { name: 'Merge' }));
    await screen.findByText('“Rivers” is part of “Water: who gets it?” now');
    expect((await named('Rivers'))?.dateTrashed).toBeDefined();
  });

  test('with no other beside it says so where a merge is asked for', async () => {
    const user = await open();
    await choose(user, 'More for this collection', 'Merge with another…');
    expect(await screen.findByText('There is no other collection yet.')).toBeDefined();
  });
});
