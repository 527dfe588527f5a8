import type { Stretch } from '../../model/stretch.ts';
import { sayClock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

/** The times of a moment as they are shown: "4:12–5:03", "from 4:12". */
export const showStretch = ({ start, end }: Stretch): string =>
  end === undefined
    ? say('moments.from', { time: sayClock(start) })
    : say('moments.stretch', { from: sayClock(start), to: sayClock(end) });

/** The same as it is spoken: "4:12 to 5:03". */
export const sayStretch = ({ start, end }: Stretch): string =>
  end === undefined
    ? say('moments.from', { time: sayClock(start) })
    : say('moments.spoken', { from: sayClock(start), to: sayClock(end) });
