import { type BundleList, bundleListNames } from '../export/bundle.ts';
import type { Id } from '../model/identity.ts';
import type { TableName } from '../model/library.ts';
import type { Sentence } from '../words/say.ts';
import { claimIn, partIn, placeIn, wholeFile } from './problems.ts';

/** An object of a file, before anything is known of it. */
export type RawNode = Record<string, unknown>;

export const isNode = (value: unknown): value is RawNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Where each record stood in the file, and which ids were refused, so that what hung on those need not be said again. */
export interface Places {
  of(table: TableName, id: Id): Sentence;
  entry(collection: Id, part: Id): Sentence;
  refusedIds: ReadonlySet<Id>;
}

/** How a sentence may call a node: by its title, its statement, or the words that it quotes or holds. */
export function nameOf(node: unknown): unknown {
  if (!isNode(node)) return undefined;
  const target = isNode(node.target) ? node.target : {};
  const quote = listOf(target.selector).find((selector) => isNode(selector) && selector.exact !== undefined);
  return node.name ?? node.abbreviatedStatement ?? (isNode(quote) ? quote.exact : node.words);
}

/** Finds places in the file's own lists, and goes through them only once something is wrong with a record. */
export function placesIn(data: RawNode, refusedIds: ReadonlySet<Id>): Places {
  let known: Map<string, Sentence> | undefined;
  const find = (key: string): Sentence => {
    known ??= allPlaces(data);
    return known.get(key) ?? wholeFile;
  };
  return {
    of: (table, id) => find(`${table} ${id}`),
    entry: (collection, part) => find(`${collection} ${part}`),
    refusedIds,
  };
}

function allPlaces(data: RawNode): Map<string, Sentence> {
  const places = new Map<string, Sentence>();
  for (const list of bundleListNames)
    for (const [index, node] of listOf(data[list]).entries()) if (isNode(node)) addPlaces(places, list, node, index);
  return places;
}

function addPlaces(places: Map<string, Sentence>, list: BundleList, node: RawNode, index: number): void {
  const isOfResource = list === 'savedTexts' || list === 'transcripts';
  places.set(`${list} ${isOfResource ? node.resource : node['@id']}`, placeIn(list, index, nameOf(node)));
  for (const [at, part] of listOf(node.itemListElement).entries())
    if (isNode(part)) places.set(`${node['@id']} ${part['@id']}`, partIn(index, node.name, at));
  if (list !== 'resources' && list !== 'excerpts') return;
  for (const [at, claim] of listOf(node.educationalAlignment).entries())
    if (isNode(claim)) places.set(`alignments ${claim['@id']}`, claimIn(list, index, nameOf(node), at));
}
