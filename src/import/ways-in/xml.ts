import type { Sentence } from '../../words/say.ts';
import { endOfAside, isOvergrown } from './markup.ts';

/** Why an XML text cannot be read. */
const DOCTYPE: Sentence = { key: 'waysIn.why.doctype' };
const DAMAGED: Sentence = { key: 'waysIn.why.damagedXml' };
const OVERGROWN: Sentence = { key: 'waysIn.why.tangled' };

/** Characters that XML has no place for; programs put them in all the same, and nobody sees them. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** A bare "&", or an entity of HTML, which XML does not know: written by hand, both are meant as they stand. */
const BARE = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);)/gi;

/** Where a text declares a document type; what stands in comments and quoted pages declares none. One way through the text. */
function doctypeIn(text: string): number | undefined {
  let at = text.indexOf('<');
  while (at >= 0) {
    if (text.slice(at, at + 9).toLowerCase() === '<!doctype') return at;
    const end = endOfAside(text, at);
    const after = end === undefined ? at + 1 : text.indexOf(end, at + 2);
    if (after < 0) return undefined;
    at = text.indexOf('<', after);
  }
  return undefined;
}

/**
 * Parses XML. A document type can name files and grow without end, so a text that declares one is not parsed, be it by name or by its own
 * rules.
 * @returns why it cannot be read, where it cannot
 * @param known the declaration that every file of the format has, which names rules and has none; it is taken out unread
 */
export function parseXml(text: string, known?: RegExp): Document | Sentence {
  const whole = text.trimStart();
  const plain = known === undefined ? whole : withoutKnown(whole, known);
  if (declaresDoctype(plain)) return DOCTYPE;
  if (isOvergrown(plain, 'xml')) return OVERGROWN;
  const sound = plain.toWellFormed().replace(FORBIDDEN, '');
  return parsed(sound) ?? parsed(sound.replace(BARE, '&amp;')) ?? DAMAGED;
}

function parsed(text: string): Document | undefined {
  try {
    const page = new DOMParser().parseFromString(text, 'text/xml');
    return page.getElementsByTagName('parsererror').length > 0 ? undefined : page;
  } catch {
    return undefined;
  }
}

/** Whether this is the reason that XML cannot be read, and no page of it. */
export const isTrouble = (page: Document | Sentence): page is Sentence => 'key' in page;

/** Whether a text declares a document type, be it by name or by its own rules. */
export const declaresDoctype = (text: string): boolean => doctypeIn(text) !== undefined;

function withoutKnown(text: string, known: RegExp): string {
  const at = doctypeIn(text);
  return at === undefined ? text : text.slice(0, at) + text.slice(at).replace(known, '');
}

/** Children of an element by their name without its prefix. */
export const childrenNamed = (element: Element, name: string): Element[] =>
  [...element.children].filter((child) => child.localName === name);

/** The text of the first child of this name. */
export const textOfChild = (element: Element, name: string): string | undefined =>
  childrenNamed(element, name)[0]?.textContent ?? undefined;
