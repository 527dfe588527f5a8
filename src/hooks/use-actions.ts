import * as alignments from '../storage/alignment-actions.ts';
import * as attachments from '../storage/attachment-actions.ts';
import * as bulk from '../storage/bulk-actions.ts';
import * as places from '../storage/bulk-places.ts';
import { forgetTexts } from '../storage/bundle-texts.ts';
import * as collections from '../storage/collection-actions.ts';
import * as deletions from '../storage/delete-actions.ts';
import * as documents from '../storage/document-actions.ts';
import * as evidence from '../storage/evidence-actions.ts';
import * as excerpts from '../storage/excerpt-actions.ts';
import { readAncestors, recallBase, rememberSent } from '../storage/exchanges.ts';
import * as feedback from '../storage/feedback-actions.ts';
import * as frameworks from '../storage/framework-actions.ts';
import * as lexicon from '../storage/lexicon-actions.ts';
import * as library from '../storage/library-actions.ts';
import { forgetStrayLinkChecks, keepLinkChecks, readLinks } from '../storage/link-checks.ts';
import * as merging from '../storage/merge-actions.ts';
import * as parts from '../storage/part-actions.ts';
import * as peers from '../storage/peer-actions.ts';
import { quoteAsKept } from '../storage/quote-places.ts';
import {
  areClaimed,
  readAttachmentFile,
  readCompetencies,
  readLastChange,
  readLexiconWords,
  readRefusedKeys,
  readResource,
  readSpokenOrWritten,
} from '../storage/reads.ts';
import * as refusals from '../storage/refusal-actions.ts';
import * as reshaping from '../storage/reshape-actions.ts';
import * as resources from '../storage/resource-actions.ts';
import * as sample from '../storage/sample-actions.ts';
import * as searches from '../storage/saved-search-actions.ts';
import * as seconds from '../storage/second-actions.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import * as tags from '../storage/tag-actions.ts';
import * as texts from '../storage/text-actions.ts';
import { forgetStrayThumbnails, keepThumbnail } from '../storage/thumbnails.ts';
import * as transcripts from '../storage/transcript-actions.ts';
import { readWithdrawn } from '../storage/travelled.ts';
import { redoLast, undo, undoLast } from '../storage/undo.ts';
import * as uses from '../storage/use-actions.ts';

/** Everything that a teacher can do to the library. Each is one action with one undo; settings alone have none. Beside it what is asked before. */
export const actions = {
  ...resources,
  ...deletions,
  ...alignments,
  ...bulk,
  ...places,
  ...merging,
  ...excerpts,
  ...evidence,
  ...refusals,
  ...seconds,
  ...feedback,
  ...uses,
  ...peers,
  ...lexicon,
  ...transcripts,
  ...attachments,
  ...documents,
  ...collections,
  ...parts,
  ...reshaping,
  ...frameworks,
  ...library,
  ...sample,
  ...searches,
  areClaimed,
  forgetStrayLinkChecks,
  forgetTexts,
  keepLinkChecks,
  quoteAsKept,
  readAncestors,
  readAttachmentFile,
  readCompetencies,
  readLastChange,
  readLexiconWords,
  readLinks,
  readRefusedKeys,
  readResource,
  readSettings,
  readSpokenOrWritten,
  recallBase,
  readWithdrawn,
  rememberSent,
  changeSettings,
  ...tags,
  ...texts,
  keepThumbnail,
  forgetStrayThumbnails,
  undo,
  undoLast,
  redoLast,
};

export type Actions = typeof actions;

/** What components call to change the library. */
export const useActions = (): Actions => actions;
