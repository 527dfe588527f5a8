import type { FeedbackRequest } from '../model/feedback-request.ts';
import type { Reading } from './reading.ts';

/** What a screen needs to know of a file that was read: all but its records. */
export interface Briefing extends Pick<Reading, 'format' | 'verdict' | 'header' | 'problems'> {
  /** What the collections in it are called. */
  collections: string[];
  /** How many resources and collections it holds. */
  records: number;
  /** The round of feedback that it belongs to. */
  round?: { request: FeedbackRequest; collection: string };
}

/** A reading without its records. */
export function briefingOf({ format, verdict, header, problems, library }: Reading): Briefing {
  const { collections, resources, requests } = library;
  const request = requests.find(({ id }) => id === (header.asks ?? header.answers));
  const about = collections.find(({ id }) => id === request?.collection);
  return {
    format,
    verdict,
    header,
    problems,
    collections: collections.map(({ name }) => name),
    records: resources.length + collections.length,
    ...(request && about ? { round: { request, collection: about.name } } : {}),
  };
}
