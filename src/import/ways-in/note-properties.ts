import { parse } from 'yaml';
import { FRONT_MATTER } from '../front-matter.ts';
import { isNode, type RawNode } from '../places.ts';

/** Properties that name the page of a note. */
export const ADDRESSES = ['source', 'url', 'link'] as const;
/** Properties that have a place of their own in what is read. */
export const KNOWN = new Set<string>([
  ...ADDRESSES,
  ...[
    'title',
    'author',
    'authors',
    'published',
    'created',
    'date',
    'description',
    'tags',
    'keywords',
    'image',
    'cover',
  ],
]);

/** The properties of a note by their names, and what stands below them. */
export function propertiesOf(text: string): { properties: RawNode; body: string } {
  const [whole = '', front = ''] = FRONT_MATTER.exec(text) ?? [];
  const properties = frontOf(front);
  // Two lines of dashes with words between that name nothing are lines of dashes.
  return { properties, body: Object.keys(properties).length === 0 ? text : text.slice(whole.length) };
}

/** Words after the name of a property that are neither quoted nor a list. */
const BARE_WORDS = /^([\w-]+):[ \t]+(?!["'[{|>&*])(.*\S)[ \t]*$/gm;

/** Front matter as plain data: no tags of YAML's own, few aliases. People forget that YAML wants "A: b" in quotes; it is meant all the same. */
function frontOf(front: string): RawNode {
  const quoted = () => front.replace(BARE_WORDS, (_, name, words) => `${name}: ${JSON.stringify(words)}`);
  const data = plainData(front) ?? plainData(quoted());
  return byPlainName(isNode(data) ? data : linesOf(front));
}

/** Properties by their names; people begin those that are known with a capital, too. */
const byPlainName = (data: RawNode): RawNode =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [KNOWN.has(name.toLowerCase()) ? name.toLowerCase() : name, value]),
  );

/** Front matter that breaks the rules of YAML, or is built like a trap: what its plain lines say is kept. */
const linesOf = (front: string): RawNode =>
  Object.fromEntries(
    [...front.matchAll(/^(source|url|link|title|description|created|published):[ \t]+["']?([^\n]*\S)/gim)].map(
      ([, name = '', words = '']) => [name, words.replace(/["']$/, '')],
    ),
  );

function plainData(front: string): unknown {
  try {
    return parse(front, { schema: 'core', maxAliasCount: 10, logLevel: 'error' });
  } catch {
    return undefined;
  }
}
