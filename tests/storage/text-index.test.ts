import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Id } from '../../src/model/identity.ts';
import { search } from '../../src/search/index/search.ts';
import { readQuery } from '../../src/search/query.ts';
import { inRowsOf } from '../../src/search/saved-texts.ts';
import { act } from '../../src/storage/act.ts';
import { Catalogue } from '../../src/storage/catalogue/catalogue.ts';
import { TextIndex } from '../../src/storage/catalogue/text-index.ts';
import { database } from '../../src/storage/database.ts';
import { keepTranscript, removeTranscript } from '../../src/storage/transcript-actions.ts';
import { undoLast } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';
import { addManyResources } from '../support/many-resources.ts';

const stops: (() => void)[] = [];

async function opened<Kept extends Catalogue | TextIndex>(kept: Kept): Promise<Kept> {
  stops.push(kept.start());
  await kept.settled();
  return kept;
}

beforeEach(freshLibrary);
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const saveText = (resource: Id, text: string) =>
  act({ key: 'history.saved' }, ['savedTexts'], (changes) =>
    changes.put('savedTexts', [{ id: resource, ...changes.stamp, html: `<p>${text}</p>`, text }]),
  );

/** The names of what is found in own words and saved texts together, best first. */
async function found(texts: TextIndex, typed: string): Promise<string[]> {
  await texts.settled();
  const { columns, segments = [] } = (await opened(new Catalogue())).state ?? {};
  if (!columns || !texts.state) throw new Error('not opened');
  const all = [...segments, ...inRowsOf(columns, texts.state)];
  const { scores } = search(all, columns.rows, readQuery(typed).clauses);
  const rows = [...scores.keys()].filter((row) => columns.gone[row] === 0 && (scores[row] ?? 0) > 0);
  return rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).map((row) => columns.names[row] ?? '');
}

it('finds words, quoted phrases and minus in saved texts, below hits in the own words', async () => {
  const [first = '', second = ''] = await addManyResources(4, (at) => (at === 3 ? { description: 'On osmosis' } : {}));
  await saveText(first, 'Osmosis moves water through a membrane.');
  await saveText(second, 'A membrane of osmosis, said the other way round.');
  const texts = await opened(new TextIndex());
  expect((await found(texts, 'osmosis'))[0]).toBe('Page 3');
  expect((await found(texts, 'osmosis')).sort()).toEqual(['Page 0', 'Page 1', 'Page 3']);
  expect(await found(texts, '"through a membrane"')).toEqual(['Page 0']);
  expect(await found(texts, 'membrane -through')).toEqual(['Page 1']);
  expect(await found(texts, 'osmosis "page 1"')).toEqual(['Page 1']);
});

it('finds a new, a changed and no longer an undone text at once', async () => {
  const [first = ''] = await addManyResources(2);
  const texts = await opened(new TextIndex());
  expect(await found(texts, 'estuary')).toEqual([]);
  await saveText(first, 'An estuary at low tide.');
  expect(await found(texts, 'estuary')).toEqual(['Page 0']);
  await saveText(first, 'A delta at high tide.');
  expect(await found(texts, 'estuary')).toEqual([]);
  expect(await found(texts, 'delta')).toEqual(['Page 0']);
  await undoLast();
  expect(await found(texts, 'delta')).toEqual([]);
  expect(await found(texts, 'estuary')).toEqual(['Page 0']);
});

it('finds what is spoken in a video by its transcript, also across two lines of it, beside the text of its page', async () => {
  const [first = '', second = ''] = await addManyResources(3);
  await saveText(first, 'An estuary at low tide.');
  const texts = await opened(new TextIndex());
  const cues = [
    { start: 0, text: 'Water moves through' },
    { start: 4, text: 'rock as through a sponge.' },
  ];
  await keepTranscript(first, { cues });
  await keepTranscript(second, { cues });
  expect((await found(texts, '"through rock"')).sort()).toEqual(['Page 0', 'Page 1']);
  expect(await found(texts, 'estuary')).toEqual(['Page 0']);
  await removeTranscript(second);
  expect(await found(texts, 'sponge')).toEqual(['Page 0']);
  await removeTranscript(first);
  expect(await found(texts, 'sponge')).toEqual([]);
  expect(await found(texts, 'estuary')).toEqual(['Page 0']);
});

it('opens from what was stored, reads what changed since, and makes a damaged cache anew', async () => {
  const ids = await addManyResources(60);
  for (const id of ids.slice(0, 20)) await saveText(id, `A text about ${id.slice(-3)} and tides.`);
  const first = new TextIndex();
  const stop = first.start();
  await first.settled();
  stop();
  expect((await database.caches.get('texts'))?.value).toMatchObject({ ids: expect.arrayContaining([ids[0]]) });
  await saveText(ids[30] ?? '', 'A late text about tides.');
  await database.savedTexts.delete(ids[0] ?? '');
  const again = await opened(new TextIndex());
  expect(await found(again, 'late')).toEqual(['Page 30']);
  expect(await found(again, 'tides')).toHaveLength(20);
  await database.caches.update('texts', { value: { ids: ['x'], segments: [{ index: {}, rows: [7] }] } });
  expect(await found(await opened(new TextIndex()), 'tides')).toHaveLength(20);
});
