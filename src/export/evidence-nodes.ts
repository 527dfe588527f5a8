import * as z from 'zod';
import { LARGEST_ATTACHMENT, mimeType, sha256 } from '../model/attachment.ts';
import { LONGEST_CUE, MOST_CUES } from '../model/cue-limits.ts';
import { id } from '../model/identity.ts';
import { second } from '../model/stretch.ts';
import { LONGEST_PAGE, MOST_PAGES } from './bundle-limits.ts';
import { name, record, says, text } from './bundle-values.ts';

// What stands behind the claims of a bundle besides its excerpts: texts of pages, transcripts and files.

/** The readable text of a resource. It has no id of its own: it is the text of the resource that it names. */
export const savedTextNode = z.object({
  ...says,
  '@type': z.literal('SavedText').optional(),
  resource: id,
  html: z.string().max(LONGEST_PAGE),
  text: z.string().max(LONGEST_PAGE),
  pages: z.array(z.int().nonnegative()).max(MOST_PAGES).optional(),
});
export type SavedTextNode = z.infer<typeof savedTextNode>;

/** What is said from one second on. */
export const cueNode = z.object({ start: second, end: second.optional(), text: z.string().max(LONGEST_CUE) });

/** The words of a video with their times. It has no id of its own, as a saved text has none. */
export const transcriptNode = z.object({
  ...says,
  '@type': z.literal('Transcript').optional(),
  resource: id,
  inLanguage: name.optional(),
  cues: z.array(z.unknown()).max(MOST_CUES),
});
export type TranscriptNode = Omit<z.infer<typeof transcriptNode>, 'cues'> & { cues: z.infer<typeof cueNode>[] };

/** A file that belongs to a resource. Its bytes stand beside the bundle in the same zip archive, under `contentUrl`. */
export const attachmentNode = z.object({
  ...record,
  '@type': z.literal('MediaObject').optional(),
  resource: id,
  name,
  encodingFormat: mimeType,
  contentSize: z.int().nonnegative().max(LARGEST_ATTACHMENT),
  sha256,
  description: text.optional(),
  // For other readers; Taproot finds the bytes by their hash.
  contentUrl: z.unknown().optional(),
});
export type AttachmentNode = z.infer<typeof attachmentNode>;
