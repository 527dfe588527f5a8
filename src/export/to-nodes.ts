import type { Alignment } from '../model/alignment.ts';
import type { Collection, Part } from '../model/collection.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Feedback } from '../model/feedback.ts';
import type { Competency, Framework } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import type { Resource, Video } from '../model/resource.ts';
import type { Use } from '../model/use.ts';
import type {
  AlignmentNode,
  CollectionNode,
  ExcerptNode,
  FeedbackNode,
  PartNode,
  ResourceNode,
  SelectorNode,
  UseNode,
  VideoNode,
} from './bundle-nodes.ts';
import { typeOfKind } from './bundle-nodes.ts';
import { stamp } from './stamp.ts';

/** W3C Media Fragments URI 1.0, the meaning of `t=start,end` in seconds. */
const MEDIA_FRAGMENTS = 'http://www.w3.org/TR/media-frags/';
/** RFC 3778, the meaning of `page=n` in a PDF document. */
const PDF_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3778';

/** A claim as AlignmentObject; the names of competency and framework go along for readers that know no Taproot. */
export function alignmentNodeOf(
  alignment: Alignment,
  competency: Competency | undefined,
  framework: Framework | undefined,
): AlignmentNode {
  return {
    '@id': alignment.id,
    '@type': 'AlignmentObject',
    alignmentType: 'teaches',
    educationalFramework: framework?.name,
    targetName: competency?.name,
    targetUrl: competency?.uri,
    competency: alignment.competency,
    strength: alignment.strength,
    description: alignment.why,
    evidence: alignment.evidence,
    seconds: alignment.seconds,
    ...stamp(alignment),
  };
}

/** A competency as a resource's `teaches` names it. The whole of it stands in the bundle's own list, under the same id. */
export const taughtNodeOf = ({ id, name, uri, framework }: Competency) => ({
  '@id': id,
  '@type': 'DefinedTerm',
  name,
  url: uri,
  inDefinedTermSet: framework,
});

/** ISO 8601 for a number of seconds, in seconds alone, so that every number comes back as it was. */
const isoDuration = (seconds: number | undefined) => (seconds === undefined ? undefined : `PT${seconds}S`);

const videoNodeOf = (video: Video): VideoNode => ({
  '@type': 'VideoObject',
  provider: video.provider,
  identifier: video.id,
  duration: isoDuration(video.duration),
  embedUrl: video.embedUrl,
  thumbnailUrl: video.thumbnail,
});

export function resourceNodeOf(
  resource: Resource,
  teaches: object[] | undefined,
  alignments: AlignmentNode[] | undefined,
  attachments: readonly Id[] | undefined,
): ResourceNode {
  return {
    '@id': resource.id,
    '@type': resource.kind === 'thing' ? ['LearningResource'] : ['LearningResource', typeOfKind[resource.kind]],
    name: resource.name,
    url: resource.url,
    description: resource.description,
    author: resource.author,
    publisher: resource.publisher,
    datePublished: resource.datePublished,
    inLanguage: resource.inLanguage,
    license: resource.license,
    image: resource.image,
    learningResourceType: resource.learningResourceType,
    educationalLevel: resource.educationalLevel,
    audience: resource.audience?.map((role) => ({ '@type': 'EducationalAudience', educationalRole: role })),
    pageTeaches: resource.teaches,
    typicalAgeRange: resource.typicalAgeRange,
    timeRequired: resource.timeRequired,
    isAccessibleForFree: resource.isAccessibleForFree,
    keywords: resource.keywords,
    video: resource.video && videoNodeOf(resource.video),
    numberOfPages: resource.numberOfPages,
    provenance: resource.provenance?.map(({ curator, date }) => ({
      '@type': 'Attribution',
      agent: { '@id': curator },
      date,
    })),
    editor: resource.editors,
    note: resource.note,
    privateNote: resource.privateNote,
    teaches,
    educationalAlignment: alignments,
    associatedMedia: attachments?.map((id) => ({ '@id': id })),
    ...stamp(resource),
  };
}

function selectorsOf(excerpt: Excerpt): SelectorNode[] {
  if (excerpt.kind === 'moment') {
    const value = excerpt.end === undefined ? `t=${excerpt.start}` : `t=${excerpt.start},${excerpt.end}`;
    return [{ '@type': 'FragmentSelector', conformsTo: MEDIA_FRAGMENTS, value }];
  }
  const { exact, prefix, suffix, position, page } = excerpt;
  const selectors: SelectorNode[] = [{ '@type': 'TextQuoteSelector', exact, prefix, suffix }];
  if (position) selectors.push({ '@type': 'TextPositionSelector', start: position.start, end: position.end });
  if (page !== undefined)
    selectors.push({ '@type': 'FragmentSelector', conformsTo: PDF_FRAGMENTS, value: `page=${page}` });
  return selectors;
}

export const excerptNodeOf = (excerpt: Excerpt, alignments: AlignmentNode[] | undefined): ExcerptNode => ({
  '@id': excerpt.id,
  '@type': ['Annotation', excerpt.kind === 'moment' ? 'Clip' : 'Quotation'],
  motivation: excerpt.kind === 'moment' ? 'bookmarking' : 'highlighting',
  target: { '@type': 'SpecificResource', source: excerpt.resource, selector: selectorsOf(excerpt) },
  body:
    excerpt.note === undefined ? undefined : [{ '@type': 'TextualBody', purpose: 'commenting', value: excerpt.note }],
  analysis: excerpt.kind === 'moment' ? excerpt.analysis : undefined,
  educationalAlignment: alignments,
  ...stamp(excerpt),
});

export const feedbackNodeOf = (feedback: Feedback): FeedbackNode => ({
  '@id': feedback.id,
  '@type': 'Annotation',
  motivation: feedback.inReplyTo === undefined && feedback.question === undefined ? 'commenting' : 'replying',
  target: feedback.target,
  protocol: feedback.protocol,
  body: [{ '@type': 'TextualBody', purpose: 'commenting', value: feedback.text }],
  inReplyTo: feedback.inReplyTo,
  question: feedback.question,
  ...stamp(feedback),
});

const partNodeOf = (part: Part, index: number): PartNode =>
  part.kind === 'item'
    ? { '@id': part.id, '@type': 'ListItem', position: index + 1, item: part.resource, note: part.note }
    : {
        '@id': part.id,
        '@type': ['ListItem', 'Heading'],
        position: index + 1,
        name: part.name,
        description: part.description,
      };

export function collectionNodeOf(collection: Collection, inside: Id[]): CollectionNode {
  const resources = new Set<Id>();
  for (const part of collection.parts) if (part.kind === 'item') resources.add(part.resource);
  return {
    '@id': collection.id,
    '@type': ['Collection', 'ItemList'],
    name: collection.name,
    description: collection.description,
    isPartOf: collection.parent,
    position: collection.position,
    license: collection.license,
    educationalLevel: collection.educationalLevel,
    inLanguage: collection.inLanguage,
    image: collection.image,
    hasPart: [...resources, ...inside].map((id) => ({ '@id': id })),
    itemListElement: collection.parts.map(partNodeOf),
    ...stamp(collection),
  };
}

export const useNodeOf = (use: Use): UseNode => ({
  '@id': use.id,
  '@type': 'Use',
  resource: use.resource,
  date: use.date,
  educationalLevel: use.educationalLevel,
  happened: use.happened,
  next: use.next,
  ...stamp(use),
});
