import { describe, expect, it } from 'vitest';
import { addressKey } from '../../src/model/address-key.ts';
import { buildColumns } from '../../src/search/columns/build.ts';
import { valuesOf } from '../../src/search/columns/values.ts';
import { type AlikeResources, findDuplicates } from '../../src/search/duplicates.ts';
import { id } from './columns/some-rows.ts';

interface Saved {
  name: string;
  url?: string;
  dateTrashed?: string;
}

/** What is found among resources that were saved one after the other, numbered from 0, with each stretch of the work in milliseconds. */
function lookAt(all: readonly Saved[], apart: string[][] = []) {
  const columns = buildColumns(
    all.map((fields, at) => {
      const dateSaved = new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString();
      const resource = {
        id: id(at),
        curator: id(1),
        kind: 'page' as const,
        dateSaved,
        dateChanged: dateSaved,
        ...fields,
      };
      return valuesOf({ resource, alignments: [], collections: [], excerpts: [] });
    }),
  );
  const addresses = new Map(all.flatMap(({ url }, at) => (url === undefined ? [] : [[id(at), url] as const])));
  const work = findDuplicates(columns, addresses, apart);
  const stretches: number[] = [];
  for (;;) {
    const begun = process.threadCpuUsage();
    const step = work.next();
    const { user, system } = process.threadCpuUsage(begun);
    stretches.push((user + system) / 1_000);
    if (step.done) return { groups: step.value, stretches };
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}
const numbersOf = (groups: readonly AlikeResources[]) =>
  groups.map(({ why, ids }) => `${why}: ${ids.map((each) => Number(each.slice(-12))).join(' ')}`);
const groupsOf = (...all: Saved[]) => numbersOf(lookAt(all).groups);
const titled = (...names: string[]) =>
  groupsOf(...names.map((name, at) => ({ name, url: `https://site.example/${at}` })));

describe('Addresses of one page', () => {
  it.each([
    ['http and https', 'http://river.example/rain', 'https://river.example/rain'],
    ['www.', 'https://www.river.example/rain', 'https://river.example/rain'],
    ['a slash at the end', 'https://river.example/rain/', 'https://river.example/rain'],
    ['the bare site', 'https://river.example', 'http://www.river.example/'],
    ['what follows the reader', 'https://river.example/rain?utm_source=mail', 'https://river.example/rain'],
    ['a place on the page', 'https://river.example/rain#more', 'https://river.example/rain'],
  ])('are alike whatever %s says', (_, one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ['another page', 'https://river.example/rain', 'https://river.example/snow'],
    ['another video', 'https://tube.example/watch?v=1', 'https://tube.example/watch?v=2'],
    ['another port', 'https://river.example:8443/', 'https://river.example/'],
    ['another case of the path', 'https://river.example/a', 'https://river.example/A'],
  ])('differ where they say %s', (_, one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

describe('Duplicates', () => {
  it('share an address, the oldest first, those in the trash left out', () => {
    expect(
      groupsOf(
        { name: 'Rain', url: 'https://river.example/rain' },
        { name: 'Snow', url: 'https://river.example/snow' },
        { name: 'How it rains', url: 'http://www.river.example/rain/' },
        { name: 'Rain', url: 'https://river.example/rain', dateTrashed: '2026-02-01T00:00:00.000Z' },
        { name: 'A kit' },
        { name: 'A kit' },
      ),
    ).toEqual(['address: 0 2']);
  });

  it.each([
    ['case and signs', 'The water cycle: a lesson', 'THE WATER-CYCLE – a lesson!'],
    ['accents', 'La météo en été', 'La meteo en ete'],
    ['spaces', 'Water cycle lesson', 'Watercycle lesson'],
    ['a slip', 'Lessons on hydrology', 'Lessons on hydrolgy'],
    ['one word more among many', 'A lesson on the water cycle', 'A lesson on the water cycle revisited'],
    ['another script', '水の循環について', '水の循環について。'],
  ])('have nearly one title: %s', (_, one, other) => {
    expect(titled(one, other)).toEqual(['title: 0 1']);
  });

  it.each([
    ['numbers', 'The water cycle, lesson 7', 'The water cycle, lesson 8'],
    ['years', 'Exam paper 2023', 'Exam paper 2024'],
    ['another word', 'Lessons on rivers', 'Lessons on mountains'],
    ['a short title that many pages have', 'Home', 'Home'],
    ['one word more among few', 'Water cycle', 'Water cycle quiz'],
  ])('are not seen in what differs: %s', (_, one, other) => {
    expect(titled(one, other)).toEqual([]);
  });

  it('are not seen in a series whose parts each end in another word', () => {
    const parts = ['rain', 'snow', 'fog', 'hail', 'dew'].map((word) => `All of the weather outside ${word}`);
    expect(titled('All of the weather outside', ...parts)).toEqual([]);
  });

  it('are offered in one group only, and never again once they were told apart', () => {
    const all = [
      { name: 'The water cycle', url: 'https://river.example/rain' },
      { name: 'The water cycle', url: 'https://river.example/rain/' },
      { name: 'The water cycle', url: 'https://other.example/rain' },
    ];
    expect(groupsOf(...all)).toEqual(['address: 0 1', 'title: 0 2']);
    expect(numbersOf(lookAt(all, [[id(0), id(1)]]).groups)).toEqual(['title: 0 2']);
    expect(lookAt(all, [[id(0), id(1), id(2)]]).groups).toEqual([]);
  });

  it('are found among ten thousand in short stretches, also where all titles are of one kind', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      name:
        at % 2
          ? `Lesson about the water of place${String.fromCharCode(97 + (at % 26), 97 + (at % 23))} number ${at}`
          : `Untitled page ${at % 50}`,
      url: `https://www.site${(at % 9_000) % 700}.example/lessons/${at % 9_000}?utm_source=x${at}&id=${at % 9_000}`,
    }));
    const { groups, stretches } = lookAt(many);
    expect(groups.filter(({ why }) => why === 'address').length).toBeGreaterThan(0);
    // What the collection of garbage does falls into single stretches; how the work is cut shows in the many.
    const usual = stretches.toSorted((a, b) => a - b)[Math.floor(stretches.length * 0.95)] ?? 0;
    expect(stretches.length).toBeGreaterThan(300);
    expect(usual).toBeLessThan(50);
  });
});
