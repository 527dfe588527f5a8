import { hewlettCompetencies } from '../../src/model/hewlett.ts';
import type { Id } from '../../src/model/identity.ts';
import type { Library } from '../../src/model/library.ts';
import { libraryOf } from './library-page/library-of.ts';

/** As many as a bundle may bring, and more than a teacher makes. */
export const MOMENTS = 2_000;
export const LINES = 50_000;
export const QUOTES = 10_000;
export const LETTERS = 5_000_000;

export const names = { video: 'A day of lessons', quoted: 'A book of quotes', long: 'A long text' } as const;

const LENGTH = 50_000;
const idOf = (kind: number, number: number): Id =>
  `urn:uuid:${kind.toString(16).padStart(8, '0')}-0000-4000-9000-${number.toString(16).padStart(12, '0')}`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

/** A sentence that stands nowhere else. */
const sentence = (number: number): string =>
  `In week ${number} group ${(number * 7) % 311} weighed ${(number * 13) % 97} causes of the late well and told the class why they chose one.`;

/** A small library with three resources that hold more than any other: moments and lines, quotes, letters. The same in every run. */
export function fullResources(): Library & { ids: Record<keyof typeof names, Id> } {
  const library = libraryOf(30);
  const [first] = library.resources;
  if (!first) throw new Error('There are no resources.');
  const { curator, dateChanged } = first;
  const stamp = { curator, dateSaved: '2026-02-01T08:00:00.000Z', dateChanged };
  const ids = { video: idOf(16, 1), quoted: idOf(16, 2), long: idOf(16, 3) };
  const url = (name: string) => `https://openriver.example/${name}`;
  const paragraphs = (count: number) => numbers(count).map((number) => sentence(number));
  const savedText = (id: Id, sentences: readonly string[]) => ({
    ...stamp,
    id,
    html: sentences.map((each) => `<p>${each}</p>`).join(''),
    text: sentences.join('\n'),
  });
  const claim = (number: number, target: Id) => ({
    ...stamp,
    id: idOf(19, number),
    target,
    competency: hewlettCompetencies[number % 6]?.id ?? '',
    strength: 2 as const,
    why: 'They say what they saw and why.',
  });
  const moments = numbers(MOMENTS).map((number) => ({
    ...stamp,
    id: idOf(17, number),
    kind: 'moment' as const,
    resource: ids.video,
    start: (number * LENGTH) / MOMENTS,
    end: (number * LENGTH) / MOMENTS + 40,
    note: sentence(number),
  }));
  const quotes = numbers(QUOTES).map((number) => ({
    ...stamp,
    id: idOf(18, number),
    kind: 'quote' as const,
    resource: ids.quoted,
    exact: sentence(number),
    note: 'They say what they saw.',
  }));
  const claims = [...moments, ...quotes].map(({ id }, number) => claim(number, id));
  return {
    ...library,
    ids,
    resources: [
      ...library.resources,
      {
        ...stamp,
        id: ids.video,
        kind: 'video',
        name: names.video,
        url: url('day'),
        video: { provider: 'file', duration: LENGTH },
      },
      { ...stamp, id: ids.quoted, kind: 'page', name: names.quoted, url: url('quotes') },
      { ...stamp, id: ids.long, kind: 'page', name: names.long, url: url('text') },
    ],
    excerpts: [...library.excerpts, ...moments, ...quotes],
    alignments: [...library.alignments, ...claims],
    transcripts: [
      {
        ...stamp,
        id: ids.video,
        cues: numbers(LINES).map((number) => ({ start: number, end: number + 1, text: sentence(number) })),
      },
    ],
    savedTexts: [
      savedText(ids.quoted, paragraphs(QUOTES)),
      savedText(ids.long, paragraphs(Math.ceil(LETTERS / sentence(30_000).length))),
    ],
  };
}
