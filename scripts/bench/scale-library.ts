import type { Library } from '../../src/model/library.ts';
import { libraryOf } from './library-page/library-of.ts';

const SYLLABLES =
  'ri ver wa ter lo gi ca tion me sure flow gra ph de bate stu dent les son so il cli ma te en er gy bri dge'.split(
    ' ',
  );
const VOCABULARY = 20_000;
const DAY = 86_400_000;

/** Numbers that are the same in every run (the generator of C's rand). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** A library as ten years would leave it: few words are common and most are rare, days and levels differ. The same in every run. */
export function scaleLibrary(resources: number): Library {
  const next = numbers(7);
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(next() * from.length)] as Value;
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(SYLLABLES)).join(''),
  );
  const words = (length: number) =>
    Array.from({ length }, () => vocabulary[Math.floor(next() ** 3 * VOCABULARY)]).join(' ');
  const library = libraryOf(resources);
  return {
    ...library,
    resources: library.resources.map((resource, number) => ({
      ...resource,
      name: words(7),
      description: words(60),
      note: words(50),
      keywords: [words(1), words(1)],
      kind: pick(['page', 'page', 'video', 'document'] as const),
      educationalLevel: [pick(['Grade 6', 'Grade 7', 'Grade 8'])],
      dateSaved: new Date(Date.UTC(2016, 0, 1) + (number % 3_650) * DAY).toISOString(),
    })),
  };
}
