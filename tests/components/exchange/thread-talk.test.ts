import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Importer } from '../../../src/components/exchange/importer.ts';
import { importingHere } from '../../../src/components/exchange/importing-here.ts';
import { decisionsOf, takingFresh } from '../../../src/components/exchange/preview.ts';
import { answerCalls, importingThere } from '../../../src/components/exchange/thread-talk.ts';
import { bundleToJson, toBundle } from '../../../src/export/to-json.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { systemSource } from '../../../src/model/identity.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { waterUnit } from '../../support/water-unit.ts';

const [first] = waterUnit.resources;
const id = (n: number) => `urn:uuid:10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const many = {
  ...waterUnit,
  resources: [
    ...waterUnit.resources,
    ...Array.from({ length: 700 }, (_, n) => ({ ...first, id: id(n), url: `https://many.example/${n}` })),
  ] as typeof waterUnit.resources,
};
const text = bundleToJson(toBundle(many, { date: '2026-11-18T10:00:00.000Z', curator: id(9_999), name: 'Water' }));

/** The two ends of a line: what is said crosses as it does between a page and its worker. */
function connect(importer: Importer) {
  const { port1, port2 } = new MessageChannel();
  answerCalls(importer, port2);
  const hangUp = vi.fn(() => port1.close());
  return { importer: importingThere(port1, hangUp), hangUp };
}

const longestListIn = (value: unknown): number =>
  typeof value === 'object' && value !== null && !(value instanceof MessagePort)
    ? Math.max(Array.isArray(value) ? value.length : 0, ...Object.values(value).map(longestListIn))
    : 0;

const unwatched = { onProgress: () => {} };
const writing = () => ({ ...unwatched, signal: new AbortController().signal });

beforeEach(() => freshLibrary());
afterEach(() => vi.restoreAllMocks());

test('what crosses the line is the same as what is read right here, in pieces that are quick to take in', async () => {
  const posted = vi.spyOn(MessagePort.prototype, 'postMessage');
  const there = connect(importingHere(actions, systemSource));
  const steps: unknown[] = [];
  const opened = await there.importer.open(text, { onProgress: (progress) => steps.push(progress) });
  expect(opened).toEqual(await importingHere(actions, systemSource).open(text, unwatched));
  expect(opened.preview?.outline.fresh).toHaveLength(700 + waterUnit.resources.length + waterUnit.collections.length);
  expect(steps.length).toBeGreaterThan(1);
  expect(Math.max(...posted.mock.calls.map(([message]) => longestListIn(message)))).toBe(200);
  there.importer.close();
});

test('what the teacher decided on this end is done on the other', async () => {
  const { importer } = connect(importingHere(actions, systemSource));
  const { preview } = await importer.open(text, unwatched);
  const row = preview?.outline.fresh.find((one) => one.id === id(3));
  if (!preview || !row) throw new Error('nothing was opened');
  const decisions = decisionsOf(takingFresh(preview.outline, row, false));
  const applied = await importer.apply(decisions, 'Water', writing());
  expect(applied).toMatchObject({ done: true, action: expect.any(Number) });
  expect(await database.resources.count()).toBe(many.resources.length - 1);
  expect(await database.resources.get(id(3))).toBeUndefined();
  importer.close();
});

test('what is stopped on this end while it is written leaves nothing on the other', async () => {
  const { importer } = connect(importingHere(actions, systemSource));
  await importer.open(text, unwatched);
  const stopping = new AbortController();
  const steps: number[] = [];
  const onProgress = (done: number, total: number) => {
    steps.push(done / total);
    stopping.abort();
  };
  const applying = importer.apply([], 'Water', { signal: stopping.signal, onProgress });
  await expect(applying).rejects.toMatchObject({ name: 'AbortError' });
  expect(steps[0]).toBeLessThan(1);
  expect(await database.resources.count()).toBe(0);
  expect(await database.exchanges.count()).toBe(0);
  importer.close();
});

test('what goes wrong on the other end keeps the name by which it is said', async () => {
  const full = Object.assign(new Error('no room'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } });
  vi.spyOn(actions, 'readLibrary').mockRejectedValue(full);
  const { importer } = connect(importingHere(actions, systemSource));
  await expect(importer.open(text, unwatched)).rejects.toMatchObject({ inner: { name: 'QuotaExceededError' } });
  importer.close();
});

test('hanging up ends what nobody waits for any more', async () => {
  const { importer, hangUp } = connect({ ...importingHere(actions, systemSource), open: () => new Promise(() => {}) });
  const opening = importer.open(text, unwatched);
  importer.close();
  await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
  expect(hangUp).toHaveBeenCalled();
});

test('once the other end is dead, what was asked of it and what is asked later ends with the reason', async () => {
  const { port1 } = new MessageChannel();
  const importer = importingThere(port1, () => port1.close());
  const asked = importer.open(text, unwatched);
  importer.fail(new Error('out of memory'));
  await expect(asked).rejects.toThrow('out of memory');
  await expect(importer.apply([], 'Water', writing())).rejects.toThrow('out of memory');
  importer.close();
});
