import { type Library, tableNames } from '../model/library.ts';
import { SAMPLE_COLLECTION, samplePictures, sampleUnit } from '../model/sample-unit.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { removeCollections, removeResources } from './delete-actions.ts';

const SAMPLE_TABLES = ['resources', 'excerpts', 'alignments', 'collections'] as const;

/** Adds the sample unit, so that an empty library has something to look at. Returns the id of its collection. */
export async function addSampleUnit() {
  await database.thumbnails.bulkPut(samplePictures());
  return act({ key: 'history.sampleAdded' }, tableNames, async (changes) => {
    const sample: Library = sampleUnit(changes.stamp);
    for (const table of SAMPLE_TABLES) await changes.put(table, sample[table]);
    return SAMPLE_COLLECTION;
  });
}

/** Removes what the sample brought, and what was said of its resources since; everything else stays. */
export const removeSampleUnit = () =>
  act({ key: 'history.sampleRemoved' }, tableNames, async (changes) => {
    const sample = sampleUnit(changes.stamp);
    await removeCollections(changes, [SAMPLE_COLLECTION]);
    await removeResources(
      changes,
      sample.resources.map((row) => row.id),
    );
  });
