import type { Sentence } from '../../words/say.ts';
import type { RawNode } from '../places.ts';
import type { Found, FoundLink, FoundQuote } from './found.ts';
import { instantOf, statedDateOf } from './instants.ts';
import { ADDRESSES, KNOWN, propertiesOf } from './note-properties.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { manyOf, stringOf } from './raw.ts';
import { meantAddress } from './typed-address.ts';

/** "[[Ivan Illich]]" and "[[people/Illich|Ivan Illich]]" are links inside a vault; what they show is meant. */
const unlinked = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1') : value;

/** A note of the Obsidian Web Clipper: front matter that names a page, and the words kept of it. */
export function readClipping(text: string): Found {
  const { properties, body } = propertiesOf(text);
  const quotes = [...body.matchAll(/==(?=\S)([^=]+?)(?<=\S)==/g)].flatMap(([, exact]): FoundQuote[] => {
    const marked = textOf(exact);
    return marked === undefined ? [] : [{ exact: marked }];
  });
  const [url, ...others] = addressesStated(properties);
  const link: FoundLink = {
    url,
    name: lineOf(properties.title),
    description: textOf(properties.description),
    author: wordsOf(manyOf(properties.author ?? properties.authors).map(unlinked)),
    datePublished: statedDateOf(properties.published),
    dateSaved: instantOf(properties.created ?? properties.date),
    keywords: wordsOf([properties.tags, properties.keywords].flatMap((tags) => tagsOf(tags))),
    image: stringOf(properties.image ?? properties.cover),
    note: textOf(body),
    quotes,
    extras: [
      ...others.map((value): Sentence => ({ key: 'waysIn.extra.column', params: { label: 'URL', value } })),
      ...Object.entries(properties).flatMap(([label, value]): Sentence[] => {
        const words = KNOWN.has(label) ? undefined : wordsOf(manyOf(value).map(unlinked))?.join(', ');
        return words === undefined ? [] : [{ key: 'waysIn.extra.column', params: { label, value: words } }];
      }),
    ],
  };
  return { links: [link] };
}

/** What people put around an address in a property, as in the text of a note: "[[…]]", "<…>", "[title](…)". */
const AROUND = /^\s*(?:\[\[\s*(\S+?)\s*(?:\|[^\]]*)?\]\]|<(\S+)>|\[[^[\]]*\]\((\S+)\))\s*$/;

/** The pages that the properties name, each once; where none of them is an address, the first that says something is told of. */
function addressesStated(properties: RawNode): string[] {
  const stated = ADDRESSES.flatMap((name) => manyOf(properties[name]))
    .map(stringOf)
    .filter((words) => words !== undefined);
  const found = stated.map((words) => {
    const [, wiki, angled, linked] = AROUND.exec(words) ?? [];
    return meantAddress(wiki ?? angled ?? linked ?? words);
  });
  const pages = new Set(found.filter((url) => url !== undefined));
  return pages.size > 0 ? [...pages] : stated.slice(0, 1);
}

const tagsOf = (tags: unknown): unknown[] =>
  typeof tags === 'string' ? (wordsOf(tags, /[,\s]+/) ?? []) : manyOf(tags).map(unlinked);
