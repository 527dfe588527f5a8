import type { Alignment } from '../model/alignment.ts';
import type { Id } from '../model/identity.ts';
import type { Resource } from '../model/resource.ts';
import { fold } from './fold.ts';

/** What can be searched: a resource with what was said of it and where it stands. */
export interface Searchable {
  resource: Resource;
  alignments: readonly Pick<Alignment, 'competency' | 'why'>[];
  collections: readonly Id[];
  /** The words of its quotes and of their notes. */
  excerpts: readonly string[];
}

/** What a teacher asked the list to show. Each part narrows it further; an empty part asks nothing. */
export interface Filter {
  text?: string;
  competencies?: readonly Id[];
  collections?: readonly Id[];
  tags?: readonly string[];
}

const foldedTexts = new WeakMap<Searchable, string>();

/** All that a search looks through, folded once for each row: rows are replaced when they change, so it never goes stale. */
function foldedText(row: Searchable): string {
  const known = foldedTexts.get(row);
  if (known !== undefined) return known;
  const { resource } = row;
  const text = fold(
    [
      resource.name,
      resource.description,
      resource.publisher,
      ...(resource.author ?? []),
      resource.note,
      resource.privateNote,
      ...(resource.keywords ?? []),
      ...row.alignments.map((alignment) => alignment.why),
      ...row.excerpts,
    ].join('\n'),
  );
  foldedTexts.set(row, text);
  return text;
}

/** The folded words of what was typed; every one of them must be found. */
export const searchWords = (text: string | undefined): string[] =>
  fold(text ?? '')
    .split(/\s+/)
    .filter(Boolean);

/** Whether a filter asks for anything at all. */
export const isFiltering = (filter: Filter): boolean =>
  searchWords(filter.text).length > 0 ||
  [filter.competencies, filter.collections, filter.tags].some((part) => (part?.length ?? 0) > 0);

/** The rows that answer every part of the filter, in the order in which they came. */
export function filterRows<Row extends Searchable>(rows: readonly Row[], filter: Filter): Row[] {
  const words = searchWords(filter.text);
  const tags = (filter.tags ?? []).map(fold);
  const { competencies = [], collections = [] } = filter;
  return rows.filter(
    (row) =>
      competencies.every((id) => row.alignments.some((alignment) => alignment.competency === id)) &&
      collections.every((id) => row.collections.includes(id)) &&
      tags.every((tag) => row.resource.keywords?.some((keyword) => fold(keyword) === tag)) &&
      words.every((word) => foldedText(row).includes(word)),
  );
}
