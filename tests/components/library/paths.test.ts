import { expect, it } from 'vitest';
import { pathTo, placePath, readAddress, viewPath } from '../../../src/components/library/paths.ts';

const id = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const other = 'urn:uuid:00000000-0000-4000-8000-000000000002';

it.each([
  [pathTo.inbox, { view: 'inbox' }],
  [pathTo.trash, { view: 'trash' }],
  [pathTo.open, { view: 'open' }],
  [pathTo.settings, { view: 'settings' }],
  [pathTo.history, { view: 'history' }],
  [pathTo.collection(id), { view: 'collection', id }],
  [pathTo.coverage, { view: 'coverage' }],
  [pathTo.collectionCoverage(id), { view: 'collection', id, tab: 'coverage' }],
  [pathTo.resource(other, pathTo.collectionCoverage(id)), { view: 'collection', id, tab: 'coverage', resource: other }],
  [pathTo.resource(other, pathTo.coverage), { view: 'coverage', resource: other }],
  [pathTo.competency(id), { view: 'competency', id }],
  [pathTo.shareCollection(id), { view: 'share', what: 'collection', id }],
  [pathTo.shareChosen, { view: 'share', what: 'chosen' }],
  [pathTo.shareEverything, { view: 'share', what: 'everything' }],
  [pathTo.resource(other), { view: 'all', resource: other }],
  [pathTo.resource(other, pathTo.collection(id)), { view: 'collection', id, resource: other }],
])('%s leads back to where it was made for', (path, address) => {
  expect(readAddress(path)).toEqual(address);
});

it.each([
  ['/', { view: 'all' }],
  ['', { view: 'all' }],
  [`/resource/${id}`, { view: 'all', resource: id }],
  [`/resource/${id.slice(9)}`, { view: 'all', resource: id }],
  [`/inbox?r=${id.slice(9)}`, { view: 'inbox', resource: id }],
  ['/collection/<script>', { view: 'all' }],
  ['/collection/42', { view: 'all' }],
  ['/nowhere/at/all', { view: 'all' }],
])('%s makes as much sense as can be made of it', (path, address) => {
  expect(readAddress(path)).toEqual(address);
});

it('a place is the same with and without a resource open beside it', () => {
  expect(placePath(readAddress(pathTo.resource(other, pathTo.competency(id))))).toBe(pathTo.competency(id));
});

it('words and filters of a view stay with it while a resource is open beside it', () => {
  const path = pathTo.resource(other, `${pathTo.competency(id)}?q=river&sort=name`);
  expect(path).toContain('/r/');
  const address = readAddress(path);
  expect(address).toEqual({ view: 'competency', id, resource: other, query: 'q=river&sort=name' });
  expect(viewPath(address)).toBe(`${pathTo.competency(id)}?q=river&sort=name`);
  expect(placePath(address)).toBe(pathTo.competency(id));
});
