import { minutesFor, type Resource } from '../model/resource.ts';

/** What some resources come to together. */
export interface Totals {
  resources: number;
  /** How many of them say how long they take, and how many minutes these take. */
  timed: number;
  minutes: number;
  levels: LevelRange[];
}

/** A level, or the levels from one to another of the same kind: "Grade 6" to "Grade 8". */
export interface LevelRange {
  from: string;
  to: string;
}

type Totalled = Pick<Resource, 'timeRequired' | 'video' | 'educationalLevel'>;

const NUMBER = /\d+/gu;
const numberIn = (level: string): number => Number(level.match(NUMBER)?.[0] ?? 0);

/** The levels as ranges: those that differ in one number alone are a range from the lowest to the highest. */
export function levelRanges(levels: readonly string[]): LevelRange[] {
  const kinds = Map.groupBy(new Set(levels.map((level) => level.trim()).filter(Boolean)), (level) =>
    level.match(NUMBER)?.length === 1 ? level.replace(NUMBER, '#').toLocaleLowerCase() : level,
  );
  return [...kinds.values()].map((alike) => {
    const ordered = alike.toSorted((a, b) => numberIn(a) - numberIn(b));
    const [from = ''] = ordered;
    return { from, to: ordered.at(-1) ?? from };
  });
}

/** The levels and the time of some resources, added up. */
export function totalsOf(resources: readonly Totalled[]): Totals {
  const times = resources.map(minutesFor).filter((minutes) => minutes > 0);
  return {
    resources: resources.length,
    timed: times.length,
    minutes: times.reduce((sum, minutes) => sum + minutes, 0),
    levels: levelRanges(resources.flatMap((resource) => resource.educationalLevel ?? [])),
  };
}
