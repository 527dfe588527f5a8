import type { Alignment } from '../model/alignment.ts';
import type { Collection } from '../model/collection.ts';
import type { Feedback } from '../model/feedback.ts';
import type { FeedbackRequest } from '../model/feedback-request.ts';
import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import { emptyLibrary, type Library } from '../model/library.ts';
import type { Resource } from '../model/resource.ts';
import { answersIn } from './gather-answers.ts';
import { habitsAbout } from './gather-habits.ts';
import { namedIn } from './named-in.ts';

/** What a teacher asked to send: collections with all that is inside them, single resources, or everything. */
export type Selection = 'everything' | { collections?: Id[]; resources?: Id[] };

/** What leaves in a round of feedback: the collection of a request, or what one curator answers to it. */
export type Round = { asks: Id } | { answers: Id; by: Id };

export const isRound = (wanted: Selection | Round): wanted is Round =>
  wanted !== 'everything' && ('asks' in wanted || 'answers' in wanted);

/** What leaves only when it was asked for. */
export interface LeavingOptions {
  privateNotes: boolean;
  /** The texts of pages and the transcripts of videos. */
  savedTexts: boolean;
  /** Files with their bytes: only a zip can carry them. */
  attachments?: boolean;
  /** What the teacher set up for themselves: only a copy of everything can carry it. */
  habits?: boolean;
  /** Who sends it: the name goes along even where none of the words are theirs. */
  sender?: Id | undefined;
}

/** With all that leaves only when it was asked for. */
export const EVERYTHING: LeavingOptions = { privateNotes: true, savedTexts: true, attachments: true, habits: true };

/**
 * All that has to leave so that the selection is whole on another machine: collections with those inside them, their resources, and the
 * claims, excerpts, feedback, uses, competencies and curators that go with them. What lies in the trash never leaves, and no record
 * points to one that stays here.
 * @returns a library of its own; the records of `library` are not changed
 */
export function gather(library: Library, wanted: Selection | Round, options: LeavingOptions): Library {
  return isRound(wanted) ? gatherRound(library, wanted, options) : gatherChosen(library, wanted, options);
}

/** The collection of a request with the one request, or the answers to it. */
function gatherRound(library: Library, round: Round, options: LeavingOptions): Library {
  const asked = 'asks' in round ? round.asks : round.answers;
  const requests = library.requests.filter(({ id }) => id === asked);
  const collections = requests.map(({ collection }) => collection);
  const whole = gatherChosen(library, { collections }, options, requests);
  return 'asks' in round ? whole : answersIn(whole, asked, round.by);
}

/** @param requests those that leave: a request belongs to the files of its own round, and to a copy of everything */
function gatherChosen(
  library: Library,
  selection: Selection,
  options: LeavingOptions,
  requests = selection === 'everything' ? library.requests : [],
): Library {
  const { privateNotes, savedTexts, attachments = false, habits = false } = options;
  const everything = selection === 'everything';
  const collections = collectionsOf(library, selection);
  const resources = resourcesOf(library, selection, collections);
  const excerpts = library.excerpts.filter((excerpt) => resources.has(excerpt.resource));
  const evidence = new Set(excerpts.map((excerpt) => excerpt.id));
  const competencies = new Map(library.competencies.map((competency) => [competency.id, competency]));
  const alignments = library.alignments
    .filter(({ target, competency }) => (resources.has(target) || evidence.has(target)) && competencies.has(competency))
    .map((alignment) => withoutLostEvidence(alignment, evidence));
  const ofCollections = ({ collection }: { collection: Id }) => collections.has(collection);
  const asking = requests.filter(ofCollections);
  const questions = questionsIn(asking);
  const staysHere = questionsIn(library.requests.filter((request) => !asking.includes(request)));
  const feedback = withoutAnswers(library.feedback, staysHere).filter(
    ({ target }) => resources.has(target) || evidence.has(target) || collections.has(target),
  );
  const answered = new Set(feedback.map((words) => words.id));
  const needed = everything
    ? library.competencies
    : withAncestors(
        competencies,
        alignments.map((alignment) => alignment.competency),
      );
  const frameworks = new Set(needed.map((competency) => competency.framework));

  const leaving: Library = {
    ...emptyLibrary(),
    frameworks: library.frameworks.filter((framework) => everything || frameworks.has(framework.id)),
    competencies: needed,
    resources: [...resources.values()].map((resource) => (privateNotes ? resource : withoutPrivateNote(resource))),
    savedTexts: savedTexts ? library.savedTexts.filter((saved) => resources.has(saved.id)) : [],
    transcripts: savedTexts ? library.transcripts.filter((transcript) => resources.has(transcript.id)) : [],
    attachments: attachments ? library.attachments.filter((attachment) => resources.has(attachment.resource)) : [],
    excerpts,
    alignments,
    collections: [...collections.values()].map((collection) => closed(collection, collections, resources)),
    requests: asking,
    feedback: feedback.map((words) =>
      withoutDangling(withoutDangling(words, 'inReplyTo', answered), 'question', questions),
    ),
    reviews: library.reviews.filter(ofCollections),
    uses: library.uses.filter((use) => resources.has(use.resource)),
    ...(everything && habits ? habitsAbout(library, resources) : {}),
  };
  return { ...leaving, curators: everything ? library.curators : curatorsNamed(library, leaving, options.sender) };
}

