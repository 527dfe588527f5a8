// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CoveragePage } from '../../../src/components/coverage/coverage-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { heard, mapTable, saveDiary } from './a-map.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
});
afterEach(cleanup);

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
    const { unmount } = showInLibrary(<CoveragePage />);
    await mapTable();
    await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Competencies of' }), 'Our school');
    expect(within(await mapTable()).getByRole('columnheader', { name: 'Reads maps' })).toBeDefined();
    expect((await heard(/Water/))[0]).toBe('·nothing');
    unmount();
    showInLibrary(<CoveragePage />);
    expect(within(await mapTable()).getByRole('columnheader', { name: 'Reads maps' })).toBeDefined();
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
