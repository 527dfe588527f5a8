/** One line of `npm run bench`: a figure, and what it was measured against in the same run. */
export interface BenchRow {
  name: string;
  value: number;
  unit: 'ms' | 'kB' | 'bytes' | 'frames' | 'quotes' | 'sentences';
  against: number;
  /** value / against, to two decimals; 0 where there is nothing to divide by. */
  ratio: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function row(name: string, unit: BenchRow['unit'], value: number, against: number): BenchRow {
  return { name, value: round(value), unit, against: round(against), ratio: against ? round(value / against) : 0 };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The value under which this part of all values lie: 0.95 for all but the slowest twentieth. */
export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
