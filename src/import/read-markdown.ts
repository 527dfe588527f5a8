import type { Collection } from '../model/collection.ts';
import type { Curator } from '../model/curator.ts';
import type { Competency } from '../model/framework.ts';
import { hewlettCompetencies } from '../model/hewlett.ts';
import type { Id } from '../model/identity.ts';
import { emptyLibrary, type Library } from '../model/library.ts';
import type { Resource } from '../model/resource.ts';
import { safeLink } from '../model/safe-link.ts';
import { say } from '../words/say.ts';
import { derivedId } from './derived-id.ts';
import { type FrontMatter, readDocument, type Section } from './markdown-document.ts';
import type { DocumentClaim, DocumentExcerpt, DocumentItem } from './markdown-item.ts';
import { leftOut, mention, refused } from './problems.ts';
import { type Problem, type Reading, refusal, verdictOf } from './reading.ts';
import { linkReason } from './reasons.ts';

/** Longer Markdown is no document that anybody reads; parsing it would take long, too. */
const LONGEST_DOCUMENT = 5_000_000;

/** A line that begins inside 40 lists or quotes, or as far from its margin. No document of Taproot's does, and parsing such takes minutes. */
const DEEP = /^(?:[ \t>]|[*+-] |\d{1,9}[.)] ){40}/m;

