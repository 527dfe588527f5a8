// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DropBundle } from '../../../src/components/exchange/drop-bundle.tsx';
import { OpenBundlePage } from '../../../src/components/exchange/open-bundle-page.tsx';
import { gather } from '../../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../../src/export/to-json.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';

const JONAS = 'urn:uuid:00000000-0000-4000-8000-0000000000aa';
const GRAPHS = 'urn:uuid:5a3b1e00-0000-4000-8000-000000000013';

/** What Jonas sends: the sample unit, out of a library of his own. */
async function jonasSends(change = async () => {}): Promise<string> {
  await freshLibrary();
  const { curator } = (await database.local.get('settings'))?.value ?? { curator: '' };
  const me = await database.curators.get(curator);
  await database.local.update('settings', { 'value.curator': JONAS });
  if (me) await database.curators.put({ ...me, id: JONAS, curator: JONAS, name: 'Jonas Weber' });
  await actions.addSampleUnit();
  await change();
  const library = await actions.readLibrary();
  const options = { privateNotes: false, savedTexts: false };
  const leaving = gather(library, { collections: [SAMPLE_COLLECTION] }, options);
  return bundleToJson(toBundle(leaving, { date: '2026-11-18T10:00:00.000Z', curator: JONAS, name: 'Fair water' }));
}

const fileOf = (text: string, name = 'fair-water.taproot.json') => new File([text], name, { type: 'application/json' });
const open = async (file: File) => {
  const user = userEvent.setup();
  const shown = showInLibrary(<OpenBundlePage />);
  await user.upload(screen.getByLabelText('Choose a file'), file);
  return { user, ...shown };
};
const resources = () => database.resources.count();

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

describe('what differs', () => {
  beforeEach(async () => {
    bundle = await jonasSends(async () => {
      await actions.editResource(GRAPHS, { name: 'Two graphs, one big lie', note: 'Hide the axis first.' });
    });
    await freshLibrary();
    await actions.addSampleUnit();
  });

  test('is shown field by field, mine beside theirs, with the changed words marked', async () => {
    const { container } = await open(fileOf(bundle));
    const table = await screen.findByRole('table', { name: /^Two graphs, one lie/ });
    const title = within(table).getByRole('row', { name: /^Title/ });
    expect(within(title).getByRole('radio', { name: 'Title: Yours now' })).toHaveProperty('checked', true);
    expect(title.querySelector('ins')?.textContent?.trim()).toBe('big');
    expect(within(table).getByRole('radio', { name: 'Keep both, one under the other' })).toHaveProperty(
      'checked',
      true,
    );
    expect(await barriersIn(container)).toEqual([]);
  });

  test('is mine until I choose theirs', async () => {
    const { user } = await open(fileOf(bundle));
    await user.click(await screen.findByRole('radio', { name: 'Title: Jonas’s now' }));
    await user.click(screen.getByRole('button', { name: /^Bring in/ }));
    await screen.findByText('It is in your library');
    const graphs = await database.resources.get(GRAPHS);
    expect(graphs?.name).toBe('Two graphs, one big lie');
    expect(graphs?.note).toContain('The axis does not start at zero');
    expect(graphs?.note).toContain('Hide the axis first.');
  });

  test('can all stay mine at one press', async () => {
    const { user } = await open(fileOf(bundle));
    await user.click(await screen.findByRole('button', { name: 'All mine' }));
    expect(screen.getByText('yours is chosen')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'All Jonas’s' }));
    expect(screen.getByText('Jonas’s is chosen')).toBeDefined();
  });
});

describe('a library that changes while the preview stands', () => {
  test('is compared anew, and what was written meanwhile is not written over', async () => {
    bundle = await jonasSends(async () => {
      await actions.editResource(GRAPHS, { name: 'Two graphs, one big lie' });
    });
    await freshLibrary();
    await actions.addSampleUnit();
    const { user } = await open(fileOf(bundle));
    await user.click(await screen.findByRole('radio', { name: 'Title: Jonas’s now' }));
    await actions.editResource(GRAPHS, { privateNote: 'Written in another window.' });
    await user.click(screen.getByRole('button', { name: /^Bring in/ }));
    await screen.findByText(/^Your library has changed since/);
    expect(await database.resources.get(GRAPHS)).toMatchObject({ name: 'Two graphs, one lie' });
    expect(screen.getByRole('radio', { name: 'Title: Jonas’s now' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: /^Bring in/ }));
    await screen.findByText('It is in your library');
    expect(await database.resources.get(GRAPHS)).toMatchObject({
      name: 'Two graphs, one big lie',
      privateNote: 'Written in another window.',
    });
  });
});

describe('a file that cannot be brought in', () => {
  test('is named for what it seems to be', async () => {
    await open(fileOf('GIF89a lesson plan', 'plan.json'));
    expect((await screen.findByRole('alert')).textContent).toContain('a picture');
    expect(await resources()).toBe(0);
  });

  test('that ends in the middle is refused whole', async () => {
    await open(fileOf(bundle.slice(0, bundle.length / 2)));
    expect((await screen.findByRole('alert')).textContent).toContain('The file ends in the middle');
  });

  test('with one bad resource still brings in the others, if the teacher wants', async () => {
    const broken = JSON.parse(bundle) as { resources: { url: string }[] };
    const [first] = broken.resources;
    if (first) first.url = 'javascript:alert(1)';
    const { user } = await open(fileOf(JSON.stringify(broken)));
    const table = await screen.findByRole('table', { name: /^What could not be read/ });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
    await user.click(screen.getByRole('radio', { name: 'Bring in nothing' }));
    expect(screen.getByRole('button', { name: 'Nothing to bring in' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('radio', { name: /^Bring in the other/ }));
    await user.click(screen.getByRole('button', { name: /^Bring in 4 new/ }));
    await screen.findByText('It is in your library');
    expect(await resources()).toBe(4);
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
