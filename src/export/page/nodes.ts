import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { safeLink } from '../../model/safe-link.ts';
import { plainLine, plainParagraphs } from '../plain-text.ts';

/** A text of a record as paragraphs, each of its lines on a line of its own. Its direction is that of its own first letter. */
export const paragraphs = (text: string): ElementContent[] =>
  plainParagraphs(text).map((lines) =>
    h(
      'p',
      { dir: 'auto' },
      lines.flatMap((line, at) => (at === 0 ? [line] : [h('br'), line])),
    ),
  );

/** Words that somebody wrote, within a sentence of ours: they keep their own direction. */
export const own = (text: string): ElementContent => h('bdi', plainLine(text));

/** A link where it is one that starts with http or https, and otherwise the words alone. */
export function linkTo(url: string, name: string): ElementContent {
  const href = safeLink(url);
  return href === undefined ? own(name) : h('a', { href, rel: 'noreferrer' }, own(name));
}
