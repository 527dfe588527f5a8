import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf } from './instants.ts';
import { wordsInHtml } from './markup.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { stringOf } from './raw.ts';
import { cellOf } from './table-cells.ts';

/**
 * An outline in OPML 2.0 (http://opml.org/spec2.opml): outlines with others inside are folders. The feed itself is never the page. Outliners
 * write their links into the words, as HTML, as Markdown, or as they are.
 */
export function readOpml(page: Document): Found {
  const folders: FoundFolder[] = [];
  const links: FoundLink[] = [];
  const keys = new Map<Element, string>();
  for (const outline of page.querySelectorAll('body outline')) {
    const say = sayingOf(outline);
    const around = outline.parentElement ? keys.get(outline.parentElement) : undefined;
    const written = linksWritten(say);
    const holds = outline.children.length > 0;
    if (holds) {
      const key = String(folders.length);
      folders.push({ key, name: nameOf(say) ?? '', parent: around, description: textOf(say('_note')) });
      keys.set(outline, key);
    }
    const isPage = addressOf(say) !== undefined || (written.length === 0 && !holds);
    for (const link of isPage ? [linkOf(say)] : written) {
      const folder = isPage ? around : (keys.get(outline) ?? around);
      links.push({ ...link, folders: [folder].filter((each) => each !== undefined) });
    }
  }
  const title = lineOf(page.querySelector('head > title')?.textContent);
  return { links, folders, ...(title === undefined ? {} : { name: title }) };
}

type Saying = (name: string) => string | undefined;

const addressOf = (say: Saying): string | undefined => say('url') ?? say('htmlurl');

const wordsIn = (words: string | undefined): string | undefined => (words?.includes('</') ? wordsInHtml(words) : words);

const nameOf = (say: Saying): string | undefined => lineOf(wordsIn(say('title') ?? say('text')));

/** The links in the words of an outline that names no page and no feed. */
const linksWritten = (say: Saying): FoundLink[] =>
  (addressOf(say) ?? say('xmlurl')) === undefined
    ? cellOf([say('title') ?? say('text'), say('_note')].join('\n')).links.map(({ url, words }) => ({
        url,
        name: lineOf(wordsIn(words)) ?? nameOf(say),
      }))
    : [];

const linkOf = (say: Saying): FoundLink => ({
  url: addressOf(say),
  name: nameOf(say),
  description: textOf(say('description')),
  note: textOf(say('_note')),
  keywords: wordsOf((say('category') ?? '').split(',').map((path) => path.split('/').at(-1))),
  dateSaved: instantOf(say('created')),
  trouble: addressOf(say) === undefined && say('xmlurl') !== undefined ? { key: 'waysIn.why.onlyFeed' } : undefined,
});

/** What an outline says under a name, which programs write in small letters and in large ones. */
function sayingOf(outline: Element): Saying {
  const said = new Map([...outline.attributes].map(({ name, value }) => [name.toLowerCase(), value]));
  return (name) => stringOf(said.get(name));
}
