import Bookmark from 'lucide-react/icons/bookmark';
import Library from 'lucide-react/icons/library';
import { useEffect, useRef } from 'react';
import { useResource, useSettings } from '../../hooks/records.ts';
import { linkAt } from '../../model/link-at.ts';
import type { Resource } from '../../model/resource.ts';
import { sayDay } from '../../words/dates.ts';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { type Saved, useAbilities } from '../abilities.tsx';
import { NotKept } from '../capture/attempt.tsx';
import { Button } from '../kit/button.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { Icon } from '../kit/icon.tsx';
import { ResourceMeta } from '../kit/resource-meta.tsx';
import { useSingleKeys } from '../library/keys.ts';
import { pathTo } from '../library/paths.ts';
import { OfferTranscript } from '../transcript/offer-transcript.tsx';
import { TranscriptSection } from '../transcript/transcript-section.tsx';
import { Marking } from './marking.tsx';
import { MomentList } from './moment-list.tsx';
import { NoTime } from './no-time.tsx';
import { useMarking } from './use-marking.ts';
import { type MarkedMoment, useMoments } from './use-moments.ts';
import { usePlayer } from './use-player.ts';

function Head({ resource }: { resource: Resource }) {
  const { openLibrary } = useAbilities();
  return (
    <header className="panel__head">
      <p className="line">
        <Icon icon={Bookmark} />
        <span className="hint">{say('capture.savedBefore', { day: sayDay(resource.dateSaved) })}</span>
        <span className="push" />
        <Button
          variant="plain"
          size="sm"
          icon={Library}
          iconOnly={say('capture.openInLibrary')}
          onClick={() => openLibrary(`#${pathTo.resource(resource.id)}`)}
        />
      </p>
      <h1 className="panel__title" dir="auto">
        {resource.name || say('common.untitled')}
      </h1>
      <ResourceMeta resource={resource} />
    </header>
  );
}

/** The video beside the panel: marking, its moments, its transcript. */
export function PanelOfVideo({ saved, page, onLook }: { saved: Saved; page: string | undefined; onLook(): void }) {
  const resource = useResource(saved.id);
  if (resource === null) return <NotHere onLook={onLook} />;
  if (!resource) return <Ghost />;
  return <Inside resource={resource} page={page} onLook={onLook} />;
}

/** Another window took it away meanwhile. */
function NotHere({ onLook }: { onLook(): void }) {
  return (
    <header className="panel__head">
      <h1 className="subheading">{say('capture.gone')}</h1>
      <p>
        <Button size="sm" onClick={onLook}>
          {say('capture.saveAgain')}
        </Button>
      </p>
    </header>
  );
}

function Inside({ resource, page, onLook }: { resource: Resource; page: string | undefined; onLook(): void }) {
  const { player: abilities, openPage } = useAbilities();
  const singleKeys = useSettings()?.singleKeys ?? false;
  const moments = useMoments(resource.id);
  const player = usePlayer(page);
  const marking = useMarking(resource.id, moments, player);
  const top = useRef<HTMLElement>(null);

  useSingleKeys({ m: () => void marking.markNext(), l: () => void marking.markLast() }, singleKeys);
  const latest = useRef(marking.markNext);
  latest.current = marking.markNext;
  useEffect(() => abilities?.onMarkKey(() => void latest.current()), [abilities]);

  const open = async (moment: MarkedMoment) => {
    const link = linkAt(resource, moment.start, moment.end);
    if (!(await player.seek(moment.start)) && link !== undefined) openPage(link);
  };
  const edit = (moment: MarkedMoment) => {
    marking.setCurrent(moment.id);
    top.current?.focus();
  };
  const duration = player.player?.duration ?? resource.video?.duration;
  const others = moments?.filter(({ id }) => id !== marking.current?.id);
  return (
    <>
      <Head resource={resource} />
      <section className="panel__now" aria-label={say('moments.mark')} ref={top} tabIndex={-1}>
        <NotKept />
        <Marking
          marking={marking}
          moments={moments ?? []}
          duration={duration}
          now={player.player?.currentTime}
          singleKeys={singleKeys}
        />
        {player.missing && <NoTime missing={player.missing} resource={resource} onThisPage={onLook} />}
      </section>
      <div className="panel__list">
        <h2 className="subheading">
          {say('moments.title')}{' '}
          {moments && moments.length > 0 && <span className="count">{sayNumber(moments.length)}</span>}
        </h2>
        {moments?.length === 0 && <p className="hint">{say('moments.none')}</p>}
        {others && (
          <MomentList
            moments={others}
            resource={resource}
            onOpen={(moment) => void open(moment)}
            editing={undefined}
            onEdit={edit}
          />
        )}
        <OfferTranscript resource={resource.id} page={page} />
        <TranscriptSection
          resource={resource.id}
          onMoment={marking.add}
          onOpen={(second) => void player.seek(second)}
        />
      </div>
    </>
  );
}
