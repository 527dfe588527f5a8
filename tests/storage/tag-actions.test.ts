import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../src/storage/database.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import type { Watching } from '../../src/storage/long-work.ts';
import { deleteTags, mergeTags, renameTag } from '../../src/storage/tag-actions.ts';
import { undo } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';
import { addManyResources } from '../support/many-resources.ts';

const tagsNow = async () => new Set((await database.resources.toArray()).map(({ keywords }) => keywords?.join(' ')));

describe('The tags of the library', () => {
  beforeEach(async () => {
    await freshLibrary();
    await addManyResources(500);
  });

  it('are renamed everywhere, in their places', async () => {
    const { result } = await renameTag('water', 'hydrology');
    expect(result).toBe(500);
    expect(await tagsNow()).toEqual(new Set(['hydrology rivers', 'hydrology']));
  });

  it('become one where the new name is there already', async () => {
    await renameTag('rivers', 'water');
    expect(await tagsNow()).toEqual(new Set(['water']));
  });

  it('are merged, and resources without them are left alone', async () => {
    const { action, result } = await mergeTags(['rivers', 'streams', 'waterways'], 'waterways');
    expect(result).toBe(167);
    expect(await tagsNow()).toEqual(new Set(['water waterways', 'water']));
    expect(await database.actions.get(action ?? 0)).toMatchObject({ count: 167 });
  });

  it('are deleted everywhere', async () => {
    await deleteTags(['water']);
    expect(await tagsNow()).toEqual(new Set(['rivers', '']));
  });

  const all: [string, (watching?: Watching) => ReturnType<typeof deleteTags>][] = [
    ['renaming', (watching) => renameTag('water', 'hydrology', watching)],
    ['merging', (watching) => mergeTags(['water', 'rivers'], 'rivers', watching)],
    ['deleting', (watching) => deleteTags(['water'], watching)],
  ];
  it.each(all)('come back to the letter when %s is undone, and stay when it is stopped', async (_, doIt) => {
    const before = JSON.stringify(await readLibrary());
    const stop = new AbortController();
    await expect(doIt({ signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow();
    expect(JSON.stringify(await readLibrary())).toBe(before);
    const { action } = await doIt();
    expect(await undo(action ?? 0)).toMatchObject({ done: true });
    expect(JSON.stringify(await readLibrary())).toBe(before);
  });
});
