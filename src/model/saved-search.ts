import * as z from 'zod';
import { id, record } from './identity.ts';

/** The places that a search can look through. */
export const searchedPlaces = ['inbox', 'all', 'trash', 'competency'] as const;

/** A search that a teacher kept: a collection that fills itself. */
export const savedSearch = record.extend({
  name: z.string(),
  place: z.enum(searchedPlaces),
  /** Where the place is a competency: which. */
  competency: id.optional(),
  /** Words, filters and order, as they stand in an address after the question mark. */
  query: z.string(),
});
export type SavedSearch = z.infer<typeof savedSearch>;
