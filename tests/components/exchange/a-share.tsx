import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import type { Abilities } from '../../../src/components/abilities.tsx';
import { SharePage } from '../../../src/components/exchange/share-page.tsx';
import type { Selection } from '../../../src/export/gather.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { GRAPHS } from './a-colleague.tsx';

export const SECRET = 'Not with 8b again.';
export const COPY = 'The words of the page as they were.';

/** The sample unit, with a private note and the kept words of one of its pages. */
export async function aUnitWithSecrets(): Promise<void> {
  await freshLibrary();
  await actions.addSampleUnit();
  await actions.editResource(GRAPHS, { privateNote: SECRET });
  const saving = await actions.editResource(GRAPHS, { publisher: 'Field & Figure' });
  await actions.keepText(GRAPHS, { html: `<p>${COPY}</p>`, text: COPY }, saving.action ?? 1);
}

export async function share(
  selection: Selection = { collections: [SAMPLE_COLLECTION] },
  abilities: Partial<Abilities> = {},
) {
  const saveFile = vi.fn<Abilities['saveFile']>(async () => {});
  const copyText = vi.fn<Abilities['copyText']>(async () => {});
  const shown = showInLibrary(<SharePage selection={selection} />, { saveFile, copyText, ...abilities });
  const user = userEvent.setup();
  const ready = () =>
    waitFor(() => expect(screen.getByRole('region', { name: 'Preview' }).getAttribute('aria-busy')).toBe('false'));
  await ready();
  const saved = async () => {
    const before = saveFile.mock.calls.length;
    await ready();
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    await waitFor(() => expect(saveFile.mock.calls.length).toBe(before + 1));
    const [name, mime, text] = saveFile.mock.lastCall ?? [];
    return { name, mime, text: String(text) };
  };
  return { user, saveFile, copyText, ready, saved, ...shown };
}
