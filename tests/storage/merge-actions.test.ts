import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../src/model/identity.ts';
import type { Library } from '../../src/model/library.ts';
import { fieldsToMerge } from '../../src/model/merge-resources.ts';
import { itemsOf } from '../../src/model/parts.ts';
import type { Resource } from '../../src/model/resource.ts';
import { act } from '../../src/storage/act.ts';
import { claim } from '../../src/storage/alignment-actions.ts';
import { addToCollection, createCollection } from '../../src/storage/collection-actions.ts';
import { database } from '../../src/storage/database.ts';
import { applyLibraryChanges, readLibrary } from '../../src/storage/library-actions.ts';
import { mergeGroups, mergeResources } from '../../src/storage/merge-actions.ts';
import { keepThumbnail } from '../../src/storage/thumbnails.ts';
import { undo } from '../../src/storage/undo.ts';
import { anyLibrary } from '../support/arbitrary-library.ts';
import { freshLibrary } from '../support/fresh-library.ts';
import { addManyResources } from '../support/many-resources.ts';

const mergeRows = (kept: Resource, ...others: Resource[]) =>
  mergeResources(
    kept.id,
    others.map(({ id }) => id),
    fieldsToMerge([kept, ...others]).differing,
  );

/** Everything that is said on a library, as sentences: none of it may be lost. */
function saidIn(library: Library): string[] {
  const words = (...parts: (string | undefined)[]) => parts.join(' ').trim();
  return [
    ...library.excerpts.flatMap((row) => [
      words('marked', row.curator, row.kind === 'quote' ? row.exact : String(Math.floor(row.start))),
      words('note', row.note),
    ]),
    ...library.alignments.flatMap((row) => [words('claim', row.curator, row.competency), words('note', row.why)]),
    ...library.feedback.map((row) => words('feedback', row.id, row.text)),
    ...library.uses.map((row) => words('use', row.id, row.date)),
    ...library.collections.flatMap((row) => itemsOf(row).map((item) => words('note', item.note))),
  ];
}
const allText = (library: Library) => JSON.stringify(library);
const strongest = ({ alignments }: Library, curator: Id, competency: Id) =>
  Math.max(
    0,
    ...alignments
      .filter((row) => row.curator === curator && row.competency === competency)
      .map((row) => row.strength ?? 0),
  );

/** Whatever there is hangs on the one that is kept, or on an excerpt of it. */
function expectAllOn(kept: Id, after: Library): void {
  const grounds = new Set([kept, ...after.excerpts.map(({ id }) => id)]);
  expect(after.excerpts.every((row) => row.resource === kept)).toBe(true);
  for (const row of after.alignments) expect(grounds.has(row.target)).toBe(true);
  const collections = new Set(after.collections.map(({ id }) => id));
  for (const { target } of after.feedback) expect(grounds.has(target) || collections.has(target)).toBe(true);
  expect(after.uses.every((row) => row.resource === kept)).toBe(true);
  for (const row of after.alignments) expect(row.evidence?.every((id) => grounds.has(id)) ?? true).toBe(true);
  expect(after.savedTexts.every((row) => row.id === kept)).toBe(true);
  expect(after.resources.filter((row) => row.dateTrashed === undefined).map(({ id }) => id)).toEqual([kept]);
}

function expectNothingLost(before: Library, after: Library, kept: Id): void {
  expect(after.resources.length).toBe(before.resources.length);
  const standing = saidIn(after);
  const notes = allText(after);
  for (const sentence of saidIn(before)) {
    if (!sentence.startsWith('note')) expect(standing).toContain(sentence);
    else
      for (const words of sentence.slice(5).split(/\n{2,}/))
        expect(notes).toContain(JSON.stringify(words.trim()).slice(1, -1));
  }
  const now = after.resources.find(({ id }) => id === kept);
  const tags = before.resources.flatMap((row) => row.keywords ?? []);
  expect(new Set(now?.keywords)).toEqual(new Set(tags));
  for (const row of before.alignments)
    expect(strongest(after, row.curator, row.competency)).toBe(strongest(before, row.curator, row.competency));
  for (const { curator, competency, seconds = [] } of before.alignments) {
    const claims = after.alignments.filter((row) => row.curator === curator && row.competency === competency);
    expect(claims.flatMap((row) => row.seconds ?? [])).toEqual(expect.arrayContaining(seconds));
  }
  before.collections.forEach((row, at) => {
    const here = itemsOf(after.collections[at] ?? { parts: [] }).map(({ resource }) => resource);
    const held = itemsOf(row).map(({ resource }) => resource);
    expect(new Set(here)).toEqual(new Set(held.map(() => kept)));
    if (held.some((id) => id !== kept)) expect(here).toEqual([kept]);
  });
}

