import { beforeEach, describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/model/excerpt.ts';
import type { Id } from '../../../src/model/identity.ts';
import { claim, unclaim } from '../../../src/storage/alignment-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { addMoment, editAnalysis, removeExcerpt, trimMoment } from '../../../src/storage/excerpt-actions.ts';
import { readLibrary } from '../../../src/storage/library-actions.ts';
import { undoLast } from '../../../src/storage/undo.ts';
import { aVideo } from './a-video.ts';

let video: Id;

beforeEach(async () => {
  ({ video } = await aVideo());
});

describe('A moment of a video', () => {
  it('is marked, trimmed, analysed and removed, each with one undo', async () => {
    const { result: id } = await addMoment(video, { start: 4, end: 9, analysis: { teacher: 'Waits.' } });
    await trimMoment(id, { start: 5, end: undefined });
    await editAnalysis(id, { students: 'Argue.' });
    const moment = (await database.excerpts.get(id)) as Moment;
    expect(moment).toMatchObject({ start: 5, analysis: { teacher: 'Waits.', students: 'Argue.' } });
    expect(moment).not.toHaveProperty('end');
    const before = await readLibrary();
    await removeExcerpt(id);
    await undoLast();
    expect(await readLibrary()).toEqual(before);
  });

  it('nudged again and again is one action', async () => {
    const { result: id } = await addMoment(video, { start: 4 });
    const first = await trimMoment(id, { start: 4.1, end: undefined });
    const second = await trimMoment(id, { start: 4.2, end: undefined });
    expect(second.action).toBe(first.action);
    await undoLast();
    expect(await database.excerpts.get(id)).toMatchObject({ start: 4 });
  });

  it('with times that are none is not kept at all', async () => {
    for (const times of [{ start: Number.NaN }, { start: -1 }, { start: 9, end: 4 }, { start: 1e300 }])
      await expect(addMoment(video, times)).rejects.toThrow(RangeError);
    expect(await database.excerpts.count()).toBe(0);
  });
});

it('a claim on a moment is called so in History, and not one on a resource', async () => {
  const { result: moment } = await addMoment(video, { start: 4 });
  const [competency] = await database.competencies.toArray();
  const labels = [
    (await claim([moment], competency?.id ?? '')).action,
    (await unclaim([moment], competency?.id ?? '')).action,
    (await claim([video], competency?.id ?? '')).action,
  ].map(async (action) => (await database.actions.get(action ?? 0))?.label.key);
  expect(await Promise.all(labels)).toEqual([
    'history.claimedExcerpt',
    'history.unclaimedExcerpt',
    'history.claimedOne',
  ]);
});
