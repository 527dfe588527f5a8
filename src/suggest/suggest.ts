import type { Id } from '../model/identity.ts';
import { refusalKey } from '../model/refusal.ts';
import { type Word, wordsIn } from '../model/sentence-words.ts';
import { inSlices, type LongWork, type Pace } from '../model/slices.ts';
import type { Stretch } from '../model/stretch.ts';
import type { Cue as Spoken } from '../model/transcript.ts';
import { cueMatcher } from './cue-matcher.ts';
import type { Lexicon } from './lexicon.ts';
import { fits, partsOf } from './pattern.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type SpokenSentence, spokenSentences, spokenText } from './spoken-sentences.ts';
import { weigh } from './weigh.ts';

/** Suggestions that a teacher can look through for one competency. */
const MOST = 5;

/** A sentence that may show a competency. It claims nothing: a teacher takes it or refuses it. */
export interface Suggestion {
  competency: Id;
  text: string;
  /** Offsets in the saved text, or in `spokenText` of a transcript. */
  start: number;
  end: number;
  /** When it is said, in a transcript. */
  time?: Stretch;
  /** The words that made it think so: offsets as above, neighbouring words together. */
  because: { start: number; end: number }[];
  /** From 0 to 1: for the order, not for the screen. */
  score: number;
  /** What it is refused by. */
  key: string;
}

/** What is read: the saved text of a page, or the cues of a transcript. */
export type Source = { text: string } | { cues: readonly Spoken[] };

export interface Reading {
  lexicon: Lexicon;
  competencies: Id[];
  /** The keys of what was refused. */
  refused?: ReadonlySet<string>;
  /** For each competency at most so many. */
  most?: number;
}

/** Reads a source sentence by sentence; the best come first for each competency, in the order in which these were asked for. */
export function* suggesting(
  source: Source,
  { lexicon, competencies, refused = new Set(), most = MOST }: Reading,
): LongWork<Suggestion[]> {
  const cuesOf = cueMatcher(lexicon, competencies);
  const students = partsOf('{students}', lexicon.groups)?.[0];
  const isStudent = (word: string): boolean => students !== undefined && fits(students, word);
  const best = new Map<Id, Suggestion[]>(competencies.map((competency) => [competency, []]));
  const isSpoken = 'cues' in source;
  const length = isSpoken ? spokenText(source.cues).length : source.text.length;
  const sentences: Iterable<Sentence | SpokenSentence> = isSpoken
    ? spokenSentences(source.cues, lexicon.language)
    : sentencesOf(source.text, lexicon.language);
  for (const sentence of sentences) {
    const words = wordsIn(sentence.text, sentence.start);
    for (const { competency, score, places } of weigh(words, cuesOf(words), isStudent)) {
      const key = refusalKey(competency, sentence.text);
      const list = best.get(competency);
      if (!list || refused.has(key) || list.some((each) => each.key === key)) continue;
      if (list.length >= most && score <= (list.at(-1)?.score ?? 0)) continue;
      list.push({ ...sentence, competency, score, key, because: together(words, places) });
      list.sort((a, b) => b.score - a.score || a.start - b.start);
      list.splice(most);
    }
    yield sentence.end / length;
  }
  return [...best.values()].flat();
}

/** Words by number as spans; words that follow each other make one. */
function together(words: Word[], places: number[]): Suggestion['because'] {
  const spans: Suggestion['because'] = [];
  for (const [at, place] of places.entries()) {
    const word = words[place];
    const span = spans.at(-1);
    if (!word) continue;
    if (span && places[at - 1] === place - 1) span.end = word.end;
    else spans.push({ start: word.start, end: word.end });
  }
  return spans;
}

/** Sentences that may be evidence, by a lexicon and nothing else: no model, no network. In slices, with progress, and it can be cancelled. */
export const suggest = (source: Source, reading: Reading, pace?: Pace): Promise<Suggestion[]> =>
  inSlices(suggesting(source, reading), pace);
