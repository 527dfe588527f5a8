/** Dates of Chrome's own files count microseconds from 1601. */
const FROM_1601 = 11_644_473_600_000;

const LATEST = Date.UTC(2100, 0, 1);

/** An instant that can be believed: after 1970 and before this moment, with a day for clocks that run ahead. */
const believed = (milliseconds: number, now: number): string | undefined =>
  Number.isFinite(milliseconds) && milliseconds > 0 && milliseconds < Math.min(now + 86_400_000, LATEST)
    ? new Date(milliseconds).toISOString()
    : undefined;

/**
 * A point in time as programs count it. Seconds, milliseconds and microseconds occur in one and the same field: their size tells them apart.
 * @returns undefined for 0, negative numbers, the future, and what is no number
 */
export function instantOfCount(count: unknown, now = Date.now()): string | undefined {
  const number = typeof count === 'string' && /^\d{1,20}(\.\d+)?$/.test(count.trim()) ? Number(count) : count;
  if (typeof number !== 'number') return undefined;
  const milliseconds = number < 1e11 ? number * 1_000 : number < 1e14 ? number : number / 1_000;
  return believed(Math.floor(milliseconds), now);
}

/** A point in time as Chrome's bookmarks file counts it. */
export const instantOfChrome = (count: unknown, now = Date.now()): string | undefined =>
  typeof count === 'string' && /^\d{10,20}$/.test(count)
    ? believed(Math.floor(Number(count) / 1_000) - FROM_1601, now)
    : undefined;

/** A point in time in words, ISO 8601 or as RFC 2822 writes it; also with "+0200" without a colon. A bare number counts as one. */
export function instantOf(text: unknown, now = Date.now()): string | undefined {
  if (typeof text === 'number') return instantOfCount(text, now);
  if (typeof text !== 'string' || text.length > 60) return undefined;
  const plain = text.trim();
  if (/^\d+(\.\d+)?$/.test(plain)) return plain.length > 8 ? instantOfCount(plain, now) : undefined;
  const spelt = plain
    .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(?=Z?$)/, '$1-$2-$3T$4:$5:$6')
    .replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3')
    .replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(:\d\d)?)(?: )?(?=$|[Z+-])/, '$1T$2')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  const withZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(spelt) ? `${spelt}Z` : spelt;
  return believed(Date.parse(withZone), now);
}

/** A date of publication as schema.org takes it: a year, a month, a day or an instant; undefined for all else. */
export function statedDateOf(text: unknown): string | undefined {
  if (typeof text === 'number') return statedDateOf(String(text));
  if (typeof text !== 'string') return undefined;
  const plain = text.trim().replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[T ].*)?$/.exec(plain);
  if (!day) return undefined;
  const [, year, month, date] = day;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return year;
  return [year, month, month === undefined ? undefined : date].filter((part) => part !== undefined).join('-');
}