/** Marks of emphasis, links and code in one paragraph: where there are thousands, parsing takes time by their square. */
const MOST_MARKS = 1_000;
const MARK = /(?<!\\)[*_~[`<]/g;

const isTangled = (text: string): boolean =>
  text
    .split(/\n[ \t]*(?:\n|[-*+][ \t]|\d{1,9}[.)][ \t])/)
    .some((chunk) => chunk.length > MOST_MARKS && (chunk.match(MARK)?.length ?? 0) > MOST_MARKS);

interface Gathered {
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

/**
 * Reads a document that `toMarkdown` wrote, also after somebody has gone over it in an editor, back into collections, headings,
 * resources, notes, claims and excerpts. What a document does not show (dates, saved texts, feedback) says nothing. Records without an id
 * in the document get one that follows from what they say, so that reading it twice doubles nothing.
 * @param competencies those that claims may name, by name or short name
 */
export async function readMarkdown(text: string, competencies: Competency[] = hewlettCompetencies): Promise<Reading> {
  if (text.length > LONGEST_DOCUMENT)
    return refusal('taproot-markdown', { key: 'importing.why.longDocument', params: { most: LONGEST_DOCUMENT } });
  if (DEEP.test(text) || isTangled(text)) return refusal('taproot-markdown', { key: 'importing.why.tangledDocument' });
  const document = readDocument(text);
  if (!document) return refusal('taproot-markdown', { key: 'importing.why.frontMatter' });
  const { front, sections } = document;
  if (front.taproot.version >= 2) return refusal('taproot-markdown', { key: 'importing.why.newerDocument' });

  const { curator } = front.taproot;
  const gathered: Gathered = {
    front,
    library: emptyLibrary(),
    problems: [],
    competencies: new Map(
      competencies.flatMap((one) => [
        [one.name, one],
        [one.shortName ?? one.name, one],
      ]),
    ),
    resourceIds: new Map(),
    excerptIds: new Set(),
    claimIds: new Set(),
    stamp: { curator, dateSaved: front.created, dateChanged: front.created },
    things: [...front.taproot.things],
    refusedResources: 0,
  };
  if (front.author !== undefined) gathered.library.curators.push(curatorOf(curator, front.author, gathered));
  await readSections(sections, gathered);

  const { library, problems, refusedResources } = gathered;
  const verdict = verdictOf(library, problems);
  return {
    format: 'taproot-markdown',
    verdict,
    header: {
      ...(front.title === undefined ? {} : { name: front.title }),
      dateCreated: front.created,
      curator: { id: curator, ...(front.author === undefined ? {} : { name: front.author }) },
    },
    library: verdict === 'refused' ? emptyLibrary() : library,
    refusedResources,
    repeatedResources: 0,
    problems,
  };
}

const curatorOf = (id: Id, name: string, { stamp }: Gathered): Curator => ({ ...stamp, id, curator: id, name });

async function readSections(sections: Section[], gathered: Gathered): Promise<void> {
  const ids = [...gathered.front.taproot.collections];
  const marked = sections.filter((section) => section.isCollection).length;
  const around: { depth: number; collection: Collection }[] = [];
  let current: Collection | undefined;
  for (const [index, section] of sections.entries()) {
    if (section.isCollection) {
      while ((around.at(-1)?.depth ?? 0) >= section.depth) around.pop();
      const parent = around.at(-1)?.collection.id;
      const known = marked === ids.length + gathered.library.collections.length ? ids.shift() : undefined;
      const id = known ?? (await derivedId('collection', gathered.front.taproot.curator, String(index), section.name));
      current = collectionOf(id, section, parent, gathered);
      around.push({ depth: section.depth, collection: current });
    } else if (current) {
      const id = await derivedId('heading', current.id, String(current.parts.length), section.name);
      const description = section.description === undefined ? {} : { description: section.description };
      current.parts.push({ kind: 'heading', id, name: section.name, ...description });
    }
    for (const item of section.items) await readDocumentItem(item, current, gathered);
  }
}

function collectionOf(id: Id, section: Section, parent: Id | undefined, { library, stamp }: Gathered): Collection {
  const { description, license } = section;
  const collection: Collection = {
    id,
    ...stamp,
    name: section.name,
    ...(description === undefined ? {} : { description }),
    ...(parent === undefined ? {} : { parent }),
    position: library.collections.length + 1,
    ...(license === undefined ? {} : { license }),
    parts: [],
  };
  library.collections.push(collection);
  return collection;
}

async function readDocumentItem(
  item: DocumentItem,
  current: Collection | undefined,
  gathered: Gathered,
): Promise<void> {
  if (item.url !== undefined && safeLink(item.url) === undefined) {
    const where = {
      key: 'importing.where_line_named' as const,
      params: { number: item.line, name: mention(item.name) },
    };
    gathered.problems.push(refused(where, linkReason(item.url)));
    gathered.refusedResources += 1;
    return;
  }
  const resource = await resourceOf(item, gathered);
  if (current) {
    const id = await derivedId('item', current.id, resource, String(current.parts.length));
    current.parts.push({ kind: 'item', id, resource, ...(item.itemNote === undefined ? {} : { note: item.itemNote }) });
  }
  const excerpts = item.excerpts.concat(item.claims.flatMap((claim) => claim.evidence));
  for (const excerpt of excerpts) await addExcerpt(excerpt, resource, gathered);
  for (const claim of item.claims) await addClaim(claim, item, resource, gathered);
}

async function resourceOf(item: DocumentItem, gathered: Gathered): Promise<Id> {
  const { library, resourceIds, stamp, things } = gathered;
  const url = item.url === undefined ? undefined : safeLink(item.url);
  const listed = url === undefined ? things.shift() : undefined;
  const key = url ?? listed ?? `thing ${item.name}`;
  const known = resourceIds.get(key);
  if (known) return known;
  const id = listed ?? (await derivedId('resource', key));
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

async function addExcerpt(
  excerpt: DocumentExcerpt,
  resource: Id,
  { library, excerptIds, stamp }: Gathered,
): Promise<void> {
  const id = await excerptId(excerpt, resource);
  if (excerptIds.has(id) || excerpt.exact === '') return;
  excerptIds.add(id);
  const note = excerpt.note === undefined ? {} : { note: excerpt.note };
  if (excerpt.exact !== undefined)
    library.excerpts.push({ id, ...stamp, kind: 'quote', resource, exact: excerpt.exact, ...note });
  else {
    const end = excerpt.end === undefined ? {} : { end: excerpt.end };
    library.excerpts.push({ id, ...stamp, kind: 'moment', resource, start: excerpt.start ?? 0, ...end, ...note });
  }
}

async function addClaim(claim: DocumentClaim, item: DocumentItem, target: Id, gathered: Gathered): Promise<void> {
  const { library, problems, stamp, claimIds } = gathered;
  const competency = gathered.competencies.get(claim.competency);
  if (!competency) {
    const where = {
      key: 'importing.where_line_named' as const,
      params: { number: item.line, name: mention(item.name) },
    };
    problems.push(
      leftOut(where, { key: 'importing.why.unknownCompetency', params: { name: mention(claim.competency) } }),
    );
    return;
  }
  const curator = claim.curator === undefined ? stamp.curator : await colleague(claim.curator, gathered);
  const id = await derivedId('claim', curator, target, competency.id);
  if (claimIds.has(id)) return;
  claimIds.add(id);
  const evidence = await Promise.all(claim.evidence.map((excerpt) => excerptId(excerpt, target)));
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

async function colleague(name: string, gathered: Gathered): Promise<Id> {
  const known = gathered.front.taproot.colleagues.find((one) => one.name === name)?.id;
  const id = known ?? (await derivedId('curator', name));
  const { curators } = gathered.library;
  if (!curators.some((one) => one.id === id)) curators.push(curatorOf(id, name, gathered));
  return id;
}
