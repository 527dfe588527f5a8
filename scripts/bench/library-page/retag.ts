import { retag } from '../../../src/storage/bulk-actions.ts';
import { database, openDatabase } from '../../../src/storage/database.ts';
import { prepareLibrary } from '../../../src/storage/first-start.ts';
import { scaleLibrary } from '../scale-library.ts';

const RUNS = 3;

/** Milliseconds of giving some resources of a library one more tag, with its undo, and of a bare write of the same rows. */
export async function retagMany(resources: number, many: number): Promise<{ ours: number[]; bare: number[] }> {
  const library = scaleLibrary(resources);
  const touched = library.resources.slice(0, many);
  const ids = touched.map(({ id }) => id);
  const bare = openDatabase('bare-retag');
  await database.delete();
  await bare.delete();
  await Promise.all([database.open(), bare.open()]);
  await prepareLibrary();
  await database.resources.bulkPut(library.resources);
  await bare.resources.bulkPut(touched);
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let run = 0; run < RUNS; run++) {
    const changed = touched.map((row) => ({ ...row, keywords: [...(row.keywords ?? []), `bench ${run}`] }));
    let begun = performance.now();
    await bare.resources.bulkPut(changed);
    times.bare.push(performance.now() - begun);
    begun = performance.now();
    await retag(ids, { add: [`bench ${run}`] });
    times.ours.push(performance.now() - begun);
  }
  const retagged = await database.resources.where('id').anyOf(ids.slice(0, 50)).toArray();
  if (!retagged.every(({ keywords }) => keywords?.includes('bench 0'))) throw new Error('Not all were retagged.');
  return times;
}
