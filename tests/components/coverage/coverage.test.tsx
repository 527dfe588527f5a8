// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CollectionPage } from '../../../src/components/collection/collection-page.tsx';
import { CoveragePage } from '../../../src/components/coverage/coverage-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import type { Id } from '../../../src/model/identity.ts';
import { itemsOf } from '../../../src/model/parts.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
});
afterEach(cleanup);

const competency = (code: string): Id => hewlettCompetencies.find((each) => each.code === code)?.id ?? '';
const mapTable = () => screen.findByRole('table', { name: /Which row serves which competency/ });

async function openCollection(id: Id = SAMPLE_COLLECTION, abilities = {}) {
  const shown = showInLibrary(<CollectionPage id={id} tab="coverage" />, abilities);
  await mapTable();
  return shown;
}

/** The cells of the row that has this name, as they are heard. */
const heard = async (row: RegExp | string) =>
  within(
    within(await mapTable())
      .getByRole('rowheader', { name: row })
      .closest('tr') as HTMLElement,
  )
    .getAllByRole('cell')
    .map(
      (cell) =>
        within(cell)
          .queryByRole('button')
          ?.textContent?.replace(/[–\d]*$/, '') ?? cell.textContent,
    );

/** A page in the Inbox that serves self-directed learning. */
async function saveDiary(): Promise<Id> {
  const { result } = await actions.createCollection('Aside');
  const { result: id } = await actions.addLink(result, 'https://wells.example/diary', 'A water diary');
  await actions.takeOut(result, [id]);
  await actions.claim([id], competency('SELF-DIRECTED'), { strength: 3 });
  return id;
}

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

describe('what leaves', () => {
  beforeEach(async () => {
    await actions.addSampleUnit();
  });

  async function take(entry: RegExp) {
    const saveFile = vi.fn(async (_name: string, _mime: string, _content: string | Blob) => {});
    const copyText = vi.fn(async (_text: string) => {});
    await openCollection(SAMPLE_COLLECTION, { saveFile, copyText });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Take the map along' }));
    await user.click(await screen.findByRole('menuitem', { name: entry }));
    await waitFor(() => expect(saveFile.mock.calls.length + copyText.mock.calls.length).toBe(1));
    const [name, mime, content] = saveFile.mock.calls[0] ?? ['', '', copyText.mock.calls[0]?.[0] ?? ''];
    return { name, mime, text: String(content) };
  }

  test('as a drawing is a whole SVG with every title in it as it was written', async () => {
    await actions.editCollection(SAMPLE_COLLECTION, { name: '<Water> & "who" gets it?' });
    const { name, mime, text } = await take(/drawing/);
    expect([name, mime]).toEqual(['coverage-of-water-who-gets-it.svg', 'image/svg+xml']);
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toBe('Coverage of “<Water> & "who" gets it?”');
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    expect(words).toContain('Two graphs, one lie');
  });

  test('as a web table is a table with headers of rows and columns', async () => {
    const { name, text } = await take(/Save as a web table/);
    expect(name).toBe('coverage-of-water-who-gets-it.html');
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelectorAll('thead th[scope="col"]')).toHaveLength(7);
    expect(page.querySelectorAll('tbody th[scope="row"]')).toHaveLength(5);
    expect(page.querySelector('tfoot td')?.textContent).toBe('3 of 5, 1 piece of evidence');
  });

  test('can be copied as a table of Markdown', async () => {
    const { text } = await take(/Copy the Markdown/);
    expect(text).toContain('| Two graphs, one lie ');
    expect(await screen.findByText('The table is copied')).toBeDefined();
  });

  test('says so where the browser refuses', async () => {
    const saveFile = () => Promise.reject(new Error('no'));
    await openCollection(SAMPLE_COLLECTION, { saveFile });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Take the map along' }));
    await user.click(await screen.findByRole('menuitem', { name: /Save as a Markdown/ }));
    expect(await screen.findByText('The map could not be saved.')).toBeDefined();
  });
});

describe('the coverage of the whole library', () => {
  test('has its collections for rows, and last what waits in the Inbox', async () => {
    await actions.addSampleUnit();
    await saveDiary();
    const { container } = showInLibrary(<CoveragePage />);
    const table = within(await mapTable());
    expect(table.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Water: who gets it? 5 resourcesserves 5 of 6',
      'Aside 0 resourcesserves 0 of 6',
      'Inbox 1 resourceserves 1 of 6',
      'Whole library',
    ]);
    expect(table.getByRole('link', { name: 'Inbox' }).getAttribute('href')).toBe('#/inbox');
    expect(await barriersIn(container)).toEqual([]);
  });

  test('lets a framework be chosen where there are several', async () => {
    await actions.addSampleUnit();
    const [first] = await database.frameworks.toArray();
    const [one] = await database.competencies.toArray();
    if (!first || !one) throw new Error('no framework');
    const [own, reading] = [
      'urn:uuid:00000000-0000-4000-8000-00000000000a',
      'urn:uuid:00000000-0000-4000-8000-00000000000b',
    ];
    await database.frameworks.add({ ...first, id: own, name: 'Our school', position: 2, builtIn: false });
    const { hue: _, icon: __, parent: ___, ...bare } = one;
    await database.competencies.add({ ...bare, id: reading, framework: own, name: 'Reads maps', shortName: '' });
    showInLibrary(<CoveragePage />);
    await mapTable();
    await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Competencies of' }), 'Our school');
    expect(within(await mapTable()).getByRole('columnheader', { name: 'Reads maps' })).toBeDefined();
    expect((await heard(/Water/))[0]).toBe('·nothing');
  });

  test('tells what was added when, with the numbers in a table', async () => {
    await actions.addSampleUnit();
    await database.resources
      .toCollection()
      .first((row) => row && database.resources.update(row.id, { dateSaved: '2026-08-14T12:00:00.000Z' }));
    showInLibrary(<CoveragePage />);
    await screen.findByRole('heading', { name: 'What was added when' });
    await userEvent.setup().click(screen.getByText('The numbers as a table'));
    expect(screen.getByRole('rowheader', { name: 'Aug 2026' }).nextElementSibling?.textContent).toBe('1');
  });

  test('of an empty library says what to do first, and offers it', async () => {
    showInLibrary(<CoveragePage />);
    expect(await screen.findByText('Nothing to map yet')).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Add the sample' }));
    expect((await heard(/Water/))[0]).toMatch(/^Centres on, 3 resources/);
  });
});
