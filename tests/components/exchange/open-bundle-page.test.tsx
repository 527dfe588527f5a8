// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DropBundle } from '../../../src/components/exchange/drop-bundle.tsx';
import { OpenBundlePage } from '../../../src/components/exchange/open-bundle-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { GRAPHS } from './a-colleague.tsx';
import { fileOf, jonasSends, open, resources } from './a-sent-bundle.tsx';

let bundle = '';
beforeEach(async () => {
  location.hash = '';
  bundle = await jonasSends();
  await freshLibrary();
});
afterEach(cleanup);

describe('a bundle that a colleague sent', () => {
  test('is shown first, and changes nothing', async () => {
    const { container } = await open(fileOf(bundle));
    expect(await screen.findByRole('heading', { level: 1, name: 'Fair water' })).toBeDefined();
    expect(screen.getByText('From Jonas Weber, made on 18 November.')).toBeDefined();
    const [fresh] = within(screen.getByRole('list', { name: 'In this bundle' })).getAllByRole('listitem');
    expect(fresh?.textContent).toContain('5new');
    expect(screen.getByText('Nothing has changed yet. Afterwards, one press takes it all back.')).toBeDefined();
    expect(await resources()).toBe(0);
    expect(await barriersIn(container)).toEqual([]);
  });

  test('comes in by one press, and leaves by another', async () => {
    const { user } = await open(fileOf(bundle));
    await user.click(await screen.findByRole('button', { name: 'Bring in 5 new' }));
    expect(await screen.findByText('It is in your library')).toBeDefined();
    expect(await resources()).toBe(5);
    expect(screen.getByRole('link', { name: 'Open “Water: who gets it?”' }).getAttribute('href')).toBe(
      `#/collection/${SAMPLE_COLLECTION.slice('urn:uuid:'.length)}`,
    );
    await user.click(screen.getByRole('button', { name: 'Undo all of it' }));
    expect(await screen.findByText('Taken back. Your library is as it was.')).toBeDefined();
    expect(await resources()).toBe(0);
  });

  test('comes in without what the teacher leaves out', async () => {
    const { user } = await open(fileOf(bundle));
    await user.click(await screen.findByRole('checkbox', { name: 'Bring in Two graphs, one lie' }));
    await user.click(screen.getByRole('button', { name: 'Bring in 4 new' }));
    await screen.findByText('It is in your library');
    expect(await database.resources.get(GRAPHS)).toBeUndefined();
  });

  test('leads to no collection that was left out', async () => {
    const { user } = await open(fileOf(bundle));
    await user.click(await screen.findByRole('checkbox', { name: 'Bring in Water: who gets it?' }));
    await user.click(screen.getByRole('button', { name: 'Bring in 5 new' }));
    await screen.findByText('It is in your library');
    expect(screen.queryByRole('link', { name: /^Open/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'See all resources' })).toBeDefined();
  });

  test('that was brought in before changes nothing, and says so', async () => {
    const { user } = await open(fileOf(bundle));
    await user.click(await screen.findByRole('button', { name: 'Bring in 5 new' }));
    await screen.findByText('It is in your library');
    cleanup();
    const before = JSON.stringify(await actions.readLibrary());
    await open(fileOf(bundle));
    expect(await screen.findByText('You had all of this already. Nothing was changed.')).toBeDefined();
    expect(JSON.stringify(await actions.readLibrary())).toBe(before);
  });

  test('can be pasted', async () => {
    const user = userEvent.setup();
    showInLibrary(<OpenBundlePage />);
    fireEvent.change(screen.getByRole('textbox', { name: 'Or paste its text' }), { target: { value: bundle } });
    await user.click(screen.getByRole('button', { name: 'Look at it' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Fair water' })).toBeDefined();
  });

  test('can be dropped anywhere on the library', async () => {
    showInLibrary(
      <DropBundle>
        <OpenBundlePage />
      </DropBundle>,
    );
    const dataTransfer = { types: ['Files'], files: [fileOf(bundle)] };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(screen.getByText('Let go to look at the file')).toBeDefined();
    fireEvent.drop(document.body, { dataTransfer });
    expect(await screen.findByRole('heading', { level: 1, name: 'Fair water' })).toBeDefined();
    expect(location.hash).toBe('#/open');
  });
});

test('a unit of thousands of resources is brought in whole', async () => {
  const many = JSON.parse(bundle) as { resources: Record<string, unknown>[] };
  const [pattern] = many.resources;
  const id = (n: number) => `urn:uuid:10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  for (let n = 0; n < 2_000; n++) {
    many.resources.push({
      ...pattern,
      '@id': id(n),
      url: `https://many.example/${n}`,
      name: `Page ${n}`,
      educationalAlignment: [],
    });
  }
  const { user } = await open(fileOf(JSON.stringify(many)));
  await user.click(await screen.findByRole('button', { name: 'Bring in 2,005 new' }, { timeout: 10_000 }));
  await screen.findByText('It is in your library', {}, { timeout: 10_000 });
  await waitFor(async () => expect(await resources()).toBe(2_005));
}, 40_000);
