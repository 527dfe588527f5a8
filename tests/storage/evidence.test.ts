import { beforeEach, describe, expect, it } from 'vitest';
import type { Moment, Quote } from '../../src/model/excerpt.ts';
import { hewlettCompetencies } from '../../src/model/hewlett.ts';
import type { Id } from '../../src/model/identity.ts';
import { claim, unclaim } from '../../src/storage/alignment-actions.ts';
import { attachFiles, editAttachment, FileTooLarge, removeAttachments } from '../../src/storage/attachment-actions.ts';
import { database } from '../../src/storage/database.ts';
import { deleteForever } from '../../src/storage/delete-actions.ts';
import { takeEvidence } from '../../src/storage/evidence-actions.ts';
import { addMoment, addQuote, editAnalysis, removeExcerpt, trimMoment } from '../../src/storage/excerpt-actions.ts';
import { recentActions } from '../../src/storage/history.ts';
import { applyLibraryChanges, readLibrary } from '../../src/storage/library-actions.ts';
import { quoteAsKept } from '../../src/storage/quote-places.ts';
import { readAttachmentFile, readAttachments, readTranscript } from '../../src/storage/reads.ts';
import { editResource, saveResource } from '../../src/storage/resource-actions.ts';
import { keepText } from '../../src/storage/text-actions.ts';
import { lastTouched } from '../../src/storage/touched.ts';
import { keepTranscript } from '../../src/storage/transcript-actions.ts';
import { redoLast, undo, undoLast } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';

const board = () => new Blob(['The board.'], { type: 'Text/Plain; charset=utf-8' });
let video: Id;
let saving: number;

beforeEach(async () => {
  await freshLibrary();
  const { action, result } = await saveResource({ kind: 'video', name: 'Rain', url: 'https://river.example/rain' });
  video = result.id;
  saving = action ?? 0;
});

const files = () => database.attachmentFiles.count();

/** So many further actions make History forget the ones before. */
async function muchLater() {
  for (let count = 0; count < 201; count++) await editResource(video, { name: `Rain ${count}` }, `name ${count}`);
}

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

describe('A transcript', () => {
  it('is kept in the order of time, without lines that have no time or words, and search hears of it', async () => {
    const seen = await lastTouched(database);
    const cues = [
      { start: 9, text: 'Second.' },
      { start: 1, end: 3, text: 'First.' },
      { start: Number.NaN, text: 'Lost.' },
      { start: 5, end: 2, text: 'Lost.' },
      { start: 6, text: '  ' },
    ];
    const { result } = await keepTranscript(video, { language: 'en', cues });
    expect(result).toBe(2);
    expect((await readTranscript(video))?.cues).toEqual([cues[1], cues[0]]);
    expect((await database.touched.where('number').above(seen).toArray()).flatMap((entry) => entry.texts)).toEqual([
      video,
    ]);
  });

  it('goes with its resource, and comes back with it', async () => {
    await keepTranscript(video, { cues: [{ start: 1, text: 'Rain.' }] });
    const before = await readLibrary();
    await deleteForever([video]);
    expect(await readTranscript(video)).toBeNull();
    await undoLast();
    expect(await readLibrary()).toEqual(before);
  });

  it('that came later keeps the saving of its resource from being undone under it', async () => {
    await keepTranscript(video, { cues: [{ start: 1, text: 'Rain.' }] });
    expect(await undo(saving)).toMatchObject({ done: false, places: [{ table: 'transcripts', id: video }] });
  });
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

describe('An attached file', () => {
  it('is kept with its bytes, its size and its kind, and the same bytes are kept once', async () => {
    await attachFiles(video, [
      { name: 'board.txt', blob: board(), description: 'After lesson 2' },
      { name: 'again.txt', blob: board() },
    ]);
    const rows = await readAttachments(video);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ encodingFormat: 'text/plain', contentSize: 10 });
    expect(await files()).toBe(1);
    expect(await (await readAttachmentFile(rows[0]?.sha256 ?? ''))?.text()).toBe('The board.');
  });

  it('keeps its bytes while History can bring it back, and no longer', async () => {
    const { result: ids } = await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    await editAttachment(ids[0] ?? '', { name: 'Our board' });
    await removeAttachments(ids);
    expect(await files()).toBe(1);
    await undoLast();
    expect(await readAttachments(video)).toMatchObject([{ name: 'Our board' }]);
    await redoLast();
    await muchLater();
    expect(await files()).toBe(0);
  });

  it('keeps its bytes after History has forgotten where they came from, while it is there', async () => {
    await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    await muchLater();
    expect(await files()).toBe(1);
  });

  it('that was undone can be done again, bytes and all', async () => {
    await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    const before = await readLibrary();
    await undoLast();
    expect(await readAttachments(video)).toEqual([]);
    await redoLast();
    expect(await readLibrary()).toEqual(before);
    expect(await files()).toBe(1);
  });

  it('of one resource leaves the same bytes to another when the first is deleted and forgotten', async () => {
    const other = (await saveResource({ kind: 'page', name: 'Snow', url: 'https://river.example/snow' })).result.id;
    await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    await attachFiles(other, [{ name: 'board.txt', blob: board() }]);
    await deleteForever([other]);
    await muchLater();
    expect(await files()).toBe(1);
  });

  it('that is too large is refused before anything is kept', async () => {
    const huge = { size: 100_000_001, type: '' } as Blob;
    const files = [
      { name: 'board.txt', blob: board() },
      { name: 'film.mp4', blob: huge },
    ];
    await expect(attachFiles(video, files)).rejects.toThrow(FileTooLarge);
    expect(await readAttachments(video)).toEqual([]);
  });

  it('of a resource that is gone leaves no bytes behind', async () => {
    await deleteForever([video]);
    await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    expect(await files()).toBe(0);
  });

  it('comes in with an import in one action, and bytes that nothing names stay outside', async () => {
    const { result: ids } = await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    const [row] = await readAttachments(video);
    if (!row) throw new Error('not attached');
    await removeAttachments(ids);
    await muchLater();
    const bytes = new Map([
      [row.sha256, board()],
      ['0'.repeat(64), new Blob(['stray'])],
    ]);
    await applyLibraryChanges(
      { key: 'history.imported', params: { name: 'x' } },
      { add: { attachments: [row] }, put: {} },
      bytes,
    );
    expect(await database.attachmentFiles.toCollection().primaryKeys()).toEqual([row.sha256]);
    await undoLast();
    expect(await readAttachments(video)).toEqual([]);
    await redoLast();
    expect(await readAttachmentFile(row.sha256)).not.toBeNull();
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
