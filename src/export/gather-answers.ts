import type { Collection } from '../model/collection.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Id } from '../model/identity.ts';
import { emptyLibrary, type Library } from '../model/library.ts';
import type { Resource } from '../model/resource.ts';

/** Enough of a resource to know it again, and whether it may be quoted: it goes along only to be spoken of. */
const spokenOf = ({ id, curator, dateSaved, dateChanged, kind, name, url, license }: Resource): Resource => ({
  id,
  curator,
  dateSaved,
  dateChanged,
  kind,
  name,
  ...(url === undefined ? {} : { url }),
  ...(license === undefined ? {} : { license }),
});

/** What somebody else marked, without what they say of it. */
function bare(excerpt: Excerpt): Excerpt {
  const { note: _, ...rest } = excerpt;
  if (rest.kind === 'quote') return rest;
  const { analysis: __, ...moment } = rest;
  return moment;
}

/** Enough of a collection to know it again. */
const emptied = ({ id, curator, dateSaved, dateChanged, name, position }: Collection): Collection => ({
  id,
  curator,
  dateSaved,
  dateChanged,
  name,
  position,
  parts: [],
});

/**
 * What one curator answers to a request: the own claims with their quotes, feedback, uses and reviews on the collection. Of everything else
 * there is only as much as has to be known to say what the answers are about.
 * @param whole the collection of the request, gathered with all that is in it
 * @returns a library of its own, whole in itself
 */
export function answersIn(whole: Library, request: Id, by: Id): Library {
  const mine = <Row extends { curator: Id }>(rows: readonly Row[]) => rows.filter(({ curator }) => curator === by);
  const alignments = mine(whole.alignments);
  const feedback = mine(whole.feedback);
  const uses = mine(whole.uses);
  const reviews = mine(whole.reviews);
  const requests = whole.requests.filter(({ id }) => id === request);

  const named = new Set<Id>();
  for (const { target, evidence = [] } of alignments) for (const id of [target, ...evidence]) named.add(id);
  for (const { target, inReplyTo } of feedback) for (const id of [target, inReplyTo ?? target]) named.add(id);
  const answered = whole.feedback.filter(({ id, curator }) => curator !== by && named.has(id));
  for (const { target } of answered) named.add(target);
  const excerpts = whole.excerpts.filter(({ id }) => named.has(id));
  for (const { resource } of [...excerpts, ...uses]) named.add(resource);
  for (const { collection } of [...requests, ...reviews]) named.add(collection);

  const competencies = competenciesOf(whole, new Set(alignments.map(({ competency }) => competency)));
  const frameworks = new Set(competencies.map(({ framework }) => framework));
  const answers: Library = {
    ...emptyLibrary(),
    frameworks: whole.frameworks.filter(({ id }) => frameworks.has(id)),
    competencies,
    resources: whole.resources.filter(({ id }) => named.has(id)).map(spokenOf),
    excerpts: excerpts.map((excerpt) => (excerpt.curator === by ? excerpt : bare(excerpt))),
    alignments,
    collections: whole.collections.filter(({ id }) => named.has(id)).map(emptied),
    requests,
    feedback: [...answered.map(({ inReplyTo: _, question: __, ...words }) => words), ...feedback],
    reviews,
    uses,
  };
  const people = new Set<Id>([by, ...requests.map(({ curator }) => curator)]);
  for (const { seconds = [] } of alignments) for (const curator of seconds) people.add(curator);
  return { ...answers, curators: whole.curators.filter(({ id }) => people.has(id)) };
}

/** The competencies that are claimed, and those around them. */
function competenciesOf({ competencies }: Library, claimed: ReadonlySet<Id>): Library['competencies'] {
  const needed = new Set<Id>(claimed);
  const byId = new Map(competencies.map((competency) => [competency.id, competency]));
  for (const id of needed) {
    const parent = byId.get(id)?.parent;
    if (parent !== undefined) needed.add(parent);
  }
  return competencies.filter(({ id }) => needed.has(id));
}
