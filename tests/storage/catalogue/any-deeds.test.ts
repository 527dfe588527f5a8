import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Id } from '../../../src/model/identity.ts';
import type { Columns } from '../../../src/search/columns/columns.ts';
import * as alignments from '../../../src/storage/alignment-actions.ts';
import * as bulk from '../../../src/storage/bulk-actions.ts';
import * as collections from '../../../src/storage/collection-actions.ts';
import { database } from '../../../src/storage/database.ts';
import * as deletions from '../../../src/storage/delete-actions.ts';
import * as excerpts from '../../../src/storage/excerpt-actions.ts';
import { readLibrary } from '../../../src/storage/library-actions.ts';
import * as resources from '../../../src/storage/resource-actions.ts';
import { addSampleUnit, removeSampleUnit } from '../../../src/storage/sample-actions.ts';
import { Gone } from '../../../src/storage/standing.ts';
import { redoLast, undoLast } from '../../../src/storage/undo.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { found, listed, opened, plainColumns, stops } from './a-catalogue.ts';

beforeEach(freshLibrary);
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

type Pick = (from: { id: Id }[]) => Id;
type Library = Awaited<ReturnType<typeof readLibrary>>;

const deeds: Record<string, (library: Library, pick: Pick) => Promise<unknown>> = {
  save: () => resources.saveResource({ kind: 'page', name: 'Rain', url: 'https://river.example/' }, { exact: 'Rain.' }),
  rename: ({ resources: rows }, pick) => resources.editResource(pick(rows), { name: 'Another' }),
  tag: ({ resources: rows }) =>
    bulk.retag(
      rows.map((row) => row.id),
      { add: ['water'], remove: ['data'] },
    ),
  trash: ({ resources: rows }, pick) => bulk.trashResources([pick(rows)]),
  claim: (library, pick) => alignments.claim([pick(library.resources)], pick(library.competencies)),
  claimQuote: (library, pick) => alignments.claim([pick(library.excerpts)], pick(library.competencies)),
  removeExcerpt: (library, pick) => excerpts.removeExcerpt(pick(library.excerpts)),
  delete: (library, pick) => deletions.deleteForever([pick(library.resources)]),
  emptyTrash: () => deletions.emptyTrash(),
  collect: (library, pick) => collections.addToCollection(pick(library.collections), [pick(library.resources)]),
  makeCollection: (library, pick) => collections.createCollection('Trip', { resources: [pick(library.resources)] }),
  takeOut: (library, pick) => collections.takeOut(pick(library.collections), [pick(library.resources)]),
  trashCollection: (library, pick) => collections.trashCollection(pick(library.collections)),
  restoreCollection: (library, pick) => collections.restoreCollection(pick(library.collections)),
  addSample: () => addSampleUnit(),
  removeSample: () => removeSampleUnit(),
  undo: () => undoLast(),
  redo: () => redoLast(),
};

it('says the same as the rows, whatever was done, undone and done again', async () => {
  const sequence = fc.array(fc.record({ deed: fc.constantFrom(...Object.keys(deeds)), at: fc.nat(1_000) }), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(sequence, fc.nat(12), async (steps, reopenAt) => {
      await freshLibrary();
      await addSampleUnit();
      let catalogue = await opened();
      for (const [index, { deed, at }] of steps.entries()) {
        const library = await readLibrary();
        const doing = deeds[deed]?.(library, (from) => from[at % Math.max(from.length, 1)]?.id ?? 'urn:uuid:gone');
        // Nothing is done to what is there no longer.
        await doing?.catch((error: unknown) => {
          if (!(error instanceof Gone)) throw error;
        });
        if (index === reopenAt) {
          stops.pop()?.();
          catalogue = await opened();
        }
        await catalogue.settled();
        expect(listed((catalogue.state as { columns: Columns }).columns)).toEqual(listed(await plainColumns()));
      }
      const watery = (await database.resources.toArray()).filter((row) => row.keywords?.includes('water'));
      const hits = found(catalogue, 'water');
      for (const { name } of watery) expect(hits).toContain(name);
      stops.pop()?.();
    }),
    { numRuns: 60 },
  );
}, 120_000);
