import type { Id } from '../../model/identity.ts';
import type { Stretch } from '../../model/stretch.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useFocusBack } from '../kit/use-focus-back.ts';
import { MomentForm } from './moment-form.tsx';
import { Times } from './times.tsx';
import type { MarkedMoment } from './use-moments.ts';

interface Props {
  /** Undefined while its start has not been typed. */
  moment: MarkedMoment | undefined;
  /** Of the video, in seconds, where it is known. */
  duration: number | undefined;
  onAdd(stretch: Stretch): Promise<Id | undefined>;
  onDone(): void;
}

/** A moment in the library, new or there already: its times, and once it is there what it shows. */
export function MomentEditor({ moment, duration, onAdd, onDone }: Props) {
  useFocusBack();
  return (
    <div className="moment-form">
      <Times moment={moment} duration={duration} onAdd={onAdd} />
      {moment && <MomentForm key={moment.id} moment={moment} />}
      <p>
        <Button size="sm" onClick={onDone}>
          {say('moments.done')}
        </Button>
      </p>
    </div>
  );
}
