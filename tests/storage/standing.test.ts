import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../src/model/identity.ts';
import { claim } from '../../src/storage/alignment-actions.ts';
import { trashResources } from '../../src/storage/bulk-actions.ts';
import { moveInto } from '../../src/storage/bulk-places.ts';
import { addLink, addToCollection, createCollection, trashCollection } from '../../src/storage/collection-actions.ts';
import { database } from '../../src/storage/database.ts';
import { deleteCollectionsForever, deleteForever } from '../../src/storage/delete-actions.ts';
import { takeEvidence } from '../../src/storage/evidence-actions.ts';
import { addMoment, addQuote, removeExcerpt } from '../../src/storage/excerpt-actions.ts';
import { addFeedback, answerQuestion } from '../../src/storage/feedback-actions.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import { askForFeedback, judge } from '../../src/storage/peer-actions.ts';
import { differ, second } from '../../src/storage/second-actions.ts';
import { Gone } from '../../src/storage/standing.ts';
import { addUse } from '../../src/storage/use-actions.ts';
import { freshLibrary } from '../support/fresh-library.ts';
import { addManyResources } from '../support/many-resources.ts';

const COLLEAGUE = 'urn:uuid:00000000-0000-4000-8000-000000000088';
const COMPETENCY = 'urn:uuid:00000000-0000-4000-8000-000000000077';

let gone: Id;
let here: Id;
beforeEach(async () => {
  await freshLibrary();
  [gone = '', here = ''] = await addManyResources(2);
});

const state = async () => JSON.stringify([await readLibrary(), await database.actions.count()]);

describe('What another window deleted meanwhile', () => {
  it.each<[string, (id: Id) => Promise<unknown>]>([
    ['is quoted no longer', (id) => addQuote(id, { exact: 'It rained.' })],
    ['gets no moment', (id) => addMoment(id, { start: 4 })],
    ['serves as no evidence', (id) => takeEvidence(id, COMPETENCY, { kind: 'quote', exact: 'It rained.' })],
    ['gets no claim', (id) => claim([id], COMPETENCY)],
    ['is seconded by nobody', (id) => second({ curator: COLLEAGUE, target: id, competency: COMPETENCY })],
    ['is seen otherwise by nobody', (id) => differ({ curator: COLLEAGUE, target: id, competency: COMPETENCY })],
    ['was tried by nobody', (id) => addUse(id, { date: '2026-11-30' })],
    ['is talked about no longer', (id) => addFeedback(id, { text: 'Clear.' })],
    ['goes into no new collection', (id) => createCollection('Water', { resources: [id] })],
  ])('%s, and nothing is changed', async (_, work) => {
    await deleteForever([gone]);
    const before = await state();
    await expect(work(gone)).rejects.toThrow(Gone);
    expect(await state()).toBe(before);
  });

  it('goes into no collection that is there', async () => {
    const { result: water } = await createCollection('Water');
    await deleteForever([gone]);
    const before = await state();
    await expect(addToCollection(water, [gone])).rejects.toThrow(Gone);
    await expect(moveInto({ id: water }, [gone])).rejects.toThrow(Gone);
    expect(await state()).toBe(before);
  });

  it.each([
    ['deleted', (id: Id) => deleteCollectionsForever([id])],
    ['thrown away', (id: Id) => trashCollection(id)],
  ])('takes nothing in, where it is a collection that was %s', async (_, takeAway) => {
    const { result: water } = await createCollection('Water');
    await takeAway(water);
    const before = await state();
    await expect(addToCollection(water, [here])).rejects.toThrow(Gone);
    await expect(addLink(water, 'https://river.example/weir', 'Weir')).rejects.toThrow(Gone);
    expect(await state()).toBe(before);
  });

  it('is asked, judged and talked about no longer, where it is a collection', async () => {
    const { result: water } = await createCollection('Water');
    await deleteCollectionsForever([water]);
    const before = await state();
    await expect(addFeedback(water, { text: 'Clear.' })).rejects.toThrow(Gone);
    await expect(askForFeedback(water, ['What is missing?'])).rejects.toThrow(Gone);
    await expect(answerQuestion(water, COMPETENCY, 'A map.')).rejects.toThrow(Gone);
    await expect(judge(water, 'access', { verdict: 'partly' })).rejects.toThrow(Gone);
    expect(await state()).toBe(before);
  });

  it('gets no claim, where it is an excerpt', async () => {
    const { result: quote } = await addQuote(here, { exact: 'It rained.' });
    await claim([quote], COMPETENCY);
    await removeExcerpt(quote);
    await expect(claim([quote], COMPETENCY)).rejects.toThrow(Gone);
    expect(await database.alignments.count()).toBe(0);
  });

  it('is passed over among many', async () => {
    const { result: water } = await createCollection('Water');
    await deleteForever([gone]);
    await addToCollection(water, [gone, here]);
    expect((await database.collections.get(water))?.parts).toMatchObject([{ kind: 'item', resource: here }]);
    expect((await claim([gone, here], COMPETENCY)).result).toMatchObject([{ target: here }]);
  });
});

it('What lies in the trash may still be quoted and collected: it may come back', async () => {
  await trashResources([here]);
  const { result: water } = await createCollection('Water', { resources: [here] });
  await addQuote(here, { exact: 'It rained.' });
  expect((await database.collections.get(water))?.parts).toHaveLength(1);
  expect(await database.excerpts.count()).toBe(1);
});
