import { durationLocale } from './durations.ts';
import { numberFormat } from './number-format.ts';
import { withPlainDigits } from './plain-digits.ts';

const MINUTES_OF = { hour: 60, minute: 1 } as const;
type Unit = keyof typeof MINUTES_OF;

/** Numbers beside which some languages call a unit by another name. */
const FORMS = [1, 2, 3, 11, 100];
const STYLES = ['short', 'long', 'narrow'] as const;

const bare = (word: string): string => word.replaceAll('.', '').trim().toLowerCase();

/** What hours and minutes are called in a language. Some names say their number themselves: "ساعتان" is two hours. */
interface Names {
  units: Map<string, Unit>;
  whole: Map<string, number>;
  /** Words that stand between the two: "and". */
  joining: Set<string>;
}

function namesIn(language: string): Names {
  const names: Names = { units: new Map(), whole: new Map(), joining: new Set() };
  for (const unit of Object.keys(MINUTES_OF) as Unit[])
    for (const unitDisplay of STYLES)
      for (const value of FORMS) {
        const parts = numberFormat(language, { style: 'unit', unit, unitDisplay }).formatToParts(value);
        const name = bare(parts.map((part) => (part.type === 'unit' ? part.value : '')).join(''));
        if (parts.some(({ type }) => type === 'integer')) names.units.set(name, unit);
        else names.whole.set(name, value * MINUTES_OF[unit]);
      }
  for (const type of ['unit', 'conjunction'] as const)
    for (const part of new Intl.ListFormat(language, { type }).formatToParts(['', '']))
      if (part.type === 'literal') names.joining.add(bare(part.value));
  return names;
}

/** The shortest name that a longer word may begin with and still mean it: "minuten", not "month" for "m". */
const LONG_NAME = 3;

function unitCalled(word: string, units: ReadonlyMap<string, Unit>): Unit | undefined {
  const near = [...units].find(
    ([name]) => name.startsWith(word) || (name.length >= LONG_NAME && word.startsWith(name)),
  );
  return units.get(word) ?? near?.[1];
}

const PIECES = /(\d+(?:[.,]\d+)?)|([\p{L}\p{M}]+)|[\s\p{Cf}.,،]+|(.)/gu;

/** The minutes of hours and minutes as people write them, in the teacher's language or in English; undefined for other words. */
export function readDuration(text: string): number | undefined {
  const own = namesIn(durationLocale());
  const units = new Map([...namesIn('en').units, ...own.units]);
  const minutesOf = (word: string, count: number | undefined): number | undefined => {
    if (count === undefined) return own.whole.get(word) ?? (own.joining.has(word) ? 0 : undefined);
    const unit = unitCalled(word, units);
    return unit && count * MINUTES_OF[unit];
  };
  let minutes: number | undefined;
  let count: number | undefined;
  for (const [, number, word, sign] of withPlainDigits(text.toLowerCase()).matchAll(PIECES)) {
    if (sign !== undefined || (number !== undefined && count !== undefined)) return undefined;
    if (number !== undefined) count = Number(number.replace(',', '.'));
    if (word === undefined) continue;
    const more = minutesOf(word, count);
    if (more === undefined) return undefined;
    minutes = (minutes ?? 0) + more;
    count = undefined;
  }
  return count === undefined ? minutes : undefined;
}
