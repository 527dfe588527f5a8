import type { Id } from '../model/identity.ts';
import { type Columns, rowsById } from './columns/columns.ts';
import { type Document, GONE, isSegment, type Segment } from './index/packed.ts';

/** An index of saved texts. It numbers them itself, so that it holds when the rows of the library are numbered anew. */
export interface TextSegments {
  /** The resource of each number. */
  ids: readonly Id[];
  segments: readonly Segment[];
}

/** The page's words count for less than the weakest fit among the teacher's own. */
const WEIGHT = 0.25;

/** The words of a saved text, as the index takes them. */
export const documentOfText = (text: string): Document => ({ description: [text] });

/** The segments with the rows that the columns give these resources, to be searched together with those of the teacher's own words. */
export function inRowsOf(columns: Columns, { ids, segments }: TextSegments): Segment[] {
  const known = rowsById(columns);
  const rowOf = ids.map((id) => known.get(id) ?? GONE);
  return segments.map(({ index, rows }) => ({
    index,
    rows: rows.map((number) => rowOf[number] ?? GONE),
    weight: WEIGHT,
  }));
}

/** Whether a value that was stored is an index whose pieces fit together. */
export function areTextSegments(value: unknown): value is TextSegments {
  const { ids, segments } = (value ?? {}) as Partial<TextSegments>;
  return (
    Array.isArray(ids) &&
    ids.every((id) => typeof id === 'string') &&
    Array.isArray(segments) &&
    segments.every((segment) => isSegment(segment) && segment.rows.every((number) => number < ids.length))
  );
}
