import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OpenBundlePage } from '../../../src/components/exchange/open-bundle-page.tsx';
import { gather } from '../../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../../src/export/to-json.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { JONAS } from './a-colleague.tsx';

/** What Jonas sends: the sample unit, out of a library of his own. */
export async function jonasSends(change = async () => {}): Promise<string> {
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

export const fileOf = (text: string, name = 'fair-water.taproot.json') =>
  new File([text], name, { type: 'application/json' });
export const open = async (file: File) => {
  const user = userEvent.setup();
  const shown = showInLibrary(<OpenBundlePage />);
  await user.upload(screen.getByLabelText('Choose a file'), file);
  return { user, ...shown };
};
export const resources = () => database.resources.count();
