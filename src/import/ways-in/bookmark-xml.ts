import type { RawNode } from '../places.ts';
import { readPinboard } from './bookmark-services.ts';
import type { Found } from './found.ts';
import { readWallabag } from './read-later.ts';
import { childrenNamed, textOfChild } from './xml.ts';

/** Pinboard's export in XML, which is Delicious's: the same fields as its JSON, but that one calls its tags by another name. */
export const readPinboardXml = (page: Document): Found =>
  readPinboard(
    [...page.getElementsByTagName('post')].map((post) => ({
      ...Object.fromEntries([...post.attributes].map(({ name, value }) => [name, value])),
      tags: post.getAttribute('tag') ?? post.getAttribute('tags'),
    })),
  );

/** wallabag's export in XML: the same fields as its JSON, with lists of entries. */
export const readWallabagXml = (page: Document): Found =>
  readWallabag(childrenNamed(page.documentElement, 'entry').map(wallabagEntry));

const FIELDS = [
  'url',
  'title',
  'is_archived',
  'is_starred',
  'language',
  'preview_picture',
  'created_at',
  'published_at',
] as const;

function wallabagEntry(entry: Element): RawNode {
  const list = (name: string) => childrenNamed(entry, name).flatMap((inside) => [...inside.children]);
  return {
    ...Object.fromEntries(FIELDS.map((name) => [name, textOfChild(entry, name)])),
    published_by: list('published_by').map(({ textContent }) => textContent),
    tags: list('tags').map((tag) => textOfChild(tag, 'label') ?? tag.textContent),
    annotations: list('annotations').map((words) => ({
      quote: textOfChild(words, 'quote'),
      text: textOfChild(words, 'text'),
    })),
  };
}
