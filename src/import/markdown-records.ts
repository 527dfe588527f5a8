import type { Collection } from '../model/collection.ts';
import type { Curator } from '../model/curator.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import type { Resource } from '../model/resource.ts';
import { safeLink } from '../model/safe-link.ts';
import { type Sentence, say } from '../words/say.ts';
import { derivedId } from './derived-id.ts';
import type { FrontMatter } from './markdown-document.ts';
import type { DocumentExcerpt } from './markdown-excerpt.ts';
import type { DocumentClaim, DocumentItem } from './markdown-item.ts';
import { leftOut, mention, refused } from './problems.ts';
import { timeTrouble } from './read-evidence.ts';
import type { Problem } from './reading.ts';
import { linkReason } from './reasons.ts';
import { said } from './said.ts';

/** What the reading of one document gathers. */
export interface Gathered {
  front: FrontMatter;
  library: Library;
  problems: Problem[];
  competencies: Map<string, Competency>;
  resourceIds: Map<string, Id>;
  excerptIds: Set<Id>;
  claimIds: Set<Id>;
  stamp: { curator: Id; dateSaved: string; dateChanged: string };
  things: Id[];
  refusedResources: number;
}

export const curatorOf = (id: Id, name: string, { stamp }: Gathered): Curator => ({ ...stamp, id, curator: id, name });

function placeOf(item: DocumentItem): Sentence {
  const name = mention(item.name);
  if (name === '') return { key: 'importing.where_line', params: { number: item.line } };
  return { key: 'importing.where_line_named', params: { number: item.line, name } };
}

/** Turns an entry of a document into a resource, its place in the collection, and the claims and excerpts on it. */
export function readDocumentItem(item: DocumentItem, current: Collection | undefined, gathered: Gathered): void {
  if (item.url !== undefined && safeLink(item.url) === undefined) {
    gathered.problems.push(refused(placeOf(item), linkReason(item.url)));
    gathered.refusedResources += 1;
    return;
  }
  const resource = resourceOf(item, gathered);
  if (current) {
    const id = derivedId('item', current.id, resource, String(current.parts.length));
    current.parts.push({ kind: 'item', id, resource, ...(item.itemNote === undefined ? {} : { note: item.itemNote }) });
  }
  const excerpts = item.excerpts.concat(item.claims.flatMap((claim) => claim.evidence));
  for (const excerpt of excerpts) addExcerpt(excerpt, resource, placeOf(item), gathered);
  for (const claim of item.claims) addClaim(claim, item, resource, gathered);
}

function resourceOf(item: DocumentItem, gathered: Gathered): Id {
  const { library, resourceIds, stamp, things } = gathered;
  const url = item.url === undefined ? undefined : safeLink(item.url);
  const listed = url === undefined ? things.shift() : undefined;
  const key = url ?? listed ?? `thing ${item.name}`;
  const known = resourceIds.get(key);
  if (known) return known;
  const id = listed ?? derivedId('resource', key);
  resourceIds.set(key, id);
  const { name, kind, author, license, description, note, keywords } = item;
  const said = { url, author, license, description, note, keywords };
  const resource = { id, ...stamp, kind, name: name || say('common.untitled') } as Resource;
  for (const [field, value] of Object.entries(said))
    if (value !== undefined) Object.assign(resource, { [field]: value });
  library.resources.push(resource);
  return id;
}

const excerptId = ({ exact, start, end }: DocumentExcerpt, resource: Id) =>
  derivedId('excerpt', resource, exact ?? `${start}-${end ?? ''}`);

function addExcerpt(excerpt: DocumentExcerpt, resource: Id, where: Sentence, gathered: Gathered): void {
  const { library, excerptIds, stamp, problems } = gathered;
  const id = excerptId(excerpt, resource);
  if (excerptIds.has(id) || excerpt.exact === '') return;
  const row = { id, ...stamp, resource, ...excerptFrom(excerpt) } as Excerpt;
  const trouble = timeTrouble(row);
  if (trouble) {
    problems.push(leftOut(where, trouble));
    return;
  }
  excerptIds.add(id);
  library.excerpts.push(row);
}

/** What a document says of an excerpt; what it does not say is absent. */
const excerptFrom = ({ exact, page, start = 0, end, note, analysis }: DocumentExcerpt) =>
  exact === undefined
    ? said({ kind: 'moment' as const, start, end, note, analysis })
    : said({ kind: 'quote' as const, exact, page, note });

function addClaim(claim: DocumentClaim, item: DocumentItem, target: Id, gathered: Gathered): void {
  const { library, problems, stamp, claimIds } = gathered;
  const competency = gathered.competencies.get(claim.competency);
  if (!competency) {
    problems.push(
      leftOut(placeOf(item), { key: 'importing.why.unknownCompetency', params: { name: mention(claim.competency) } }),
    );
    return;
  }
  const curator = claim.curator === undefined ? stamp.curator : colleague(claim.curator, gathered);
  const id = derivedId('claim', curator, target, competency.id);
  if (claimIds.has(id)) return;
  claimIds.add(id);
  const named = claim.evidence.map((excerpt) => excerptId(excerpt, target));
  const evidence = named.filter((excerpt) => gathered.excerptIds.has(excerpt));
  library.alignments.push({
    id,
    ...stamp,
    curator,
    target,
    competency: competency.id,
    ...(claim.strength === undefined ? {} : { strength: claim.strength }),
    ...(claim.why === undefined ? {} : { why: claim.why }),
    ...(evidence.length === 0 ? {} : { evidence }),
  });
}

function colleague(name: string, gathered: Gathered): Id {
  const known = gathered.front.taproot.colleagues.find((one) => one.name === name)?.id;
  const id = known ?? derivedId('curator', name);
  const { curators } = gathered.library;
  if (!curators.some((one) => one.id === id)) curators.push(curatorOf(id, name, gathered));
  return id;
}
