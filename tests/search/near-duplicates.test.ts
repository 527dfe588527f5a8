import { describe, expect, it } from 'vitest';
import { alikeTags, pairOf } from '../../src/search/near-duplicates.ts';
import { growth, LINEAR } from '../support/growth.ts';

const groupsOf = (...values: string[]) =>
  alikeTags(values.map((value, at) => ({ value, count: values.length - at }))).map((group) =>
    group.map(({ value }) => value),
  );

describe('Tags that look alike', () => {
  it.each([
    ['case', 'Water cycle', 'water cycle'],
    ['a hyphen', 'water-cycle', 'Water cycle'],
    ['an accent', 'énergie', 'energie'],
    ['a German umlaut', 'Flüsse', 'flusse'],
    ['Arabic vowel signs', 'مَاء', 'ماء'],
    ['an English plural', 'river', 'rivers'],
    ['an English plural in -ies', 'community', 'communities'],
    ['an English plural in -es', 'process', 'processes'],
    ['a Spanish plural', 'árbol', 'árboles'],
    ['a Spanish plural in -ces', 'raíz', 'raíces'],
    ['a German plural in -en', 'Zeitung', 'Zeitungen'],
    ['a German plural in -n', 'Karte', 'Karten'],
    ['a French plural in -aux', 'journal', 'journaux'],
    ['a French plural in -x', 'bateau', 'bateaux'],
    ['an Arabic plural', 'معلمة', 'معلمات'],
    ['a letter too many', 'hydrology', 'hydrologgy'],
    ['a letter left out', 'hydrology', 'hydrolgy'],
    ['swapped letters', 'hydrology', 'hydrolgoy'],
    ['another letter', 'hydrology', 'hydrolagy'],
  ])('are found where %s is all that differs', (_, one, other) => {
    expect(groupsOf(one, other)).toEqual([[one, other]]);
  });

  it.each([
    ['grade 7', 'grade 8'],
    ['exam 2023', 'exam 2024'],
    ['water', 'later'],
    ['art', 'arts and crafts'],
    ['map', 'mop'],
    ['水', '火'],
    ['!!', '??'],
  ])('are not found where two things are meant: %s, %s', (one, other) => {
    expect(groupsOf(one, other)).toEqual([]);
  });

  it('make one group where several names stand for one thing, the commonest first', () => {
    expect(groupsOf('Water cycles', 'water-cycle', 'soil', 'WATER CYCLE')).toEqual([
      ['Water cycles', 'water-cycle', 'WATER CYCLE'],
    ]);
  });

  it('are not offered again where the teacher told them apart', () => {
    const tags = [
      { value: 'river', count: 3 },
      { value: 'rivers', count: 2 },
    ];
    expect(alikeTags(tags, new Set([pairOf('rivers', 'river')]))).toEqual([]);
  });

  it('are found among ten thousand without comparing each with each', async () => {
    // Scattered words: where each lay beside others, more tags would also be more pairs to be found.
    const letter = (at: number, place: number) => (Math.imul(at + 1, 2_654_435_761 + place * 194_002) >>> 8) % 26;
    const word = (at: number) =>
      Array.from({ length: 8 }, (_, place) => String.fromCharCode(97 + letter(at, place))).join('');
    const tags = Array.from({ length: 10_000 }, (_, at) => ({ value: word(at), count: 1 }));
    const alike = [
      { value: 'hydrology', count: 5 },
      { value: 'Hydrologys', count: 1 },
    ];
    expect(alikeTags([...tags, ...alike])[0]?.map(({ value }) => value)).toEqual(['hydrology', 'Hydrologys']);
    const look = async (times: number) => alikeTags([...tags.slice(0, 2_500 * times), ...alike]);
    expect(await growth(look)).toBeLessThan(LINEAR);
  });
});
