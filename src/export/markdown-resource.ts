import type { Alignment } from '../model/alignment.ts';
import type { Item } from '../model/collection.ts';
import type { Resource } from '../model/resource.ts';
import { say } from '../words/say.ts';
import { attributionOf, kindAndSource } from './attribution.ts';
import { colleagueOf, evidenceOf, type Known, nameOfCompetency } from './known.ts';
import { excerptBlocks } from './markdown-excerpt.ts';
import {
  between,
  code,
  emphasis,
  type ItemBlock,
  type ListItem,
  lineBreak,
  linkTo,
  type Phrase,
  paragraph,
  paragraphs,
  strong,
  words,
} from './markdown-nodes.ts';
import { plainLine } from './plain-text.ts';

/** One numbered entry: the resource, what the collection and its finder say of it, what it is good for, and what it is quoted with. */
export function resourceItem(resource: Resource, item: Item | undefined, known: Known): ListItem {
  const alignments = known.alignments.get(resource.id) ?? [];
  const shown = new Set(alignments.flatMap((alignment) => evidenceOf(alignment, known).map((excerpt) => excerpt.id)));
  const others = (known.excerpts.get(resource.id) ?? []).filter((excerpt) => !shown.has(excerpt.id));
  return {
    type: 'listItem',
    spread: true,
    children: [
      headOf(resource),
      ...paragraphs(item?.note ?? ''),
      ...labelled('exporting.document.note', resource.note),
      ...labelled('exporting.document.description', resource.description),
      ...tagsOf(resource),
      ...(alignments.length > 0
        ? [
            {
              type: 'list',
              ordered: false,
              spread: false,
              children: alignments.map((one) => claimItem(one, known)),
            } as ItemBlock,
          ]
        : []),
      ...others.flatMap((excerpt) => excerptBlocks(excerpt, resource)),
    ],
  };
}

/** Name, link, and the attribution: what it is and where from, by whom, under which licence (title, author, source, licence). */
function headOf(resource: Resource): ItemBlock {
  const lines: Phrase[][] = [[strong(plainLine(resource.name) || say('common.untitled'))]];
  if (resource.url !== undefined) lines.push([linkTo(resource.url, resource.url)]);
  const kind = kindAndSource(resource);
  if (kind !== '') lines.push([words(kind)]);
  lines.push(creditOf(resource));
  return paragraph(lines.flatMap((line, index) => (index === 0 ? line : [lineBreak(), ...line])));
}

function creditOf(resource: Resource): Phrase[] {
  const { names, license } = attributionOf(resource);
  const licence = license ? linkTo(license.stated, license.name) : words(say('exporting.document.noLicence'));
  if (names.length === 0) return [licence];
  const by = say('exporting.document.by', { name: '' });
  const people = names.map((name) => emphasis([words(name)]));
  return [words(by), ...between(people, () => words(', ')), words('. '), licence];
}

function labelled(label: 'exporting.document.note' | 'exporting.document.description', text: string | undefined) {
  return paragraphs(text ?? '', [emphasis([words(say(label))]), words(' ')]);
}

function tagsOf({ keywords }: Resource): ItemBlock[] {
  const tags = (keywords ?? []).map(plainLine).filter((tag) => tag !== '');
  if (tags.length === 0) return [];
  const label = [emphasis([words(say('exporting.document.tags'))]), words(' ')];
  return [paragraph([...label, ...between(tags.map(code), () => words(' '))])];
}

/** "**Core content**, centres on: they name the layers", with the name of a colleague who says so, and the quotes that show it. */
function claimItem(alignment: Alignment, known: Known): ListItem {
  const start: Phrase[] = [strong(nameOfCompetency(known.competencies.get(alignment.competency)))];
  const colleague = colleagueOf(alignment, known);
  if (colleague !== undefined) start.push(words(', '), emphasis([words(colleague)]));
  if (alignment.strength !== undefined) start.push(words(`, ${strengthWord(alignment.strength)}`));
  const evidence = evidenceOf(alignment, known).flatMap((excerpt) =>
    excerptBlocks(excerpt, known.resources.get(excerpt.resource)),
  );
  const why = paragraphs(alignment.why ?? '', [...start, words(': ')]);
  return {
    type: 'listItem',
    spread: false,
    children: [...(why.length > 0 ? why : [paragraph(start)]), ...evidence],
  };
}

/** "centres on", as it stands inside a sentence. */
const strengthWord = (strength: 1 | 2 | 3): string => say(`exporting.document.strength_${strength}`);
