import type { Part } from '../model/collection.ts';
import { type Analysis, prompts } from '../model/excerpt.ts';
import type { RecordOf, TableName } from '../model/library.ts';
import { sameValue } from '../model/same-value.ts';
import { mergeParts, mergeWordLists } from './merge-lists.ts';
import { mergeTexts } from './merge-texts.ts';
import type { Choice, FieldDifference } from './plan.ts';
import { TIES } from './ties.ts';

type Fields = Record<string, unknown>;

/** What makes a record itself, or says when it was written: never a difference to choose. */
const IDENTITY = new Set([
  'id',
  'curator',
  'dateSaved',
  'dateChanged',
  'dateTrashed',
  'dateArchived',
  'provenance',
  'editors',
]);

/** Fields that only make sense together: they are one value, told by the first of them that differs, and come from one side. */
const UNITS: { [Name in TableName]?: readonly (readonly string[])[] } = {
  savedTexts: [['text', 'html', 'pages']],
  excerpts: [
    ['exact', 'prefix', 'suffix', 'position', 'page'],
    ['start', 'end'],
  ],
};

/** Fields whose absence says something where they were there before: a moment without an end runs to the end of the video. */
const TELLING_ABSENCE = new Set(['end']);

const unitOf = (table: TableName, field: string): readonly string[] =>
  UNITS[table]?.find((unit) => unit.includes(field)) ?? [field];

/** Lists that are one value: pieces of two of them make no third. */
const WHOLE = new Set(['cues', 'pages', 'questions']);

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
    const unit = unitOf(table, field);
    const difference =
      unit.length === 1
        ? compareOne(field, mine as Fields, before, theirs as Fields)
        : unit[0] === field && compareUnit(unit, mine as Fields, before, theirs as Fields);
    if (difference) differences.push(difference);
  }
  return differences;
}

function compareOne(field: string, mine: Fields, base: Fields | undefined, theirs: Fields) {
  const [myValue, theirValue] = [mine[field], theirs[field]];
  if (theirValue === undefined || sameValue(myValue, theirValue)) return undefined;
  return compareField(field, myValue, base?.[field], theirValue, base !== undefined);
}

/** Compares fields that belong together; what theirs does not say is no difference. */
function compareUnit(unit: readonly string[], mine: Fields, base: Fields | undefined, theirs: Fields) {
  const isSaid = (field: string) =>
    theirs[field] !== undefined || (base?.[field] !== undefined && TELLING_ABSENCE.has(field));
  const said = unit.filter(isSaid);
  const field = said.find((each) => !sameValue(mine[each], theirs[each]));
  if (field === undefined) return undefined;
  const same = (a: Fields, b: Fields) => said.every((each) => sameValue(a[each], b[each]));
  if (base && same(base, theirs)) return undefined;
  const onlyTheirs = (base !== undefined && same(base, mine)) || said.every((each) => addsTo(mine[each], theirs[each]));
  const values = {
    field,
    ...(base?.[field] === undefined ? {} : { base: base[field] }),
    mine: mine[field],
    theirs: theirs[field],
  };
  const choices: Choice[] = ['mine', 'theirs'];
  return onlyTheirs
    ? ({ ...values, changedBy: 'theirs', choices, choice: 'theirs' } satisfies FieldDifference)
    : ({ ...values, changedBy: 'both', choices, choice: 'mine' } satisfies FieldDifference);
}

/** Whether theirs says the same, or what mine leaves open. */
const addsTo = (mine: unknown, theirs: unknown) => mine === undefined || sameValue(mine, theirs);

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
  if (WHOLE.has(field)) return undefined;
  if (field === 'analysis') return mergeAnalyses(mine as Analysis, base as Analysis | undefined, theirs as Analysis);
  if (field === 'parts') return mergeParts(mine as Part[], base as Part[] | undefined, theirs as Part[]);
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeWordLists(mine as string[], base as string[] | undefined, theirs as string[]);
  if (WORDS.has(field) && typeof mine === 'string' && typeof theirs === 'string')
    return mergeTexts(mine, base as string | undefined, theirs);
  return undefined;
}

/** Both answers to each prompt; mine first. */
function mergeAnalyses(mine: Analysis, base: Analysis | undefined, theirs: Analysis): Analysis {
  const merged = { ...mine };
  for (const prompt of prompts) {
    const [own, other] = [mine[prompt], theirs[prompt]];
    if (other !== undefined) merged[prompt] = own === undefined ? other : mergeTexts(own, base?.[prompt], other);
  }
  return merged;
}

/**
 * The record with the choices made.
 * @param theirs the record from which fields that belong to a chosen one are taken as well
 */
export function withChoices<Row extends object>(
  table: TableName,
  record: Row,
  fields: FieldDifference[],
  theirs: object,
): Row {
  const chosen = fields.filter((field) => field.choice !== 'mine');
  if (chosen.length === 0) return record;
  const changed = { ...record } as Fields;
  for (const { field, choice, both, theirs: value } of chosen) {
    const unit = unitOf(table, field);
    const [first = field] = unit;
    const isAnother = !sameValue(changed[first], (theirs as Fields)[first]);
    for (const other of unit) takeOver(changed, theirs as Fields, other, isAnother);
    const next = choice === 'both' ? both : value;
    if (next === undefined) delete changed[field];
    else changed[field] = next;
  }
  return changed as Row;
}

/** A field beside a chosen one of its unit: theirs; where they have none, mine stays unless it was said of another value. */
function takeOver(changed: Fields, theirs: Fields, field: string, isAnother: boolean): void {
  if (theirs[field] !== undefined) changed[field] = theirs[field];
  else if (isAnother) delete changed[field];
}
