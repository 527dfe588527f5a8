import { cutAt, rangesIn, type Sought } from '../../../search/highlight.ts';

/** A text in which the searched words are marked. */
export function FoundWords({ text, sought }: { text: string; sought: Sought }) {
  let at = 0;
  return cutAt(text, rangesIn(text, sought)).map((stretch) => {
    const key = at;
    at += stretch.text.length;
    return stretch.found ? <mark key={key}>{stretch.text}</mark> : stretch.text;
  });
}
