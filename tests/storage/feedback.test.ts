import { beforeEach, describe, expect, it } from 'vitest';
import type { Alignment } from '../../src/model/alignment.ts';
import type { Id } from '../../src/model/identity.ts';
import { createCollection } from '../../src/storage/collection-actions.ts';
import { database } from '../../src/storage/database.ts';
import { deleteCollectionsForever } from '../../src/storage/delete-actions.ts';
import { addQuote, removeExcerpt } from '../../src/storage/excerpt-actions.ts';
import * as feedback from '../../src/storage/feedback-actions.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import * as peers from '../../src/storage/peer-actions.ts';
import { saveResource } from '../../src/storage/resource-actions.ts';
import { differ, second, unsecond } from '../../src/storage/second-actions.ts';
import { undo, undoLast } from '../../src/storage/undo.ts';
import { addUse, editUse, removeUse } from '../../src/storage/use-actions.ts';
import { freshLibrary } from '../support/fresh-library.ts';

const jonas = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const stamp = { curator: jonas, dateSaved: '2026-11-01T10:00:00.000Z', dateChanged: '2026-11-01T10:00:00.000Z' };
let resource: Id;
let collection: Id;

beforeEach(async () => {
  await freshLibrary();
  resource = (await saveResource({ kind: 'page', name: 'Rain', url: 'https://river.example/rain' })).result.id;
  collection = (await createCollection('Water', { resources: [resource] })).result;
});

describe('A colleague’s claim', () => {
  const theirs = async (): Promise<Alignment> => {
    const competency = (await database.competencies.toArray())[0]?.id ?? '';
    const claim: Alignment = {
      id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
      ...stamp,
      target: resource,
      competency,
      strength: 3,
      why: 'They argue.',
    };
    await database.alignments.put(claim);
    return claim;
  };
  const mine = async () => (await database.alignments.toArray()).filter(({ curator }) => curator !== jonas);

  it('is seconded by a claim of my own that names the colleague, and stays as it was', async () => {
    const claim = await theirs();
    const { action } = await second(claim);
    expect(await mine()).toMatchObject([{ competency: claim.competency, strength: 3, seconds: [jonas] }]);
    expect(await database.alignments.get(claim.id)).toEqual(claim);
    await second(claim);
    expect((await mine())[0]?.seconds).toEqual([jonas]);
    await undo(action ?? 0);
    expect(await mine()).toEqual([]);
  });

  it('is seconded no longer, and a claim of mine that said nothing else goes', async () => {
    const claim = await theirs();
    await second(claim);
    await unsecond(claim);
    expect(await mine()).toEqual([]);
  });

  it('can be seen differently: mine then says nothing of theirs, and leaves open how strongly', async () => {
    const claim = await theirs();
    await differ(claim);
    expect((await mine())[0]).not.toHaveProperty('strength');
    await second(claim);
    await differ(claim);
    expect((await mine())[0]).not.toHaveProperty('seconds');
  });
});

describe('Feedback', () => {
  it('is written, changed and taken back; a colleague’s is left alone', async () => {
    const { result: id } = await feedback.addFeedback(resource, { text: 'Clear pictures.', protocol: 'warm' });
    await feedback.editFeedback(id, { text: 'Very clear pictures.' });
    const words = {
      id: 'urn:uuid:00000000-0000-4000-8000-000000000003',
      ...stamp,
      target: resource,
      text: 'Why rain?',
    };
    await database.feedback.put(words);
    await feedback.editFeedback(words.id, { text: 'Mine now' });
    await feedback.removeFeedback(words.id);
    expect((await database.feedback.toArray()).map(({ text }) => text).toSorted()).toEqual([
      'Very clear pictures.',
      'Why rain?',
    ]);
    await feedback.removeFeedback(id);
    expect(await database.feedback.count()).toBe(1);
    await undoLast();
    expect((await database.feedback.get(id))?.text).toBe('Very clear pictures.');
  });

  it('answers a question of a request once, however often it is typed on, and an empty answer is none', async () => {
    const { result: request } = await peers.askForFeedback(collection, ['Where do they get stuck?', '  ']);
    const [question] = (await database.requests.get(request))?.questions ?? [];
    const answer = (text: string) => feedback.answerQuestion(collection, question?.id ?? '', text);
    await answer('At the');
    await answer('At the graph.');
    expect(await database.feedback.toArray()).toMatchObject([
      { target: collection, text: 'At the graph.', question: question?.id },
    ]);
    await answer(' ');
    expect(await database.feedback.count()).toBe(0);
  });

  it('on an excerpt goes with it', async () => {
    const { result: quote } = await addQuote(resource, { exact: 'It rained.' });
    await feedback.addFeedback(quote, { text: 'Where?', protocol: 'question' });
    await removeExcerpt(quote);
    expect(await database.feedback.count()).toBe(0);
    await undoLast();
    expect(await database.feedback.count()).toBe(1);
  });
});

it('a try in class is written down, changed and taken back', async () => {
  const { result: id } = await addUse(resource, { date: '2026-11-14', happened: 'They asked for a second round.' });
  await editUse(id, { educationalLevel: 'Grade 8', happened: undefined });
  expect(await database.uses.get(id)).toMatchObject({ date: '2026-11-14', educationalLevel: 'Grade 8' });
  expect(await database.uses.get(id)).not.toHaveProperty('happened');
  await removeUse(id);
  expect(await database.uses.count()).toBe(0);
});

it('a collection has one checklist of mine, which goes with it for good and comes back by undo', async () => {
  await peers.judge(collection, 'purpose', { verdict: 'yes' });
  await peers.judge(collection, 'access', { verdict: 'partly', note: 'No captions.' });
  await peers.askForFeedback(collection, ['What is missing?']);
  await feedback.addFeedback(collection, { text: 'A fine plan.', protocol: 'warm' });
  const before = await readLibrary();
  expect(before.reviews).toMatchObject([
    { collection, criteria: { purpose: { verdict: 'yes' }, access: { verdict: 'partly', note: 'No captions.' } } },
  ]);
  await deleteCollectionsForever([collection]);
  expect(await readLibrary()).toMatchObject({ collections: [], reviews: [], requests: [], feedback: [] });
  await undoLast();
  expect(await readLibrary()).toEqual(before);
});
