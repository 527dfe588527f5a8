import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import { resourcesOf } from '../model/parts.ts';
import type { Row } from './row.ts';

type Source = Pick<Library, 'resources' | 'alignments' | 'excerpts' | 'collections'>;

/** Joins the records of a library into rows, one for each resource, in one pass over each table. */
export function toRows({ resources, alignments, excerpts, collections }: Source): Row[] {
  const rows = new Map<Id, Row>(
    resources.map((resource) => [resource.id, { resource, alignments: [], collections: [], excerpts: [] }]),
  );
  const owner = new Map<Id, Id>();
  for (const excerpt of excerpts) {
    owner.set(excerpt.id, excerpt.resource);
    const words = [excerpt.kind === 'quote' ? excerpt.exact : '', excerpt.note ?? ''].filter((text) => text !== '');
    rows.get(excerpt.resource)?.excerpts.push(words.join('\n'));
  }
  for (const alignment of alignments)
    rows.get(owner.get(alignment.target) ?? alignment.target)?.alignments.push(alignment);
  for (const collection of collections) {
    if (collection.dateTrashed !== undefined) continue;
    for (const resource of new Set(resourcesOf(collection))) rows.get(resource)?.collections.push(collection.id);
  }
  return [...rows.values()];
}

/** How much lies where: the numbers beside the places of the navigation. */
export interface Counts {
  inbox: number;
  all: number;
  trash: number;
  byCollection: Map<Id, number>;
  byCompetency: Map<Id, number>;
}

/** Counts rows by place, collection and competency; a resource counts once for each competency, and the trash counts nowhere else. */
export function countRows(rows: Row[]): Counts {
  const counts: Counts = { inbox: 0, all: 0, trash: 0, byCollection: new Map(), byCompetency: new Map() };
  const more = (map: Map<Id, number>, id: Id) => map.set(id, (map.get(id) ?? 0) + 1);
  for (const row of rows) {
    if (row.resource.dateTrashed !== undefined) {
      counts.trash += 1;
      continue;
    }
    counts.all += 1;
    if (row.collections.length === 0) counts.inbox += 1;
    for (const id of row.collections) more(counts.byCollection, id);
    for (const id of new Set(row.alignments.map((alignment) => alignment.competency))) more(counts.byCompetency, id);
  }
  return counts;
}

/** The tags of the library with how often each is used, the most used first. */
export function countTags(rows: Row[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { resource } of rows)
    for (const tag of resource.keywords ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
