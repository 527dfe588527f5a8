import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelRanges, totalsOf } from '../../src/search/totals.ts';

describe('The time of some resources', () => {
  it('is the sum of those that say how long they take, and tells how many do', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined })), (minutes) => {
        const stated = minutes.filter((each) => each !== undefined);
        const totals = totalsOf(minutes.map((each) => (each === undefined ? {} : { timeRequired: `PT${each}M` })));
        let sum = 0;
        for (const each of stated) sum += each;
        expect(totals).toMatchObject({ resources: minutes.length, timed: stated.length, minutes: sum });
      }),
    );
  });

  it('takes the length of a video where nothing else is said', () => {
    const video = { provider: 'YouTube', duration: 90 };
    expect(totalsOf([{ video }, { video, timeRequired: 'PT1H' }, { timeRequired: 'a while' }])).toMatchObject({
      timed: 2,
      minutes: 61.5,
    });
  });
});

describe('The levels of some resources', () => {
  it('are a range where they differ in their number alone', () => {
    expect(levelRanges(['Grade 10', 'grade 8', 'Grade 9', 'Grade 9 '])).toEqual([{ from: 'grade 8', to: 'Grade 10' }]);
  });

  it('stand beside each other where they are of different kinds', () => {
    expect(levelRanges(['Klasse 7', 'Secondary', 'Grades 6-8', ''])).toEqual([
      { from: 'Klasse 7', to: 'Klasse 7' },
      { from: 'Secondary', to: 'Secondary' },
      { from: 'Grades 6-8', to: 'Grades 6-8' },
    ]);
  });
});
