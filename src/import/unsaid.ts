import type { Alignment } from '../model/alignment.ts';
import type { Collection } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import { meaningOfPart, weave } from './merge-lists.ts';
import type { Scope } from './withdrawn.ts';

/**
 * The collection with the entries that it had before and of which the bundle says nothing: they may have been left out before it left. A
 * resource that was taken out there is asked about by itself, and so stands in it as well.
 */
export function withUnsaidParts(theirs: Collection, before: Collection, { withdrawn }: Scope): Collection {
  const there = new Set(theirs.parts.flatMap((part) => [part.id, meaningOfPart(part)]));
  const unsaid = before.parts.filter(
    (part) =>
      !there.has(part.id) && !there.has(meaningOfPart(part)) && (part.kind === 'item' || !withdrawn?.has(part.id)),
  );
  if (unsaid.length === 0) return theirs;
  const parts = new Map([...before.parts, ...theirs.parts].map((part) => [part.id, part]));
  const known = new Set([...theirs.parts, ...unsaid].map(({ id }) => id));
  const order = weave(
    theirs.parts.map(({ id }) => id),
    before.parts.flatMap(({ id }) => (known.has(id) ? [id] : [])),
  );
  return { ...theirs, parts: order.flatMap((id) => parts.get(id) ?? []) };
}

/**
 * The claim with the evidence that it showed before and that is not in the bundle, unless it was taken out there.
 * @param quoted the excerpts in the bundle: of those the claim shows what it says
 */
export function withUnsaidEvidence(
  theirs: Alignment,
  before: Alignment,
  quoted: ReadonlySet<Id>,
  { withdrawn }: Scope,
): Alignment {
  const { evidence } = theirs;
  if (evidence === undefined) return theirs;
  const shown = new Set(evidence);
  const unsaid = (before.evidence ?? []).filter((id) => !shown.has(id) && !quoted.has(id) && !withdrawn?.has(id));
  return unsaid.length === 0 ? theirs : { ...theirs, evidence: [...evidence, ...unsaid] };
}
