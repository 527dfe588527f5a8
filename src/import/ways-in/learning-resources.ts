import type { Sentence } from '../../words/say.ts';
import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { instantOf, statedDateOf } from './instants.ts';
import { lineOf, textOf, wordsOf } from './plain.ts';
import { manyOf, nodesOf, stringOf } from './raw.ts';

const typesOf = (node: RawNode): string[] => manyOf(node['@type'] ?? node.type).map(String);
const idOf = (value: unknown): string | undefined =>
  isNode(value) ? stringOf(value.id ?? value['@id'] ?? value.url) : stringOf(value);

/** The words of a value that is a text, or an object with a name, or labels in several languages. */
function labelOf(value: unknown): string | undefined {
  if (!isNode(value)) return lineOf(value);
  const { prefLabel, name, '@value': plain } = value;
  if (isNode(prefLabel)) return lineOf(Object.values(prefLabel)[0]);
  return lineOf(prefLabel ?? name ?? plain) ?? (isNode(name) ? lineOf(name['@value']) : undefined);
}

const labelsOf = (value: unknown): string[] | undefined => wordsOf(manyOf(value).map(labelOf));

/** A collection or page that is a list of others, at the outside of a file. */
const isList = (node: RawNode): boolean =>
  (typesOf(node).some((type) => /Collection|ItemList/.test(type)) && !typesOf(node).includes('LearningResource')) ||
  (node.url === undefined &&
    (node.hasPart ?? node.itemListElement) !== undefined &&
    !/^https?:/.test(idOf(node) ?? ''));

/**
 * Descriptions of learning resources in schema.org's words with LRMI, or in its German profile AMB: one, a list, a graph, or a collection
 * with its parts, which becomes a collection. https://www.dublincore.org/specifications/lrmi/
 */
export function readLearningResources(data: unknown): Found {
  const found: Required<Pick<Found, 'links' | 'folders'>> = { links: [], folders: [] };
  const seen = new Set<RawNode>();
  const open = rootsOf(data).map((node) => ({ node, folder: undefined as string | undefined }));
  for (let next = open.shift(); next; next = open.shift()) {
    const { node, folder } = next;
    if (seen.has(node)) continue;
    seen.add(node);
    const parts = [...nodesOf(node.hasPart), ...nodesOf(node.itemListElement).map(itemOf)];
    let inside = folder;
    if (isList(node)) {
      inside = String(found.folders.length);
      found.folders.push(folderOf(node, inside, folder));
    } else found.links.push({ ...linkOf(node), folders: folder === undefined ? [] : [folder] });
    for (const part of parts) open.push({ node: part, folder: inside });
  }
  return found;
}

const itemOf = (element: RawNode): RawNode => (isNode(element.item) ? element.item : element);

const folderOf = (node: RawNode, key: string, parent: string | undefined): FoundFolder => ({
  key,
  parent,
  name: labelOf(node.name) ?? '',
  description: textOf(node.description),
});

function rootsOf(data: unknown): RawNode[] {
  if (!isNode(data)) return nodesOf(data);
  return data['@graph'] === undefined ? [data] : nodesOf(data['@graph']);
}

function linkOf(node: RawNode): FoundLink {
  const alignments = nodesOf(node.educationalAlignment ?? node.AlignmentObject);
  const levels = alignments.filter(({ alignmentType }) => alignmentType === 'educationalLevel');
  const id = idOf(node);
  return {
    url:
      manyOf(node.url)
        .map(idOf)
        .find((url) => url !== undefined) ??
      (id !== undefined && /^https?:/i.test(id) ? id : undefined) ??
      idOf(node.mainEntityOfPage),
    name: labelOf(node.name ?? node.headline),
    kind: typesOf(node).includes('VideoObject') ? 'video' : undefined,
    description: textOf(labelOf(node.description) === undefined ? undefined : node.description),
    author: labelsOf(node.author ?? node.creator),
    publisher: labelsOf(node.publisher)?.[0],
    datePublished: statedDateOf(node.datePublished ?? node.dateCreated),
    dateSaved: instantOf(node.dateSaved),
    inLanguage: lineOf(manyOf(node.inLanguage)[0]),
    license: lineOf(idOf(manyOf(node.license)[0])),
    image: idOf(manyOf(node.image)[0]),
    keywords: wordsOf([
      ...manyOf(node.keywords).flatMap((word) => wordsOf(word, ',') ?? []),
      ...(labelsOf(node.about) ?? []),
    ]),
    learningResourceType: labelsOf(node.learningResourceType),
    educationalLevel: labelsOf([...manyOf(node.educationalLevel), ...levels.map(({ targetName }) => targetName)]),
    timeRequired: lineOf(node.timeRequired),
    extras: competenciesOf(node, alignments),
  };
}

/** What the file says that it teaches: no claim of the teacher's, so it is told in the note. */
function competenciesOf(node: RawNode, alignments: RawNode[]): Sentence[] {
  const taught = alignments.filter(({ alignmentType }) => /^(teaches|assesses)$/.test(String(alignmentType)));
  const names = labelsOf([
    ...manyOf(node.teaches),
    ...manyOf(node.assesses),
    ...taught.map(({ targetName }) => targetName),
  ]);
  return (names ?? []).map((name) => ({ key: 'waysIn.extra.teaches' as const, params: { name } }));
}
