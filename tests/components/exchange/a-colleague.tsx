import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import type { Abilities } from '../../../src/components/abilities.tsx';
import { OpenBundlePage } from '../../../src/components/exchange/open-bundle-page.tsx';
import { SharePage } from '../../../src/components/exchange/share-page.tsx';
import { bundleToJson, toBundle } from '../../../src/export/to-json.ts';
import { readFile } from '../../../src/import/read-file.ts';
import type { Id } from '../../../src/model/identity.ts';
import type { Library } from '../../../src/model/library.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { stating } from '../../support/taken-out.ts';

export const JONAS = 'urn:uuid:00000000-0000-4000-8000-0000000000aa';
export const GRAPHS = 'urn:uuid:5a3b1e00-0000-4000-8000-000000000013';
export const ANSWER = 'urn:uuid:00000000-0000-4000-8000-0000000000f1';

/** The file as it lies on the disk after the teacher shared the unit. */
export async function share(known = 1): Promise<string> {
  const saveFile = vi.fn<Abilities['saveFile']>(async () => {});
  showInLibrary(<SharePage selection={{ collections: [SAMPLE_COLLECTION] }} />, { saveFile });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Save the file' }));
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  expect(await database.exchanges.count()).toBe(known);
  cleanup();
  return String(saveFile.mock.lastCall?.[2]);
}

/** What Jonas sends back: the unit as he got it, with what he changed. */
export async function answerTo(file: string, change: (library: Library) => void, id: Id = ANSWER): Promise<string> {
  const { header, library } = await readFile(file);
  const before = structuredClone(library);
  change(library);
  library.curators.push({
    id: JONAS,
    curator: JONAS,
    name: 'Jonas Weber',
    dateSaved: '2026-11-18T10:00:00.000Z',
    dateChanged: '2026-11-18T10:00:00.000Z',
  });
  const withdrawn = [...(stating(before, library).withdrawn ?? [])];
  const info = {
    date: '2026-11-30T10:00:00.000Z',
    curator: JONAS,
    name: 'Water',
    id,
    basedOn: [header.id ?? ''],
    withdrawn,
  };
  return bundleToJson(toBundle(library, info));
}

export async function open(text: string) {
  const user = userEvent.setup();
  showInLibrary(<OpenBundlePage />);
  await user.upload(screen.getByLabelText('Choose a file'), new File([text], 'water.taproot.json'));
  return user;
}

export const graphsOf = (library: Library) => {
  const graphs = library.resources.find(({ id }) => id === GRAPHS);
  if (!graphs) throw new Error('the unit has lost its graphs');
  return graphs;
};
