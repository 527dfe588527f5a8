import type { Id } from '../model/identity.ts';

/** A record whose absent fields are absent, not undefined: the two are different to IndexedDB and to a merge. */
type Said<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/** Leaves out what a node does not say. */
export function said<Fields extends object>(fields: Fields): Said<Fields> {
  const record: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) record[key] = value;
  return record as Said<Fields>;
}

type Stamped = { '@id': Id; curator: Id; dateSaved: string; dateChanged: string };
/** What each record takes over from its node: who it is, by whom, saved when, changed when. */
export const stamp = (node: Stamped) => ({
  id: node['@id'],
  curator: node.curator,
  dateSaved: node.dateSaved,
  dateChanged: node.dateChanged,
});
