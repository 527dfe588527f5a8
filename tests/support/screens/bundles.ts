import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleToJson, toBundle } from '../../../src/export/to-json.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { say } from '../../../src/words/say.ts';
import { dropTexts } from '../dropped-texts.ts';
import { putRows } from '../put-rows.ts';
import { smallPdf } from '../small-pdf.ts';
import { lookAtBundle, rowsOf, savedFile } from '../teacher.ts';
import { onceASession } from './once-a-session.ts';
import { collectionAddress } from './sample.ts';
import { at, type LibraryScreen } from './screen-of-library.ts';

const JONAS = 'urn:uuid:00000000-0000-4000-8000-0000000000aa';

/** The sample's unit as a colleague sends it back who took two resources and a claim out of it, and wrote a saved search into it. */
const shortened = onceASession(async (session) => {
  const library = await session.openLibrary(`${await collectionAddress(session)}/share`);
  await library.click('button', say('sharing.save'));
  const { header, library: unit } = await readFile(readFileSync(await savedFile(session, '.json'), 'utf8'));
  const [biggest] = unit.collections.toSorted((a, b) => b.parts.length - a.parts.length);
  const leaving = new Set(biggest?.parts.filter(({ kind }) => kind === 'item').slice(0, 2));
  const claim = unit.alignments.find(({ why }) => why);
  const withdrawn = [...leaving, ...(claim ? [claim] : [])].map(({ id }) => id);
  unit.alignments = unit.alignments.filter((each) => each !== claim);
  if (biggest) biggest.parts = biggest.parts.filter((part) => !leaving.has(part));
  const date = '2026-11-30T10:00:00.000Z';
  unit.curators.push({ id: JONAS, curator: JONAS, name: 'Jonas Weber', dateSaved: date, dateChanged: date });
  unit.savedSearches.push({
    id: 'urn:uuid:00000000-0000-4000-8000-0000000000f2',
    curator: JONAS,
    name: 'Videos',
    place: 'all',
    query: 'kind=video',
    dateSaved: date,
    dateChanged: date,
  });
  const basedOn = header.id === undefined ? [] : [header.id];
  const id = 'urn:uuid:00000000-0000-4000-8000-0000000000f1';
  const file = path.join(session.downloads, 'shortened.taproot.json');
  writeFileSync(file, bundleToJson(toBundle(unit, { date, curator: JONAS, name: 'Water', id, basedOn, withdrawn })));
  return file;
});

/** A private note on one of the sample's resources: of a copy of everything it stays here unless it is asked for. */
const layPrivateNote = onceASession(async (session) => {
  const library = await session.openLibrary('#/all');
  await library.see('list', say('library.resources'));
  const { resources = [] } = await rowsOf(library);
  await putRows(library, { resources: resources.slice(0, 1).map((row) => ({ ...row, privateNote: 'Not with 8b.' })) });
});

export const bundleScreens: LibraryScreen[] = [
  {
    name: 'export',
    async open(session) {
      const library = await session.openLibrary(`${await collectionAddress(session)}/share`);
      await library.see('heading', say('sharing.title'));
      await library.see('button', say('sharing.save'));
      return library;
    },
  },
  {
    name: 'backup',
    async open(session) {
      await layPrivateNote(session);
      const library = await session.openLibrary('#/share/everything');
      await library.see('heading', say('sharing.notWhole'));
      return library;
    },
  },
  at('open-bundle', '#/open', 'heading', () => say('opening.title')),
  {
    name: 'taken-out',
    async open(session) {
      const library = await lookAtBundle(session, await shortened(session));
      await library.says(say('opening.leaving.hint'));
      return library;
    },
  },
  {
    name: 'documents-added',
    async open(session) {
      const library = await session.openLibrary('#/all');
      await library.see('list', say('library.resources'));
      await library.read(dropTexts, 'application/pdf', {
        'weirs.pdf': smallPdf(['The first weir.']),
        'wells.pdf': smallPdf(['The second well.', 'And more of it.']),
      });
      await library.see('dialog', say('documents.titleSeveral', { count: 2 }));
      return library;
    },
  },
];
