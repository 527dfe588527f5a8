import type { Alignment } from '../model/alignment.ts';
import type { Item } from '../model/collection.ts';
import { licenceName } from '../model/licence-name.ts';
import type { Resource } from '../model/resource.ts';
import { say } from '../words/say.ts';
import { colleagueOf, evidenceOf, type Known, nameOfCompetency } from './known.ts';
import { clockTime, timeNeeded } from './lengths.ts';
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
  lines.push(attributionOf(resource));
  return paragraph(lines.flatMap((line, index) => (index === 0 ? line : [lineBreak(), ...line])));
}

function kindAndSource(resource: Resource): string {
  const types = (resource.learningResourceType ?? []).map(plainLine).filter((type) => type !== '');
  const kind = say(`exporting.document.${resource.kind}`);
  const isKind = types[0] !== undefined && kindWords().has(types[0]);
  const what =
    resource.kind === 'page' && types.length > 0 && !isKind ? types : [kind, ...types.filter((type) => type !== kind)];
  const length = resource.video?.duration === undefined ? resource.timeRequired : undefined;
  return [
    ...what,
    resource.video?.duration === undefined ? '' : clockTime(resource.video.duration),
    length === undefined ? '' : timeNeeded(plainLine(length)),
    plainLine(resource.publisher ?? ''),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const kindWords = () =>
  new Set<string>((['page', 'video', 'document', 'thing'] as const).map((kind) => say(`exporting.document.${kind}`)));

function attributionOf({ author, license: stated = '' }: Resource): Phrase[] {
  const license = plainLine(stated);
  const names = (author ?? []).map(plainLine).filter((name) => name !== '');
  const licence = license !== '' ? linkTo(license, licenceName(license)) : words(say('exporting.document.noLicence'));
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
