import type { Item } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import type { Library, RecordOf, TableName } from '../model/library.ts';

export type Choice = 'mine' | 'theirs' | 'both';

/**
 * A field that both sides fill differently. `base` is what both had when the bundle last travelled (undefined where that is not known).
 * The plan comes with the choice that loses nobody's words; the teacher may set another of `choices`.
 */
export interface FieldDifference {
  field: string;
  base?: unknown;
  mine: unknown;
  theirs: unknown;
  /** What `both` would give; only where `choices` has it. */
  both?: unknown;
  /** Who changed it since the base; both where there is no base. */
  changedBy: 'theirs' | 'both';
  choices: Choice[];
  choice: Choice;
}

/** A resource that was taken out of a collection there: out of it here too while `take` is true. In the library it stays. */
export interface LeavingPart {
  part: Item;
  take: boolean;
  /** Its note was changed here since. */
  isChanged?: true;
}

/**
 * What becomes of one record of the bundle.
 * - new: not here yet; comes in while `take` is true.
 * - same: here already, and nothing in it would change.
 * - differs: here already, and `fields` say what differs.
 * - trashed: here it lies in the trash, and stays there unless `take` is set; then it comes back with the choices of `fields`.
 * - removed: it was here when the bundle last travelled, you deleted it since, and nobody changed it; it stays away unless `take` is set.
 * - withdrawn: here, but no longer in the bundle, though it was when that last travelled; it goes here too while `take` is true. One that is `inUse` stays.
 * - duplicate: a second record of the bundle for the same thing; the first stands for both.
 */
export interface PlanEntry<Name extends TableName = TableName> {
  table: Name;
  status: 'new' | 'same' | 'differs' | 'trashed' | 'removed' | 'withdrawn' | 'duplicate';
  /** The id that the record has here, which is another than in the bundle where the two met by their link. */
  id: Id;
  /** How it was met: by its id, by its link, or (an alignment) by curator, target and competency. */
  metBy?: 'id' | 'link' | 'claim';
  mine?: RecordOf<Name>;
  /** The bundle's record, with all ids as they are here. */
  theirs: RecordOf<Name>;
  fields: FieldDifference[];
  /** Of a collection: what was taken out of it there. */
  leaves?: LeavingPart[];
  take: boolean;
  /** Of what was withdrawn there: it was changed here since, or something new here stands on it, so it stays. */
  inUse?: true;
  /** Of what was deleted here: the bundle only speaks of it, and holds little more than its name. */
  onlyNamed?: true;
}

/** What importing a bundle would do. Plain data: the preview shows it, the teacher's choices change it, `applyPlan` turns it into rows. */
export interface Plan {
  entries: { [Name in TableName]: PlanEntry<Name>[] };
  /** What stands inside what here, so that no choice can put a collection inside itself. */
  parents: ReadonlyMap<Id, Id | undefined>;
  /** How many records the library has now. */
  librarySize: number;
}

/** The rows that a plan writes: new ones to add, changed ones to put over those with the same id, and the ids of those that go. */
export interface PlannedRows {
  add: Partial<Library>;
  put: Partial<Library>;
  remove: { [Name in TableName]?: Id[] };
}

/** How many records of each kind, for the preview and for `inspect`. */
export interface PlanSummary {
  /** By table: how many entries of each status. */
  tables: { [Name in TableName]: Record<PlanEntry['status'], number> };
  /** Rows that would be written with the choices as they stand; 0 means: you had all of this already. */
  changes: number;
  /** True where the import would write more than a fifth of the library, or 1,000 rows, over what is here. */
  large: boolean;
}
