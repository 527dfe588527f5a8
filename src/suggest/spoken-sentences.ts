import type { Stretch } from '../model/stretch.ts';
import { type Cue as Spoken, stretchOf } from '../model/transcript.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A longer sentence is speech whose captions have no full stops: it is taken a few captions at a time. */
const LONGEST_SENTENCE = 60;
const WORDS_AT_A_TIME = 16;

/** A sentence of a transcript, with the seconds between which it is spoken. */
export interface SpokenSentence extends Sentence {
  time: Stretch;
}

/** The words of a transcript as one text: its offsets are those that sentences of it have. */
export const spokenText = (cues: readonly Spoken[]): string =>
  cues.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');

/** The sentences of a transcript, which go over several cues or end within one. */
export function* spokenSentences(cues: readonly Spoken[], language: string): Generator<SpokenSentence> {
  const text = spokenText(cues);
  const begins: number[] = [];
  let length = 0;
  for (const { text: words } of cues) {
    begins.push(length);
    length += words.replace(/\s+/g, ' ').length + 1;
  }
  let first = 0;
  for (const sentence of sentencesOf(text, language)) {
    for (const piece of pieces(sentence, text, begins, first)) {
      while (first + 1 < begins.length && (begins[first + 1] ?? 0) <= piece.start) first += 1;
      let last = first;
      while (last + 1 < begins.length && (begins[last + 1] ?? 0) < piece.end) last += 1;
      const time = stretchOf(cues, first, last);
      if (time) yield { ...piece, time };
    }
  }
}

function* pieces(sentence: Sentence, text: string, begins: number[], first: number): Generator<Sentence> {
  if (countWords(sentence.text) <= LONGEST_SENTENCE) return yield sentence;
  let start = sentence.start;
  for (let at = first + 1; at <= begins.length; at += 1) {
    const end = Math.min(begins[at] ?? text.length, sentence.end);
    if (end <= start) continue;
    const words = text.slice(start, end).trim();
    if (end < sentence.end && countWords(words) < WORDS_AT_A_TIME) continue;
    if (words !== '') yield { text: words, start, end: start + words.length };
    start = end;
    if (end >= sentence.end) return;
  }
}

const countWords = (text: string): number => text.split(' ').length;
