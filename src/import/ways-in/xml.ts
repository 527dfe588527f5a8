/** Why an XML text cannot be read. */
export type XmlTrouble = 'doctype' | 'damaged';

/** What begins a part of XML whose inside is no XML, and what ends it. */
const ASIDES: readonly [string, string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Where a text declares a document type; what stands in comments and quoted pages declares none. One way through the text. */
function doctypeIn(text: string): number | undefined {
  let at = text.indexOf('<');
  while (at >= 0) {
    if (text.slice(at, at + 9).toLowerCase() === '<!doctype') return at;
    const end = ASIDES.find(([begin]) => text.startsWith(begin, at))?.[1];
    const after = end === undefined ? at + 1 : text.indexOf(end, at + 2);
    if (after < 0) return undefined;
    at = text.indexOf('<', after);
  }
  return undefined;
}

/**
 * Parses XML. A document type can name files and grow without end, so a text that declares one is not parsed, be it by name or by its own
 * rules.
 * @param known the declaration that every file of the format has, which names rules and has none; it is taken out unread
 */
export function parseXml(text: string, known?: RegExp): Document | XmlTrouble {
  const plain = known === undefined ? text : withoutKnown(text, known);
  if (doctypeIn(plain) !== undefined) return 'doctype';
  try {
    const parsed = new DOMParser().parseFromString(plain, 'text/xml');
    return parsed.getElementsByTagName('parsererror').length > 0 ? 'damaged' : parsed;
  } catch {
    return 'damaged';
  }
}

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
