import * as z from 'zod';
import { MOST_CUES } from '../model/cue-limits.ts';
import { MOST_ANCESTORS } from '../model/exchange.ts';
import { id, instant } from '../model/identity.ts';
import { LONGEST_NAME, MOST_PARTS } from './bundle-limits.ts';
import {
  alignmentNode,
  collectionNode,
  excerptNode,
  feedbackNode,
  partNode,
  resourceNode,
  useNode,
} from './bundle-nodes.ts';
import { attachmentNode, cueNode, savedTextNode, transcriptNode } from './evidence-nodes.ts';
import { requestNode, reviewNode } from './feedback-nodes.ts';
import { competencyNode, curatorNode, frameworkNode } from './framework-nodes.ts';
import { lexiconWordNode, refusalNode, savedSearchNode } from './habit-nodes.ts';

export const BUNDLE_FORMAT = 'taproot-bundle';

/** The version of bundles that this Taproot writes, and the newest that it reads. */
export const BUNDLE_VERSION = 1;

/** What a bundle says of itself: when it was made, by whom, and what it is called. */
export const bundleHeader = z.object({
  '@id': id.optional(),
  dateCreated: instant.optional(),
  creator: z.object({ '@id': id }).optional(),
  name: z.string().max(LONGEST_NAME).optional(),
  /** The request that colleagues are asked to answer. */
  asks: id.optional(),
  /** The request that the bundle answers. */
  inReplyTo: id.optional(),
  /** Records that are in the bundle only because others speak of them. */
  about: z.array(id).max(MOST_PARTS).optional(),
  isBasedOn: z.array(id).max(MOST_ANCESTORS).optional(),
  /** What was taken out since it travelled; of all else that is absent the bundle says nothing. */
  withdrawn: z.array(id).max(MOST_PARTS).optional(),
});

/** The lists of a bundle, and the node of which each consists. A list that is absent is empty. */
export const bundleLists = {
  curators: curatorNode,
  frameworks: frameworkNode,
  competencies: competencyNode,
  collections: collectionNode,
  resources: resourceNode,
  excerpts: excerptNode,
  requests: requestNode,
  feedback: feedbackNode,
  reviews: reviewNode,
  uses: useNode,
  savedTexts: savedTextNode,
  transcripts: transcriptNode,
  attachments: attachmentNode,
  savedSearches: savedSearchNode,
  lexiconWords: lexiconWordNode,
  refusals: refusalNode,
} as const;
export type BundleList = keyof typeof bundleLists;
export const bundleListNames = Object.keys(bundleLists) as BundleList[];
export type NodeOf<List extends BundleList> = z.infer<(typeof bundleLists)[List]>;

const aligned = { educationalAlignment: z.array(alignmentNode).optional() };

/** A whole bundle, for docs/bundle.schema.json. Reading checks node by node instead, so that one bad node does not sink the rest. */
export const bundle = z.object({
  '@context': z.record(z.string(), z.unknown()),
  '@type': z.literal('Bundle'),
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  ...bundleHeader.shape,
  curators: z.array(curatorNode).optional(),
  frameworks: z.array(frameworkNode).optional(),
  competencies: z.array(competencyNode).optional(),
  collections: z.array(collectionNode.extend({ itemListElement: z.array(partNode) })).optional(),
  resources: z.array(resourceNode.extend(aligned)).optional(),
  excerpts: z.array(excerptNode.extend(aligned)).optional(),
  requests: z.array(requestNode).optional(),
  feedback: z.array(feedbackNode).optional(),
  reviews: z.array(reviewNode).optional(),
  uses: z.array(useNode).optional(),
  savedTexts: z.array(savedTextNode).optional(),
  transcripts: z.array(transcriptNode.extend({ cues: z.array(cueNode).max(MOST_CUES) })).optional(),
  attachments: z.array(attachmentNode).optional(),
  savedSearches: z.array(savedSearchNode).optional(),
  lexiconWords: z.array(lexiconWordNode).optional(),
  refusals: z.array(refusalNode).optional(),
});
export type Bundle = z.infer<typeof bundle>;
