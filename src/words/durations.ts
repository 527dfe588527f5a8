import { language } from './say.ts';

const unit = (value: number, name: 'hour' | 'minute'): string =>
  new Intl.NumberFormat(language(), { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);

/** "2 hr 35 min", in the words of the teacher's language; under an hour, minutes alone. */
export function sayDuration(minutes: number): string {
  const whole = Math.max(1, Math.round(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const words = [...(hours > 0 ? [unit(hours, 'hour')] : []), ...(rest > 0 ? [unit(rest, 'minute')] : [])];
  return new Intl.ListFormat(language(), { type: 'unit', style: 'narrow' }).format(words);
}