const questionsIn = (requests: readonly FeedbackRequest[]): Set<Id> =>
  new Set(requests.flatMap(({ questions }) => questions.map(({ id }) => id)));

/** Without answers to questions that stay here, for nobody could tell what they say, and without the replies to them. */
function withoutAnswers(feedback: readonly Feedback[], staysHere: ReadonlySet<Id>): Feedback[] {
  const staying = new Set(feedback.flatMap(({ id, question = '' }) => (staysHere.has(question) ? [id] : [])));
  const replies = Map.groupBy(feedback, ({ inReplyTo }) => inReplyTo);
  for (const id of staying) for (const reply of replies.get(id) ?? []) staying.add(reply.id);
  return feedback.filter(({ id }) => !staying.has(id));
}

function collectionsOf(library: Library, selection: Selection): Map<Id, Collection> {
  const here = library.collections.filter((collection) => collection.dateTrashed === undefined);
  if (selection === 'everything') return new Map(here.map((collection) => [collection.id, collection]));
  const inside = Map.groupBy(here, (collection) => collection.parent);
  const byId = new Map(here.map((collection) => [collection.id, collection]));
  const leaving = new Map<Id, Collection>();
  const queue = (selection.collections ?? [])
    .map((id) => byId.get(id))
    .filter((collection) => collection !== undefined);
  for (const collection of queue) {
    if (leaving.has(collection.id)) continue;
    leaving.set(collection.id, collection);
    queue.push(...(inside.get(collection.id) ?? []));
  }
  return leaving;
}

function resourcesOf(library: Library, selection: Selection, collections: Map<Id, Collection>): Map<Id, Resource> {
  const asked = new Set(selection === 'everything' ? [] : selection.resources);
  for (const collection of collections.values())
    for (const part of collection.parts) if (part.kind === 'item') asked.add(part.resource);
  return new Map(
    library.resources
      .filter(
        (resource) => resource.dateTrashed === undefined && (selection === 'everything' || asked.has(resource.id)),
      )
      .map((resource) => [resource.id, resource]),
  );
}

function withAncestors(competencies: Map<Id, Competency>, ids: Id[]): Competency[] {
  const needed = new Map<Id, Competency>();
  for (const id of ids) {
    let competency = competencies.get(id);
    while (competency && !needed.has(competency.id)) {
      needed.set(competency.id, competency);
      competency = competency.parent === undefined ? undefined : competencies.get(competency.parent);
    }
  }
  return [...needed.values()];
}

/** The collection without parts and parent that stay here. */
function closed(collection: Collection, collections: Map<Id, Collection>, resources: Map<Id, Resource>): Collection {
  const parts = collection.parts.filter((part) => part.kind === 'heading' || resources.has(part.resource));
  const whole = parts.length === collection.parts.length ? collection : { ...collection, parts };
  return withoutDangling(whole, 'parent', collections);
}

function withoutDangling<Row, Field extends keyof Row>(
  row: Row,
  field: Field,
  ids: { has(id: Row[Field]): boolean },
): Row {
  if (row[field] === undefined || ids.has(row[field])) return row;
  const { [field]: _, ...rest } = row;
  return rest as Row;
}

function withoutLostEvidence(alignment: Alignment, excerpts: Set<Id>): Alignment {
  const { evidence } = alignment;
  if (!evidence || evidence.every((id) => excerpts.has(id))) return alignment;
  return { ...alignment, evidence: evidence.filter((id) => excerpts.has(id)) };
}

function withoutPrivateNote(resource: Resource): Resource {
  if (resource.privateNote === undefined) return resource;
  const { privateNote: _, ...rest } = resource;
  return rest;
}

function curatorsNamed(library: Library, leaving: Library, sender: Id | undefined) {
  const named = namedIn(leaving);
  if (sender !== undefined) named.add(sender);
  return library.curators.filter((curator) => named.has(curator.id));
}
