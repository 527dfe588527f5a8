import Clapperboard from 'lucide-react/icons/clapperboard';
import Plus from 'lucide-react/icons/plus';
import { useDeferredValue, useMemo, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import { linkAt } from '../../model/link-at.ts';
import type { Resource } from '../../model/resource.ts';
import type { Stretch } from '../../model/stretch.ts';
import { sayClock, sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Attempts, NotKept } from '../capture/attempt.tsx';
import { Button } from '../kit/button.tsx';
import type { Said } from '../library/detail/said.ts';
import { useAct } from '../library/use-act.ts';
import { TranscriptSection } from '../transcript/transcript-section.tsx';
import { MomentEditor } from './moment-editor.tsx';
import { MomentList } from './moment-list.tsx';
import { Timeline } from './timeline.tsx';
import { type MarkedMoment, markedMoments } from './use-moments.ts';

/** More than this are not drawn together with the rest of the page. */
const MANY = 50;

/** The moments of a video in the library: over its length, and as a list in which each is edited where it stands. */
export function MomentsSection({
  resource,
  excerpts,
  alignments,
  frameworks,
  hasTranscript,
}: Said & { hasTranscript: boolean }) {
  const moments = useMemo(
    () => markedMoments(excerpts, alignments, frameworks.byId),
    [excerpts, alignments, frameworks.byId],
  );
  if (moments.length === 0 && resource.kind !== 'video' && !resource.video && !hasTranscript) return null;
  return (
    <Attempts>
      <Inside resource={resource} moments={moments} />
    </Attempts>
  );
}

function Inside({ resource, moments }: { resource: Resource; moments: readonly MarkedMoment[] }) {
  const { addMoment } = useActions();
  const act = useAct();
  const { openPage, openVideo } = useAbilities();
  const [editing, setEditing] = useState<Id | undefined>(undefined);
  const [adding, setAdding] = useState(false);
  /** The moment that came of what was typed in the form of a new one. */
  const [added, setAdded] = useState<Id | undefined>(undefined);
  // There may be thousands: they are drawn in slices, and the page answers between them. A few stand there at once, and push nothing down.
  const first = moments.length > MANY ? undefined : moments;
  const drawn = useDeferredValue<readonly MarkedMoment[] | undefined>(moments, first);
  const duration = resource.video?.duration;
  const openAt = (start: number, end?: number) => {
    const link = linkAt(resource, start, end);
    if (link !== undefined) openPage(link);
  };
  const add = (stretch: Stretch) =>
    act(addMoment(resource.id, stretch), say('moments.marked', { time: sayClock(stretch.start) }));
  const addHere = async (stretch: Stretch) => {
    const id = await add(stretch);
    setAdded(id);
    return id;
  };
  const addFrom = async (stretch: Stretch) => {
    const id = await add(stretch);
    if (id !== undefined) setEditing(id);
  };
  const turnAdding = () => {
    setAdding(!adding);
    setAdded(undefined);
  };
  const listed = drawn?.filter(({ id }) => id !== added);
  return (
    <section className="section" aria-labelledby="moments">
      <div className="section__top">
        <h3 className="subheading" id="moments">
          {say('moments.title')} {moments.length > 0 && <span className="count">{sayNumber(moments.length)}</span>}
        </h3>
        <Button
          variant="plain"
          size="sm"
          icon={Plus}
          aria-label={say('moments.addMoment')}
          aria-expanded={adding}
          onClick={turnAdding}
        >
          {say('moments.add')}
        </Button>
      </div>
      <NotKept />
      {openVideo && resource.url !== undefined && (
        <p>
          <Button size="sm" icon={Clapperboard} onClick={() => void openVideo(resource.url ?? '', resource.id)}>
            {say('moments.openAndMark')}
          </Button>
        </p>
      )}
      {moments.length === 0 && !adding && <p className="hint">{say('moments.noneInLibrary')}</p>}
      {adding && (
        <MomentEditor
          moment={moments.find(({ id }) => id === added)}
          duration={duration}
          onAdd={addHere}
          onDone={turnAdding}
        />
      )}
      {moments.length > 0 && drawn && listed && (
        <div className="card moments-card">
          <Timeline moments={drawn} duration={duration} current={editing ?? added} />
          <MomentList
            moments={listed}
            resource={resource}
            onOpen={({ start, end }) => openAt(start, end)}
            editing={editing}
            onEdit={({ id }) => setEditing(editing === id ? undefined : id)}
            formOf={(moment) => (
              <MomentEditor moment={moment} duration={duration} onAdd={add} onDone={() => setEditing(undefined)} />
            )}
          />
        </div>
      )}
      <TranscriptSection
        resource={resource.id}
        onMoment={(stretch) => void addFrom(stretch)}
        onOpen={(second) => openAt(second)}
      />
    </section>
  );
}
