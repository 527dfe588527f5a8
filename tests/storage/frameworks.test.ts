import { beforeEach, describe, expect, it } from 'vitest';
import { hewlettCompetencies } from '../../src/model/hewlett.ts';
import type { Id } from '../../src/model/identity.ts';
import { claim } from '../../src/storage/alignment-actions.ts';
import { database } from '../../src/storage/database.ts';
import * as frameworks from '../../src/storage/framework-actions.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import { saveResource } from '../../src/storage/resource-actions.ts';
import { undo, undoLast } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';

const make = async () => (await frameworks.createFramework('Our school')).result;
const add = async (framework: Id, name: string, parent?: Id) =>
  (await frameworks.addCompetency(framework, name, parent)).result ?? '';
const names = async (framework: Id, parent?: Id) =>
  (await database.competencies.where('framework').equals(framework).toArray())
    .filter((row) => row.parent === parent)
    .sort((a, b) => a.position - b.position)
    .map((row) => row.name);

describe('A framework of the school', () => {
  beforeEach(freshLibrary);

  it('stands behind the built-in one, and its competencies in the order in which they were written', async () => {
    const school = await make();
    const listens = await add(school, 'Listens');
    await add(school, 'Speaks');
    await add(school, 'Takes turns', listens);
    expect(await names(school)).toEqual(['Listens', 'Speaks']);
    expect(await names(school, listens)).toEqual(['Takes turns']);
    const rows = await database.frameworks.orderBy('id').toArray();
    expect(Math.max(...rows.map((row) => row.position))).toBe((await database.frameworks.get(school))?.position);
  });

  it('lets no competency stand under itself, and moves it anywhere else', async () => {
    const school = await make();
    const listens = await add(school, 'Listens');
    const speaks = await add(school, 'Speaks');
    const turns = await add(school, 'Takes turns', listens);
    expect((await frameworks.moveCompetency(listens, turns, null)).result).toBe(false);
    await frameworks.moveCompetency(turns, undefined, speaks);
    expect(await names(school)).toEqual(['Listens', 'Takes turns', 'Speaks']);
  });

  it('puts a competency away with those under it, keeps the claims on it, and brings all back', async () => {
    const school = await make();
    const listens = await add(school, 'Listens');
    const turns = await add(school, 'Takes turns', listens);
    const { result } = await saveResource({ kind: 'page', name: 'Debate', url: 'https://river.example/debate' });
    await claim([result.id], turns);
    const before = JSON.stringify(await readLibrary());
    await frameworks.archiveCompetency(listens);
    expect((await database.competencies.get(turns))?.dateArchived).toBeDefined();
    expect(await database.alignments.where('competency').equals(turns).count()).toBe(1);
    await undoLast();
    expect(JSON.stringify(await readLibrary())).toBe(before);
    await frameworks.archiveCompetency(listens);
    await frameworks.unarchiveCompetency(turns);
    expect((await database.competencies.get(listens))?.dateArchived).toBeUndefined();
  });

  it('is not undone from under what stands on it', async () => {
    const { result: school, action } = await frameworks.createFramework('Our school');
    const { result: listens, action: added } = await frameworks.addCompetency(school, 'Listens');
    const { result } = await saveResource({ kind: 'page', name: 'Debate', url: 'https://river.example/debate' });
    await claim([result.id], listens ?? '');
    expect(await undo(added ?? 0)).toMatchObject({ done: false, places: [{ table: 'alignments' }] });
    expect(await undo(action ?? 0)).toMatchObject({ done: false, places: [{ table: 'competencies', id: listens }] });
  });

  it('can be put away while the built-in competencies stay as they are', async () => {
    const school = await make();
    await frameworks.archiveFramework(school, true);
    expect((await database.frameworks.get(school))?.dateArchived).toBeDefined();
    await frameworks.archiveFramework(school, false);
    expect(await database.frameworks.get(school)).not.toHaveProperty('dateArchived');
    expect(await database.competencies.count()).toBe(hewlettCompetencies.length);
  });
});
