import * as z from 'zod';
import { id } from '../model/identity.ts';

/** Cues that a competency may have, own ones included, and how long one may be. */
export const MOST_CUES = 1_000;
const LONGEST_CUE = 200;

/**
 * Words that may show a competency. `a|b` is a choice, `word*` any ending, `…` up to five words between, `{name}` a group of the lexicon:
 * `{students} present|defend … design*|finding*`. The weight says how telling they are.
 */
export const cue = z.object({
  words: z.string().trim().min(1).max(LONGEST_CUE),
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

/** What a school changes in a lexicon: cues of its own, and given ones that it does without, by their words. */
export const lexiconChanges = z.object({
  language: z.string(),
  added: z.record(id, z.array(cue).max(MOST_CUES)).default({}),
  removed: z.record(id, z.array(z.string()).max(MOST_CUES)).default({}),
});
export type LexiconChanges = z.infer<typeof lexiconChanges>;

/**
 * A lexicon with a school's changes. What is removed goes, then what is added comes; an added cue of the same words stands in for a given one, so its
 * weight can be changed. Changes for another language change nothing.
 */
export function withChanges(given: Lexicon, changes: LexiconChanges): Lexicon {
  if (changes.language !== given.language) return given;
  const cues = { ...given.cues };
  for (const competency of new Set([...Object.keys(changes.removed), ...Object.keys(changes.added)])) {
    const added = changes.added[competency] ?? [];
    const gone = new Set([...(changes.removed[competency] ?? []), ...added.map(({ words }) => words)]);
    const kept = (given.cues[competency] ?? []).filter(({ words }) => !gone.has(words));
    const once = new Map(added.map((each) => [each.words, each]));
    cues[competency] = [...kept, ...once.values()].slice(0, MOST_CUES);
  }
  return { ...given, cues };
}
