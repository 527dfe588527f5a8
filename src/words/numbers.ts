import { numberFormat } from './number-format.ts';
import { language } from './say.ts';

/** "1,234", as the language writes it. */
export const sayNumber = (value: number): string => numberFormat(language()).format(value);

/** "45 %", from 0.45. */
export const sayPercent = (share: number): string => numberFormat(language(), { style: 'percent' }).format(share);

const sizes = [
  ['megabyte', 1_000_000],
  ['kilobyte', 1_000],
] as const;

/** "751 bytes", "9 kB", "1.4 MB": a size in bytes, as file managers of the metric kind say it. */
export function sayBytes(bytes: number): string {
  const [unit, size] = sizes.find(([, each]) => bytes >= each) ?? ['byte', 1];
  return numberFormat(language(), {
    style: 'unit',
    unit,
    // The short form of a byte has no plural in English.
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: bytes / size < 10 && unit === 'megabyte' ? 1 : 0,
  }).format(bytes / size);
}

/** A place in a video, in seconds: "12:40", "1:02:03". */
export function sayClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, index) =>
      numberFormat(language(), { minimumIntegerDigits: index === 0 ? 1 : 2, useGrouping: false }).format(part),
    )
    .join(':');
}
