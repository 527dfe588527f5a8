import type { TableName } from '../model/library.ts';

/** What ties a record of a table to others: two records meet by it, so it is the same on both sides. */
export const TIES: { [Name in TableName]?: ReadonlySet<string> } = {
  alignments: new Set(['target', 'competency']),
  excerpts: new Set(['resource', 'kind']),
  attachments: new Set(['resource', 'sha256', 'contentSize', 'encodingFormat']),
  requests: new Set(['collection']),
  feedback: new Set(['target']),
  reviews: new Set(['collection']),
  uses: new Set(['resource']),
  competencies: new Set(['framework', 'uri']),
  frameworks: new Set(['uri', 'position', 'builtIn']),
  // A teacher is never asked about ways of working: what is here stays as it is.
  savedSearches: new Set(['name', 'place', 'competency', 'query']),
  lexiconWords: new Set(['competency', 'words', 'isOff']),
  refusals: new Set(['key', 'resource', 'competency', 'words']),
};
