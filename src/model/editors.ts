import type { Id } from './identity.ts';
import type { Resource } from './resource.ts';
import { sameValue } from './same-value.ts';

/** What says nothing of a resource to others: where it lies, and what its teacher keeps to themselves. */
const UNSEEN: ReadonlySet<string> = new Set(['dateTrashed', 'privateNote', 'dateChanged'] satisfies (keyof Resource)[]);

/** All who are in one of the lists; in one order, so that it does not matter who is told of first. */
export const editorsOf = (...rows: readonly Pick<Resource, 'editors'>[]): Id[] =>
  [...new Set(rows.flatMap(({ editors = [] }) => editors))].sort();

/** The resource with one more who changed it, where anything changed that others see. */
export function editedBy(curator: Id, before: Resource, after: Resource): Resource {
  if (after.editors?.includes(curator)) return after;
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Resource>;
  const isSeen = [...fields].some((field) => !UNSEEN.has(field) && !sameValue(before[field], after[field]));
  if (!isSeen) return after;
  return { ...after, editors: editorsOf(after, { editors: [curator] }) };
}
