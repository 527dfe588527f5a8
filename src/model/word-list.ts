/** What comes to a list, and what goes from it; what is named as both stays. */
export interface ListChange {
  add?: readonly string[];
  remove?: readonly string[];
}

/** A list after such a change, each word once: whatever else was done to it meanwhile stays. The same list where that changes nothing. */
export function changedList(before: string[], { add = [], remove = [] }: ListChange): string[] {
  const after = [...new Set([...before.filter((word) => !remove.includes(word)), ...add])];
  const isSame = after.length === before.length && after.every((word, at) => word === before[at]);
  return isSame ? before : after;
}
