import type { Alignment } from '../model/alignment.ts';
import type { Collection } from '../model/collection.ts';
import { meaningOfExcerpt } from '../model/excerpt.ts';
import { isHabit } from '../model/habits.ts';
import type { Id } from '../model/identity.ts';
import { type Library, type RecordOf, type TableName, tableNames } from '../model/library.ts';
import { safeLink } from '../model/safe-link.ts';
import { letHabitsWait, meetingsOfHabits } from './habits.ts';
import { askAboutLeaving } from './leaving-parts.ts';
import { type Meeting, meetRecords } from './meet-records.ts';
import type { Plan, PlanEntry } from './plan.ts';
import { withUnsaidEvidence, withUnsaidParts } from './unsaid.ts';
import { keepWhatIsInUse, type Scope } from './withdrawn.ts';

/** Ids of the bundle that have another id here, because the two records met by something else. */
type IdMap = Map<Id, Id>;

/**
 * What importing `theirs` into `mine` would do, as plain data: nothing is written, no record is changed. Records meet by id; resources
 * also by their link, competencies and frameworks by their uri, claims by curator, target and competency.
 * `base` is what the bundle said when it was last sent or brought in, undefined where that is not known.
 * Runs in time linear to the records.
 * @param scope what the bundle does not tell: what is there only to be spoken of changes nothing, and what is gone here does not come back
 */
export function planMerge(mine: Library, base: Library | undefined, theirs: Library, scope: Scope = {}): Plan {
  const ids: IdMap = new Map();
  const id = (of: Id) => ids.get(of) ?? of;
  const quoted = new Set<Id>();
  const meet = <Name extends TableName>(table: Name, meeting: Meeting<RecordOf<Name>>): PlanEntry<Name>[] => {
    const entries = meetRecords(
      table,
      mine[table] as RecordOf<Name>[],
      // Who opens a copy of everything wants back what it says, also what was deleted here since.
      isHabit(table) ? undefined : (base?.[table] as RecordOf<Name>[] | undefined),
      theirs[table] as RecordOf<Name>[],
      ids,
      meeting,
      scope,
    );
    if (table === 'excerpts') for (const entry of entries) if (entry.status !== 'withdrawn') quoted.add(entry.id);
    return entries;
  };

  const habits = meetingsOfHabits(ids);
  const plan: Plan = {
    entries: {
      curators: meet('curators', {}),
      frameworks: meet('frameworks', { meaning: (row) => row.uri }),
      competencies: meet('competencies', {
        move: (row) => moved(row, { framework: id(row.framework), ...parentOf(row, id) }),
        meaning: (row) => row.uri,
      }),
      resources: meet('resources', { meaning: (row) => meetingLink(row.url) }),
      savedTexts: meet('savedTexts', { move: (row) => moved(row, { id: id(row.id) }) }),
      transcripts: meet('transcripts', { move: (row) => moved(row, { id: id(row.id) }) }),
      attachments: meet('attachments', {
        move: (row) => moved(row, { resource: id(row.resource) }),
        meaning: (row) => `${row.resource} ${row.sha256}`,
        onlyHere: true,
      }),
      excerpts: meet('excerpts', {
        move: (row) => moved(row, { resource: id(row.resource) }),
        meaning: meaningOfExcerpt,
        onlyHere: true,
      }),
      alignments: meet('alignments', {
        move: (row) => movedEvidence(moved(row, { target: id(row.target), competency: id(row.competency) }), ids),
        meaning: (row) => `${row.curator} ${row.target} ${row.competency}`,
        completed: (row, before) => withUnsaidEvidence(row, before, quoted, scope),
      }),
      collections: meet('collections', {
        move: (row) => movedParts(row, ids),
        completed: (row, before) => withUnsaidParts(row, before, scope),
      }),
      requests: meet('requests', { move: (row) => moved(row, { collection: id(row.collection) }) }),
      feedback: meet('feedback', { move: (row) => moved(row, { target: id(row.target) }) }),
      reviews: meet('reviews', {
        move: (row) => moved(row, { collection: id(row.collection) }),
        meaning: (row) => `${row.curator} ${row.collection}`,
      }),
      uses: meet('uses', { move: (row) => moved(row, { resource: id(row.resource) }) }),
      savedSearches: meet('savedSearches', habits.savedSearches),
      lexiconWords: meet('lexiconWords', habits.lexiconWords),
      refusals: meet('refusals', habits.refusals),
    },
    parents: new Map(mine.collections.map((collection) => [collection.id, collection.parent])),
    librarySize: tableNames.reduce((sum, table) => sum + mine[table].length, 0),
  };
  askAboutLeaving(plan.entries.collections, mine, base, theirs, scope);
  keepWhatIsInUse(plan.entries, mine, scope);
  if (scope.habitsWait) letHabitsWait(plan.entries);
  return plan;
}

/** What resources meet by: the address itself, by whichever of http and https it was reached. */
function meetingLink(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  return safeLink(url)?.replace(/^http:/, 'https:');
}

function movedEvidence(alignment: Alignment, ids: IdMap): Alignment {
  if (!alignment.evidence?.some((excerpt) => ids.has(excerpt))) return alignment;
  return { ...alignment, evidence: alignment.evidence.map((excerpt) => ids.get(excerpt) ?? excerpt) };
}

const parentOf = ({ parent }: { parent?: Id | undefined }, id: (of: Id) => Id) =>
  parent === undefined ? {} : { parent: id(parent) };

function moved<Row extends object>(row: Row, ties: Partial<Row>): Row {
  for (const field in ties) if (ties[field] !== row[field]) return { ...row, ...ties };
  return row;
}

function movedParts(collection: Collection, ids: IdMap): Collection {
  const isMoved = (part: Collection['parts'][number]) => part.kind === 'item' && ids.has(part.resource);
  if (ids.size === 0 || !collection.parts.some(isMoved)) return collection;
  const parts = collection.parts.map((part) =>
    part.kind === 'item' ? { ...part, resource: ids.get(part.resource) ?? part.resource } : part,
  );
  return { ...collection, parts };
}
