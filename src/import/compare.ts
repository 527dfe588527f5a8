import type { Part } from '../model/collection.ts';
import type { RecordOf, TableName } from '../model/library.ts';
import { sameValue } from '../model/same-value.ts';
import { mergeParts, mergeTexts, mergeWordLists } from './merge-lists.ts';
import type { Choice, FieldDifference } from './plan.ts';

type Fields = Record<string, unknown>;

/** What makes a record itself, or says when it was written: never a difference to choose. */
const IDENTITY = new Set(['id', 'curator', 'dateSaved', 'dateChanged', 'dateTrashed', 'dateArchived']);

/** What ties a record of a table to others: two records meet by it, so it is the same on both sides. */
const TIES: { [Name in TableName]?: ReadonlySet<string> } = {
  alignments: new Set(['target', 'competency']),
  excerpts: new Set(['resource', 'kind']),
  feedback: new Set(['target']),
  uses: new Set(['resource']),
  competencies: new Set(['framework', 'uri']),
  frameworks: new Set(['uri', 'position', 'builtIn']),
};

/** Words of a teacher's own, of which both sides' are kept. All other text is a single value. */
const WORDS = new Set(['note', 'privateNote', 'why', 'happened', 'next']);

/**
 * The fields in which their record differs from mine. A field that theirs lacks says nothing; one that only I changed since the base is
 * no difference; one that only they changed comes with the choice of theirs; one that both changed keeps both where it is a list or words,
 * and is mine, until the teacher says otherwise, where it is a single value.
 */
export function compareFields<Name extends TableName>(
  table: Name,
  mine: RecordOf<Name>,
  base: RecordOf<Name> | undefined,
  theirs: RecordOf<Name>,
): FieldDifference[] {
  const differences: FieldDifference[] = [];
  const before = base as Fields | undefined;
  for (const field in theirs) {
    if (IDENTITY.has(field) || TIES[table]?.has(field)) continue;
    const theirValue = (theirs as Fields)[field];
    const myValue = (mine as Fields)[field];
    if (theirValue === undefined || sameValue(myValue, theirValue)) continue;
    const difference = compareField(field, myValue, before?.[field], theirValue, before !== undefined);
    if (difference) differences.push(difference);
  }
  return differences;
}

function compareField(
  field: string,
  mine: unknown,
  base: unknown,
  theirs: unknown,
  hasBase: boolean,
): FieldDifference | undefined {
  if (hasBase ? sameValue(base, theirs) : field === 'position') return undefined;
  const onlyTheirs = mine === undefined || (hasBase && sameValue(base, mine));
  const difference = { field, ...(base === undefined ? {} : { base }), mine, theirs };
  if (onlyTheirs) return { ...difference, changedBy: 'theirs', choices: ['mine', 'theirs'], choice: 'theirs' };

  const both = isEmpty(mine) || isEmpty(theirs) ? undefined : keepBoth(field, mine, base, theirs);
  if (both !== undefined && sameValue(both, mine)) return undefined;
  if (both === undefined)
    return {
      ...difference,
      changedBy: 'both',
      choices: ['mine', 'theirs'],
      choice: whoWins(field, mine, theirs, hasBase),
    };
  return { ...difference, both, changedBy: 'both', choices: ['mine', 'theirs', 'both'], choice: choiceOfBoth(field) };
}

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);

/** An edit wins over a deletion once the base shows that it is one; my empty private note gives way to one that a bundle carries. */
function whoWins(field: string, mine: unknown, theirs: unknown, hasBase: boolean): Choice {
  const givesWay = isEmpty(mine) && !isEmpty(theirs) && (hasBase || field === 'privateNote');
  return givesWay ? 'theirs' : 'mine';
}

/** Nothing is written into my private note unasked. */
const choiceOfBoth = (field: string): Choice => (field === 'privateNote' ? 'mine' : 'both');

function keepBoth(field: string, mine: unknown, base: unknown, theirs: unknown): unknown {
  if (field === 'parts') return mergeParts(mine as Part[], base as Part[] | undefined, theirs as Part[]);
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeWordLists(mine as string[], base as string[] | undefined, theirs as string[]);
  if (WORDS.has(field) && typeof mine === 'string' && typeof theirs === 'string') return mergeTexts(mine, theirs);
  return undefined;
}

/** The record with the choices made. */
export function withChoices<Row extends object>(record: Row, fields: FieldDifference[]): Row {
  const chosen = fields.filter((field) => field.choice !== 'mine');
  if (chosen.length === 0) return record;
  const values = chosen.map((field) => [field.field, field.choice === 'both' ? field.both : field.theirs]);
  return { ...record, ...Object.fromEntries(values) };
}
