import { isNode, type RawNode } from '../places.ts';
import { wordsInHtml } from './markup.ts';
import { lineOf, textOf } from './plain.ts';
import { nodesOf, stringOf } from './raw.ts';

/** A competency as a file states it; `parent` names another by its key. */
export interface FoundItem {
  key: string;
  parent?: string | undefined;
  code?: string | undefined;
  name?: string | undefined;
  statement?: string | undefined;
  uri?: string | undefined;
  order?: number | undefined;
}

/** A framework as a file states it. */
export interface FoundFramework {
  key: string;
  uri?: string | undefined;
  name: string;
  description?: string | undefined;
  creator?: string | undefined;
  publisher?: string | undefined;
  license?: string | undefined;
  items: FoundItem[];
}

/** 1EdTech CASE 1.0 and 1.1 (https://www.imsglobal.org/spec/case/v1p1): a document, its items, and what is a child of what. */
export const readCase = (data: unknown): FoundFramework[] => packagesIn(data).map(readPackage);

/** The packages of CASE in a file: one, wrapped or not, or several; or a part that a service gave by itself. */
function packagesIn(data: unknown): RawNode[] {
  if (!isNode(data)) return nodesOf(data).flatMap(packagesIn);
  const { CFPackage, CFPackages, CFItem, CFDocumentURI } = data;
  const wrapped = CFPackage ?? CFPackages;
  if (wrapped !== undefined) return nodesOf(wrapped);
  const alone = isNode(CFItem) ? CFItem : data.fullStatement === undefined ? undefined : data;
  return [alone === undefined ? data : { ...data, CFDocument: alone.CFDocumentURI ?? CFDocumentURI, CFItems: [alone] }];
}

function readPackage(pack: RawNode): FoundFramework {
  const about = isNode(pack.CFDocument) ? pack.CFDocument : {};
  const key = stringOf(about.identifier) ?? lineOf(about.title) ?? '';
  const parents = new Map<string, { parent: string; order: number | undefined }>();
  for (const { associationType, originNodeURI, destinationNodeURI, sequenceNumber } of nodesOf(pack.CFAssociations))
    if (associationType === 'isChildOf' && isNode(originNodeURI) && isNode(destinationNodeURI))
      parents.set(String(originNodeURI.identifier), {
        parent: String(destinationNodeURI.identifier),
        order: typeof sequenceNumber === 'number' ? sequenceNumber : undefined,
      });
  const items = nodesOf(pack.CFItems).map((item, index): FoundItem => {
    const identifier = stringOf(item.identifier) ?? stringOf(item.uri) ?? `item ${index + 1}`;
    const { parent, order } = parents.get(identifier) ?? {};
    return {
      key: identifier,
      parent: parent === key ? undefined : parent,
      order,
      code: lineOf(item.humanCodingScheme),
      name: lineOf(item.abbreviatedStatement),
      statement: textOf(item.fullStatement),
      uri: stringOf(item.uri),
    };
  });
  return {
    key,
    uri: stringOf(about.uri),
    name: lineOf(about.title) ?? '',
    description: textOf(about.description) ?? textOf(about.notes),
    creator: lineOf(about.creator),
    publisher: lineOf(about.publisher),
    license: isNode(about.licenseURI) ? stringOf(about.licenseURI.uri) : undefined,
    items,
  };
}

/** Mahara SmartEvidence: standards with their elements. Its texts hold HTML. */
export function readMahara(data: unknown): FoundFramework {
  const framework = isNode(data) && isNode(data.framework) ? data.framework : {};
  const name = lineOf(framework.name) ?? '';
  const about = (node: RawNode) => ({
    name: lineOf(node.shortname) ?? lineOf(node.name),
    statement: plainOf(node.description) ?? lineOf(node.name),
  });
  const standards = nodesOf(framework.standards).map(
    (node): FoundItem => ({ key: `s${node.standardid}`, ...about(node) }),
  );
  const elements = nodesOf(framework.standardelements).map(
    (node): FoundItem => ({
      key: `e${node.standardid} ${node.elementid}`,
      parent:
        node.parentelementid === undefined ? `s${node.standardid}` : `e${node.standardid} ${node.parentelementid}`,
      code: lineOf(node.elementid),
      ...about(node),
    }),
  );
  return {
    key: `mahara ${name}`,
    name,
    description: plainOf(framework.description),
    items: [...standards, ...elements],
  };
}

/**
 * A set of the Common Standards Project, saved from its API (https://commonstandardsproject.com/developers): a map of standards, each with
 * its place in the whole.
 */
export function readCommonStandards(data: unknown): FoundFramework {
  const outside = isNode(data) ? data : {};
  const set = isNode(outside.data) ? outside.data : outside;
  const standards = isNode(set.standards) ? Object.values(set.standards) : set.standards;
  const license = isNode(set.license) ? set.license : {};
  const subject = lineOf(set.subject);
  const title = lineOf(set.title) ?? '';
  return {
    key: `common standards ${stringOf(set.id) ?? title}`,
    name: subject === undefined || title.includes(subject) ? title : `${subject}: ${title}`,
    publisher: isNode(set.jurisdiction) ? lineOf(set.jurisdiction.title) : lineOf(license.rightsHolder),
    license: stringOf(license.URL),
    uri: isNode(set.document) ? stringOf(set.document.sourceURL) : undefined,
    items: nodesOf(standards).map(
      (standard, index): FoundItem => ({
        key: stringOf(standard.id) ?? `item ${index + 1}`,
        parent: stringOf(standard.parentId) ?? stringOf(Array.isArray(standard.ancestorIds) && standard.ancestorIds[0]),
        order: typeof standard.position === 'number' ? standard.position : undefined,
        code: lineOf(standard.statementNotation) ?? lineOf(standard.altStatementNotation),
        statement: textOf(standard.description),
      }),
    ),
  };
}

/** The text of a piece of HTML. */
const plainOf = (html: unknown): string | undefined =>
  typeof html === 'string' ? textOf(wordsInHtml(html)) : undefined;
