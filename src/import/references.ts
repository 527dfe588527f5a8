import { hewlettCompetencies, hewlettFramework } from '../model/hewlett.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import { type Stretch, troubleOf } from '../model/stretch.ts';
import type { Sentence } from '../words/say.ts';
import { cutCircles } from './circles.ts';
import { mendHabits } from './mend-habits.ts';
import type { Places } from './places.ts';
import { leftOut, refused, said } from './problems.ts';
import type { Problem } from './reading.ts';

/** The bytes of attachments, by the hash that they should have; damaged where they have another one. */
export type ReadFiles = ReadonlyMap<string, Blob | 'damaged'>;

type Say = (where: Sentence, key: Sentence['key'], about: Id) => void;

/**
 * Makes the library whole in itself: no record points to one that is not in it (built-in competencies aside), and nothing stands
 * inside itself. What has lost its ground is taken out of `library`, and `problems` says so.
 */
export function mendReferences(
  library: Library,
  places: Places,
  problems: Problem[],
  files: ReadFiles = new Map(),
): void {
  const refuse: Say = (where, key, about) => {
    if (!places.refusedIds.has(about)) problems.push(refused(where, { key }));
  };
  const leave: Say = (where, key, about) => {
    if (!places.refusedIds.has(about)) problems.push(leftOut(where, { key }));
  };
  mendCompetencies(library, places, refuse, leave);
  mendExcerptsAndClaims(library, places, refuse, leave);
  mendCollections(library, places, leave);
  mendWords(library, places, refuse, leave);
  mendEvidence(library, places, refuse, files);
  mendHabits(library, places, refuse);
  tellPastTheEnd(library, problems);
}

const parentTrouble = { circle: 'importing.why.circle', absent: 'importing.why.noParent' } as const;

const idsOf = (rows: readonly { id: Id }[]) => new Set(rows.map((row) => row.id));

function mendCompetencies(library: Library, places: Places, refuse: Say, leave: Say): void {
  const frameworks = idsOf(library.frameworks).add(hewlettFramework.id);
  library.competencies = library.competencies.filter((competency) => {
    const kept = frameworks.has(competency.framework);
    if (!kept) refuse(places.of('competencies', competency.id), 'importing.why.noFramework', competency.framework);
    return kept;
  });
  mendPointers(library.competencies, 'parent', idsOf(hewlettCompetencies), (id, trouble, parent) =>
    leave(places.of('competencies', id), parentTrouble[trouble], parent),
  );
}

function mendExcerptsAndClaims(library: Library, places: Places, refuse: Say, leave: Say): void {
  const resources = idsOf(library.resources);
  library.excerpts = library.excerpts.filter((excerpt) => {
    const kept = resources.has(excerpt.resource);
    if (!kept) refuse(places.of('excerpts', excerpt.id), 'importing.why.noResource', excerpt.resource);
    return kept;
  });
  const excerpts = idsOf(library.excerpts);
  const competencies = idsOf(library.competencies);
  for (const competency of hewlettCompetencies) competencies.add(competency.id);
  library.alignments = library.alignments.filter((alignment) => {
    const where = () => places.of('alignments', alignment.id);
    if (!resources.has(alignment.target) && !excerpts.has(alignment.target)) return false;
    if (!competencies.has(alignment.competency)) {
      refuse(where(), 'importing.why.noCompetency', alignment.competency);
      return false;
    }
    const lost = alignment.evidence?.find((id) => !excerpts.has(id));
    if (lost !== undefined) {
      leave(where(), 'importing.why.noEvidence', lost);
      alignment.evidence = alignment.evidence?.filter((id) => excerpts.has(id)) ?? [];
    }
    return true;
  });
}

function mendCollections(library: Library, places: Places, leave: Say): void {
  const resources = idsOf(library.resources);
  mendPointers(library.collections, 'parent', new Set(), (id, trouble, parent) =>
    leave(places.of('collections', id), parentTrouble[trouble], parent),
  );
  for (const collection of library.collections) {
    const isHere = (part: (typeof collection.parts)[number]) => part.kind === 'heading' || resources.has(part.resource);
    if (collection.parts.every(isHere)) continue;
    for (const part of collection.parts)
      if (part.kind === 'item' && !isHere(part))
        leave(places.entry(collection.id, part.id), 'importing.why.noResource', part.resource);
    collection.parts = collection.parts.filter(isHere);
  }
}

