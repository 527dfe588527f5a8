import * as z from 'zod';
import { id } from '../model/identity.ts';
import { type LexiconWord, LONGEST_WORDS } from '../model/lexicon-word.ts';

/** Cues that a competency may have, own ones included. */
const MOST_CUES = 1_000;

/**
 * Words that may show a competency. `a|b` is a choice, `word*` any ending, `…` up to five words between, `{name}` a group of the lexicon:
 * `{students} present|defend … design*|finding*`. The weight says how telling they are.
 */
export const cue = z.object({
  words: z.string().trim().min(1).max(LONGEST_WORDS),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
});
export type Cue = z.infer<typeof cue>;

/** What sentences of one language are read with. */
export const lexicon = z.object({
  /** A BCP 47 tag, without a region. */
  language: z.string(),
  /** Choices that cues name by `{name}`. `students` are those who learn. */
  groups: z.record(z.string(), z.string()),
  /** Words that say that a sentence is about something else: the page, the material, the sale. */
  against: z.array(cue),
  /** The cues of each competency, by its id. */
  cues: z.record(id, z.array(cue).max(MOST_CUES)),
});
export type Lexicon = z.infer<typeof lexicon>;

/**
 * A lexicon with a school's own cues and without the given ones that it switched off. Its own are read with in whatever language the lexicon is, and a
 * competency of its own framework has only those.
 */
export function withWords(given: Lexicon, words: readonly LexiconWord[]): Lexicon {
  const cues = { ...given.cues };
  for (const [competency, own] of Map.groupBy(words, (row) => row.competency)) {
    const off = new Set(own.filter(({ isOff }) => isOff).map((row) => row.words));
    const kept = (given.cues[competency] ?? []).filter((each) => !off.has(each.words));
    const known = new Set(kept.map((each) => each.words));
    const added = new Set(own.filter((row) => !row.isOff && !known.has(row.words)).map((row) => row.words));
    cues[competency] = [...kept, ...[...added].map((each) => ({ words: each }))].slice(0, MOST_CUES);
  }
  return { ...given, cues };
}
