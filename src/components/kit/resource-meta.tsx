import type { Resource } from '../../model/resource.ts';
import { sayMinutes } from '../../words/durations.ts';
import { sayRow } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Facts } from './facts.tsx';

const hostOf = (url: string | undefined): string => URL.parse(url ?? '')?.hostname.replace(/^www\./u, '') ?? '';

/** The seconds of an ISO 8601 duration of hours and minutes, as timeRequired states it; any other text is shown as it stands. */
function sayTime(stated: string | undefined): string {
  if (!stated) return '';
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?$/.exec(stated) ?? [];
  if (hours === undefined && minutes === undefined) return stated.startsWith('P') ? '' : stated;
  return sayMinutes(Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60);
}

/** As much of a resource as its line needs. */
type Described = Pick<
  Resource,
  'kind' | 'publisher' | 'url' | 'learningResourceType' | 'timeRequired' | 'video' | 'educationalLevel'
>;

/** Who published it, or else the site it stands on. */
export const publisherOf = ({ publisher, url }: Pick<Resource, 'publisher' | 'url'>): string =>
  publisher || hostOf(url);

/** What one line says of a resource: who published it, what it is, how long it takes, for whom. */
export function metaOf(resource: Described): string[] {
  const { kind, learningResourceType, timeRequired, video, educationalLevel } = resource;
  const type = learningResourceType?.[0] ?? (kind === 'page' ? '' : say(`common.kind_${kind}`));
  return [
    publisherOf(resource),
    type,
    sayTime(timeRequired) || sayMinutes(video?.duration),
    sayRow((educationalLevel ?? []).slice(0, 2)),
  ].filter((word) => word !== '');
}

export function ResourceMeta({ resource }: { resource: Described }) {
  return (
    <p className="meta">
      <Facts facts={metaOf(resource)} />
    </p>
  );
}
