import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundLink, FoundQuote } from './found.ts';
import { instantOf, statedDateOf } from './instants.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { entriesOf, isYes, manyOf, nodesOf, stringOf } from './raw.ts';
import { archived, starred } from './states.ts';

/** Omnivore, one file of its export. The key by which its highlights are found is the slug. */
export const readOmnivore = (data: unknown, quotesOf: (slug: string) => FoundQuote[] = () => []): Found => ({
  links: entriesOf(data).map((entry) => omnivoreLink(entry, quotesOf)),
});

function omnivoreLink(entry: RawNode, quotesOf: (slug: string) => FoundQuote[]): FoundLink {
  const progress = Number(entry.readingProgress);
  return {
    url: stringOf(entry.url),
    name: lineOf(entry.title),
    description: textOf(entry.description),
    author: wordsOf(entry.author),
    image: stringOf(entry.thumbnail),
    keywords: wordsOf(manyOf(entry.labels).map((label) => (isNode(label) ? label.name : label))),
    dateSaved: instantOf(entry.savedAt),
    datePublished: statedDateOf(entry.publishedAt),
    quotes: quotesOf(String(entry.slug)),
    extras: [
      ...(entry.state === 'Archived' ? [archived] : []),
      ...(progress > 0 && progress < 100
        ? [{ key: 'waysIn.extra.progress' as const, params: { percent: Math.round(progress) } }]
        : []),
    ],
  };
}

/** Highlights of Omnivore: quotes as Markdown block quotes, then their labels, then the note on them. */
export function omnivoreQuotes(markdown: string): FoundQuote[] {
  const quotes: FoundQuote[] = [];
  for (const block of markdown.split(/\n\s*\n/)) {
    const lines = block.split('\n').map((line) => line.trim());
    const quoted = lines.filter((line) => line.startsWith('>')).map((line) => line.replace(/^>\s?/, ''));
    const rest = lines.filter((line) => line !== '' && !line.startsWith('>') && !/^#\S+(\s+#\S+)*$/.test(line));
    const exact = textOf(quoted.join('\n'));
    const last = quotes.at(-1);
    if (exact !== undefined) quotes.push({ exact, note: textOf(rest.join('\n')) });
    else if (last) last.note = textOf([last.note ?? '', rest.join('\n')].join('\n\n'));
  }
  return quotes;
}

const NO_TITLE = /^(no title found|untitled)$/i;

/** wallabag, version 1 and 2. The pages' own texts, which can be long and are others' work, stay in the file. */
export const readWallabag = (data: unknown): Found => ({
  links: entriesOf(data).map((entry): FoundLink => {
    const title = lineOf(entry.title);
    return {
      url: stringOf(entry.url),
      name: title === undefined || NO_TITLE.test(title) ? undefined : title,
      author: wordsOf(entry.published_by),
      inLanguage: lineOf(entry.language)?.replace('_', '-'),
      image: stringOf(entry.preview_picture),
      keywords: wordsOf(entry.tags, ','),
      dateSaved: instantOf(entry.created_at),
      datePublished: statedDateOf(entry.published_at),
      quotes: nodesOf(entry.annotations).flatMap(({ quote, text }) => {
        const exact = textOf(quote);
        return exact === undefined ? [] : [{ exact, note: textOf(text) }];
      }),
      extras: [
        ...(isYes(entry.is_archived ?? entry.is_read) ? [archived] : []),
        ...(isYes(entry.is_starred ?? entry.is_fav) ? [starred] : []),
      ],
    };
  }),
});

/** Highlights of the Obsidian Web Clipper, and those that Pocket packs beside its table. */
export const readObsidianHighlights = (data: unknown): Found => ({
  links: entriesOf(isNode(data) ? Object.values(data) : data).map(
    (entry): FoundLink => ({
      url: stringOf(entry.url),
      name: lineOf(entry.title),
      quotes: nodesOf(entry.highlights ?? entry.annotations).flatMap(({ text, content, quote, notes }) => {
        const exact = textOf(text) ?? textOf(content) ?? textOf(quote);
        return exact === undefined ? [] : [{ exact, note: textOf(wordsOf(notes)?.join('\n\n')) }];
      }),
    }),
  ),
});
