import type { Excerpt } from '../model/excerpt.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import type { LinkCheck } from '../model/link-check.ts';
import { resourcesOf } from '../model/parts.ts';
import type { Row } from './row.ts';

type Records = {
  readonly [Name in 'resources' | 'alignments' | 'excerpts' | 'uses']: readonly Library[Name][number][];
} & { readonly linkChecks?: readonly LinkCheck[] };

/**
 * Joins records into rows, one for each resource, in one pass over each table. Claims on an excerpt stand with the excerpt's resource.
 * @param collectionsOf the collections that hold a resource, those in the trash left out
 */
export function joinRows(
  { resources, alignments, excerpts, uses, linkChecks = [] }: Records,
  collectionsOf: (resource: Id) => Id[],
): Row[] {
  const rows = new Map<Id, Row>(
    resources.map((resource) => [
      resource.id,
      { resource, alignments: [], collections: collectionsOf(resource.id), excerpts: [], uses: 0 },
    ]),
  );
  const owner = new Map<Id, Id>();
  for (const excerpt of excerpts) {
    owner.set(excerpt.id, excerpt.resource);
    rows.get(excerpt.resource)?.excerpts.push(wordsOfExcerpt(excerpt));
  }
  for (const alignment of alignments)
    rows.get(owner.get(alignment.target) ?? alignment.target)?.alignments.push(alignment);
  for (const use of uses) {
    const row = rows.get(use.resource);
    if (row) row.uses = (row.uses ?? 0) + 1;
  }
  for (const linkCheck of linkChecks) {
    const row = rows.get(linkCheck.id);
    if (row) row.linkCheck = linkCheck;
  }
  return [...rows.values()];
}

/** The words of an excerpt: of the quote, and of its note. */
export const wordsOfExcerpt = (excerpt: Excerpt): string =>
  [excerpt.kind === 'quote' ? excerpt.exact : '', excerpt.note ?? ''].filter((text) => text !== '').join('\n');

/** Joins the records of a whole library into rows. */
export function toRows(library: Pick<Library, 'resources' | 'alignments' | 'excerpts' | 'collections'>): Row[] {
  const holding = new Map<Id, Id[]>();
  for (const collection of library.collections) {
    if (collection.dateTrashed !== undefined) continue;
    for (const resource of new Set(resourcesOf(collection)))
      holding.set(resource, [...(holding.get(resource) ?? []), collection.id]);
  }
  return joinRows({ ...library, uses: [] }, (id) => holding.get(id) ?? []);
}
