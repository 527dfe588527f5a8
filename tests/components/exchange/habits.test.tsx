// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OpenBundlePage } from '../../../src/components/exchange/open-bundle-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import { refusalKey } from '../../../src/model/refusal.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { GRAPHS } from './a-colleague.tsx';
import { fileOf, open } from './a-sent-bundle.tsx';
import { aUnitWithSecrets, share } from './a-share.tsx';

const competency = hewlettCompetencies[0]?.id ?? '';
const words = 'Students draw what they expect before they look.';
const SEARCH = 'Videos about water';

beforeEach(async () => {
  location.hash = '';
  await aUnitWithSecrets();
  await actions.saveSearch({ name: SEARCH, place: 'all', query: 'q=water&kind=video' });
  await actions.addLexiconWords(competency, 'draw … expect*');
  await actions.refuseEvidence({ key: refusalKey(competency, words), resource: GRAPHS, competency, words });
});
afterEach(cleanup);

const STAY = 'Saved searches and suggestions stay here';
const LEAVE = 'Saved searches and suggestions leave';
const HERE = 'Saved searches and suggestions';
const BRING_IN = 'Bring in saved searches and suggestions';

const habits = async () => ({
  savedSearches: await database.savedSearches.toArray(),
  lexiconWords: await database.lexiconWords.toArray(),
  refusals: await database.refusals.toArray(),
});
const none = { savedSearches: [], lexiconWords: [], refusals: [] };

/** The teacher's backup of everything, as it lies on the disk. */
async function backup(): Promise<File> {
  const { user, saved } = await share('everything');
  await user.click(screen.getByRole('button', { name: 'Take everything along' }));
  const { text } = await saved();
  cleanup();
  return fileOf(text, 'your-library.taproot.json');
}

const ticked = async () => (await screen.findByRole<HTMLInputElement>('checkbox', { name: BRING_IN })).checked;

describe('how a teacher searches, and what suggests and is refused,', () => {
  test('stays here in a copy of everything until it is asked for, and that is said', async () => {
    const { user, saved, container } = await share('everything');
    expect(screen.getByRole('heading', { name: STAY }).closest('li')?.textContent).toContain(
      '1 saved search, 1 change to the words that suggest and 1 refused sentence. Only you need them',
    );
    expect((await saved()).text).not.toContain(SEARCH);
    await user.click(screen.getByRole('switch', { name: 'Send saved searches and suggestions too' }));
    expect(await screen.findByRole('heading', { name: LEAVE })).toBeDefined();
    const { text } = await saved();
    for (const said of [SEARCH, 'draw … expect*', words]) expect(text).toContain(said);
    expect(await barriersIn(container)).toEqual([]);
  });

  test('is missing in a copy that else holds everything: that is no backup', async () => {
    const { user } = await share('everything');
    await user.click(screen.getByRole('button', { name: 'Take everything along' }));
    expect(screen.queryByRole('heading', { name: 'Not everything is in this file' })).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Send saved searches and suggestions too' }));
    expect(await screen.findByRole('heading', { name: 'Not everything is in this file' })).toBeDefined();
  });

  test('is in no file for others, also where everything was to go along', async () => {
    const { user, saved, unmount } = await share('everything');
    await user.click(screen.getByRole('button', { name: 'Take everything along' }));
    await user.click(screen.getByRole('radio', { name: /^For anyone who reads/ }));
    expect(await screen.findByRole('heading', { name: STAY })).toBeDefined();
    expect((await saved()).text).not.toContain(SEARCH);
    unmount();
    await share();
    expect(screen.queryByRole('heading', { name: STAY })).toBeNull();
  });

  test('comes back on a new computer with the rest of a backup, and goes again with one press', async () => {
    const file = await backup();
    const before = await habits();
    await freshLibrary();
    const { user, container } = await open(file);
    expect(await screen.findByRole('heading', { name: HERE })).toBeDefined();
    expect(
      screen.getByText(/^1 saved search, 1 change to the words that suggest and 1 refused sentence$/),
    ).toBeDefined();
    expect(await ticked()).toBe(true);
    expect(await barriersIn(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Bring in 5 new' }));
    await screen.findByText('It is in your library');
    expect(await habits()).toEqual(before);
    await user.click(screen.getByRole('button', { name: 'Undo all of it' }));
    await screen.findByText('Taken back. Your library is as it was.');
    expect(await habits()).toEqual(none);
  });

  test('changes nothing when the same backup is opened again', async () => {
    const file = await backup();
    await freshLibrary();
    const { user } = await open(file);
    await user.click(await screen.findByRole('button', { name: 'Bring in 5 new' }));
    await screen.findByText('It is in your library');
    const before = await habits();
    cleanup();
    await open(file);
    expect(await screen.findByText('You had all of this already. Nothing was changed.')).toBeDefined();
    expect(await habits()).toEqual(before);
  });

  test('comes back from the teacher’s own backup also into the library that is in use', async () => {
    const file = await backup();
    const before = await habits();
    for (const { id } of before.savedSearches) await actions.deleteSearch(id);
    const { user } = await open(file);
    expect(await ticked()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Bring in 1 change' }));
    await screen.findByText('It is in your library');
    expect(await habits()).toEqual(before);
  });

  test('waits in somebody else’s backup until the teacher says that it is their own', async () => {
    const file = await backup();
    const before = await habits();
    await freshLibrary();
    await actions.saveResource({ kind: 'page', name: 'Rain', url: 'https://river.example/rain' });
    const first = await open(file);
    expect(await ticked()).toBe(false);
    await first.user.click(screen.getByRole('button', { name: 'Bring in 5 new' }));
    await screen.findByText('It is in your library');
    expect(await habits()).toEqual(none);
    cleanup();

    const { user } = await open(file);
    const tick = await screen.findByRole('checkbox', { name: BRING_IN });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nothing to bring in' }).disabled).toBe(true);
    await user.click(tick);
    await user.click(screen.getByRole('button', { name: 'Bring in 3 changes' }));
    await screen.findByText('It is in your library');
    expect(await habits()).toEqual(before);
  });

  test('stays in somebody else’s backup that is opened with other files, and that is said', async () => {
    const file = await backup();
    await freshLibrary();
    await actions.saveResource({ kind: 'page', name: 'Rain', url: 'https://river.example/rain' });
    const user = userEvent.setup();
    showInLibrary(<OpenBundlePage />);
    const links = new File(['https://river.example/snow'], 'links.txt');
    await user.upload(screen.getByLabelText('Choose a file'), [file, links]);
    expect(await screen.findByText('Saved searches and suggestions stay in the file')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Bring in all' }));
    await screen.findByText('It is in your library');
    expect(await habits()).toEqual(none);
  });
});
