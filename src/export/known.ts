import type { Alignment } from '../model/alignment.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import { inReadingOrder } from '../model/reading-order.ts';
import type { Resource } from '../model/resource.ts';
import type { Review } from '../model/review.ts';
import { say } from '../words/say.ts';
import { plainLine } from './plain-text.ts';

/** What a document needs to know of the library, found once. */
export interface Known {
  resources: Map<Id, Resource>;
  /** By the resource that it is about, itself or by way of an excerpt; in the order of the framework. */
  alignments: Map<Id, Alignment[]>;
  excerpts: Map<Id, Excerpt[]>;
  excerptById: Map<Id, Excerpt>;
  competencies: Map<Id, Competency>;
  curators: Map<Id, string>;
  /** By their collection, the oldest first. */
  reviews: Map<Id, Review[]>;
  /** Whose document it is: claims of others bear their names. */
  author: Id;
}

/** Looks a gathered library over for a document of `author`. The order of everything is fixed by the records alone. */
export function knownOf(library: Library, author: Id): Known {
  const competencies = new Map(library.competencies.map((competency) => [competency.id, competency]));
  const excerptById = new Map(library.excerpts.map((excerpt) => [excerpt.id, excerpt]));
  const rank = (alignment: Alignment) => competencies.get(alignment.competency)?.position ?? 0;
  const alignments = library.alignments.toSorted(
    (a, b) =>
      rank(a) - rank(b) || Number(b.curator === author) - Number(a.curator === author) || (a.id < b.id ? -1 : 1),
  );
  return {
    author,
    competencies,
    excerptById,
    resources: new Map(library.resources.map((resource) => [resource.id, resource])),
    alignments: Map.groupBy(alignments, ({ target }) => excerptById.get(target)?.resource ?? target),
    excerpts: Map.groupBy(
      inReadingOrder(library.excerpts.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
      (excerpt) => excerpt.resource,
    ),
    curators: new Map(library.curators.map((curator) => [curator.id, curator.name])),
    reviews: Map.groupBy(
      library.reviews.toSorted((a, b) => (a.dateSaved + a.id < b.dateSaved + b.id ? -1 : 1)),
      ({ collection }) => collection,
    ),
  };
}

/** The excerpts that show a claim: its own target where that is one, and those it names. */
export function evidenceOf(alignment: Alignment, { excerptById }: Known): Excerpt[] {
  return [alignment.target, ...(alignment.evidence ?? [])]
    .map((id) => excerptById.get(id))
    .filter((excerpt) => excerpt !== undefined);
}

/** A competency as a chip would call it. */
export const nameOfCompetency = (competency: Competency | undefined): string =>
  plainLine(competency?.shortName ?? competency?.name ?? '') || say('common.untitled');

/** Who else than the author of the document makes this claim, or undefined. */
export const colleagueOf = (
  { curator }: Pick<Alignment, 'curator'>,
  { author, curators }: Known,
): string | undefined =>
  curator === author ? undefined : plainLine(curators.get(curator) ?? '') || say('common.nameless');
