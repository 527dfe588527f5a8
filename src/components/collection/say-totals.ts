import type { LevelRange, Totals } from '../../search/totals.ts';
import { sayDuration } from '../../words/durations.ts';
import { sayRow } from '../../words/lists.ts';
import { say } from '../../words/say.ts';

/** "1 hr 20 min", with how many say so where not all do; nothing where none does. */
export function sayTime({ resources, timed, minutes }: Totals): string {
  if (timed === 0) return '';
  const time = sayDuration(minutes);
  return timed === resources ? time : say('unit.timeSome', { time, count: timed, of: resources });
}

const sayRange = ({ from, to }: LevelRange): string => (from === to ? from : say('unit.levelRange', { from, to }));

/** "Grade 6 to Grade 8, Secondary"; nothing where no level is said. */
export const sayLevels = ({ levels }: Totals): string => sayRow(levels.map(sayRange));
