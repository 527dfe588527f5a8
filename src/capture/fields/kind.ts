import type { Resource } from '../../model/resource.ts';
import type { PageSnapshot, Thing } from '../snapshot.ts';
import { isOfType, type Statements } from '../statements.ts';
import type { PageVideos } from './videos.ts';

const DOCUMENT = /\.(pdf|docx?|pptx?|xlsx?|od[tps]|epub|rtf)$/i;
const GOOGLE = /^https:\/\/(docs|drive)\.google\.com\/(document|presentation|spreadsheets|file)\//;

/** A file behind an address rather than a page: told by its type or its name. */
export const isDocument = (address: string, contentType = ''): boolean =>
  /pdf|msword|officedocument|opendocument|epub/.test(contentType) ||
  DOCUMENT.test(URL.parse(address)?.pathname ?? '') ||
  GOOGLE.test(address);

/** What the resource is: a document by its type or address; a video where the address names one or the page says that it is one. */
export function kindOf(
  snapshot: PageSnapshot,
  statements: Statements,
  main: Thing[],
  videos: PageVideos,
): Resource['kind'] {
  if (isDocument(snapshot.address, snapshot.contentType)) return 'document';
  if (videos.own && videos.own.provider !== 'PBS LearningMedia') return 'video';
  if (videos.videos.length === 0) return 'page';
  const work = main.find((thing) => !isOfType(thing, /Page$/));
  const type = statements.meta('og:type') ?? '';
  const isVideo = work ? isOfType(work, /^(VideoObject|Clip)$/) : type.startsWith('video');
  return isVideo || type.startsWith('video.') ? 'video' : 'page';
}
