import type {
  AlignmentNode,
  CollectionNode,
  ExcerptNode,
  FeedbackNode,
  PartNode,
  ResourceNode,
  UseNode,
  VideoNode,
} from '../export/bundle-nodes.ts';
import { ISO_DURATION, typeOfKind } from '../export/bundle-nodes.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Collection, Part } from '../model/collection.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Feedback } from '../model/feedback.ts';
import type { Id } from '../model/identity.ts';
import type { Resource, Video } from '../model/resource.ts';
import type { Use } from '../model/use.ts';
import { said, stamp } from './said.ts';

/** Seconds of an ISO 8601 duration of days, hours, minutes and seconds; undefined where it is none. */
function secondsOf(duration: string | undefined): number | undefined {
  const match = duration === undefined ? null : ISO_DURATION.exec(duration);
  if (!match) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return (days ?? 0) * 86_400 + (hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

const videoFrom = (node: VideoNode): Video =>
  said({
    provider: node.provider,
    id: node.identifier,
    duration: secondsOf(node.duration),
    embedUrl: node.embedUrl,
    thumbnail: node.thumbnailUrl,
  });

function kindOf(types: string[] | undefined): Resource['kind'] {
  const found = (['video', 'document', 'page'] as const).find((kind) => types?.includes(typeOfKind[kind]));
  return found ?? 'thing';
}

export const resourceFrom = (node: Omit<ResourceNode, 'educationalAlignment'>): Resource =>
  said({
    ...stamp(node),
    kind: kindOf(node['@type']),
    name: node.name,
    url: node.url,
    description: node.description,
    author: node.author,
    publisher: node.publisher,
    datePublished: node.datePublished,
    inLanguage: node.inLanguage,
    license: node.license,
    image: node.image,
    learningResourceType: node.learningResourceType,
    educationalLevel: node.educationalLevel,
    audience: node.audience?.map((audience) => audience.educationalRole),
    teaches: node.pageTeaches,
    typicalAgeRange: node.typicalAgeRange,
    timeRequired: node.timeRequired,
    isAccessibleForFree: node.isAccessibleForFree,
    keywords: node.keywords,
    video: node.video && videoFrom(node.video),
    numberOfPages: node.numberOfPages,
    provenance: node.provenance?.map(({ agent, date }) => ({
      curator: agent['@id'],
      ...(date === undefined ? {} : { date }),
    })),
    editors: node.editor,
    note: node.note,
    privateNote: node.privateNote,
  });

export const alignmentFrom = (node: AlignmentNode, target: Id): Alignment =>
  said({
    ...stamp(node),
    target,
    competency: node.competency,
    strength: node.strength,
    why: node.description,
    evidence: node.evidence,
    seconds: node.seconds,
  });

const NUMBER = '\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?';
const MOMENT = new RegExp(`^t=(${NUMBER})(?:,(${NUMBER}))?$`);
const PAGE = /^page=([1-9]\d{0,15})$/;

/** @returns undefined where the node has no selector that says a quote or a moment */
export function excerptFrom(node: Omit<ExcerptNode, 'educationalAlignment'>): Excerpt | undefined {
  const shared = { ...stamp(node), resource: node.target.source, note: node.body?.[0]?.value };
  const selectors = node.target.selector;
  const quote = selectors.find((selector) => selector['@type'] === 'TextQuoteSelector');
  const fragments = selectors.flatMap((selector) => (selector['@type'] === 'FragmentSelector' ? [selector.value] : []));
  if (!quote) {
    const moment = fragments.map((value) => MOMENT.exec(value)).find((match) => match !== null);
    if (!moment) return undefined;
    const end = moment[2] === undefined ? undefined : Number(moment[2]);
    const analysis = node.analysis && said(node.analysis);
    return said({ ...shared, kind: 'moment' as const, start: Number(moment[1]), end, analysis });
  }
  const position = selectors.find((selector) => selector['@type'] === 'TextPositionSelector');
  const page = fragments.map((value) => PAGE.exec(value)?.[1]).find((number) => number !== undefined);
  return said({
    ...shared,
    kind: 'quote' as const,
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    position: position && { start: position.start, end: position.end },
    page: page === undefined ? undefined : Number(page),
  });
}

export const feedbackFrom = (node: FeedbackNode): Feedback =>
  said({
    ...stamp(node),
    target: node.target,
    protocol: node.protocol,
    text: node.body[0]?.value ?? '',
    inReplyTo: node.inReplyTo,
    question: node.question,
  });

export const partFrom = (node: PartNode): Part =>
  node.item === undefined
    ? said({ kind: 'heading' as const, id: node['@id'], name: node.name ?? '', description: node.description })
    : said({ kind: 'item' as const, id: node['@id'], resource: node.item, note: node.note });

export const collectionFrom = (node: Omit<CollectionNode, 'itemListElement'>, parts: Part[]): Collection =>
  said({
    ...stamp(node),
    name: node.name,
    description: node.description,
    parent: node.isPartOf,
    position: node.position,
    license: node.license,
    educationalLevel: node.educationalLevel,
    inLanguage: node.inLanguage,
    image: node.image,
    parts,
  });

export const useFrom = (node: UseNode): Use =>
  said({
    ...stamp(node),
    resource: node.resource,
    date: node.date,
    educationalLevel: node.educationalLevel,
    happened: node.happened,
    next: node.next,
  });
