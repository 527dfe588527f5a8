import { addressesIn } from '../../model/addresses-in-text.ts';
import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf } from './instants.ts';
import { type Field, keyOf, leadsToPage } from './json-keys.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { manyOf, nodesOf, stringOf } from './raw.ts';
import { addressOf } from './typed-address.ts';

/** Values that are walked one after the other, in the folder that they stand in. */
interface Stretch {
  values: readonly unknown[];
  at: number;
  folder: string | undefined;
}

/** Longer texts are something to read: the addresses in them belong to the text. */
const LONGEST_WORDS = 2_000;

/**
 * The links of any JSON: objects that name addresses, and words that are some, wherever they stand. What has a name and holds them is a
 * folder. Walked without recursion. For programs of which only the outlines are known, and for lists that somebody made by hand.
 */
export function readJsonLinks(data: unknown): Found {
  const links: FoundLink[] = [];
  const folders: FoundFolder[] = [];
  const open: Stretch[] = [{ values: [data], at: 0, folder: undefined }];
  for (let stretch = open.at(-1); stretch; stretch = open.at(-1)) {
    if (stretch.at >= stretch.values.length) {
      open.pop();
      continue;
    }
    const value = stretch.values[stretch.at++];
    if (!mayLead(value)) continue;
    const found = linksAt(value);
    const { folder } = stretch;
    for (const link of found) links.push({ ...link, folders: folder === undefined ? [] : [folder] });
    const inside = insideOf(value, found.length > 0);
    const isFolder = inside.length > 0 && isNode(value) && found.length === 0;
    open.push({ values: inside, at: 0, folder: isFolder ? folderOf(value, folder, folders) : folder });
  }
  return links.some(({ url }) => addressOf(url) !== undefined) ? { links, folders } : { links: [] };
}

/** Numbers, and what says nothing, lead nowhere. */
const mayLead = (value: unknown): boolean => typeof value === 'string' || (typeof value === 'object' && value !== null);

/** The links that a value is, without those of what is inside it. */
function linksAt(value: unknown): FoundLink[] {
  if (typeof value === 'string') return linksInWords(value);
  return isNode(value) ? linksOf(value) : [];
}

/** The addresses among words that nothing names; what stands around one is told of it. */
function linksInWords(words: string): FoundLink[] {
  if (words.length > LONGEST_WORDS || !/:\/\/|www\./i.test(words)) return [];
  return addressesIn(words).flatMap(({ text }) => {
    const url = addressOf(text);
    if (url === undefined || !leadsToPage(url)) return [];
    return [{ url, note: text === words.trim() ? undefined : textOf(words) }];
  });
}

const NOTHING: readonly unknown[] = [];

/** Lists and things inside of a node that may hold links. Words of a link, marked by somebody, lead to the link itself. */
function insideOf(node: unknown, isLink: boolean): readonly unknown[] {
  if (Array.isArray(node)) return node;
  if (!isNode(node)) return NOTHING;
  const inside: unknown[] = [];
  for (const name in node) {
    const value = node[name];
    if (typeof value !== 'object' || value === null) continue;
    const { isBeside, isPicture, part } = keyOf(name);
    const isShown = isPicture && !(Array.isArray(value) && value.some((entry) => isNode(entry) && isNamed(entry)));
    if (!isBeside && !isShown && !(isLink && part?.field === 'quotes')) inside.push(value);
  }
  return inside;
}

const isNamed = (node: RawNode): boolean => lineOf(node.title) !== undefined;

interface Address {
  url: string;
  key: string;
  rank: number;
}

/** A field that is for addresses is surer than any other. */
const UNSURE = 1_000;

/** The addresses that a node names, the surest first, each once. */
function addressesOf(node: RawNode): Address[] {
  const found = new Map<string, Address>();
  for (const [name, value] of Object.entries(node)) {
    if (typeof value !== 'string') continue;
    const { part, isBeside, isPicture, isOwnAddress } = keyOf(name);
    const url = isBeside || isPicture || (part && part.field === 'quotes') ? undefined : addressOf(value);
    const isStated = part?.field === 'url';
    if (url === undefined || !(isStated || leadsToPage(url))) continue;
    const rank = isStated ? part.rank : isOwnAddress ? 2 * UNSURE : UNSURE;
    if ((found.get(url)?.rank ?? Number.POSITIVE_INFINITY) > rank) found.set(url, { url, key: name, rank });
  }
  return [...found.values()].toSorted((a, b) => a.rank - b.rank);
}

