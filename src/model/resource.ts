import * as z from 'zod';
import { hand } from './hand.ts';
import { id, instant, record } from './identity.ts';
import { minutesOfDuration } from './iso-duration.ts';
import { link } from './link.ts';

/** A date as publishers state it: a year, a month, a day or an instant (schema.org Date or DateTime). */
export const statedDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/);

/** What a resource is made of: WebPage, VideoObject, DigitalDocument of schema.org; a thing is a book or kit without an address. */
export const kinds = ['page', 'video', 'document', 'thing'] as const;

/** The video behind a resource: durations and times in seconds. */
export const video = z.object({
  provider: z.string(),
  id: z.string().optional(),
  duration: z.number().nonnegative().optional(),
  embedUrl: link.optional(),
  thumbnail: link.optional(),
});
export type Video = z.infer<typeof video>;

/**
 * A page, video or document that a teacher found: schema.org LearningResource, LRMI terms.
 * A field that is absent says nothing; an empty one was cleared by the teacher.
 */
export const resource = record.extend({
  kind: z.enum(kinds),
  name: z.string(),
  url: link.optional(),
  description: z.string().optional(),
  author: z.array(z.string()).optional(),
  publisher: z.string().optional(),
  datePublished: statedDate.or(z.literal('')).optional(),
  inLanguage: z.string().optional(),
  license: z.string().optional(),
  image: link.or(z.literal('')).optional(),
  learningResourceType: z.array(z.string()).optional(),
  educationalLevel: z.array(z.string()).optional(),
  audience: z.array(z.string()).optional(),
  /** What the page itself says that it teaches; no claim of the teacher's. */
  teaches: z.array(z.string()).optional(),
  typicalAgeRange: z.string().optional(),
  timeRequired: z.string().optional(),
  isAccessibleForFree: z.boolean().optional(),
  keywords: z.array(z.string()).optional(),
  video: video.optional(),
  /** How many pages a document has (schema.org numberOfPages). */
  numberOfPages: z.int().positive().optional(),
  /** Through whom it came here after it was found, in that order. */
  provenance: z.array(hand).optional(),
  /** Who changed it since it was found, the finder too; in the order of their ids (schema.org editor). */
  editors: z.array(id).optional(),
  note: z.string().optional(),
  privateNote: z.string().optional(),
  dateTrashed: instant.optional(),
});
export type Resource = z.infer<typeof resource>;

/** How many minutes a resource takes: as it states, or as long as its video is; 0 where nothing is said. */
export const minutesFor = ({ timeRequired, video }: Pick<Resource, 'timeRequired' | 'video'>): number =>
  minutesOfDuration(timeRequired) || (video?.duration ?? 0) / 60;

/** A resource that is not yet in a library: what capture finds on a page. */
export type ResourceDraft = Omit<Resource, 'id' | 'curator' | 'dateSaved' | 'dateChanged'>;

/** The readable text of a page as it was when it was saved. It has the id of its resource. */
export const savedText = record.extend({
  html: z.string(),
  text: z.string(),
  /** Where each page of a document begins in `text`, in UTF-16 code units. */
  pages: z.array(z.int().nonnegative()).optional(),
});
export type SavedText = z.infer<typeof savedText>;
