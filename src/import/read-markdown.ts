import type { Collection } from '../model/collection.ts';
import type { Competency } from '../model/framework.ts';
import { hewlettCompetencies } from '../model/hewlett.ts';
import type { Id } from '../model/identity.ts';
import { emptyLibrary } from '../model/library.ts';
import { competencyInEveryLanguage } from '../words/written.ts';
import { derivedId } from './derived-id.ts';
import { documentTrouble } from './document-trouble.ts';
import { readDocument, type Section } from './markdown-document.ts';
import { curatorOf, type Gathered, readDocumentItem } from './markdown-records.ts';
import { type Reading, refusal, verdictOf } from './reading.ts';

const builtIn = new Set(hewlettCompetencies.map(({ id }) => id));

/** Those that come with Taproot stand in a document in its teacher's language; where such a name is also one of my own, mine is meant. */
function byEveryName(competencies: readonly Competency[]): Map<string, Competency> {
  const names = new Map<string, Competency>();
  for (const one of competencies)
    if (builtIn.has(one.id)) for (const name of competencyInEveryLanguage(one.code ?? '')) names.set(name, one);
  for (const one of competencies) names.set(one.name, one).set(one.shortName ?? one.name, one);
  return names;
}

/**
 * Reads a document that `toMarkdown` wrote, also after somebody has gone over it in an editor, back into collections, headings,
 * resources, notes, claims and excerpts. What a document does not show (dates, saved texts, feedback) says nothing. Records without an id
 * in the document get one that follows from what they say, so that reading it twice doubles nothing.
 * @param competencies those that claims may name, by name or short name; the built-in ones by those of any language
 */
export async function readMarkdown(text: string, competencies: Competency[] = hewlettCompetencies): Promise<Reading> {
  const trouble = documentTrouble(text);
  if (trouble) return refusal('taproot-markdown', trouble);
  const document = readDocument(text);
  if (!document) return refusal('taproot-markdown', { key: 'importing.why.frontMatter' });
  const { front, sections } = document;
  if (front.taproot.version >= 2) return refusal('taproot-markdown', { key: 'importing.why.newerDocument' });

  const { curator } = front.taproot;
  const gathered: Gathered = {
    front,
    library: emptyLibrary(),
    problems: [],
    competencies: byEveryName(competencies),
    resourceIds: new Map(),
    excerptIds: new Set(),
    claimIds: new Set(),
    stamp: { curator, dateSaved: front.created, dateChanged: front.created },
    things: [...front.taproot.things],
    refusedResources: 0,
  };
  if (front.author !== undefined) gathered.library.curators.push(curatorOf(curator, front.author, gathered));
  readSections(sections, gathered);

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

function readSections(sections: Section[], gathered: Gathered): void {
  const ids = [...gathered.front.taproot.collections];
  const marked = sections.filter((section) => section.isCollection).length;
  const around: { depth: number; collection: Collection }[] = [];
  let current: Collection | undefined;
  for (const [index, section] of sections.entries()) {
    if (section.isCollection) {
      while ((around.at(-1)?.depth ?? 0) >= section.depth) around.pop();
      const parent = around.at(-1)?.collection.id;
      const known = marked === ids.length + gathered.library.collections.length ? ids.shift() : undefined;
      const id = known ?? derivedId('collection', gathered.front.taproot.curator, String(index), section.name);
      current = collectionOf(id, section, parent, gathered);
      around.push({ depth: section.depth, collection: current });
    } else if (current) {
      const id = derivedId('heading', current.id, String(current.parts.length), section.name);
      const description = section.description === undefined ? {} : { description: section.description };
      current.parts.push({ kind: 'heading', id, name: section.name, ...description });
    }
    for (const item of section.items) readDocumentItem(item, current, gathered);
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
