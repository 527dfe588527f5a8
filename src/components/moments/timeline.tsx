import type { Id } from '../../model/identity.ts';
import { sayClock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { layTimeline, lengthOf } from './lanes.ts';
import { sayStretch } from './say-moment.ts';
import type { MarkedMoment } from './use-moments.ts';

/** More spans than pixels say nothing; the list has them all. */
const MOST_DRAWN = 300;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

interface Props {
  moments: readonly MarkedMoment[];
  /** Of the video, in seconds, where it is known. */
  duration: number | undefined;
  /** The moment that is being marked or edited. */
  current?: Id | undefined;
  /** Where the player stood when it was last asked, in seconds. */
  now?: number | undefined;
}

/** The moments over the length of the video, each in the colours of its competencies. The list beside it says the same in words. */
export function Timeline({ moments, duration, current, now }: Props) {
  const length = lengthOf(moments, duration);
  const spans = layTimeline(moments.slice(0, MOST_DRAWN), length);
  const lanes = Math.max(0, ...spans.map(({ lane }) => lane)) + 1;
  const said = { count: moments.length, length: sayClock(length) };
  const label =
    now === undefined ? say('moments.timeline', said) : say('moments.timelineNow', { ...said, now: sayClock(now) });
  return (
    <>
      <div className="timeline" role="img" aria-label={label} style={{ '--lanes': lanes } as React.CSSProperties}>
        {spans.map(({ moment, from, to, lane }) => (
          <span
            key={moment.id}
            className={moment.id === current ? 'timeline__span timeline__span--new' : 'timeline__span'}
            title={sayStretch(moment)}
            style={
              { insetInlineStart: percent(from), inlineSize: percent(to - from), '--lane': lane } as React.CSSProperties
            }
          >
            {moment.shows.map(({ competency, hue }) => (
              <i key={competency.id} data-competency={hue} />
            ))}
          </span>
        ))}
        {now !== undefined && (
          <span className="timeline__now" style={{ insetInlineStart: percent(Math.min(1, now / length)) }} />
        )}
      </div>
      {moments.length > MOST_DRAWN && <p className="hint">{say('moments.drawn', { count: MOST_DRAWN })}</p>}
    </>
  );
}
