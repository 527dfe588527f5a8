import * as z from 'zod';
import { strength } from '../model/alignment.ts';
import { protocols } from '../model/feedback.ts';
import { id, instant } from '../model/identity.ts';
import { link } from '../model/link.ts';
import { picture } from '../model/picture.ts';
import { statedDate } from '../model/resource.ts';
import { LONGEST_NAME, MOST_PARTS, MOST_WORDS } from './bundle-limits.ts';
import { linkOrCleared, name, record, text, words } from './bundle-values.ts';

/** A claim, inside the node of the resource or excerpt that it is about. What it says of the competency itself is for other readers. */
export const alignmentNode = z.object({
  ...record,
  '@type': z.literal('AlignmentObject').optional(),
  alignmentType: z.string().optional(),
  educationalFramework: z.string().optional(),
  targetName: z.string().optional(),
  targetUrl: z.string().optional(),
  competency: id,
  strength: strength.optional(),
  description: text.optional(),
  evidence: z.array(id).max(MOST_WORDS).optional(),
  seconds: z.array(id).max(MOST_WORDS).optional(),
});
export type AlignmentNode = z.infer<typeof alignmentNode>;
type Aligned = { educationalAlignment?: AlignmentNode[] | undefined };

/** The types that say what a resource is made of; one without any is a thing. */
export const typeOfKind = { page: 'WebPage', video: 'VideoObject', document: 'DigitalDocument' } as const;

/** An ISO 8601 duration of days, hours, minutes and seconds, each of which may be absent. */
export const ISO_DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)S)?)?$/;

const videoNode = z.object({
  '@type': z.literal('VideoObject').optional(),
  provider: name,
  identifier: name.optional(),
  duration: name.regex(ISO_DURATION).optional(),
  embedUrl: link.optional(),
  thumbnailUrl: link.optional(),
});
export type VideoNode = z.infer<typeof videoNode>;

/** Somebody through whom a resource came (PROV-O qualifiedAttribution). */
const handNode = z.object({
  '@type': z.literal('Attribution').optional(),
  agent: z.object({ '@id': id }),
  date: instant.optional(),
});

export const resourceNode = z.object({
  ...record,
  '@type': z.array(name).max(MOST_WORDS).optional(),
  name,
  url: link.optional(),
  description: text.optional(),
  author: words.optional(),
  publisher: name.optional(),
  datePublished: statedDate.or(z.literal('')).optional(),
  inLanguage: name.optional(),
  license: name.optional(),
  image: linkOrCleared.optional(),
  learningResourceType: words.optional(),
  educationalLevel: words.optional(),
  audience: z
    .array(z.object({ '@type': z.string().optional(), educationalRole: name }))
    .max(MOST_WORDS)
    .optional(),
  pageTeaches: words.optional(),
  typicalAgeRange: name.optional(),
  timeRequired: name.optional(),
  isAccessibleForFree: z.boolean().optional(),
  keywords: words.optional(),
  video: videoNode.optional(),
  numberOfPages: z.int().positive().optional(),
  provenance: z.array(handNode).max(MOST_WORDS).optional(),
  editor: z.array(id).max(MOST_WORDS).optional(),
  note: text.optional(),
  privateNote: text.optional(),
  // For other readers; Taproot reads the claims instead.
  teaches: z.unknown().optional(),
  educationalAlignment: z.array(z.unknown()).optional(),
  // For other readers; Taproot reads the attachments' own list instead.
  associatedMedia: z.unknown().optional(),
});
export type ResourceNode = z.infer<typeof resourceNode> & Aligned;

const quoteSelector = z.object({
  '@type': z.literal('TextQuoteSelector'),
  exact: text.min(1),
  prefix: text.optional(),
  suffix: text.optional(),
});
const positionSelector = z.object({
  '@type': z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
const fragmentSelector = z.object({
  '@type': z.literal('FragmentSelector'),
  conformsTo: z.string().optional(),
  value: z.string().max(LONGEST_NAME),
});
const selector = z.discriminatedUnion('@type', [quoteSelector, positionSelector, fragmentSelector]);
export type SelectorNode = z.infer<typeof selector>;

const textualBody = z.object({
  '@type': z.literal('TextualBody').optional(),
  purpose: z.string().optional(),
  value: text,
});

/** What a teacher saw in a moment, by prompt. */
const analysisNode = z.object({
  teacher: text.optional(),
  students: text.optional(),
  evidence: text.optional(),
  next: text.optional(),
});

export const excerptNode = z.object({
  ...record,
  '@type': z.array(z.string()).optional(),
  motivation: z.string().optional(),
  target: z.object({
    '@type': z.literal('SpecificResource').optional(),
    source: id,
    selector: z.array(selector).min(1),
  }),
  body: z.array(textualBody).optional(),
  analysis: analysisNode.optional(),
  educationalAlignment: z.array(z.unknown()).optional(),
});
export type ExcerptNode = z.infer<typeof excerptNode> & Aligned;

export const feedbackNode = z.object({
  ...record,
  '@type': z.literal('Annotation').optional(),
  motivation: z.string().optional(),
  target: id,
  protocol: z.enum(protocols).optional(),
  body: z.array(textualBody).length(1),
  inReplyTo: id.optional(),
  question: id.optional(),
});
export type FeedbackNode = z.infer<typeof feedbackNode>;

/** A part of a collection: with an item it is a resource in it, without one it is a heading. */
export const partNode = z.object({
  '@id': id,
  '@type': z.union([z.string(), z.array(z.string())]).optional(),
  position: z.number().optional(),
  item: id.optional(),
  name: name.optional(),
  description: text.optional(),
  note: text.optional(),
});
export type PartNode = z.infer<typeof partNode>;

export const collectionNode = z.object({
  ...record,
  '@type': z.array(z.string()).optional(),
  name,
  description: text.optional(),
  isPartOf: id.optional(),
  position: z.number(),
  license: name.optional(),
  educationalLevel: words.optional(),
  inLanguage: name.optional(),
  image: picture.or(linkOrCleared).optional(),
  // For other readers; Taproot reads the entries instead.
  hasPart: z.unknown().optional(),
  itemListElement: z.array(z.unknown()).max(MOST_PARTS),
});
export type CollectionNode = z.infer<typeof collectionNode> & { itemListElement: PartNode[] };

export const useNode = z.object({
  ...record,
  '@type': z.literal('Use').optional(),
  resource: id,
  date: z.iso.date(),
  educationalLevel: name.optional(),
  happened: text.optional(),
  next: text.optional(),
});
export type UseNode = z.infer<typeof useNode>;
