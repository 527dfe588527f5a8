import type { Id } from '../../../model/identity.ts';

/** Which resources are selected, and from which one a range reaches. */
export interface Selected {
  ids: ReadonlySet<Id>;
  anchor: Id | undefined;
}

export const nothingSelected: Selected = { ids: new Set(), anchor: undefined };

/** Selects one more, or lets it go. */
export function toggled(selected: Selected, id: Id): Selected {
  const ids = new Set(selected.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Selects all from the last one touched up to this one, in the order of the list. */
export function upTo(selected: Selected, id: Id, order: readonly Id[]): Selected {
  const [from, to] = [order.indexOf(selected.anchor ?? id), order.indexOf(id)];
  if (to < 0) return selected;
  const start = from < 0 ? to : from;
  const range = order.slice(Math.min(start, to), Math.max(start, to) + 1);
  return { ids: new Set([...selected.ids, ...range]), anchor: id };
}

/** What is still selected among those that are shown. */
export function among(selected: Selected, order: readonly Id[]): Id[] {
  return selected.ids.size === 0 ? [] : order.filter((id) => selected.ids.has(id));
}
