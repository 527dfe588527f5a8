import { language } from '../../words/say.ts';

const units = [
  ['megabyte', 1_000_000],
  ['kilobyte', 1_000],
] as const;

/** "9 kB", "1.4 MB": a size in bytes, as file managers of the metric kind say it. */
export function sayBytes(bytes: number): string {
  const [unit, size] = units.find(([, each]) => bytes >= each) ?? ['byte', 1];
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: bytes / size < 10 && unit === 'megabyte' ? 1 : 0,
  }).format(bytes / size);
}
