/** No export nests deeper. Parsers of XML take minutes for what does, and browsers refuse it. */
const DEEPEST_XML = 250;

/** Browsers nest no page deeper than about 500 elements; sloppy pages leave some open. */
const DEEPEST_HTML = 1_000;

/** Attributes of one element; parsers compare each with all. */
const MOST_ATTRIBUTES = 1_000;

/** Elements of HTML that are empty, or that the next of their kind closes. */
const SELF_CLOSED =
  /^(a|area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|optgroup|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/** Parts whose inside is no markup, and what ends them. */
const ASIDES: readonly [string, string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** What ends the part that begins at this place and whose inside is no markup; undefined where none begins. */
export const endOfAside = (text: string, at: number): string | undefined =>
  ASIDES.find(([begin]) => text.startsWith(begin, at))?.[1];

const RAW_TEXT = /^<(script|style|textarea|title)\b/i;

/**
 * Whether markup is built so that parsing it would take very long: nested without end, or with attributes without number. It is measured on
 * one way through the text, without parsing.
 */
export function isOvergrown(text: string, language: 'xml' | 'html'): boolean {
  const deepest = language === 'xml' ? DEEPEST_XML : DEEPEST_HTML;
  let level = 0;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const end = endOfPart(text, at, language);
    if (end < 0) return false;
    const tag = text.slice(at, end);
    level = Math.max(0, level + stepOf(tag, language));
    if (level > deepest || (tag.length > MOST_ATTRIBUTES && hasManyAttributes(tag))) return true;
    at = text.indexOf('<', end);
  }
  return false;
}

/** Where a tag, or a part that is no markup, ends; -1 where it does not. */
function endOfPart(text: string, at: number, language: 'xml' | 'html'): number {
  const start = text.slice(at, at + 10);
  const aside = endOfAside(text, at);
  if (aside !== undefined) return after(text, aside, at + 2);
  const raw = language === 'html' ? RAW_TEXT.exec(start)?.[1] : undefined;
  return raw === undefined ? after(text, '>', at) : after(text, '</', at + 1);
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}

/** How a tag changes the depth. */
function stepOf(tag: string, language: 'xml' | 'html'): -1 | 0 | 1 {
  const [, slash, name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(tag) ?? [];
  if (name === '' || (language === 'html' && (SELF_CLOSED.test(name.toLowerCase()) || RAW_TEXT.test(`<${name}`))))
    return 0;
  if (slash === '/') return -1;
  return tag.endsWith('/>') ? 0 : 1;
}

/** Values may hold the sign too; it takes a name before it and a quote behind it to be an attribute. */
const hasManyAttributes = (tag: string): boolean =>
  (tag.match(/[^\s=]\s*=\s*["']/g)?.length ?? 0) + (tag.match(/\s[a-z][\w-]*(?=\s)/gi)?.length ?? 0) > MOST_ATTRIBUTES;

/**
 * Parses HTML, which runs and fetches nothing.
 * @throws where it is built so that parsing it would take very long
 */
export function parsePage(html: string): Document {
  if (isOvergrown(html, 'html')) throw new RangeError('nested without end');
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Whether a text says that it is a whole page. */
export const saysItIsPage = (html: string): boolean => /<(?:!doctype|html|head|body)\b/i.test(html);

/** Elements that stand on lines of their own. */
const BLOCKS = 'div, p, br, li, h1, h2, h3, h4, h5, h6, tr';

/** The words of a page, which are changed by that: each block gets the end of its line. */
export function wordsInPage(page: Document): string {
  for (const block of page.body.querySelectorAll(BLOCKS)) block.append('\n');
  return page.body.textContent ?? '';
}

/** The words of a piece of HTML that a program keeps as text. One that is built to do harm has none, and does not sink what it stands in. */
export function wordsInHtml(html: string | undefined): string | undefined {
  if (html === undefined || !/[<&]/.test(html)) return html;
  return isOvergrown(html, 'html') ? undefined : wordsInPage(parsePage(html));
}

/** Where an anchor leads. An address that begins with two strokes is asked for as its page was, which is not known here. */
export const hrefOf = (anchor: Element): string | undefined =>
  anchor.getAttribute('href')?.replace(/^\s*\/\/(?=[^/\s])/, 'https://');

/** Links of a page that lead to other pages: not to a place in this one, and not to a mail program. */
export const OUTWARD = 'a[href]:not([href^="#"]):not([href^="mailto:"]):not([href^="tel:"])';
