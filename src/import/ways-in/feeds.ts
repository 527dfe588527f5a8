import type { Found, FoundLink } from './found.ts';
import { instantOf } from './instants.ts';
import { wordsInHtml } from './markup.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { childrenNamed, textOfChild } from './xml.ts';

/** A saved news feed, in RSS 0.9 to 2.0 or Atom, as Diigo, Shaarli and others export bookmarks: each entry is a link. Titles and descriptions are HTML as text. */
export function readFeed(page: Document): Found {
  const entries = [...page.getElementsByTagNameNS('*', 'item'), ...page.getElementsByTagNameNS('*', 'entry')];
  const channel = page.getElementsByTagNameNS('*', 'channel')[0] ?? page.documentElement;
  const title = lineOf(textOfChild(channel, 'title'));
  return { links: entries.map(entryLink), ...(title === undefined ? {} : { name: title }) };
}

function entryLink(entry: Element): FoundLink {
  const saved = ['pubDate', 'date', 'published', 'updated'].map((name) => instantOf(textOfChild(entry, name)));
  return {
    url: addressOf(entry),
    name: lineOf(wordsInHtml(textOfChild(entry, 'title'))),
    description: textOf(wordsInHtml(textOfChild(entry, 'description') ?? textOfChild(entry, 'summary'))),
    author: wordsOf([textOfChild(entry, 'creator')]),
    keywords: wordsOf(
      [...childrenNamed(entry, 'category'), ...childrenNamed(entry, 'subject')].map(
        (category) => category.getAttribute('term') ?? category.textContent,
      ),
    ),
    dateSaved: saved.find((instant) => instant !== undefined),
  };
}

/** Atom names the page in an attribute, and other things beside it; RSS in words. */
function addressOf(entry: Element): string | undefined {
  const links = childrenNamed(entry, 'link');
  const page = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  const address = page?.getAttribute('href') ?? page?.textContent?.trim();
  const guid = textOfChild(entry, 'guid')?.trim();
  return address || (guid !== undefined && /^https?:/i.test(guid) ? guid : undefined);
}
