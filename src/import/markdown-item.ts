import type { ItemBlock, List, ListItem, Paragraph, Phrase } from '../export/markdown-nodes.ts';
import type { Resource } from '../model/resource.ts';
import { inEveryLanguage } from '../words/written.ts';
import { addBelow, type DocumentExcerpt, readQuote } from './markdown-excerpt.ts';
import { joined, linesOf, textOf, withoutLabel } from './markdown-text.ts';

export interface DocumentClaim {
  competency: string;
  curator?: string;
  strength?: 1 | 2 | 3;
  why?: string;
  evidence: DocumentExcerpt[];
}

/** A numbered entry of a document, before it becomes records. */
export interface DocumentItem {
  line: number;
  name: string;
  url?: string;
  kind: Resource['kind'];
  author?: string[];
  license?: string;
  description?: string;
  note?: string;
  itemNote?: string;
  keywords?: string[];
  claims: DocumentClaim[];
  excerpts: DocumentExcerpt[];
}

/** Reads one numbered entry of a document that `toMarkdown` wrote, or that somebody wrote after its pattern. */
export function readItem(item: ListItem): DocumentItem {
  const [head, ...rest] = item.children;
  const read: DocumentItem = {
    line: item.position?.start.line ?? 0,
    claims: [],
    excerpts: [],
    ...readHead(head?.type === 'paragraph' ? head : undefined),
  };
  let field: TextField = 'itemNote';
  for (const block of head?.type === 'paragraph' ? rest : item.children) {
    if (block.type === 'list') read.claims.push(...block.children.map(readClaim));
    else if (block.type === 'blockquote') read.excerpts.push(readQuote(block));
    else if (block.type === 'paragraph') field = readParagraph(block, read, field);
  }
  return read;
}

type TextField = 'itemNote' | 'note' | 'description';

/** Puts a paragraph where its label says; one without a label goes on with what was before it. @returns what further ones go on with */
function readParagraph(block: Paragraph, read: DocumentItem, field: TextField): TextField {
  const label = labelOf(block);
  const excerpt = read.excerpts.at(-1);
  if (label === 'keywords') {
    read.keywords = codesOf(block);
    return field;
  }
  if (label === undefined && excerpt) {
    addBelow(excerpt, block);
    return field;
  }
  const into = label ?? field;
  read[into] = joined(read[into], textOf(label ? withoutLabel(block) : block.children));
  return into;
}

const labels = new Map<string, 'description' | 'note' | 'keywords'>([
  ...inEveryLanguage('description').map((label) => [label, 'description'] as const),
  ...inEveryLanguage('note').map((label) => [label, 'note'] as const),
  ...inEveryLanguage('tags').map((label) => [label, 'keywords'] as const),
]);

function labelOf({ children: [first] }: Paragraph) {
  return first?.type === 'emphasis' ? labels.get(textOf([first])) : undefined;
}

const strengthWords = ([1, 2, 3] as const).flatMap((strength) =>
  inEveryLanguage(`strength_${strength}`).map((word) => ({ strength, word })),
);

const codesOf = ({ children }: Paragraph): string[] =>
  children.flatMap((phrase) => (phrase.type === 'inlineCode' ? [phrase.value] : []));

type Head = Pick<DocumentItem, 'name' | 'url' | 'kind' | 'author' | 'license'>;

/** Name, link, kind and attribution, one a line. A name that is itself a link is read, too. */
function readHead(head: Paragraph | undefined): Head {
  const [first = [], ...lines] = head ? linesOf(head) : [];
  const nameLink = first.length === 1 ? linkIn(first[0])[0] : undefined;
  const linkLine = lines.findIndex((line) => line[0]?.type === 'link' && textOf(line) === line[0].url);
  const ownLine = linkLine < 0 ? undefined : linkIn(lines[linkLine]?.[0])[0];
  const rest = lines.filter((_, index) => index !== linkLine);
  const url = ownLine ?? nameLink;
  const attribution =
    rest.find((line) => line.some((phrase) => phrase.type === 'emphasis' || phrase.type === 'link')) ?? [];
  const author = attribution.flatMap((phrase) => (phrase.type === 'emphasis' ? [textOf([phrase])] : []));
  const license = attribution.flatMap((phrase) => linkIn(phrase)).at(0);
  return {
    name: textOf(first),
    kind: kindOf(rest.map(textOf), url),
    ...(url === undefined ? {} : { url }),
    ...(author.length === 0 ? {} : { author }),
    ...(license === undefined ? {} : { license }),
  };
}

/** The address of a phrase that is wholly a link. */
function linkIn(phrase: Phrase | undefined): string[] {
  if (phrase?.type === 'link') return [phrase.url];
  return phrase && 'children' in phrase && phrase.children.length === 1 ? linkIn(phrase.children[0] as Phrase) : [];
}

function kindOf(lines: string[], url: string | undefined): Resource['kind'] {
  const kinds = ['video', 'document', 'thing', 'page'] as const;
  const said = kinds.find((kind) =>
    inEveryLanguage(kind).some((word) => lines.some((line) => line === word || line.startsWith(`${word}, `))),
  );
  return said ?? (url === undefined ? 'thing' : 'page');
}

/** "**Core content**, *Jonas Weber*, centres on: why", with the quotes that show it. */
function readClaim(item: List['children'][number]): DocumentClaim {
  const [head, ...rest] = item.children;
  const phrases = head?.type === 'paragraph' ? head.children : [];
  const curator = phrases.slice(1).find((phrase) => phrase.type === 'emphasis');
  const claim: DocumentClaim = { competency: textOf(phrases.slice(0, 1)), evidence: [] };
  if (curator) claim.curator = textOf([curator]);
  const after = textOf(phrases.slice(1).filter((phrase) => phrase !== curator)).replace(/^(, )+/, '');
  const said = strengthWords.find(({ word }) => after === word || after.startsWith(`${word}: `));
  if (said) claim.strength = said.strength;
  const why = said ? after.slice(said.word.length) : after;
  if (why.startsWith(': ')) claim.why = why.slice(2);
  for (const block of rest) readBelowClaim(block, claim);
  return claim;
}

function readBelowClaim(block: ItemBlock, claim: DocumentClaim): void {
  const excerpt = claim.evidence.at(-1);
  if (block.type === 'blockquote') claim.evidence.push(readQuote(block));
  else if (block.type !== 'paragraph') return;
  else if (excerpt) addBelow(excerpt, block);
  else claim.why = joined(claim.why, textOf(block.children));
}
