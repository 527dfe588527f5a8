import { useCallback, useEffect, useState } from 'react';
import type { Player } from '../../capture/player/judge-players.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import { type Stretch, troubleOf } from '../../model/stretch.ts';
import { sayClock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useAct } from '../library/use-act.ts';
import type { MarkedMoment } from './use-moments.ts';
import type { AskedPlayer } from './use-player.ts';

/** So far back does "the last seconds" go. */
export const LAST_SECONDS = 30;

/** The whole second before, so that nothing of the moment is cut. */
const startAt = ({ currentTime }: Player): number => Math.floor(currentTime);
/** The whole second after, as far as the video goes. */
const endAt = ({ currentTime, duration }: Player): number => Math.min(Math.ceil(currentTime), duration ?? Infinity);

const keyOf = (resource: Id): string => `moment of ${resource}`;

/** The moment that is being marked; a panel that the browser closes and opens again goes on with it. */
function useCurrent(resource: Id, moments: readonly MarkedMoment[] | undefined) {
  const [id, setId] = useState<Id | undefined>(() => sessionStorage.getItem(keyOf(resource)) ?? undefined);
  useEffect(() => {
    if (id === undefined) sessionStorage.removeItem(keyOf(resource));
    else sessionStorage.setItem(keyOf(resource), id);
  }, [id, resource]);
  return [moments?.find((moment) => moment.id === id), setId] as const;
}

/** Marks moments of a resource by the time of its player. */
export function useMarking(resource: Id, moments: readonly MarkedMoment[] | undefined, asked: AskedPlayer) {
  const { addMoment, trimMoment } = useActions();
  const act = useAct();
  const [current, setCurrent] = useCurrent(resource, moments);
  const [rewound, setRewound] = useState(false);

  const add = useCallback(
    async (stretch: Stretch) => {
      const { start, end } = stretch;
      const sentence =
        end === undefined
          ? say('moments.marked', { time: sayClock(start) })
          : say('moments.markedStretch', { from: sayClock(start), to: sayClock(end) });
      const id = await act(addMoment(resource, stretch), sentence);
      if (id !== undefined) setCurrent(id);
      return id;
    },
    [act, addMoment, resource, setCurrent],
  );
  const trim = (moment: MarkedMoment, stretch: Stretch) => {
    const isBackwards = troubleOf(stretch) !== undefined;
    setRewound(isBackwards);
    return isBackwards ? undefined : act(trimMoment(moment.id, stretch));
  };
  const withTime = async (use: (player: Player) => unknown) => {
    setRewound(false);
    const player = await asked.ask();
    if (player) await use(player);
  };

  const markStart = () => withTime((player) => add({ start: startAt(player) }));
  const markEnd = () =>
    withTime((player) => (current ? trim(current, { start: current.start, end: endAt(player) }) : undefined));
  const moveStart = () =>
    withTime((player) =>
      current ? trim(current, { start: startAt(player), end: current.end }) : add({ start: startAt(player) }),
    );
  const markLast = () =>
    withTime((player) => add({ start: Math.max(0, startAt(player) - LAST_SECONDS), end: endAt(player) }));
  /** One key for both: the start, then the end, then the start of the next one. */
  const markNext = () => (current && current.end === undefined ? markEnd() : markStart());
  return { current, setCurrent, rewound, add, markStart, markEnd, moveStart, markLast, markNext };
}
