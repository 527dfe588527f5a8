import type { $ZodIssue } from 'zod/v4/core';
import { fileFields } from '../words/en/file-fields.ts';
import type { Sentence } from '../words/say.ts';

const LINKS = new Set(['url', 'image', 'embedUrl', 'thumbnailUrl']);
const DATES = new Set(['dateSaved', 'dateChanged', 'datePublished', 'date']);
const IDS = new Set([
  '@id',
  'curator',
  'competency',
  'evidence',
  'source',
  'target',
  'inReplyTo',
  'question',
  'about',
  'itemReviewed',
  'seconds',
  'isPartOf',
  'item',
  'inDefinedTermSet',
  'isChildOf',
  'resource',
]);
/** The longest address that safeLink takes. */
const LONGEST_LINK = 8_192;

/** Why a record of a file was refused, from the first thing that zod found wrong in it. */
export function reasonOf(issue: $ZodIssue | undefined, node: unknown): Sentence {
  if (!issue || issue.path.length === 0) return { key: 'importing.why.notRecord' };
  const value = issue.path.reduce<unknown>(
    (inside, step) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : undefined),
    node,
  );
  const field = fieldOf(issue.path);
  if (value === undefined) return { key: 'importing.why.absent', params: { field } };
  if (issue.code === 'too_big')
    return {
      key: issue.origin === 'array' ? 'importing.why.many' : 'importing.why.long',
      params: { field, most: Number(issue.maximum) },
    };
  if (LINKS.has(field)) return linkReason(value);
  if (DATES.has(field)) return { key: 'importing.why.date', params: { field } };
  if (IDS.has(field)) return { key: 'importing.why.id', params: { field } };
  return { key: 'importing.why.wrong', params: { field } };
}

/** Why a value is no link that Taproot keeps. */
export function linkReason(value: unknown): Sentence {
  if (typeof value !== 'string') return { key: 'importing.why.link' };
  if (value.length > LONGEST_LINK) return { key: 'importing.why.linkLong' };
  const url = URL.parse(value.trim());
  if (!url) return { key: 'importing.why.link' };
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https')
    return { key: 'importing.why.scheme', params: { scheme: scheme.slice(0, 20) } };
  return { key: url.username || url.password ? 'importing.why.linkLogin' : 'importing.why.link' };
}

function fieldOf(path: PropertyKey[]): string {
  const field = path.findLast((step) => typeof step === 'string');
  return field !== undefined && Object.hasOwn(fileFields, field) ? field : 'other';
}
