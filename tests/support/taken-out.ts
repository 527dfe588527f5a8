import type { Scope } from '../../src/import/withdrawn.ts';
import type { Id } from '../../src/model/identity.ts';
import type { Library } from '../../src/model/library.ts';
import { HANGING } from '../../src/model/travelled.ts';

/** The library of a colleague who took these out, with what stood on them, as the product does it. */
export function takenOut(library: Library, ids: ReadonlySet<Id>): Library {
  const excerpts = library.excerpts.filter(({ id }) => !ids.has(id));
  const gone = new Set(library.excerpts.filter(({ id }) => ids.has(id)).map(({ id }) => id));
  const feedback = library.feedback.filter(({ id, target }) => !ids.has(id) && !gone.has(target));
  const left = new Set(feedback.map(({ id }) => id));
  return {
    ...library,
    excerpts,
    alignments: library.alignments
      .filter(({ id, target }) => !ids.has(id) && !gone.has(target))
      .map((row) => (row.evidence ? { ...row, evidence: row.evidence.filter((id) => !gone.has(id)) } : row)),
    feedback: feedback.map(({ inReplyTo, ...row }) =>
      inReplyTo === undefined || !left.has(inReplyTo) ? row : { ...row, inReplyTo },
    ),
    reviews: library.reviews.filter(({ id }) => !ids.has(id)),
    uses: library.uses.filter(({ id }) => !ids.has(id)),
  };
}

/** What the bundle of a colleague says who took out all that is in the one library and not in the other. */
export function stating(before: Library, after: Library, sender?: Id): Scope {
  const idsIn = (library: Library) => [
    ...HANGING.flatMap((table) => library[table].map(({ id }) => id)),
    ...library.collections.flatMap(({ parts }) => parts.map(({ id }) => id)),
  ];
  const left = new Set(idsIn(after));
  return {
    withdrawn: new Set(idsIn(before).filter((id) => !left.has(id))),
    ...(sender === undefined ? {} : { sender }),
  };
}

/** The library as if one teacher had said all of it. */
export const saidBy = (library: Library, curator: Id): Library => ({
  ...library,
  ...Object.fromEntries(HANGING.map((table) => [table, library[table].map((row) => ({ ...row, curator }))])),
});

/** What points to something that is not there: nothing, in a library that is whole. */
export function dangling({ resources, excerpts, collections, alignments, feedback }: Library): Id[] {
  const there = new Set([...resources, ...excerpts, ...collections, ...feedback].map(({ id }) => id));
  const pointers = [
    ...alignments.flatMap(({ target, evidence = [] }) => [target, ...evidence]),
    ...feedback.flatMap(({ target, inReplyTo }) => [target, inReplyTo ?? target]),
  ];
  return pointers.filter((id) => !there.has(id));
}
