const ISO =
  /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/**
 * The seconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds, as schema.org's `timeRequired` and `duration` state it.
 * Libraries for it find a duration inside other words too, which would make one of "PT5M or so".
 * @returns undefined for other words, and where it is said in months or years, whose length nobody knows
 */
export function secondsOfDuration(text: string): number | undefined {
  const iso = ISO.exec(text.trim());
  if (!iso) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = iso.slice(1).map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 3_600 + minutes * 60 + seconds;
}

/** The same in minutes, which may have parts; 0 where it is none. */
export const minutesOfDuration = (text = ''): number => (secondsOfDuration(text) ?? 0) / 60;
