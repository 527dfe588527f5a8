import { describeQuote } from '../../src/anchor/describe-quote.ts';
import type { EditedPage } from './edited-pages.ts';

/** Numbers that look random and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const subjects = 'students learners teams pairs groups pupils children partners everybody juniors'.split(' ');
const verbs = 'compare build draw discuss measure explain write plan sort check'.split(' ');
const objects = 'maps bridges poems graphs letters models sources stories claims circuits'.split(' ');
const ends = [
  'in the second lesson',
  'before the bell rings',
  'with the whole class',
  'and hand them in',
  'on the big board',
  'at the river',
  'for a younger class',
  'and give their reasons',
];
const asides = ['carefully', 'again', 'together', 'quickly', 'today', 'first', 'slowly', 'aloud'];

interface Sentence {
  id: number;
  words: string[];
}

/** A page of sentences that are much alike, many of them twice or three times, edited at random; each sentence is known by its number. */
export function randomlyEditedPage(seed: number): EditedPage {
  const random = seeded(seed);
  const pick = <Thing>(things: Thing[]): Thing => things[Math.floor(random() * things.length)] as Thing;
  const one = (): string[] =>
    `${pick(subjects)} ${pick(verbs)} their ${pick(objects)} ${pick(ends)}, then ${pick(subjects)} ${pick(verbs)} two ${pick(objects)} ${pick(ends)}`.split(
      ' ',
    );
  const older: Sentence[] = [];
  for (let id = 0; id < 24; id += 1) {
    const again = older.length > 0 && random() < 0.3 ? pick(older).words : undefined;
    older.push({ id, words: again ?? one() });
  }
  const newer = edited(older, random, pick, one);
  const before = laidOut(older);
  const after = laidOut(newer);
  return {
    name: `random edit ${seed}`,
    older: before.text,
    newer: after.text,
    quotes: older.flatMap(({ id }) => {
      const place = before.places.get(id);
      const selector = place && describeQuote(before.text, place.start, place.end);
      return selector ? { selector, now: after.places.get(id) ?? null } : [];
    }),
  };
}

function edited(
  older: Sentence[],
  random: () => number,
  pick: <Thing>(things: Thing[]) => Thing,
  one: () => string[],
): Sentence[] {
  const [deleted, changed, added] = [random() * 0.4, random() * 0.5, random() * 0.4];
  let newer = older.filter(() => random() > deleted);
  newer = newer.map((sentence) =>
    random() < changed ? { ...sentence, words: changedWords(sentence.words, random, pick) } : sentence,
  );
  newer = newer.flatMap((sentence) => (random() < added ? [{ id: -1, words: one() }, sentence] : [sentence]));
  const from = Math.floor(random() * newer.length);
  const moved = newer.slice(from, from + 1 + Math.floor(random() * 6));
  // Where one of two same sentences moves to where the other one was, nobody can tell: those stay.
  if (random() < 0.5 && moved.every((sentence) => !hasTwin(sentence, older))) {
    newer.splice(from, moved.length);
    newer.splice(Math.floor(random() * (newer.length + 1)), 0, ...moved);
  }
  return newer;
}

function hasTwin({ id }: Sentence, sentences: Sentence[]): boolean {
  const words = sentences.find((each) => each.id === id)?.words.join(' ');
  return sentences.some((each) => each.id !== id && each.words.join(' ') === words);
}

function changedWords(words: string[], random: () => number, pick: <Thing>(things: Thing[]) => Thing): string[] {
  const changed = [...words];
  // The first and the last word stay, so that where the sentence begins and ends is not a matter of taste.
  const at = 1 + Math.floor(random() * (changed.length - 2));
  changed.splice(at, random() < 0.5 ? 1 : 0, pick(asides));
  return changed;
}

function laidOut(sentences: Sentence[]): { text: string; places: Map<number, { start: number; end: number }> } {
  const places = new Map<number, { start: number; end: number }>();
  let text = '';
  for (const [at, { id, words }] of sentences.entries()) {
    const start = text.length;
    text += words.join(' ');
    if (id >= 0) places.set(id, { start, end: text.length });
    text += at % 4 === 3 ? '.\n' : '. ';
  }
  return { text, places };
}
