// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { GRAPHS } from './a-colleague.tsx';
import { aUnitWithSecrets, COPY, SECRET, share } from './a-share.tsx';

beforeEach(async () => {
  location.hash = '';
  await aUnitWithSecrets();
});
afterEach(cleanup);

describe('before a collection leaves', () => {
  test('the teacher sees what goes and what stays', async () => {
    const { container } = await share();
    for (const heading of ['5 resources leave', '1 private note stays here', 'Licence: CC BY 4.0'])
      expect(screen.getByRole('heading', { name: heading })).toBeDefined();
    expect(screen.getByRole('heading', { name: '1 resource without a known licence' })).toBeDefined();
    expect(await barriersIn(container)).toEqual([]);
  });

  test('what is found to look at, which comes later, stands below the kinds of file and moves none of them', async () => {
    await share();
    const kinds = screen.getByRole('radiogroup', { name: 'As what?' });
    const found = screen.getByRole('heading', { name: 'Going public' });
    const save = screen.getByRole('button', { name: 'Save the file' });
    const { DOCUMENT_POSITION_FOLLOWING: after } = Node;
    expect(kinds.compareDocumentPosition(found)).toBe(after);
    expect(found.compareDocumentPosition(save)).toBe(after);
  });

  test('resources without a known licence are named on demand', async () => {
    const { user } = await share();
    await user.click(screen.getByRole('button', { name: 'Look' }));
    expect(screen.getByRole('link', { name: 'Two graphs, one lie' })).toBeDefined();
  });

  test('a resource that may not be used as freely as the collection is said, with its licence', async () => {
    await actions.editResource(GRAPHS, { license: 'https://creativecommons.org/licenses/by-nc/4.0/' });
    const { user } = await share();
    expect(screen.getByRole('heading', { name: '1 resource allows less than its collection' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Look' }));
    expect(screen.getByRole('link', { name: 'Two graphs, one lie' }).parentElement?.textContent).toContain(
      'CC BY-NC 4.0',
    );
  });

  test('whoever has said no name yet is asked for it, and it goes with the file; nobody is asked twice', async () => {
    const { user, saved, unmount } = await share();
    expect(screen.getByRole('heading', { name: 'Your name is not in it' })).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ana Ribeiro');
    expect(await screen.findByRole('heading', { name: 'From Ana Ribeiro' })).toBeDefined();
    // The file is written anew with it, and the button waits for that.
    await waitFor(() => expect(screen.getByText(/"name": ?"Ana Ribeiro"/)).toBeDefined());
    expect(JSON.parse((await saved()).text).curators).toContainEqual(expect.objectContaining({ name: 'Ana Ribeiro' }));
    unmount();
    await share();
    expect(screen.queryByRole('textbox', { name: 'Your name' })).toBeNull();
  });

  test('private notes and saved copies stay, unless they are asked for', async () => {
    const { user, saved } = await share();
    const first = await saved();
    expect(first).toMatchObject({ name: 'water-who-gets-it.taproot.json', mime: 'application/json' });
    expect(first.text).not.toContain(SECRET);
    expect(first.text).not.toContain(COPY);

    await user.click(screen.getByRole('switch', { name: 'Send private notes too' }));
    await user.click(screen.getByRole('switch', { name: 'Send saved page copies too' }));
    expect(await screen.findByRole('heading', { name: '1 private note leaves' })).toBeDefined();
    const second = await saved();
    expect(second.text).toContain(SECRET);
    expect(second.text).toContain(COPY);
  });

  test('a file never leaves that was written before a wish was taken back', async () => {
    const { user, saveFile, ready } = await share();
    const notes = screen.getByRole('switch', { name: 'Send private notes too' });
    await user.click(notes);
    await ready();
    notes.click();
    screen.getByRole('button', { name: 'Save the file' }).click();
    expect(saveFile).not.toHaveBeenCalled();
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
    expect(String(saveFile.mock.lastCall?.[2])).not.toContain(SECRET);
  });

  test('its licence can be changed on the spot', async () => {
    const { user } = await share();
    await user.click(screen.getByRole('button', { name: 'Change' }));
    await user.selectOptions(screen.getByRole('combobox'), 'CC BY-NC 4.0');
    expect(await screen.findByRole('heading', { name: 'Licence: CC BY-NC 4.0' })).toBeDefined();
    expect((await database.collections.get(SAMPLE_COLLECTION))?.license).toContain('by-nc/4.0');
  });
});

test('the library is read once for the look at what leaves', async () => {
  const reading = vi.spyOn(actions, 'readLibrary');
  await share();
  expect(reading).toHaveBeenCalledTimes(1);
  reading.mockRestore();
});
