import type { Library } from '../../model/library.ts';
import { sayRow } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { nameOf } from '../collection-byline.ts';
import type { DocumentInfo } from '../front-matter.ts';
import { type Known, knownOf, nameOfCompetency } from '../known.ts';
import { type Entry, outlineOf } from '../outline.ts';
import { plainLine } from '../plain-text.ts';

/**
 * A gathered library as plain text for a chat or an e-mail: names, addresses on lines of their own, which chats make links of, what each is
 * good for, and the note of the collection. No marks that a chat could take for formatting of its own but those of the names.
 */
export function toChat(library: Library, info: DocumentInfo): string {
  const { title, only, entries } = outlineOf(library, info);
  const known = knownOf(library, info.curator);
  const blocks = entries.map((entry) => blockOf(entry, known));
  return `${(only ? blocks : [title, ...blocks]).join('\n\n')}\n`;
}

function blockOf(entry: Entry, known: Known): string {
  if (entry.kind === 'heading') return entry.name;
  if (entry.kind === 'collection') {
    const words = plainLine(entry.collection.description ?? '');
    return [nameOf(entry.collection), words].filter((line) => line !== '').join('\n');
  }
  const { resource, item, number } = entry;
  const claims = (known.alignments.get(resource.id) ?? []).map(({ competency }) =>
    nameOfCompetency(known.competencies.get(competency)),
  );
  return [
    `${number}. ${plainLine(resource.name) || say('common.untitled')}`,
    resource.url ?? '',
    plainLine(item?.note ?? ''),
    claims.length === 0 ? '' : say('waysOut.chat.goodFor', { claims: sayRow([...new Set(claims)]) }),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