/** The first value that says something, of those that a part of a link may stand under. */
function valuesOf(node: RawNode): (field: Field) => unknown[] {
  const parts = Object.entries(node).flatMap(([name, value]) => {
    const { part } = keyOf(name);
    return part ? [{ ...part, value }] : [];
  });
  parts.sort((a, b) => a.rank - b.rank);
  return (field) => parts.filter((part) => part.field === field).map(({ value }) => value);
}

/** The links of a node: the page that it is about, and others that it names. One whose address is none is refused, and counted. */
function linksOf(node: RawNode): FoundLink[] {
  if (!hasWords(node)) return [];
  const valuesAt = valuesOf(node);
  const first = (field: Field) => valuesAt(field).find((value) => stringOf(value) !== undefined);
  const [main, ...others] = addressesOf(node);
  const name = lineOf(first('name'));
  if (!main) {
    const stated = stringOf(first('url'));
    if (stated !== undefined && name !== undefined) return [{ url: stated, name }];
    return Object.entries(node).flatMap(([key, value]) => {
      const { isBeside, isPicture } = keyOf(key);
      return typeof value === 'string' && !isBeside && !isPicture ? linksInWords(value) : [];
    });
  }
  if (main.rank > UNSURE && Object.values(node).some((value) => Array.isArray(value) && value.some(isNode))) return [];
  const called = name === undefined || addressOf(name) === main.url ? undefined : name;
  const isSure = main.rank < UNSURE;
  return [
    { ...saidOf(valuesAt, first), url: main.url, name: called ?? (isSure ? undefined : labelOf(main)) },
    ...others
      .filter(({ rank }) => rank <= UNSURE)
      .map((other) => ({
        url: other.url,
        name: called === undefined ? labelOf(other) : `${called} – ${labelOf(other)}`,
      })),
  ];
}

/** Most nodes of a file that is no list of links hold numbers, or other nodes. */
function hasWords(node: RawNode): boolean {
  for (const key in node) if (typeof node[key] === 'string') return true;
  return false;
}

/** What an address is called by: its key, unless that is one for words. */
const labelOf = ({ key, url }: Address): string =>
  (keyOf(key).part === undefined || keyOf(key).part?.field === 'url' ? lineOf(key) : undefined) ??
  new URL(url).hostname;

/** What a node says of its link besides its address and its name. */
function saidOf(valuesAt: (field: Field) => unknown[], first: (field: Field) => unknown): FoundLink {
  return {
    description: textOf(first('description')),
    note: textOf(first('note')),
    keywords: wordsOf(valuesAt('keywords').flatMap(tagsIn)),
    dateSaved: valuesAt('dateSaved')
      .map((date) => instantOf(date))
      .find((date) => date !== undefined),
    quotes: valuesAt('quotes')
      .flatMap(nodesOf)
      .flatMap(({ text, content, quote, note }) => {
        const exact = textOf(text) ?? textOf(content) ?? textOf(quote);
        return exact === undefined ? [] : [{ exact, note: textOf(note) }];
      }),
  };
}

/** Tags are words, words in one text, or things with a name. */
const tagsIn = (tags: unknown): unknown[] =>
  typeof tags === 'string'
    ? (wordsOf(tags, ',') ?? [])
    : manyOf(tags).map((tag) => (isNode(tag) ? (tag.name ?? tag.title ?? tag.tag) : tag));

/** The folder that a node is, where it has a name; one without is the place that it stands in. */
function folderOf(node: RawNode, parent: string | undefined, folders: FoundFolder[]): string | undefined {
  const { title, name, description } = node;
  const called = lineOf(title) ?? lineOf(name);
  if (called === undefined) return parent;
  const key = String(folders.length);
  folders.push({ key, name: called, parent, description: textOf(description) });
  return key;
}
