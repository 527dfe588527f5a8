/** Every way in which a text may end a line. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** What a document must not carry: control characters, byte order marks, and those that turn the direction of the text around them. */
const UNSAFE = /[\p{Cc}\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text of a record as a line of a document: one line, without what would disturb the text around it. Marks of direction that act on
 * nothing but themselves (U+200E, U+200F, U+061C) and joiners stay.
 */
export function plainLine(text: string): string {
  return neutral(text.replace(LINE_ENDS, ' ')).trim();
}

/** Text of a record as paragraphs of lines. Blanks around lines and more than one empty line between paragraphs are not kept. */
export function plainParagraphs(text: string): string[][] {
  const lines = text
    .replace(LINE_ENDS, '\n')
    .split('\n')
    .map((line) => neutral(line).trim());
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

const neutral = (line: string) => line.toWellFormed().replaceAll('\t', ' ').replace(UNSAFE, '');
