import History from 'lucide-react/icons/history';
import { useRef } from 'react';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Kbd } from '../kit/kbd.tsx';
import { useShortcut } from '../library/use-shortcut.ts';
import { MomentForm } from './moment-form.tsx';
import { Timeline } from './timeline.tsx';
import { Times } from './times.tsx';
import { LAST_SECONDS, type useMarking } from './use-marking.ts';
import type { MarkedMoment } from './use-moments.ts';

interface Props {
  marking: ReturnType<typeof useMarking>;
  moments: readonly MarkedMoment[];
  duration: number | undefined;
  /** Where the player stood when it was last asked, in seconds. */
  now: number | undefined;
  /** Whether M and L are on. */
  singleKeys: boolean;
}

/** The moment at hand: where it starts and ends, and once it is there what it shows. */
export function Marking({ marking, moments, duration, now, singleKeys }: Props) {
  const { current, setCurrent, rewound, add, markStart, markEnd, moveStart, markLast } = marking;
  const everywhere = useShortcut('mark-moment');
  const isOpen = current !== undefined && current.end === undefined;
  const stepButton = useRef<HTMLButtonElement>(null);
  const keep = () => {
    // A button that goes with its moment would leave the focus nowhere.
    stepButton.current?.focus();
    setCurrent(undefined);
  };
  const step = !current
    ? { words: say('moments.markStart'), run: markStart }
    : isOpen
      ? { words: say('moments.markEnd'), run: markEnd }
      : { words: say('moments.keepIt'), run: keep };
  return (
    <>
      <Timeline moments={moments} duration={duration} current={current?.id} now={now} />
      <h2 className="visually-hidden">{current ? say('moments.current') : say('moments.fresh')}</h2>
      <Times
        moment={current}
        duration={duration}
        take={{ start: () => void moveStart(), end: () => void markEnd() }}
        onAdd={add}
      />
      {rewound && (
        <Banner tone="look" live>
          <p>{say('moments.trouble.endBeforeStart')}</p>
        </Banner>
      )}
      {current && <MomentForm key={current.id} moment={current} />}
      <div className="line line--wrap">
        {/* One button through all three steps, so that the focus stays where it is. */}
        <Button variant="primary" ref={stepButton} onClick={() => void step.run()}>
          {step.words}
        </Button>
        {isOpen && <Button onClick={keep}>{say('moments.keepIt')}</Button>}
        {!current && (
          <Button icon={History} onClick={() => void markLast()}>
            {say('moments.lastSeconds', { count: LAST_SECONDS })}
          </Button>
        )}
      </div>
      <ul className="panel__keys hint" aria-label={say('moments.keys')}>
        {singleKeys && (
          <>
            <li>
              <Kbd keys="M" /> {say('moments.keyMark')}
            </li>
            <li>
              <Kbd keys="L" /> {say('moments.keyLast', { count: LAST_SECONDS })}
            </li>
          </>
        )}
        {everywhere !== undefined && (
          <li>
            <Kbd keys={everywhere} /> {say('moments.keyEverywhere')}
          </li>
        )}
      </ul>
    </>
  );
}
