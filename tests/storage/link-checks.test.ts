import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkCheck } from '../../src/model/link-check.ts';
import { countFacets } from '../../src/search/columns/counts.ts';
import { listRows } from '../../src/search/columns/listing.ts';
import type { Catalogue } from '../../src/storage/catalogue/catalogue.ts';
import { database } from '../../src/storage/database.ts';
import * as deletions from '../../src/storage/delete-actions.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import { forgetStrayLinkChecks, keepLinkChecks, readLinks } from '../../src/storage/link-checks.ts';
import { editLink, editResource, saveResource } from '../../src/storage/resource-actions.ts';
import { undo } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';
import { opened, stops } from './catalogue/a-catalogue.ts';

beforeEach(freshLibrary);
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const DATE = '2026-11-29T12:00:00.000Z';
const WEIR = 'https://river.example/weir';

const page = async (name: string, url: string | undefined = `https://river.example/${name}`) =>
  (await saveResource({ kind: url === undefined ? 'thing' : 'page', name, ...(url === undefined ? {} : { url }) }))
    .result.id;
const found = (id: string, verdict: LinkCheck['verdict'], more: Partial<LinkCheck> = {}): LinkCheck => ({
  id,
  url: WEIR,
  date: DATE,
  verdict,
  ...more,
});

/** What the facet says of all resources, the commonest first. */
function standings(catalogue: Catalogue): [string, number][] {
  const { columns } = catalogue.state ?? {};
  if (!columns) throw new Error('not opened');
  const { narrowed } = listRows(columns, { place: 'all', filter: {}, order: 'name', language: 'en' });
  return countFacets(columns, narrowed).link.commonest();
}

describe('What was found at a link', () => {
  it('is counted in lists as soon as it is kept, and when the library is opened again', async () => {
    const catalogue = await opened();
    const id = await page('weir');
    await page('lake');
    await database.resources.add({
      ...(await database.resources.get(id)),
      id: 'urn:uuid:kit',
      url: undefined,
    } as never);
    await database.resources.update('urn:uuid:kit', (row) => void delete row.url);
    await catalogue.settled();
    await vi.waitFor(() => expect(standings(catalogue)).toEqual([['unchecked', 2]]));
    await keepLinkChecks([found(id, 'gone', { status: 404 })]);
    await vi.waitFor(() =>
      expect(standings(catalogue)).toEqual([
        ['dead', 1],
        ['unchecked', 1],
      ]),
    );
    stops.pop()?.();
    await database.caches.clear();
    expect(standings(await opened())).toEqual([
      ['dead', 1],
      ['unchecked', 1],
    ]);
  });

  it('is unknown once the resource has another address, and known again when that is undone', async () => {
    const id = await page('weir');
    await keepLinkChecks([found(id, 'gone', { status: 404 })]);
    const catalogue = await opened();
    const { action } = await editLink(id, 'https://river.example/weir-2');
    await vi.waitFor(() => expect(standings(catalogue)).toEqual([['unchecked', 1]]));
    await undo(action ?? 0);
    await vi.waitFor(() => expect(standings(catalogue)).toEqual([['dead', 1]]));
    await editResource(id, { name: 'Another name' });
    await catalogue.settled();
    expect(standings(catalogue)).toEqual([['dead', 1]]);
  });

  it('is that it works where the address to which it moved was taken over', async () => {
    const id = await page('weir');
    await keepLinkChecks([found(id, 'moved', { to: 'https://river.example/weir-2' })]);
    const catalogue = await opened();
    expect(standings(catalogue)).toEqual([['moved', 1]]);
    await editLink(id, 'https://river.example/weir-2');
    await vi.waitFor(() => expect(standings(catalogue)).toEqual([['works', 1]]));
  });

  it('is no action, and no part of the library that a bundle is made of', async () => {
    const id = await page('weir');
    const [before, actions] = [await readLibrary(), await database.actions.count()];
    await keepLinkChecks([found(id, 'gone')]);
    expect(await readLibrary()).toEqual(before);
    expect(await database.actions.count()).toBe(actions);
  });

  it('is not kept of a resource that was deleted meanwhile, and forgotten with one that is gone', async () => {
    const [id, other] = [await page('weir'), await page('lake')];
    await keepLinkChecks([found(id, 'gone'), found(other, 'works'), found('urn:uuid:nobody', 'works')]);
    expect(await database.linkChecks.count()).toBe(2);
    await deletions.deleteForever([id]);
    await forgetStrayLinkChecks();
    expect((await database.linkChecks.toArray()).map((each) => each.id)).toEqual([other]);
  });
});

it('Links to check are those of resources that have one, with when they were checked as they are now', async () => {
  const [weir, lake, sea] = [await page('weir'), await page('lake'), await page('sea')];
  await keepLinkChecks([found(weir, 'works'), found(lake, 'works')]);
  await editLink(sea, undefined);
  expect(await readLinks([weir, lake, sea, 'urn:uuid:nobody'])).toEqual([
    { id: weir, url: WEIR, checked: DATE },
    { id: lake, url: 'https://river.example/lake' },
  ]);
});
