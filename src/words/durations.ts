import { numberFormat } from './number-format.ts';
import { language } from './say.ts';

/** The language that durations are said in. British English would say "9 mins", which is no shorter than it needs. */
export const durationLocale = (): string => (language() === 'en-GB' ? 'en' : language());

const unit = (value: number, name: 'hour' | 'minute'): string =>
  numberFormat(durationLocale(), { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);

/** "2 hr 35 min", in the words of the teacher's language; under an hour, minutes alone. Intl.DurationFormat is too young for our browsers. */
export function sayDuration(minutes: number): string {
  const whole = Math.max(1, Math.round(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const words = [...(hours > 0 ? [unit(hours, 'hour')] : []), ...(rest > 0 ? [unit(rest, 'minute')] : [])];
  return new Intl.ListFormat(durationLocale(), { type: 'unit', style: 'narrow' }).format(words);
}

/** "9 min", from seconds; nothing under half a minute. */
export const sayMinutes = (seconds: number | undefined): string =>
  (seconds ?? 0) < 30 ? '' : sayDuration((seconds ?? 0) / 60);
