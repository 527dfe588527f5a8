import type { Alignment } from '../model/alignment.ts';
import type { Competency } from '../model/framework.ts';
import { allHabits, countHabits } from '../model/habits.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from './bundle.ts';
import { bundleContext, habitTerms, privateTerms } from './bundle-context.ts';
import { MOST_PARTS } from './bundle-limits.ts';
import type { AlignmentNode } from './bundle-nodes.ts';
import { attachmentNodeOf, savedTextNodeOf, transcriptNodeOf } from './evidence-to-nodes.ts';
import { requestNodeOf, reviewNodeOf } from './feedback-to-nodes.ts';
import { competencyNodeOf, curatorNodeOf, frameworkNodeOf } from './framework-to-nodes.ts';
import type { Round } from './gather.ts';
import { lexiconWordNodeOf, refusalNodeOf, savedSearchNodeOf } from './habit-to-nodes.ts';
import {
  alignmentNodeOf,
  collectionNodeOf,
  excerptNodeOf,
  feedbackNodeOf,
  resourceNodeOf,
  taughtNodeOf,
  useNodeOf,
} from './to-nodes.ts';

/** What a bundle says of itself. `date` is when it was made, an instant; `curator` who sends it. */
export interface BundleInfo {
  date: string;
  curator: Id;
  name?: string;
  /** Whether it asks colleagues for feedback, or answers them, and by which request. */
  round?: Round;
  /** Made once for each file that leaves, so that a later bundle can say what it is based on. */
  id?: Id;
  /** The bundles that this one is based on. */
  basedOn?: readonly Id[];
  /** What was taken out since it travelled. */
  withdrawn?: readonly Id[];
}

/** The same records in the same order, whatever order they come in: a bundle has to be the same bytes for the same library. */
const byId = <Row extends { id: Id }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * The bundle of a gathered library (see `gather`), as docs/bundle-format.md describes it. Fields that a record lacks are undefined here
 * and absent in the file. Runs in time linear to the library, sorting aside.
 */
export function toBundle(
  library: Library,
  { date, curator, name, round, id, basedOn, withdrawn = [] }: BundleInfo,
): Bundle {
  const claims = claimsByTarget(library);
  const children = Map.groupBy(byId(library.collections), (collection) => collection.parent);
  const attachments = Map.groupBy(byId(library.attachments), (attachment) => attachment.resource);
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    '@context': contextOf(library),
    '@id': id,
    '@type': 'Bundle',
    name,
    dateCreated: date,
    creator: { '@id': curator },
    isBasedOn: basedOn && [...basedOn],
    withdrawn: withdrawn.length > 0 ? withdrawn.slice(0, MOST_PARTS).toSorted() : undefined,
    ...roundOf(library, curator, round),
    curators: byId(library.curators).map(curatorNodeOf),
    frameworks: byId(library.frameworks).map(frameworkNodeOf),
    competencies: byId(library.competencies).map(competencyNodeOf),
    collections: byId(library.collections).map((collection) =>
      collectionNodeOf(
        collection,
        (children.get(collection.id) ?? []).map((child) => child.id),
      ),
    ),
    resources: byId(library.resources).map((resource) => {
      const claim = claims.get(resource.id);
      return resourceNodeOf(
        resource,
        claim && [...claim.teaches.values()],
        claim?.alignments,
        attachments.get(resource.id)?.map((one) => one.id),
      );
    }),
    excerpts: byId(library.excerpts).map((excerpt) => excerptNodeOf(excerpt, claims.get(excerpt.id)?.alignments)),
    requests: byId(library.requests).map(requestNodeOf),
    feedback: byId(library.feedback).map(feedbackNodeOf),
    reviews: byId(library.reviews).map(reviewNodeOf),
    uses: byId(library.uses).map(useNodeOf),
    savedTexts: byId(library.savedTexts).map(savedTextNodeOf),
    transcripts: byId(library.transcripts).map(transcriptNodeOf),
    attachments: byId(library.attachments).map(attachmentNodeOf),
    savedSearches: listIfAny(library.savedSearches, savedSearchNodeOf),
    lexiconWords: listIfAny(library.lexiconWords, lexiconWordNodeOf),
    refusals: listIfAny(library.refusals, refusalNodeOf),
  };
}

function contextOf(library: Library): Bundle['@context'] {
  const isPrivate = library.resources.some((resource) => resource.privateNote !== undefined);
  const hasHabits = allHabits(countHabits(library)) > 0;
  return { ...bundleContext, ...(isPrivate ? privateTerms : {}), ...(hasHabits ? habitTerms : {}) };
}

/** A list that most bundles say nothing of. */
const listIfAny = <Row extends { id: Id }, Node>(rows: readonly Row[], nodeOf: (row: Row) => Node) =>
  rows.length === 0 ? undefined : byId(rows).map(nodeOf);

/** What a bundle of a round of feedback says of itself. Of what answers, all that is not the sender's is there only to be spoken of. */
function roundOf(library: Library, curator: Id, round: BundleInfo['round']) {
  if (!round) return {};
  if ('asks' in round) return { asks: round.asks };
  const { collections, resources, excerpts, requests, feedback } = library;
  const ofOthers = [...excerpts, ...feedback].filter((row) => row.curator !== curator);
  return {
    inReplyTo: round.answers,
    about: byId([...collections, ...resources, ...requests, ...ofOthers]).map(({ id }) => id),
  };
}

/** The file of a bundle: one node's field a line, so that people and version control can read it, and a new line at its end. */
export const bundleToJson = (bundle: Bundle): string => `${JSON.stringify(bundle, null, 1)}\n`;

interface Claims {
  teaches: Map<Id, object>;
  alignments: AlignmentNode[];
}

function claimsByTarget(library: Library): Map<Id, Claims> {
  const frameworks = new Map(library.frameworks.map((framework) => [framework.id, framework]));
  const competencies = new Map(library.competencies.map((competency) => [competency.id, competency]));
  const taught = new Map(library.competencies.map((competency) => [competency.id, taughtNodeOf(competency)]));
  const frameworkOf = (competency: Competency | undefined) => competency && frameworks.get(competency.framework);
  const claims = new Map<Id, Claims>();
  for (const alignment of byId<Alignment>(library.alignments)) {
    const competency = competencies.get(alignment.competency);
    const node = alignmentNodeOf(alignment, competency, frameworkOf(competency));
    const claim: Claims = claims.get(alignment.target) ?? { teaches: new Map(), alignments: [] };
    claims.set(alignment.target, claim);
    claim.alignments.push(node);
    const term = taught.get(alignment.competency);
    if (term) claim.teaches.set(alignment.competency, term);
  }
  return claims;
}
