import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf } from './instants.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';

/** An outline in OPML 2.0 (http://opml.org/spec2.opml): outlines with others inside are folders. The feed itself is never the page. */
export function readOpml(page: Document): Found {
  const folders: FoundFolder[] = [];
  const links: FoundLink[] = [];
  const keys = new Map<Element, string>();
  for (const outline of page.querySelectorAll('body outline')) {
    const say = (name: string) => outline.getAttribute(name) ?? undefined;
    const around = outline.parentElement ? keys.get(outline.parentElement) : undefined;
    const name = lineOf(say('title')) ?? lineOf(say('text'));
    const url = say('url') ?? say('htmlUrl');
    const holds = outline.children.length > 0;
    if (holds) {
      const key = String(folders.length);
      folders.push({ key, name: name ?? '', parent: around, description: textOf(say('_note')) });
      keys.set(outline, key);
    }
    if (holds && url === undefined) continue;
    links.push({
      url,
      name,
      description: textOf(say('description')),
      note: textOf(say('_note')),
      keywords: wordsOf((say('category') ?? '').split(',').map((path) => path.split('/').at(-1))),
      dateSaved: instantOf(say('created')),
      folders: around === undefined ? [] : [around],
      trouble: url === undefined && say('xmlUrl') !== undefined ? { key: 'waysIn.why.onlyFeed' } : undefined,
    });
  }
  const title = lineOf(page.querySelector('head > title')?.textContent);
  return { links, folders, ...(title === undefined ? {} : { name: title }) };
}
