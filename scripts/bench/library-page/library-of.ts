import { hewlettCompetencies, hewlettFramework } from '../../../src/model/hewlett.ts';
import type { Id } from '../../../src/model/identity.ts';
import { emptyLibrary, type Library } from '../../../src/model/library.ts';

const IN_A_COLLECTION = 100;
const words = 'river water pupils measure argue evidence map group question number graph well drain cause claim'.split(
  ' ',
);

const idOf = (kind: number, number: number): Id =>
  `urn:uuid:${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** Words that differ from row to row and are the same in every run. */
const sentence = (seed: number, length: number): string =>
  Array.from({ length }, (_, index) => words[(seed * 7 + index * (1 + (seed % 5))) % words.length]).join(' ');

/** A library of that many resources as a school's years would leave it: claims, quotes, collections. The same in every run. */
export function libraryOf(resources: number): Library {
  const curator = idOf(1, 1);
  const stamp = { curator, dateSaved: '2026-01-01T08:00:00.000Z', dateChanged: '2026-02-01T08:00:00.000Z' };
  const numbers = Array.from({ length: resources }, (_, number) => number);
  return {
    ...emptyLibrary(),
    curators: [{ id: curator, name: 'Ana Ribeiro', ...stamp }],
    frameworks: [hewlettFramework],
    competencies: hewlettCompetencies,
    resources: numbers.map((number) => ({
      id: idOf(2, number),
      ...stamp,
      kind: 'page',
      name: sentence(number, 6),
      url: `https://site-${number % 300}.example/lesson/${number}`,
      description: sentence(number + 1, 30),
      author: [`${words[number % words.length]} Brandt`],
      publisher: `Publisher ${number % 300}`,
      datePublished: '2025-11-08',
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      learningResourceType: ['Lesson plan'],
      educationalLevel: ['Grade 7'],
      keywords: [words[number % words.length] ?? '', words[(number * 3 + 1) % words.length] ?? ''],
      note: sentence(number + 2, 12),
    })),
    alignments: numbers.map((number) => ({
      id: idOf(3, number),
      ...stamp,
      target: idOf(2, number),
      competency: hewlettCompetencies[number % hewlettCompetencies.length]?.id ?? '',
      strength: 2,
      why: sentence(number + 3, 10),
    })),
    excerpts: numbers
      .filter((number) => number % 3 === 0)
      .map((number) => ({
        id: idOf(4, number),
        ...stamp,
        kind: 'quote',
        resource: idOf(2, number),
        exact: sentence(number + 4, 20),
      })),
    collections: numbers
      .filter((number) => number % IN_A_COLLECTION === 0)
      .map((number) => ({
        id: idOf(5, number),
        ...stamp,
        name: sentence(number, 3),
        position: number,
        parts: numbers
          .slice(number, number + IN_A_COLLECTION)
          .map((item) => ({ kind: 'item', id: idOf(6, item), resource: idOf(2, item), note: sentence(item + 5, 5) })),
      })),
  };
}
