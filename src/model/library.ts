import type { z } from 'zod';
import { alignment } from './alignment.ts';
import { attachment } from './attachment.ts';
import { collection } from './collection.ts';
import { curator } from './curator.ts';
import { excerpt } from './excerpt.ts';
import { exchange } from './exchange.ts';
import { feedback } from './feedback.ts';
import { feedbackRequest } from './feedback-request.ts';
import { competency, framework } from './framework.ts';
import { lexiconWord } from './lexicon-word.ts';
import { refusal } from './refusal.ts';
import { resource, savedText } from './resource.ts';
import { review } from './review.ts';
import { savedSearch } from './saved-search.ts';
import { transcript } from './transcript.ts';
import { use } from './use.ts';

/** Every kind of record that a library holds, by the name of its table. */
export const records = {
  curators: curator,
  frameworks: framework,
  competencies: competency,
  resources: resource,
  savedTexts: savedText,
  transcripts: transcript,
  attachments: attachment,
  excerpts: excerpt,
  alignments: alignment,
  collections: collection,
  requests: feedbackRequest,
  feedback: feedback,
  reviews: review,
  uses: use,
  savedSearches: savedSearch,
  lexiconWords: lexiconWord,
  refusals: refusal,
} as const;

export type TableName = keyof typeof records;
export const tableNames = Object.keys(records) as TableName[];

/** The record that a table holds. */
export type RecordOf<Name extends TableName> = z.infer<(typeof records)[Name]>;

/** Records that no bundle carries: they stay on this machine, and what is done to them is undone as all else is. */
const localRecords = { exchanges: exchange } as const;

/** The tables that actions change. */
export type StoredName = TableName | keyof typeof localRecords;
/** The row that such a table holds. */
export type StoredOf<Name extends StoredName> = z.infer<(typeof records & typeof localRecords)[Name]>;

/** Everything on this machine that a bundle can carry, or a part of it, as plain data: what export reads and import writes. */
export type Library = { [Name in TableName]: RecordOf<Name>[] };

/** A library with nothing in it. */
export const emptyLibrary = (): Library => ({
  curators: [],
  frameworks: [],
  competencies: [],
  resources: [],
  savedTexts: [],
  transcripts: [],
  attachments: [],
  excerpts: [],
  alignments: [],
  collections: [],
  requests: [],
  feedback: [],
  reviews: [],
  uses: [],
  savedSearches: [],
  lexiconWords: [],
  refusals: [],
});
