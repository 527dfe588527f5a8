import type { Paragraph, Phrase } from '../export/markdown-nodes.ts';

/** The words of phrases, with a line end for each break; how they were dressed is not kept. */
export function textOf(phrases: readonly Phrase[]): string {
  return phrases
    .map((phrase) => {
      if (phrase.type === 'break') return '\n';
      if ('value' in phrase) return phrase.value;
      if ('alt' in phrase) return phrase.alt ?? '';
      return 'children' in phrase ? textOf(phrase.children as Phrase[]) : '';
    })
    .join('');
}

/** The lines of a paragraph, as phrases. */
export function linesOf({ children }: Paragraph): Phrase[][] {
  const lines: Phrase[][] = [[]];
  for (const phrase of children) {
    if (phrase.type === 'break') lines.push([]);
    else lines.at(-1)?.push(phrase);
  }
  return lines;
}

/** The phrases after a label and the blank behind it. */
export function withoutLabel({ children: [, second, ...rest] }: Paragraph): Phrase[] {
  if (second?.type !== 'text') return second ? [second, ...rest] : rest;
  return [{ ...second, value: second.value.replace(/^ /, '') }, ...rest];
}

/** Adds a paragraph to a text that may have begun. */
export const joined = (text: string | undefined, more: string): string =>
  text === undefined ? more : `${text}\n\n${more}`;
