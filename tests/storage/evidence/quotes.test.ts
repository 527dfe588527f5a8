import { beforeEach, describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/model/excerpt.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import type { Id } from '../../../src/model/identity.ts';
import { database } from '../../../src/storage/database.ts';
import { takeEvidence } from '../../../src/storage/evidence-actions.ts';
import { addQuote } from '../../../src/storage/excerpt-actions.ts';
import { recentActions } from '../../../src/storage/history.ts';
import { readLibrary } from '../../../src/storage/library-actions.ts';
import { quoteAsKept } from '../../../src/storage/quote-places.ts';
import { keepText } from '../../../src/storage/text-actions.ts';
import { undoLast } from '../../../src/storage/undo.ts';
import { aVideo } from './a-video.ts';

let video: Id;
let saving: number;

beforeEach(async () => {
  ({ video, saving } = await aVideo());
});

describe('The quotes of a page', () => {
  const defended = { exact: 'Students defend their designs', prefix: 'Rain falls. ', suffix: ' in class.' };
  const quotes = async () => (await database.excerpts.toArray()).filter((row) => row.kind === 'quote');

  it('get their place in the text that is kept, and one that it does not hold keeps its words', async () => {
    await addQuote(video, defended);
    await addQuote(video, { exact: 'Nobody ever wrote these words here' });
    await keepText(video, { html: '', text: 'Rain falls. Students defend their designs in class.' }, saving);
    expect((await quotes()).map(({ exact, position }) => [exact, position])).toEqual(
      expect.arrayContaining([
        ['Students defend their designs', { start: 12, end: 41 }],
        ['Nobody ever wrote these words here', undefined],
      ]),
    );
  });

  it('are found again when the text is kept anew, and stay as orphans where their words went', async () => {
    await addQuote(video, defended);
    await keepText(video, { html: '', text: 'Rain falls. Students defend their designs in class.' }, saving);
    await keepText(video, { html: '', text: 'In May. Rain falls. Students defend their designs in class.' }, saving);
    expect((await quotes())[0]?.position).toEqual({ start: 20, end: 49 });
    await keepText(video, { html: '', text: 'Rain falls. The class goes home.' }, saving);
    expect(await quotes()).toMatchObject([{ exact: 'Students defend their designs' }]);
    expect((await quotes())[0]?.position).toBeUndefined();
  });

  it('are found again in a page that is clipped again, in an action of its own with one undo', async () => {
    await addQuote(video, defended);
    await keepText(video, { html: '', text: 'Rain falls. Students defend their designs in class.' }, saving);
    const [before, told] = [await readLibrary(), await recentActions(database)];
    await keepText(video, { html: '', text: 'In May. Rain falls. Students defend their designs in class.' }, undefined);
    expect((await quotes())[0]?.position).toEqual({ start: 20, end: 49 });
    expect(await recentActions(database)).toHaveLength(told.length + 1);
    await undoLast();
    expect(await readLibrary()).toEqual(before);
  });

  it('and its text stay as they are where the page says the same again, or shows no more than a notice', async () => {
    await addQuote(video, defended);
    await keepText(video, { html: '', text: 'Rain falls. Students defend their designs in class.' }, saving);
    const [before, told] = [await readLibrary(), await recentActions(database)];
    for (const text of ['Rain falls. Students defend their designs in class.', 'Please sign in.'])
      await keepText(video, { html: '', text }, undefined);
    expect(await readLibrary()).toEqual(before);
    expect(await recentActions(database)).toEqual(told);
  });

  it('are taken as evidence for a competency in one action with one undo', async () => {
    const competency = hewlettCompetencies[0]?.id ?? '';
    const { result: first } = await takeEvidence(video, competency, { kind: 'quote', exact: 'They defend it' });
    const { result: second } = await takeEvidence(video, competency, { kind: 'moment', start: 3, end: 8 });
    expect(await database.alignments.toArray()).toMatchObject([
      { target: video, competency, evidence: [first, second] },
    ]);
    await undoLast();
    expect(await database.alignments.toArray()).toMatchObject([{ evidence: [first] }]);
    await undoLast();
    expect(await database.alignments.count()).toBe(0);
    expect(await database.excerpts.count()).toBe(0);
  });
});

describe('A quote that its page has reworded', () => {
  const before =
    'First the class asks who needs the water. Then it counts the buckets twice, and writes the sum down. At last it goes home.';
  const after = before.replace('counts the buckets twice', 'counts all buckets twice');
  const exact = 'Then it counts the buckets twice, and writes the sum down.';

  it('is looked for on the page in the words that stand there now', async () => {
    await keepText(video, { html: '', text: before }, undefined);
    const { result: id } = await addQuote(video, { exact, position: { start: 42, end: 42 + exact.length } });
    const quote = async () => (await database.excerpts.get(id)) as Quote;
    expect(await quoteAsKept(await quote())).toEqual(await quote());
    await keepText(video, { html: '', text: after }, undefined);
    expect(await quote()).toMatchObject({ exact });
    expect(await quoteAsKept(await quote())).toMatchObject({
      exact: exact.replace('the buckets', 'all buckets'),
      suffix: expect.stringContaining('At last'),
    });
  });

  it('keeps its own words where a position from elsewhere points to others', async () => {
    await keepText(video, { html: '', text: before }, undefined);
    const { result: id } = await addQuote(video, { exact, position: { start: 0, end: 40 } });
    const quote = (await database.excerpts.get(id)) as Quote;
    expect(await quoteAsKept(quote)).toEqual(quote);
  });
});
