/** Characters that are cut into sentences in one go. */
const BLOCK = 4_000;

/** A sentence and where it stands, in UTF-16 code units, without the white space around it. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** The sentences of a text of any length; a line break ends one too. */
export function* sentencesOf(text: string, language: string): Generator<Sentence> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let at = 0;
  while (at < text.length) {
    const end = endOfBlock(text, at);
    for (const { segment, index } of segmenter.segment(text.slice(at, end))) {
      const words = segment.trim();
      if (words === '') continue;
      const start = at + index + segment.indexOf(words);
      yield { text: words, start, end: start + words.length };
    }
    at = end;
  }
}

/** The end of the line, or where a line is long, of a sentence or a word in it. */
function endOfBlock(text: string, from: number): number {
  const block = text.slice(from, from + BLOCK);
  const line = block.indexOf('\n');
  if (line >= 0) return from + line + 1;
  if (block.length < BLOCK) return text.length;
  const cut = Math.max(...['. ', '? ', '! ', '。'].map((stop) => block.lastIndexOf(stop)));
  const space = block.lastIndexOf(' ');
  return from + (cut > 0 ? cut + 1 : space > 0 ? space + 1 : BLOCK);
}
