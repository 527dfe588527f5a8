/** One line of `npm run bench`: a figure, and what it was measured against in the same run. */
export interface BenchRow {
  name: string;
  value: number;
  unit: 'ms' | 'kB' | 'bytes' | 'frames' | 'quotes' | 'sentences' | 'queries' | 'steps';
  against: number;
  /** What `against` is: a peer that does the least, or a limit that we set ourselves. */
  peer: string;
  /** value / against, to two decimals; 0 where there is nothing to divide by. */
  ratio: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function row(name: string, unit: BenchRow['unit'], value: number, against: number, peer: string): BenchRow {
  return {
    name,
    value: round(value),
    unit,
    against: round(against),
    peer,
    ratio: against ? round(value / against) : 0,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The value under which this part of all values lie: 0.95 for all but the slowest twentieth. */
export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
