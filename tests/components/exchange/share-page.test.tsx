// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Abilities } from '../../../src/components/abilities.tsx';
import { SharePage } from '../../../src/components/exchange/share-page.tsx';
import type { Selection } from '../../../src/export/gather.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';

const GRAPHS = 'urn:uuid:5a3b1e00-0000-4000-8000-000000000013';
const SECRET = 'Not with 8b again.';
const COPY = 'The words of the page as they were.';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
  await actions.editResource(GRAPHS, { privateNote: SECRET });
  const saving = await actions.editResource(GRAPHS, { publisher: 'Field & Figure' });
  await actions.keepText(GRAPHS, { html: `<p>${COPY}</p>`, text: COPY }, saving.action ?? 1);
});
afterEach(cleanup);

async function share(selection: Selection = { collections: [SAMPLE_COLLECTION] }, abilities: Partial<Abilities> = {}) {
  const saveFile = vi.fn<Abilities['saveFile']>(async () => {});
  const copyText = vi.fn<Abilities['copyText']>(async () => {});
  const shown = showInLibrary(<SharePage selection={selection} />, { saveFile, copyText, ...abilities });
  const user = userEvent.setup();
  const ready = () =>
    waitFor(() => expect(screen.getByRole('button', { name: 'Save the file' })).toHaveProperty('disabled', false));
  await ready();
  const saved = async () => {
    const before = saveFile.mock.calls.length;
    await ready();
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    await waitFor(() => expect(saveFile.mock.calls.length).toBe(before + 1));
    const [name, mime, text] = saveFile.mock.lastCall ?? [];
    return { name, mime, text: String(text) };
  };
  return { user, saveFile, copyText, saved, ...shown };
}

describe('before a collection leaves', () => {
  test('the teacher sees what goes and what stays', async () => {
    const { container } = await share();
    for (const heading of ['5 resources leave', '1 private note stays here', 'Licence: CC BY 4.0'])
      expect(screen.getByRole('heading', { name: heading })).toBeDefined();
    expect(screen.getByRole('heading', { name: '1 resource without a known licence' })).toBeDefined();
    expect(await barriersIn(container)).toEqual([]);
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
    const { user, saveFile } = await share();
    const notes = screen.getByRole('switch', { name: 'Send private notes too' });
    await user.click(notes);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Save the file' })).toHaveProperty('disabled', false),
    );
    notes.click();
    screen.getByRole('button', { name: 'Save the file' }).click();
    expect(saveFile).not.toHaveBeenCalled();
  });

  test('its licence can be changed on the spot', async () => {
    const { user } = await share();
    await user.click(screen.getByRole('button', { name: 'Change' }));
    await user.selectOptions(screen.getByRole('combobox'), 'CC BY-NC 4.0');
    expect(await screen.findByRole('heading', { name: 'Licence: CC BY-NC 4.0' })).toBeDefined();
    expect((await database.collections.get(SAMPLE_COLLECTION))?.license).toContain('by-nc/4.0');
  });
});

describe('the file', () => {
  test('is Markdown for anyone who reads, and is previewed as it will leave', async () => {
    const { user, saved } = await share();
    await user.click(screen.getByRole('radio', { name: /^For any editor/ }));
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect(await within(preview).findByText('water-who-gets-it.md')).toBeDefined();
    expect(within(preview).getByText('# Water: who gets it?')).toBeDefined();
    const { text, mime } = await saved();
    expect(mime).toBe('text/markdown');
    expect(text).toContain('Only the first five minutes.');
    expect(text).not.toContain(SECRET);
  });

  test('for another Taproot is previewed by what a colleague will find in it; its text is one press away', async () => {
    const { user } = await share();
    const contents = within(await screen.findByRole('list', { name: 'What is in the file' }));
    const lines = contents.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines[0]).toContain('Water: who gets it?');
    expect(lines[1]).toContain('Where our water comes from');
    expect(lines[2]).toBe(
      'The aquifer under our feetOnly the first five minutes. They draw what is under the school before the cut at 4:12.',
    );
    const text = screen.getByText(/"taproot-bundle"/);
    expect(text.closest('details')?.open).toBe(false);
    await user.click(screen.getByText('The file itself, as text'));
    expect(text.closest('details')?.open).toBe(true);
  });

  test('can be copied', async () => {
    const { user, copyText } = await share();
    await user.click(screen.getAllByRole('button', { name: 'Copy the text' })[0] as HTMLElement);
    expect(await screen.findByText('Copied')).toBeDefined();
    expect(copyText.mock.lastCall?.[0]).toContain('"taproot-bundle"');
  });

  test('goes to the system’s share sheet only where there is one', async () => {
    await share();
    expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull();
    cleanup();
    const sheet = vi.fn<NonNullable<Abilities['share']>>(async () => {});
    const { user } = await share({ collections: [SAMPLE_COLLECTION] }, { share: sheet });
    await user.click(screen.getByRole('button', { name: 'Share…' }));
    await waitFor(() => expect(sheet).toHaveBeenCalled());
    expect(sheet.mock.lastCall?.[0].name).toBe('water-who-gets-it.taproot.json');
  });

  test('that could not be saved is said to stay here', async () => {
    const saveFile = async () => {
      throw new Error('disk');
    };
    const { user } = await share({ collections: [SAMPLE_COLLECTION] }, { saveFile });
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(await screen.findByText('The file could not be saved. Nothing has left.')).toBeDefined();
  });
});

describe('what else can leave', () => {
  test('a few chosen resources', async () => {
    const { saved } = await share({ resources: [GRAPHS] });
    expect(screen.getByRole('heading', { name: '1 resource leaves' })).toBeDefined();
    expect((await saved()).name).toBe('chosen-resources.taproot.json');
  });

  test('another collection beside the first, in one file', async () => {
    await actions.createCollection('For quick finishers', { resources: [GRAPHS] });
    const { user, saved } = await share();
    await user.click(await screen.findByRole('combobox', { name: 'Collections in the file' }));
    await user.click(await screen.findByRole('option', { name: 'For quick finishers' }));
    expect(await screen.findByRole('heading', { name: 'Each collection has its own licence' })).toBeDefined();
    const file = await saved();
    expect(file.name).toBe('water-who-gets-it-and-1-more.taproot.json');
    expect(file.text).toContain('For quick finishers');
  });

  test('several collections, each with its own licence', async () => {
    const { result } = await actions.createCollection('For quick finishers', { resources: [GRAPHS] });
    await share({ collections: [SAMPLE_COLLECTION, result] });
    expect(screen.getByRole('heading', { name: 'Each collection has its own licence' })).toBeDefined();
  });

  test('everything', async () => {
    const { saved } = await share('everything');
    expect((await saved()).name).toBe('your-library.taproot.json');
  });

  test('nothing, where what was asked for is gone', async () => {
    showInLibrary(<SharePage selection={{ resources: ['urn:uuid:00000000-0000-4000-8000-000000000009'] }} />);
    expect(await screen.findByText('There is nothing to share here')).toBeDefined();
  });
});

test('the library is read once for the look at what leaves', async () => {
  const reading = vi.spyOn(actions, 'readLibrary');
  await share();
  expect(reading).toHaveBeenCalledTimes(1);
  reading.mockRestore();
});
