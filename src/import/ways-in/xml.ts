/** Why an XML text cannot be read. */
export type XmlTrouble = 'doctype' | 'damaged';

/** A document type of its own can name files and grow without end; no program that exports links writes one. */
const DOCTYPE = /<!DOCTYPE/i;

/** Parses XML without a document type. */
export function parseXml(text: string): Document | XmlTrouble {
  if (DOCTYPE.test(text)) return 'doctype';
  try {
    const parsed = new DOMParser().parseFromString(text, 'text/xml');
    return parsed.getElementsByTagName('parsererror').length > 0 ? 'damaged' : parsed;
  } catch {
    return 'damaged';
  }
}

/** Children of an element by their name without its prefix. */
export const childrenNamed = (element: Element, name: string): Element[] =>
  [...element.children].filter((child) => child.localName === name);
