import type { Quote } from '../model/excerpt.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import type { Resource, ResourceDraft } from '../model/resource.ts';
import { changedList, type ListChange } from '../model/word-list.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { naming } from './naming.ts';
import { resourceAt } from './reads.ts';

/** A quote that is not yet in a library. */
export type QuoteDraft = Omit<Quote, 'id' | 'curator' | 'dateSaved' | 'dateChanged' | 'resource' | 'kind'>;

/** What saving found: a new resource, or the one that this page already has in the library. */
export interface Saved {
  id: Id;
  isNew: boolean;
  /** It lay in the trash and was taken out of it. */
  restored: boolean;
}

/**
 * Saves a page at once. A page with the same address is not doubled: the resource that is there is returned as it is, out of the trash
 * where it lay there. A selection becomes a quote of it, unless it has the same one already.
 */
export const saveResource = (draft: ResourceDraft, quote?: QuoteDraft) =>
  act(
    { key: 'history.saved', params: { name: draft.name } },
    ['resources', 'excerpts'],
    async (changes): Promise<Saved> => {
      const known = draft.url === undefined ? undefined : await resourceAt(draft.url);
      const id = known?.id ?? systemSource.newId();
      const restored = known?.dateTrashed !== undefined;
      if (!known) await changes.add('resources', [{ id, ...changes.stamp, ...draft }]);
      if (restored)
        await changes.edit('resources', [id], (row) => withPatch<Resource>(row, { dateTrashed: undefined }));
      if (quote && !(await hasQuote(id, quote.exact))) {
        await changes.add('excerpts', [
          { id: systemSource.newId(), ...changes.stamp, kind: 'quote', resource: id, ...quote },
        ]);
      }
      return { id, isNew: !known, restored };
    },
  );

const hasQuote = async (resource: Id, exact: string) =>
  (await database.excerpts.where('resource').equals(resource).toArray()).some(
    (row) => row.kind === 'quote' && row.exact === exact,
  );

/** Changes fields of one resource; typing on in one field stays one action. An undefined value takes the field away. */
export const editResource = (
  id: Id,
  patch: { [Field in keyof ResourceDraft]?: ResourceDraft[Field] | undefined },
  field = Object.keys(patch).join(),
) =>
  act(
    naming('resources', [id], { key: 'history.edited' }, 'history.editedOne'),
    ['resources'],
    (changes) => changes.edit('resources', [id], (row) => withPatch(row, patch)),
    {
      joins: `resource ${id} ${field}`,
    },
  );

/** The fields of a resource that hold several words, as its page shows them. */
export type WordList = 'author' | 'learningResourceType' | 'educationalLevel' | 'audience' | 'teaches';

/** Adds words to a list of a resource, or takes them out; changes of one list that follow each other stay one action. */
export const changeWords = (id: Id, field: WordList, change: ListChange) =>
  act(
    naming('resources', [id], { key: 'history.edited' }, 'history.editedOne'),
    ['resources'],
    (changes) => changes.edit('resources', [id], (row) => withChangedList(row, field, change)),
    { joins: `resource ${id} ${field}` },
  );

/**
 * Changes the address of a resource, or takes it away. An address that another resource has is not stored a second time.
 * @returns as the result: the resource that has the address already, and nothing was changed; undefined where it was
 */
export const editLink = (id: Id, url: string | undefined) =>
  act(
    naming('resources', [id], { key: 'history.edited' }, 'history.editedOne'),
    ['resources'],
    async (changes): Promise<Pick<Resource, 'id' | 'name'> | undefined> => {
      const there = url === undefined ? undefined : await resourceAt(url);
      if (there && there.id !== id) return { id: there.id, name: there.name };
      await changes.edit('resources', [id], (row) => withPatch<Resource>(row, { url }));
      return undefined;
    },
    { joins: `resource ${id} url` },
  );

/** A row with a changed list in a field; the same row where the list stays as it is. */
export function withChangedList<Field extends string, Row extends { [Name in Field]?: string[] | undefined }>(
  row: Row,
  field: Field,
  change: ListChange,
): Row {
  const before = row[field] ?? [];
  const after = changedList(before, change);
  return after === before ? row : { ...row, [field]: after };
}

/** A row with a patch laid over it; undefined takes a field away, as the database knows no undefined. */
export function withPatch<Row extends object>(row: Row, patch: { [Field in keyof Row]?: Row[Field] | undefined }): Row {
  const next = { ...row, ...patch };
  for (const field of Object.keys(next) as (keyof Row)[]) if (next[field] === undefined) delete next[field];
  return next as Row;
}
