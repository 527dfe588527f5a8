import type { Collection } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import { licenceName } from '../model/licence-name.ts';
import { say } from '../words/say.ts';
import { between, linkTo, type Phrase, words } from './markdown-nodes.ts';
import { plainLine } from './plain-text.ts';

/** A collection's name on one line. */
export const nameOf = (collection: Collection) => plainLine(collection.name) || say('common.untitled');

/** Whose it is and under which licence. Each collection has this line, and no heading has: so a reader can tell them apart. */
export function byline(
  curators: ReadonlyMap<Id, string>,
  collection: Collection,
  around: Collection | undefined,
): Phrase[] {
  const curator = plainLine(curators.get(collection.curator) ?? '');
  const says: Phrase[] = [];
  if (around) says.push(words(say('exporting.document.insideOf', { name: nameOf(around) })));
  if (curator !== '' && (!around || collection.curator !== around.curator))
    says.push(words(say('exporting.document.by', { name: curator })));
  const levels = (collection.educationalLevel ?? []).map(plainLine).filter((level) => level !== '');
  if (levels.length > 0) says.push(words(levels.join(', ')));
  const license = plainLine(collection.license ?? '');
  if (license !== '') says.push(linkTo(license, licenceName(license)));
  if (says.length === 0) says.push(words(say('exporting.document.collection')));
  return between(says, () => words('. '));
}
