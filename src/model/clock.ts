const CLOCK = /^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6}(?:[.,]\d{1,3})?)$/;

/** Seconds of a time as people type it, "1:02:05", "4:12", "4:12.5" or "95"; undefined where it is none. */
export function secondsOfClock(text: string): number | undefined {
  const match = CLOCK.exec(text.trim());
  if (!match) return undefined;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  const isClock = match[2] === undefined || (seconds ?? 0) < 60;
  const isLong = match[1] === undefined || (minutes ?? 0) < 60;
  return isClock && isLong ? (hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (seconds ?? 0) : undefined;
}

/** A time as a field shows it and `secondsOfClock` reads it back: "4:12", "1:02:05", "4:12.5", in plain digits in every language. */
export function clockOf(seconds: number): string {
  const thousandths = Math.round(seconds * 1_000);
  const whole = Math.floor(thousandths / 1_000);
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60];
  const rest = thousandths % 1_000;
  const fraction = rest === 0 ? '' : `.${String(rest).padStart(3, '0').replace(/0+$/, '')}`;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}${fraction}`;
}
