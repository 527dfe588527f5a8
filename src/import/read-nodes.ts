import { type BundleList, bundleListNames, bundleLists, type NodeOf } from '../export/bundle.ts';
import { alignmentNode, partNode } from '../export/bundle-nodes.ts';
import type { Part } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import type { Sentence } from '../words/say.ts';
import { attachmentFrom } from './evidence-from-nodes.ts';
import { requestFrom, reviewFrom } from './feedback-from-nodes.ts';
import { competencyFrom, curatorFrom, frameworkFrom } from './framework-from-nodes.ts';
import {
  alignmentFrom,
  collectionFrom,
  excerptFrom,
  feedbackFrom,
  partFrom,
  resourceFrom,
  useFrom,
} from './from-nodes.ts';
import { lexiconWordFrom, refusalFrom, savedSearchFrom } from './habit-from-nodes.ts';
import { isNode, nameOf, type RawNode } from './places.ts';
import { claimIn, leftOut, partIn, placeIn, refused } from './problems.ts';
import { readSavedText, readTranscript, timeTrouble } from './read-evidence.ts';
import type { Problem } from './reading.ts';
import { reasonOf } from './reasons.ts';

/** What one reading gathers on its way through the lists. */
export interface Gathered {
  library: Library;
  problems: Problem[];
  /** Every id met, with the link that a resource had: a resource is repeated where id and link are the same. */
  seen: Map<string, unknown>;
  refusedIds: Set<Id>;
  /** Names of fields that this version does not know. */
  unknown: Set<string>;
  refusedResources: number;
  repeatedResources: number;
}

const knownFields = new Map<BundleList, ReadonlySet<string>>(
  bundleListNames.map((list) => [list, new Set(Object.keys(bundleLists[list].shape))]),
);

/** Checks one node of a list and keeps the record that it states, or says why not. */
export function readNode<List extends BundleList>(list: List, node: unknown, index: number, gathered: Gathered): void {
  const trouble = keepNode(list, node, index, gathered);
  if (!trouble) return;
  gathered.problems.push(refused(placeIn(list, index, nameOf(node)), trouble));
  if (list === 'resources') gathered.refusedResources += 1;
  if (isNode(node) && typeof node['@id'] === 'string') gathered.refusedIds.add(node['@id']);
}

/** @returns why the node was not kept, or undefined where all is well */
function keepNode<List extends BundleList>(list: List, node: unknown, index: number, gathered: Gathered) {
  const result = bundleLists[list].safeParse(node);
  if (!result.success || !isNode(node)) return reasonOf(result.error?.issues[0], node);

  const id = idIn(list, node);
  const { seen } = gathered;
  if (seen.has(id) && list === 'resources' && seen.get(id) === node.url) {
    gathered.repeatedResources += 1;
    return undefined;
  }
  if (seen.has(id)) return { key: 'importing.why.sameId' } satisfies Sentence;
  seen.set(id, node.url);
  noteUnknown(node, knownFields.get(list) ?? new Set(), gathered.unknown);
  return keepers[list](result.data as NodeOf<List>, index, gathered);
}

/** What a node of this list is known by: texts and transcripts are known by their resource. */
export const idIn = (list: BundleList, node: RawNode): string =>
  list === 'savedTexts' || list === 'transcripts' ? `${list} ${node.resource}` : String(node['@id']);

/** A hostile file may have a million fields of its own: a sentence names a few. */
const MOST_UNKNOWN = 10;

/** Notes the fields of a node that this version does not know. */
export function noteUnknown(node: RawNode, known: ReadonlySet<string>, unknown: Set<string>): void {
  for (const field in node) if (!known.has(field) && unknown.size < MOST_UNKNOWN) unknown.add(field.slice(0, 40));
}

type Keepers = {
  [List in BundleList]: (node: NodeOf<List>, index: number, gathered: Gathered) => Sentence | undefined;
};

/** How a checked node of each list becomes a record; what they return is why it cannot. */
const keepers: Keepers = {
  curators: (node, _, { library }) => {
    library.curators.push(curatorFrom(node));
  },
  frameworks: (node, _, { library }) => {
    library.frameworks.push(frameworkFrom(node));
  },
  competencies: (node, _, { library }) => {
    library.competencies.push(competencyFrom(node));
  },
  collections: (node, index, gathered) => {
    gathered.library.collections.push(collectionFrom(node, readParts(node, index, gathered)));
  },
  resources: (node, index, gathered) => {
    gathered.library.resources.push(resourceFrom(node));
    readClaims('resources', node, index, gathered);
  },
  excerpts: (node, index, gathered) => {
    const excerpt = excerptFrom(node);
    if (!excerpt) return { key: 'importing.why.noSelector' };
    const trouble = timeTrouble(excerpt);
    if (trouble) return trouble;
    gathered.library.excerpts.push(excerpt);
    readClaims('excerpts', node, index, gathered);
  },
  requests: (node, _, { library }) => {
    const request = requestFrom(node);
    if (new Set(request.questions.map(({ id }) => id)).size < request.questions.length)
      return { key: 'importing.why.sameId' };
    library.requests.push(request);
  },
  feedback: (node, _, { library }) => {
    library.feedback.push(feedbackFrom(node));
  },
  reviews: (node, _, { library }) => {
    library.reviews.push(reviewFrom(node));
  },
  uses: (node, _, { library }) => {
    library.uses.push(useFrom(node));
  },
  savedTexts: readSavedText,
  transcripts: readTranscript,
  attachments: (node, _, { library }) => {
    library.attachments.push(attachmentFrom(node));
  },
  savedSearches: (node, _, { library }) => {
    if (node.place === 'competency' && node.competency === undefined)
      return { key: 'importing.why.absent', params: { field: 'competency' } };
    library.savedSearches.push(savedSearchFrom(node));
  },
  lexiconWords: (node, _, { library }) => {
    library.lexiconWords.push(lexiconWordFrom(node));
  },
  refusals: (node, _, { library }) => {
    library.refusals.push(refusalFrom(node));
  },
};

function readClaims(
  list: 'resources' | 'excerpts',
  node: NodeOf<'resources'> | NodeOf<'excerpts'>,
  index: number,
  { library, problems, seen }: Gathered,
): void {
  for (const [at, claim] of (node.educationalAlignment ?? []).entries()) {
    const where = () => claimIn(list, index, nameOf(node), at);
    const result = alignmentNode.safeParse(claim);
    if (!result.success) problems.push(refused(where(), reasonOf(result.error.issues[0], claim)));
    else if (seen.has(result.data['@id'])) problems.push(refused(where(), { key: 'importing.why.sameId' }));
    else {
      seen.set(result.data['@id'], undefined);
      library.alignments.push(alignmentFrom(result.data, node['@id']));
    }
  }
}

function readParts(node: NodeOf<'collections'>, index: number, { problems }: Gathered): Part[] {
  const parts = new Map<Id, Part>();
  for (const [at, element] of node.itemListElement.entries()) {
    const where = () => partIn(index, node.name, at);
    const result = partNode.safeParse(element);
    if (!result.success) problems.push(leftOut(where(), reasonOf(result.error.issues[0], element)));
    else if (parts.has(result.data['@id'])) problems.push(leftOut(where(), { key: 'importing.why.sameId' }));
    else parts.set(result.data['@id'], partFrom(result.data));
  }
  return [...parts.values()];
}
