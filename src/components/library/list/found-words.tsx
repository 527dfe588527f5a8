import { cutAtFound } from '../../../search/fold.ts';

/** A text in which the searched words are marked. */
export function FoundWords({ text, words }: { text: string; words: readonly string[] }) {
  let at = 0;
  return cutAtFound(text, words).map((stretch) => {
    const key = at;
    at += stretch.text.length;
    return stretch.found ? <mark key={key}>{stretch.text}</mark> : stretch.text;
  });
}
