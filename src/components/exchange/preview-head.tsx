import ChevronRight from 'lucide-react/icons/chevron-right';
import { useSettings } from '../../hooks/records.ts';
import type { Briefing } from '../../import/briefing.ts';
import type { Header } from '../../import/reading.ts';
import type { Id } from '../../model/identity.ts';
import { sayDay } from '../../words/dates.ts';
import { atStart } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { RoundNotice } from '../feedback/round-notice.tsx';
import { Icon } from '../kit/icon.tsx';
import { Headline } from './headline.tsx';

/** Who made a bundle, and when. */
function sayFrom({ dateCreated, curator }: Header, me: Id | undefined): string | undefined {
  const day = dateCreated === undefined ? undefined : sayDay(dateCreated);
  if (day !== undefined && curator && curator.id === me) return say('opening.fromYou', { day });
  if (curator?.name && day !== undefined) return say('opening.from', { name: curator.name, day });
  if (curator?.name) return say('opening.fromUndated', { name: curator.name });
  return day === undefined ? undefined : say('opening.fromNobody', { day });
}

/** What a bundle is called: by its own name, or by what is in it. */
export function bundleName({ format, header, collections }: Briefing): string {
  const [collection] = collections;
  if (header.name) return header.name;
  const { length: count } = collections;
  if (count === 1 && collection) return collection;
  if (count > 0) return say('opening.several', { count });
  return format.startsWith('taproot') ? say('opening.untitled') : atStart(say(`fileFormats.${format}`));
}

/** Where we are while a bundle is being opened. */
export const OpenCrumbs = ({ name }: { name: string }) => (
  <p className="crumbs">
    {say('opening.crumb')}
    <Icon icon={ChevronRight} />
    <bdi>{name}</bdi>
  </p>
);

interface PreviewHeadProps {
  name: string;
  briefing: Briefing;
  /** What has come since both sides last had the same. */
  since: string | undefined;
}

export function PreviewHead({ name, briefing, since }: PreviewHeadProps) {
  const me = useSettings()?.curator;
  const isDocument = briefing.format === 'taproot-markdown';
  const from = sayFrom(briefing.header, me);
  return (
    <header className="page__head">
      <OpenCrumbs name={name} />
      <Headline>{bundleName(briefing)}</Headline>
      {(from || isDocument) && (
        <p className="lead">{[from, isDocument && say('opening.fromDocument')].filter(Boolean).join(' ')}</p>
      )}
      {since !== undefined && <p className="lead">{since}</p>}
      <RoundNotice briefings={[briefing]} />
    </header>
  );
}
