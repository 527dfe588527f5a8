import { hostOf } from '../../model/host.ts';
import { secondsOfDuration } from '../../model/iso-duration.ts';
import type { Resource } from '../../model/resource.ts';
import { sayMinutes } from '../../words/durations.ts';
import { sayRow } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Facts } from './facts.tsx';

/** The time needed in words; what is no ISO 8601 duration is shown as it stands. */
function sayTime(stated = ''): string {
  const seconds = secondsOfDuration(stated);
  return seconds === undefined ? stated : sayMinutes(seconds);
}

/** As much of a resource as its line needs. */
type Described = Pick<
  Resource,
  'kind' | 'publisher' | 'url' | 'learningResourceType' | 'timeRequired' | 'video' | 'educationalLevel'
>;

/** Who published it, or else the site it stands on. */
export const publisherOf = ({ publisher, url }: Pick<Resource, 'publisher' | 'url'>): string =>
  publisher || (hostOf(url) ?? '');

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
