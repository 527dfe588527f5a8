import { say } from '../../../src/words/say.ts';
import type { Screen } from '../screen.ts';
import type { Session } from '../session.ts';
import { rowsOf } from '../teacher.ts';
import { onceASession } from './once-a-session.ts';

/** The address of the sample's biggest collection, as the library's own links have it. */
export const collectionAddress = onceASession(async (session) => {
  const { collections = [] } = await rowsOf(await session.openLibrary('#/all'));
  const size = (row: Record<string, unknown>) => (row.parts as unknown[]).length;
  const [biggest] = collections.toSorted((a, b) => size(b) - size(a));
  if (!biggest) throw new Error('The library holds no collection.');
  return `#/collection/${String(biggest.id).slice('urn:uuid:'.length)}`;
});

/** Lays the sample unit into an empty library, by its button. */
export async function addSample(session: Session): Promise<Screen> {
  const library = await session.openLibrary('#/all');
  await library.click('button', say('firstRun.sampleAdd'));
  await library.see('list', say('library.resources'));
  return library;
}
