import { gather } from '../../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../../src/export/to-json.ts';
import { applyPlan } from '../../../src/import/apply.ts';
import { planMerge } from '../../../src/import/plan-merge.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { type Library, tableNames } from '../../../src/model/library.ts';
import { database, openDatabase } from '../../../src/storage/database.ts';
import { prepareLibrary } from '../../../src/storage/first-start.ts';
import { applyLibraryChanges, readLibrary } from '../../../src/storage/library-actions.ts';
import { countAllFacets } from './facets.ts';
import { libraryOf } from './library-of.ts';
import { mergeTwice } from './merge.ts';
import { retagMany } from './retag.ts';

const everything = { privateNotes: true, savedTexts: true };
const info = { date: '2026-03-01T08:00:00.000Z', curator: 'urn:uuid:00000001-0000-4000-8000-000000000001' };
const bare = openDatabase('bare');

const bundleOf = (library: Library): string => bundleToJson(toBundle(gather(library, 'everything', everything), info));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function importBundle(text: string): Promise<void> {
  const reading = await readFile(text);
  const plan = planMerge(await readLibrary(), undefined, reading.library);
  await applyLibraryChanges({ key: 'history.imported', params: { name: 'bench' } }, applyPlan(plan));
}

async function importBare(text: string): Promise<void> {
  const library = JSON.parse(text) as Library;
  await bare.transaction('rw', tableNames, async () => {
    for (const table of tableNames) await bare.table(table).bulkPut(library[table]);
  });
}

async function exportBare(): Promise<string> {
  const library: Partial<Record<string, unknown[]>> = {};
  for (const table of tableNames) library[table] = await bare.table(table).toArray();
  return JSON.stringify(library);
}

type Times = Record<'importOurs' | 'importBare' | 'exportOurs' | 'exportBare', number>;

/** Milliseconds of one run, on databases that are new each time. `turn` says who goes first: the disk is still busy with what came before. */
async function run(count: number, turn: number): Promise<Times> {
  const library = libraryOf(count);
  const [bundle, rows] = [bundleOf(library), JSON.stringify(library)];
  await database.delete();
  await bare.delete();
  await Promise.all([database.open(), bare.open()]);
  await prepareLibrary();
  const times: Times = { importOurs: 0, importBare: 0, exportOurs: 0, exportBare: 0 };
  const take = async (pair: [keyof Times, () => Promise<unknown>][]) => {
    for (const [name, work] of turn % 2 ? pair.toReversed() : pair) {
      await new Promise((settled) => setTimeout(settled, 1000));
      times[name] = await timed(work);
    }
  };
  await take([
    ['importOurs', () => importBundle(bundle)],
    ['importBare', () => importBare(rows)],
  ]);
  await take([
    ['exportOurs', async () => bundleOf(await readLibrary())],
    ['exportBare', exportBare],
  ]);
  const arrived = await database.resources.count();
  if (arrived !== count) throw new Error(`${arrived} of ${count} resources arrived.`);
  return times;
}

// The bench calls them by these names from outside the page.
Object.assign(globalThis, { runBench: run, runRetag: retagMany, runFacets: countAllFacets, runMerge: mergeTwice });
