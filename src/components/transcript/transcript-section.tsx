import Scissors from 'lucide-react/icons/scissors';
import Trash2 from 'lucide-react/icons/trash-2';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranscript } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import type { Stretch } from '../../model/stretch.ts';
import { stretchOf, type Transcript } from '../../model/transcript.ts';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useAct } from '../library/use-act.ts';
import { sayStretch } from '../moments/say-moment.ts';
import { FindWords } from './find-words.tsx';
import { type Chosen, linesWith } from './places.ts';
import { TranscriptLines } from './transcript-lines.tsx';

interface Props {
  resource: Id;
  /** Makes a moment of the lines that are chosen. */
  onMoment(stretch: Stretch): unknown;
  /** Opens the video at a second. */
  onOpen(second: number): void;
}

/** The transcript that was kept with a video. */
export function TranscriptSection(props: Props) {
  // Tens of thousands of lines are laid out after the rest of the resource, not with it.
  const transcript = useDeferredValue(useTranscript(props.resource), undefined);
  return transcript ? <Kept {...props} transcript={transcript} /> : null;
}

function Kept({ resource, transcript, onMoment, onOpen }: Props & { transcript: Transcript }) {
  const actions = useActions();
  const act = useAct();
  const title = useId();
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  const [words, setWords] = useState('');
  const { cues } = transcript;
  const hits = useMemo(() => linesWith(cues, words), [cues, words]);
  const stretch = chosen && stretchOf(cues, chosen.anchor, chosen.head);
  const take = () => {
    if (stretch) void onMoment(stretch);
  };
  return (
    <section className="section" data-gap="tight" aria-labelledby={title}>
      <div className="section__top">
        <h3 className="subheading" id={title}>
          {say('transcript.title')} <span className="count">{sayNumber(cues.length)}</span>
        </h3>
        <Button
          variant="plain"
          size="sm"
          icon={Trash2}
          iconOnly={say('transcript.remove')}
          onClick={() => void act(actions.removeTranscript(resource), say('transcript.removed'))}
        />
      </div>
      <FindWords
        words={words}
        onWords={setWords}
        hits={hits}
        at={chosen?.head ?? -1}
        onGo={(line) => setChosen({ anchor: line, head: line })}
      />
      <TranscriptLines cues={cues} chosen={chosen} words={words} onChoose={setChosen} onTake={take} />
      {stretch && chosen && (
        <div className="line line--wrap">
          <span className="hint" role="status">
            {say('transcript.selected', {
              count: Math.abs(chosen.head - chosen.anchor) + 1,
              times: sayStretch(stretch),
            })}
          </span>
          <span className="push" />
          <Button variant="plain" size="sm" onClick={() => onOpen(stretch.start)}>
            {say('transcript.open')}
          </Button>
          <Button size="sm" icon={Scissors} onClick={take}>
            {say('transcript.makeMoment')}
          </Button>
        </div>
      )}
    </section>
  );
}
