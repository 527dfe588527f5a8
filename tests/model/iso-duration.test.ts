import { describe, expect, it } from 'vitest';
import { metaOf } from '../../src/components/kit/resource-meta.tsx';
import { sayTimeNeeded } from '../../src/components/library/detail/time-needed.ts';
import { timeNeeded } from '../../src/export/lengths.ts';
import { secondsOfDuration } from '../../src/model/iso-duration.ts';
import { minutesFor } from '../../src/model/resource.ts';

describe('how long a resource takes', () => {
  it.each([
    ['PT12M40S', 760],
    ['PT1H30M', 5_400],
    ['PT1.5H', 5_400],
    ['P1W', 604_800],
    ['P1DT2H', 93_600],
    ['pt45m', 2_700],
    ['PT0S', 0],
  ])('is read from %s', (text, seconds) => {
    expect(secondsOfDuration(text)).toBe(seconds);
  });

  it.each(['two lessons', 'PT5M or so', 'a PT5M', '-PT5M', 'P1M', 'P1Y', '1:30', ''])(
    'is not guessed from "%s"',
    (text) => {
      expect(secondsOfDuration(text)).toBeUndefined();
    },
  );

  it.each([
    ['PT12M40S', '13 min'],
    ['PT1.5H', '1 hr 30 min'],
    ['P1D', '24 hr'],
  ])('is said the same wherever it stands: %s', (timeRequired, said) => {
    expect(metaOf({ kind: 'video', timeRequired }).at(-1)).toBe(said);
    expect(sayTimeNeeded(timeRequired)).toBe(said);
    expect(Math.round(minutesFor({ timeRequired }))).toBe(Number(timeNeeded(timeRequired).replace(/\D/g, '')));
  });

  it('stands in a document in words too, seconds or not', () => {
    expect(timeNeeded('PT12M40S')).toBe('13 minutes');
    expect(timeNeeded('two lessons')).toBe('two lessons');
  });
});