function mendWords(library: Library, places: Places, refuse: Say, leave: Say): void {
  const resources = idsOf(library.resources);
  const targets = new Set([...resources, ...idsOf(library.excerpts), ...idsOf(library.collections)]);
  library.feedback = library.feedback.filter((words) => {
    const kept = targets.has(words.target);
    if (!kept) refuse(places.of('feedback', words.id), 'importing.why.noTarget', words.target);
    return kept;
  });
  mendPointers(library.feedback, 'inReplyTo', new Set(), (id, _, answered) =>
    leave(places.of('feedback', id), 'importing.why.noReply', answered),
  );
  mendPeers(library, places, refuse, leave);
  library.uses = library.uses.filter((use) => {
    const kept = resources.has(use.resource);
    if (!kept) refuse(places.of('uses', use.id), 'importing.why.noResource', use.resource);
    return kept;
  });
}

/** Requests and reviews stand on their collection, answers on the questions of a request. */
function mendPeers(library: Library, places: Places, refuse: Say, leave: Say): void {
  const collections = idsOf(library.collections);
  const isOfCollection = (table: 'requests' | 'reviews', id: Id, collection: Id) => {
    const kept = collections.has(collection);
    if (!kept) refuse(places.of(table, id), 'importing.why.noTarget', collection);
    return kept;
  };
  library.requests = library.requests.filter(({ id, collection }) => isOfCollection('requests', id, collection));
  library.reviews = library.reviews.filter(({ id, collection }) => isOfCollection('reviews', id, collection));
  const questions = idsOf(library.requests.flatMap((request) => request.questions));
  for (const words of library.feedback) {
    if (words.question === undefined || questions.has(words.question)) continue;
    leave(places.of('feedback', words.id), 'importing.why.noReply', words.question);
    delete words.question;
  }
}

function mendEvidence(library: Library, places: Places, refuse: Say, files: ReadFiles): void {
  const resources = idsOf(library.resources);
  const isOfResource = (table: 'savedTexts' | 'transcripts' | 'attachments', id: Id, resource: Id) => {
    const kept = resources.has(resource);
    if (!kept) refuse(places.of(table, id), 'importing.why.noResource', resource);
    return kept;
  };
  library.savedTexts = library.savedTexts.filter(({ id }) => isOfResource('savedTexts', id, id));
  library.transcripts = library.transcripts.filter(({ id }) => isOfResource('transcripts', id, id));
  library.attachments = library.attachments.filter(({ id, resource, sha256, contentSize }) => {
    if (!isOfResource('attachments', id, resource)) return false;
    const trouble = fileTrouble(files.get(sha256), contentSize);
    if (trouble) refuse(places.of('attachments', id), trouble, id);
    return trouble === undefined;
  });
}

function fileTrouble(file: Blob | 'damaged' | undefined, contentSize: number): Sentence['key'] | undefined {
  if (file === undefined) return 'importing.why.noFile';
  if (file === 'damaged') return 'importing.why.damagedFile';
  return file.size === contentSize ? undefined : 'importing.why.otherSize';
}

/** Lengths that pages state are often wrong, so what lies past them comes in; but it is said. */
function tellPastTheEnd(library: Library, problems: Problem[]): void {
  const durations = new Map(library.resources.map((row) => [row.id, row.video?.duration]));
  const isPast = (stretch: Stretch | undefined, resource: Id) =>
    stretch !== undefined && troubleOf(stretch, durations.get(resource)) === 'past-the-end';
  const moments = library.excerpts.filter((row) => row.kind === 'moment' && isPast(row, row.resource));
  const transcripts = library.transcripts.filter((row) => isPast(row.cues.at(-1), row.id));
  const count = moments.length + transcripts.length;
  if (count > 0)
    problems.push(said({ key: 'importing.why.pastTheEnd' as 'importing.why.pastTheEnd_one', params: { count } }));
}

/** Takes away pointers to rows that are not there, and one of each circle. */
function mendPointers<Field extends 'parent' | 'inReplyTo'>(
  rows: ({ id: Id } & { [key in Field]?: Id | undefined })[],
  field: Field,
  elsewhere: Set<Id>,
  tell: (id: Id, trouble: 'circle' | 'absent', pointsTo: Id) => void,
): void {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const drop = (row: (typeof rows)[number], trouble: 'circle' | 'absent') => {
    const pointsTo = row[field];
    if (pointsTo !== undefined) tell(row.id, trouble, pointsTo);
    delete row[field];
  };
  for (const row of rows) {
    const pointsTo: Id | undefined = row[field];
    if (pointsTo !== undefined && !byId.has(pointsTo) && !elsewhere.has(pointsTo)) drop(row, 'absent');
  }
  for (const id of cutCircles(new Map(rows.map((row) => [row.id, row[field]])))) {
    const row = byId.get(id);
    if (row) drop(row, 'circle');
  }
}
