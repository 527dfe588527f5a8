// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Abilities } from '../../../src/components/abilities.tsx';
import { SharePage } from '../../../src/components/exchange/share-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { readFile } from '../../../src/import/read-file.ts';
import type { Id } from '../../../src/model/identity.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { answerTo, GRAPHS, graphsOf, open } from './a-colleague.tsx';

const LONG = 'The graph begins at ninety, and so the fall looks steep. '.repeat(40);

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
  await actions.editResource(GRAPHS, { license: '' });
});
afterEach(cleanup);

/** The file of the unit as it lies on the disk. */
async function share(wish: 'all' | 'no long quotes' = 'all'): Promise<string> {
  const saveFile = vi.fn<Abilities['saveFile']>(async () => {});
  showInLibrary(<SharePage selection={{ collections: [SAMPLE_COLLECTION] }} />, { saveFile });
  const user = userEvent.setup();
  if (wish === 'no long quotes') {
    const row = (await screen.findByText(/long quote/)).closest('li') as HTMLElement;
    await user.click(within(row).getByRole('button', { name: 'Look' }));
    await user.click(await screen.findByRole('button', { name: 'Leave it out' }));
  }
  await user.click(await screen.findByRole('button', { name: 'Save the file' }));
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  cleanup();
  return String(saveFile.mock.lastCall?.[2]);
}

async function bringIn(file: string) {
  const user = await open(file);
  await user.click(await screen.findByRole('button', { name: /^Bring in \d/ }));
  await screen.findByText('It is in your library');
  cleanup();
}

test('what the sender leaves out at the check stays with the colleague who has it, and is not said to be taken out; what the sender deletes is', async () => {
  const quote = (await actions.addQuote(GRAPHS, { exact: LONG })).result;
  const whole = await share();
  const checked = await share('no long quotes');
  expect((await readFile(checked)).library.excerpts.map(({ id }) => id)).not.toContain(quote);
  expect((await readFile(checked)).header.withdrawn).toBeUndefined();
  await actions.removeExcerpt(quote);
  const deleted = await share();
  expect((await readFile(deleted)).header.withdrawn).toEqual([quote]);

  await freshLibrary();
  await bringIn(whole);
  expect(await database.excerpts.get(quote)).toBeDefined();
  await open(checked);
  expect(await screen.findByText('You had all of this already. Nothing was changed.')).toBeDefined();
  cleanup();
  const user = await open(deleted);
  expect(await screen.findByText(/^taken out by|no longer in the bundle$/)).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Take it out' })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  expect(await database.excerpts.get(quote)).toBeUndefined();
});

test('of what never left, a file says nothing: not even that it is gone', async () => {
  await share();
  const quote = (await actions.addQuote(GRAPHS, { exact: 'A secret.' })).result;
  await actions.removeExcerpt(quote);
  const file = await share();
  expect(file).not.toContain(quote);
  expect((await readFile(file)).header.withdrawn).toBeUndefined();
});

test('what the teacher left outside when a colleague’s bundle was opened was never taken out here', async () => {
  const [resource, part] = [7, 8].map((number) => `urn:uuid:00000000-0000-4000-8000-0000000000e${number}`) as [Id, Id];
  const answer = await answerTo(await share(), (library) => {
    const graphs = graphsOf(library);
    library.resources.push({ ...graphs, id: resource, url: 'https://jonas.example/pumps', name: 'Who pumps?' });
    library.collections.find(({ id }) => id === SAMPLE_COLLECTION)?.parts.push({ id: part, kind: 'item', resource });
    graphs.name = 'Two graphs, two lies';
  });
  const user = await open(answer);
  await user.click(await screen.findByRole('checkbox', { name: 'Bring in Who pumps?' }));
  await user.click(screen.getByRole('button', { name: /^Bring in/ }));
  await screen.findByText('It is in your library');
  cleanup();
  expect(await database.resources.get(resource)).toBeUndefined();
  expect((await readFile(await share())).header.withdrawn).toBeUndefined();
});

test('what went only into a copy of everything is told by the next copy, and to nobody else', async () => {
  const quote = (await actions.addQuote(GRAPHS, { exact: 'A secret.' })).result;
  const backUp = async () => {
    const saveFile = vi.fn<Abilities['saveFile']>(async () => {});
    showInLibrary(<SharePage selection="everything" />, { saveFile });
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Save the file' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    cleanup();
    return String(saveFile.mock.lastCall?.[2]);
  };
  await backUp();
  await actions.removeExcerpt(quote);
  expect(await share()).not.toContain(quote);
  expect((await readFile(await backUp())).header.withdrawn).toEqual([quote]);
});

test('what the sender takes out of the collection is asked about by name, leaves it with one press, and stays in the library', async () => {
  const whole = await share();
  await actions.takeOut(SAMPLE_COLLECTION, [GRAPHS]);
  const shorter = await share();
  const library = (await readFile(whole)).library;
  const name = library.resources.find(({ id }) => id === GRAPHS)?.name ?? '';

  await freshLibrary();
  await bringIn(whole);
  const before = (await database.collections.get(SAMPLE_COLLECTION))?.parts.length ?? 0;
  const user = await open(shorter);
  const heading = await screen.findByRole('heading', { name: /^1 resource was taken out of “.*” there$/ });
  expect(heading).toBeDefined();
  expect(screen.queryByRole('heading', { name: /differ/ })).toBeNull();
  const tick = screen.getByRole('checkbox', { name: `Take “${name}” out of the collection` });
  expect(tick).toHaveProperty('checked', true);
  await user.click(tick);
  expect(screen.getByRole('button', { name: 'Nothing to bring in' })).toHaveProperty('disabled', true);
  await user.click(tick);
  await user.click(screen.getByRole('button', { name: 'Bring in 1 change' }));
  await screen.findByText('It is in your library');
  expect((await database.collections.get(SAMPLE_COLLECTION))?.parts).toHaveLength(before - 1);
  expect(await database.resources.get(GRAPHS)).toMatchObject({ name });
  await user.click(screen.getByRole('button', { name: 'Undo all of it' }));
  await screen.findByText('Taken back. Your library is as it was.');
  expect((await database.collections.get(SAMPLE_COLLECTION))?.parts).toHaveLength(before);
});

test('a collection inside that the sender puts into the trash goes to the colleague’s trash, and comes back by undo', async () => {
  const inside = (await actions.createCollection('Extras', { parent: SAMPLE_COLLECTION })).result;
  const deep = (await actions.createCollection('Deeper', { parent: inside })).result;
  const whole = await share();
  await actions.trashCollection(inside);
  const shorter = await share();
  expect((await readFile(shorter)).header.withdrawn).toEqual([inside, deep].toSorted());

  await freshLibrary();
  await bringIn(whole);
  const user = await open(shorter);
  expect(await screen.findAllByText(/^it would go to your trash/)).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Bring in 2 changes' }));
  await screen.findByText('It is in your library');
  expect((await database.collections.get(inside))?.dateTrashed).toBeDefined();
  expect((await database.collections.get(deep))?.dateTrashed).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Undo all of it' }));
  await screen.findByText('Taken back. Your library is as it was.');
  expect((await database.collections.get(inside))?.dateTrashed).toBeUndefined();
});
