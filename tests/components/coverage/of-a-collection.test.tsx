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
import { heard, mapTable, openCollection, saveDiary } from './a-map.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
});
afterEach(cleanup);

describe('the coverage of a collection', () => {
  beforeEach(async () => {
    await actions.addSampleUnit();
  });

  test('is a table: resources under their headings, competencies over their columns', async () => {
    await openCollection();
    const table = within(await mapTable());
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Resource',
      ...['Core content', 'Critical thinking', 'Collaboration', 'Communication'],
      ...['Self-directed learning', 'Academic mindset'],
    ]);
    expect(table.getAllByRole('rowheader').map((head) => head.textContent)).toContain('The aquifer under our feet');
    expect(await heard('The aquifer under our feet')).toEqual([
      'Centres on, no evidence',
      'Touches on, no evidence',
      ...Array(4).fill('·nothing'),
    ]);
  });

  test('has no barrier that axe can find, with reasons open and sub-statements unfolded', async () => {
    const { container } = await openCollection();
    const user = userEvent.setup();
    await user.click(screen.getAllByRole('button', { name: /^Centres on/ })[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Critical thinking' }));
    await screen.findByText('They name the layers, and say why water stays in one of them.');
    expect(await barriersIn(container)).toEqual([]);
  });

  test('tells the reasons of a cell when it is pressed, and takes the focus back to it when they are closed', async () => {
    await openCollection();
    const user = userEvent.setup();
    const cell = screen.getByRole('button', { name: 'Practises, 1 piece of evidence' });
    await user.click(cell);
    expect(cell.getAttribute('aria-expanded')).toBe('true');
    const reasons = within(document.getElementById(cell.getAttribute('aria-controls') ?? '') as HTMLElement);
    expect(await reasons.findByText('by you')).toBeDefined();
    await waitFor(() => expect(document.querySelector('.map__open q')).not.toBeNull());
    const link = reasons.getByRole('link', { name: 'Reading a hydrograph without panic' });
    expect(link.getAttribute('href')).toMatch(/^#\/collection\/[\w-]+\/coverage\/r\/[\w-]+$/);
    await user.click(reasons.getByRole('button', { name: 'Close the reasons' }));
    expect(document.querySelector('.map__open')).toBeNull();
    expect(document.activeElement).toBe(cell);
  });

  test('has headings for rows where that is asked for, with how many resources each cell stands for', async () => {
    await openCollection();
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Headings' }));
    expect((await heard(/Where our water comes from/))[1]).toMatch(/^Practises, 2 resources, no evidence/);
  });

  test('shows the same again when one comes back to its address', async () => {
    const { unmount } = await openCollection();
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'Headings' }));
    await user.click(await screen.findByRole('button', { name: 'Critical thinking' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Critical thinking' }).getAttribute('aria-expanded')).toBe('true'),
    );
    const columns = screen.getAllByRole('columnheader').length;
    unmount();
    await openCollection();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Headings' }).checked).toBe(true);
    expect(screen.getAllByRole('columnheader')).toHaveLength(columns);
    expect(screen.getByRole('rowheader', { name: /Where our water comes from/ })).toBeDefined();
  });

  test('unfolds a competency to its sub-statements', async () => {
    await openCollection();
    const user = userEvent.setup();
    const before = screen.getAllByRole('columnheader').length;
    const parent = screen.getByRole('button', { name: 'Critical thinking' });
    await user.click(parent);
    expect(screen.getAllByRole('columnheader').length).toBeGreaterThan(before);
    await user.click(parent);
    expect(screen.getAllByRole('columnheader')).toHaveLength(before);
  });

  test('says what is best covered, and what nothing serves', async () => {
    await openCollection();
    const words = within(screen.getByRole('region', { name: 'In words' }));
    expect(words.getByRole('heading', { name: 'Strong: Critical thinking' })).toBeDefined();
    expect(words.getByRole('heading', { name: 'Missing: Self-directed learning' })).toBeDefined();
    await userEvent.setup().click(words.getByRole('button', { name: 'Show 1 more' }));
    expect(words.getByText(/claims have no quote and no moment/)).toBeDefined();
  });

  test('counts nothing that lies in the trash', async () => {
    const sample = await database.collections.get(SAMPLE_COLLECTION);
    await actions.trashResources([itemsOf(sample ?? { parts: [] })[0]?.resource ?? '']);
    await openCollection();
    expect(screen.queryByText('The aquifer under our feet')).toBeNull();
    expect((await heard('Whole collection'))[0]).toContain('2 of 4');
  });

  test('shows what fits a gap, and adds it by a press that can be taken back', async () => {
    const diary = await saveDiary();
    await openCollection();
    const user = userEvent.setup();
    expect(screen.getByText(/One resource in your Inbox does/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'See what fits' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Self-directed learning');
    await user.click(screen.getByRole('button', { name: 'Add A water diary to this collection' }));
    expect(await screen.findByText('“A water diary” is in this collection now')).toBeDefined();
    await waitFor(async () => expect((await heard('A water diary'))[4]).toBe('Centres on, no evidence'));
    expect(screen.queryByRole('heading', { name: 'What could fit' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => {
      const { parts } = (await database.collections.get(SAMPLE_COLLECTION)) ?? { parts: [] };
      expect(itemsOf({ parts }).map(({ resource }) => resource)).not.toContain(diary);
    });
  });

  test('is a tab beside the plan, and the plan leads to it', async () => {
    showInLibrary(<CollectionPage id={SAMPLE_COLLECTION} />);
    const tabs = within(await screen.findByRole('navigation', { name: 'Views of this collection' }));
    expect(tabs.getByRole('link', { name: /Plan/ }).getAttribute('aria-current')).toBe('page');
    const address = tabs.getByRole('link', { name: 'Coverage' }).getAttribute('href');
    expect(screen.getByRole('link', { name: 'Open the map' }).getAttribute('href')).toBe(address);
  });
});