describe('Merging duplicates', () => {
  beforeEach(freshLibrary);

  it('loses no excerpt, claim, note, tag or place, and comes back to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        await freshLibrary();
        await applyLibraryChanges({ key: 'history.imported' }, { add: library, put: {} });
        const before = await readLibrary();
        const [kept, ...others] = before.resources;
        if (!kept || others.length === 0) return;
        const { action } = await mergeRows(kept, ...others);
        const after = await readLibrary();

        expectAllOn(kept.id, after);
        expectNothingLost(before, after, kept.id);
        expect((await undo(action ?? -1)).done).toBe(true);
        expect(JSON.stringify(await readLibrary())).toBe(JSON.stringify(before));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('joins claims of one person on one competency: the stronger, with the reasons of both', async () => {
    const [one = '', other = ''] = await addManyResources(2);
    const [{ id: competency } = { id: '' }] = await database.competencies.toArray();
    await claim([one], competency, { strength: 1, why: 'It asks why.' });
    await claim([other], competency, { strength: 3, why: 'It weighs evidence.' });
    const [kept, second] = await database.resources.bulkGet([one, other]);
    if (kept && second) await mergeRows(kept, second);
    expect(await database.alignments.toArray()).toMatchObject([
      { target: one, strength: 3, why: 'It asks why.\n\nIt weighs evidence.' },
    ]);
  });

  it('keeps the newer saved text, and a picture where the kept one has none', async () => {
    const [one = '', other = ''] = await addManyResources(2);
    const text = (id: Id, words: string) =>
      act({ key: 'history.saved', params: { name: '' } }, ['savedTexts'], (changes) =>
        changes.put('savedTexts', [{ id, ...changes.stamp, html: '', text: words }]),
      );
    await text(one, 'older');
    await new Promise((later) => setTimeout(later, 5));
    await text(other, 'newer');
    await keepThumbnail(other, 'data:image/png;base64,AA==');
    const [kept, second] = await database.resources.bulkGet([one, other]);
    if (kept && second) await mergeRows(kept, second);
    expect(await database.savedTexts.toArray()).toMatchObject([{ id: one, text: 'newer' }]);
    expect((await database.thumbnails.get(one))?.picture).toContain('AA==');
  });

  it('takes the fields that were chosen', async () => {
    const [one = '', other = ''] = await addManyResources(2, (at) => ({ note: `Note ${at}`, keywords: [`tag ${at}`] }));
    const [kept, second] = await database.resources.bulkGet([one, other]);
    if (!kept || !second) return;
    const fields = fieldsToMerge([kept, second]).differing.map((field) =>
      field.field === 'name' || field.field === 'keywords' ? { ...field, taken: other } : field,
    );
    await mergeResources(one, [other], fields);
    expect(await database.resources.get(one)).toMatchObject({
      name: 'Page 1',
      keywords: ['tag 1'],
      note: 'Note 0\n\nNote 1',
      url: 'https://river.example/0',
    });
  });

  it('merges many groups as one action, each into the one on which most was said, and stops without a trace', async () => {
    const ids = await addManyResources(600, (at) => ({ url: `https://river.example/${at % 300}` }));
    const groups = ids.slice(0, 300).map((id, at) => [id, ids[at + 300] ?? '']);
    const [{ id: competency } = { id: '' }] = await database.competencies.toArray();
    await claim([ids[300] ?? ''], competency);
    const { result: unit } = await createCollection('Unit');
    await addToCollection(unit, ids);
    const before = JSON.stringify(await readLibrary());

    const stop = new AbortController();
    await expect(mergeGroups(groups, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow();
    expect(JSON.stringify(await readLibrary())).toBe(before);

    const { action, result } = await mergeGroups(groups);
    expect(result.size).toBe(300);
    expect(result.get(ids[0] ?? '')).toBe(ids[300]);
    expect(result.get(ids[301] ?? '')).toBe(ids[1]);
    expect(await database.resources.filter((row) => row.dateTrashed === undefined).count()).toBe(300);
    expect(itemsOf((await database.collections.get(unit)) ?? { parts: [] })).toHaveLength(300);
    expect((await undo(action ?? -1)).done).toBe(true);
    expect(JSON.stringify(await readLibrary())).toBe(before);
  });
});
