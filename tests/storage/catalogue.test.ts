import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Id } from '../../src/model/identity.ts';
import { resourcesOf } from '../../src/model/parts.ts';
import { buildColumns } from '../../src/search/columns/build.ts';
import { type Columns, facetNames } from '../../src/search/columns/columns.ts';
import { countFacets } from '../../src/search/columns/counts.ts';
import { listRows } from '../../src/search/columns/listing.ts';
import { valuesOf } from '../../src/search/columns/values.ts';
import { search } from '../../src/search/index/search.ts';
import { readQuery } from '../../src/search/query.ts';
import { joinRows } from '../../src/search/rows.ts';
import * as alignments from '../../src/storage/alignment-actions.ts';
import * as bulk from '../../src/storage/bulk-actions.ts';
import { Catalogue } from '../../src/storage/catalogue/catalogue.ts';
import * as collections from '../../src/storage/collection-actions.ts';
import { database } from '../../src/storage/database.ts';
import * as deletions from '../../src/storage/delete-actions.ts';
import * as excerpts from '../../src/storage/excerpt-actions.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import * as resources from '../../src/storage/resource-actions.ts';
import { addSampleUnit, removeSampleUnit } from '../../src/storage/sample-actions.ts';
import { redoLast, undoLast } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';

const stops: (() => void)[] = [];

async function opened(): Promise<Catalogue> {
  const catalogue = new Catalogue();
  stops.push(catalogue.start());
  await catalogue.settled();
  return catalogue;
}

beforeEach(freshLibrary);
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** What the list and its counts would be if everything were read anew. */
async function plainColumns(): Promise<Columns> {
  const library = await readLibrary();
  const shown = library.collections.filter((row) => row.dateTrashed === undefined);
  const rows = joinRows(library, (id) => shown.filter((row) => resourcesOf(row).includes(id)).map((row) => row.id));
  return buildColumns(rows.map(valuesOf));
}

const places = ['all', 'inbox', 'trash'] as const;
const listed = (columns: Columns) =>
  places.map((place) => {
    const { ids, narrowed } = listRows(columns, { place, filter: {}, order: 'name', language: 'en' });
    const counts = countFacets(columns, narrowed);
    return { ids, counts: facetNames.map((name) => counts[name].commonest()) };
  });

function found(catalogue: Catalogue, text: string): string[] {
  const { columns, segments } = catalogue.state ?? {};
  if (!columns || !segments) throw new Error('not opened');
  const { scores } = search(segments, columns.rows, readQuery(text).clauses);
  return columns.names.filter((_, row) => columns.gone[row] === 0 && (scores[row] ?? 0) > 0).sort();
}

const page = (name: string, more: object = {}) =>
  resources.saveResource({ kind: 'page', name, url: `https://lessons.example/${encodeURIComponent(name)}`, ...more });

describe('a catalogue', () => {
  it('finds a page as soon as it was saved, and by its new name as soon as it has one', async () => {
    const catalogue = await opened();
    const { result } = await page('Weir');
    await vi.waitFor(() => expect(found(catalogue, 'weir')).toEqual(['Weir']));
    await resources.editResource(result.id, { name: 'Aqueduct' });
    await vi.waitFor(() => expect(found(catalogue, 'aque')).toEqual(['Aqueduct']));
    expect(found(catalogue, 'weir')).toEqual([]);
  });

  it('shows a change in lists before it looks through its words', async () => {
    const catalogue = await opened();
    const { result } = await page('Weir');
    await vi.waitFor(() => expect(found(catalogue, 'weir')).toEqual(['Weir']));
    const told: { names: readonly string[]; found: string[] }[] = [];
    catalogue.subscribe(() =>
      told.push({ names: catalogue.state?.columns.names ?? [], found: found(catalogue, 'aqueduct') }),
    );
    await resources.editResource(result.id, { name: 'Aqueduct' });
    await catalogue.settled();
    expect(told.slice(0, 2)).toEqual([
      { names: ['Aqueduct'], found: [] },
      { names: ['Aqueduct'], found: ['Aqueduct'] },
    ]);
  });

  it('tells those who listen', async () => {
    const catalogue = await opened();
    const listener = vi.fn();
    const leave = catalogue.subscribe(listener);
    await page('Weir');
    await catalogue.settled();
    expect(listener).toHaveBeenCalled();
    leave();
  });

  it('opens with what was stored, and knows what was done since', async () => {
    await page('Weir');
    await opened();
    stops.pop()?.();
    expect((await database.caches.toArray()).map(({ name }) => name)).toEqual(['columns', 'index']);
    await page('Aqueduct');
    const read = vi.spyOn(database.resources, 'toCollection');
    const again = await opened();
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
    expect(found(again, 'lessons')).toEqual(['Aqueduct', 'Weir']);
  });

  it.each<[string, (row: { name: string; stamp: number; value: never }) => object]>([
    ['of another version', (row) => ({ ...row, value: Array.isArray(row.value) ? [{}] : { version: 0 } })],
    ['damaged', (row) => ({ ...row, value: undefined })],
    ['of a time that never was', (row) => ({ ...row, stamp: 99 })],
  ])('makes anew what is stored but %s', async (_, spoil) => {
    await page('Weir');
    await opened();
    stops.pop()?.();
    for (const row of await database.caches.toArray()) await database.caches.put(spoil(row as never) as never);
    const again = await opened();
    expect(found(again, 'weir')).toEqual(['Weir']);
    expect(listed((again.state as { columns: Columns }).columns)).toEqual(listed(await plainColumns()));
    expect((await database.caches.get('columns'))?.stamp).toBe(1);
  });

  it('notices rows that were written past all actions', async () => {
    await page('Weir');
    const catalogue = await opened();
    const [row] = await database.resources.toArray();
    if (row) await database.resources.put({ ...row, id: 'urn:uuid:00000000-0000-4000-8000-000000000001', name: 'Dam' });
    await vi.waitFor(() => expect(found(catalogue, 'dam')).toEqual(['Dam']), { timeout: 6000 });
  });

  it('follows an action on many resources', async () => {
    const catalogue = await opened();
    for (let at = 0; at < 250; at++) await page(`Lesson ${at}`);
    const ids = (await database.resources.toArray()).map((row) => row.id);
    await bulk.retag(ids, { add: ['hydrology'] });
    await catalogue.settled();
    expect(found(catalogue, 'hydrol')).toHaveLength(250);
    await undoLast();
    await catalogue.settled();
    expect(found(catalogue, 'hydrol')).toHaveLength(0);
    expect(listed((catalogue.state as { columns: Columns }).columns)).toEqual(listed(await plainColumns()));
  });
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
        await deeds[deed]?.(library, (from) => from[at % Math.max(from.length, 1)]?.id ?? 'urn:uuid:gone');
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
