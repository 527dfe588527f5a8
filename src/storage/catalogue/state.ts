import type { Columns } from '../../search/columns/columns.ts';
import type { Segment } from '../../search/index/packed.ts';

/** The library as lists, counts and search see it. */
export interface CatalogueState {
  columns: Columns;
  /** What can be searched; undefined while the index is being opened. */
  segments: readonly Segment[] | undefined;
  /** How many resources cannot be found yet by the words that they have now. */
  waiting: number;
}
