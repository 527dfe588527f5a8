import { stringifyEntities } from 'stringify-entities';
import type { Library } from '../../model/library.ts';
import type { Resource } from '../../model/resource.ts';
import { safeLink } from '../../model/safe-link.ts';
import { nameOf } from '../collection-byline.ts';
import type { DocumentInfo } from '../front-matter.ts';
import { outlineOf } from '../outline.ts';
import { plainLine } from '../plain-text.ts';

/** What stands at the top of every such file, as Netscape wrote it: browsers know it by this. */
const HEAD = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">`;

const escaped = (text: string): string =>
  stringifyEntities(plainLine(text), { subset: ['<', '>', '&', '"', "'"], useNamedReferences: true });

const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1_000);

const indent = (depth: number): string => '    '.repeat(depth);

/**
 * The resources of a gathered library as bookmarks in the Netscape format, which every browser imports: collections and headings are
 * folders, tags stand in TAGS, the note is the description. Attributes are upper case and each entry has a line of its own, as browsers
 * expect. What has no address cannot be a bookmark and is left out.
 */
export function toBookmarks(library: Library, info: DocumentInfo): string {
  const { title, entries } = outlineOf(library, info);
  const lines = [HEAD, `<TITLE>${escaped(title)}</TITLE>`, `<H1>${escaped(title)}</H1>`, '<DL><p>'];
  const open: number[] = [];
  const closeTo = (depth: number) => {
    while ((open.at(-1) ?? -1) >= depth) {
      open.pop();
      lines.push(`${indent(open.length + 1)}</DL><p>`);
    }
  };
  for (const entry of entries) {
    if (entry.kind === 'resource') lines.push(...bookmark(entry.resource, entry.item?.note, indent(open.length + 1)));
    else {
      closeTo(entry.depth);
      const at = indent(open.length + 1);
      const name = entry.kind === 'collection' ? nameOf(entry.collection) : entry.name;
      const added = entry.kind === 'collection' ? ` ADD_DATE="${secondsOf(entry.collection.dateSaved)}"` : '';
      lines.push(`${at}<DT><H3${added}>${escaped(name)}</H3>`, `${at}<DL><p>`);
      open.push(entry.depth);
    }
  }
  closeTo(0);
  return `${[...lines, '</DL><p>'].join('\n')}\n`;
}

function bookmark({ name, url, keywords, note, dateSaved }: Resource, said: string | undefined, at: string): string[] {
  const href = safeLink(url ?? '');
  if (href === undefined) return [];
  const tags = (keywords ?? []).map((tag) => plainLine(tag).replaceAll(',', ' ')).filter((tag) => tag !== '');
  const tagged = tags.length === 0 ? '' : ` TAGS="${escaped(tags.join(','))}"`;
  const words = [said, note].map((text) => plainLine(text ?? '')).filter((text) => text !== '');
  return [
    `${at}<DT><A HREF="${escaped(href)}" ADD_DATE="${secondsOf(dateSaved)}"${tagged}>${escaped(name) || escaped(href)}</A>`,
    ...(words.length === 0 ? [] : [`${at}<DD>${escaped(words.join(' '))}`]),
  ];
}
