import { language } from '../../words/say.ts';

/** Measures a text in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** The face of the picture: the system's own, for a drawing carries no fonts. */
export const FACE = 'system-ui, sans-serif';

/** How wide a letter is on average, as a part of its size; for where nothing can be measured. */
const USUAL_WIDTH = 0.58;

/** Measures with a canvas where there is one. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, bold) => {
    if (!context) return text.length * size * USUAL_WIDTH;
    context.font = `${bold ? 600 : 400} ${size}px ${FACE}`;
    return context.measureText(text).width;
  };
}

/** The pieces at whose ends a line may break: a word with the space behind it, and a letter where a word is wider than a line. */
function piecesOf(text: string, fits: (piece: string) => boolean): string[] {
  const words = [...new Intl.Segmenter(language(), { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );
  const joined = words.reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last !== undefined && /^[\s\p{P}]+$/u.test(word)) all[all.length - 1] = last + word;
    else all.push(word);
    return all;
  }, []);
  return joined.flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
}

/** Breaks a text into lines; what does not fit into the last one is left out, and told by an ellipsis. */
export function wrap(text: string, most: number, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text.trim(), fits)) {
    if (line === '' || fits((line + piece).trimEnd())) {
      line += piece;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece;
  }
  if (line !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('');
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}
