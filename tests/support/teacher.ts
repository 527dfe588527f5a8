import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../src/words/say.ts';
import type { Screen } from './screen.ts';
import { sentenceLike } from './sentence-like.ts';
import type { Session } from './session.ts';

// What a teacher does, step by step, in the words on the screen. Journeys, the tour and the pictures are made of these.

/** Whatever the popup says of a page that is in the library now. */
const savedWords = (): RegExp => {
  const sentences = [say('capture.saved'), say('capture.savedLink'), sentenceLike('capture.savedBefore', 'day').source];
  return new RegExp(sentences.join('|'));
};

/** Opens a page and presses the toolbar button; the popup, once it says that the page is saved. */
export async function clip(session: Session, address: string): Promise<Screen> {
  await session.visit(address);
  const popup = await session.pressToolbarButton();
  await popup.see('status', savedWords());
  return popup;
}

type Competency =
  | 'Core content'
  | 'Critical thinking'
  | 'Collaboration'
  | 'Communication'
  | 'Self-directed learning'
  | 'Academic mindset';

/** Claims a competency by its chip, and says why. */
export async function claim(popup: Screen, competency: Competency, why?: string): Promise<void> {
  await popup.click('button', new RegExp(`^${competency}`));
  await popup.see('button', new RegExp(`^${competency}`), { pressed: true });
  if (why === undefined) return;
  await popup.fill('textbox', say('capture.why', { competency: competency.toLowerCase() }), why);
}

/** Puts the page of the popup into a collection, which is made where there is none of that name. */
export async function collect(popup: Screen, name: string): Promise<void> {
  await popup.fill('combobox', say('capture.collections'), name);
  await popup.until(`the collection ${name} among the options`, async () => {
    const option = await popup.glimpse('option');
    return option?.text.includes(name);
  });
  await popup.key('Enter');
  // A page saved before shows its collections as ways into the library, a new one as tokens to take off.
  await popup.until(`${name} to hold the page`, async () =>
    Boolean(
      (await popup.glimpse('button', say('capture.takeOutOf', { name }))) ?? (await popup.glimpse('button', name)),
    ),
  );
}

/**
 * The file that a page saved, once the browser has written all of it.
 * @param since when the page was told to save it: what lay there before is another
 */
export async function savedFile(session: Session, ending: string, since = 0): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const files = readdirSync(session.downloads);
    const unfinished = files.some((name) => /\.(crdownload|part|tmp)$/.test(name));
    const saved = files.filter((name) => name.endsWith(ending)).map((name) => path.join(session.downloads, name));
    const found = saved.filter((file) => statSync(file).mtimeMs >= since);
    const [newest] = found.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    if (newest && !unfinished && statSync(newest).size > 0) return newest;
    await new Promise((soon) => setTimeout(soon, 50));
  }
  throw new Error(`No file ending in ${ending} was saved; there is: ${readdirSync(session.downloads).join(', ')}`);
}

/** From the page of a collection to a file of it. */
export async function shareCollection(session: Session, name: string, format: 'json' | 'markdown'): Promise<string> {
  const library = await session.openLibrary('#/all');
  await library.click('link', new RegExp(`^${name}`));
  await library.click('link', say('collection.share'), { within: ['main'] });
  await library.click('radio', new RegExp(`^${say(`waysOut.format.${format}`)}`));
  const now = Date.now();
  await library.click('button', say('sharing.save'));
  return savedFile(session, format === 'json' ? '.json' : '.md', now);
}

/** Gives a file to the library, by its file chooser. */
export async function openFile(session: Session, file: string): Promise<Screen> {
  const library = await session.openLibrary('#/open');
  await library.see('heading', say('opening.title'));
  await library.surface.chooseFile('input[type=file]', file);
  return library;
}

/** Opens a bundle in the library, as far as the preview. */
export async function lookAtBundle(session: Session, file: string): Promise<Screen> {
  const library = await openFile(session, file);
  await library.see('list', say('opening.tally'));
  return library;
}

/** Everything that the library's database holds, table by table. */
export function rowsOf(library: Screen): Promise<Record<string, Record<string, unknown>[]>> {
  return library.read(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await answer(indexedDB.open('taproot'));
    const tables: Record<string, Record<string, unknown>[]> = {};
    for (const name of database.objectStoreNames) {
      // Made again from the rows whenever the library is opened; or packed.
      if (name === 'caches' || name === 'bundleTexts') continue;
      tables[name] = await answer(database.transaction(name).objectStore(name).getAll());
    }
    database.close();
    return tables;
  });
}
