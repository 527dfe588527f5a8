import type { Decision } from '../../import/decisions.ts';
import type { DifferingRow, FreshRow, Outline } from '../../import/outline.ts';
import type { Choice } from '../../import/plan.ts';

const setAt = <Row>(rows: readonly Row[], row: Row, changed: Row): Row[] =>
  rows.map((each) => (each === row ? changed : each));

/** The preview with something new taken, or left outside. */
export const takingFresh = (outline: Outline, row: FreshRow, take: boolean): Outline => ({
  ...outline,
  fresh: setAt(outline.fresh, row, { ...row, take }),
});

/** The preview with what its maker set up for themselves taken, or left outside. */
export const takingHabits = (outline: Outline, take: boolean): Outline =>
  outline.habits ? { ...outline, habits: { ...outline.habits, take } } : outline;

/** The preview with what was thrown away brought back or left away, or what was taken out there gone or kept. */
export const taking = (outline: Outline, row: DifferingRow, take: boolean): Outline => ({
  ...outline,
  differing: setAt(outline.differing, row, { ...row, take }),
});

/** The preview with another choice for one field. */
export const choosing = (outline: Outline, row: DifferingRow, field: string, choice: Choice): Outline => ({
  ...outline,
  differing: setAt(outline.differing, row, withChoice(row, choice, field)),
});

/** The preview with some resources leaving a collection as they did there, or staying. */
export const takingLeaves = (
  outline: Outline,
  row: DifferingRow,
  parts: ReadonlySet<string>,
  take: boolean,
): Outline => ({
  ...outline,
  differing: setAt(outline.differing, row, {
    ...row,
    ...(row.leaves ? { leaves: row.leaves.map((each) => (parts.has(each.id) ? { ...each, take } : each)) } : {}),
  }),
});

/** The preview with the words of one side in every field that leaves a choice. */
export const choosingAll = (outline: Outline, choice: Choice): Outline => ({
  ...outline,
  differing: outline.differing.map((row) =>
    row.status === 'withdrawn' ? { ...row, take: choice === 'theirs' && !row.inUse } : withChoice(row, choice),
  ),
});

function withChoice(row: DifferingRow, choice: Choice, only?: string): DifferingRow {
  const fields = row.fields.map((field) =>
    (only === undefined || field.field === only) && field.choices.includes(choice) ? { ...field, choice } : field,
  );
  const leaves = only === undefined && row.leaves?.map((each) => ({ ...each, take: choice === 'theirs' }));
  return { ...row, fields, ...(leaves ? { leaves } : {}) };
}

/** What asks whose words stand, or whether it comes or goes: a collection of which only parts leave is asked about by its parts. */
export const askedOf = ({ differing }: Pick<Outline, 'differing'>): DifferingRow[] =>
  differing.filter(({ status, fields }) => status !== 'differs' || fields.length > 0);

/** How many resources were taken out of collections there. */
export const leavingOf = ({ differing }: Pick<Outline, 'differing'>): number =>
  differing.reduce((sum, { leaves = [] }) => sum + leaves.length, 0);

/** Whether all chosen words of a row come from one side. */
export function chosenSide({ fields }: Pick<DifferingRow, 'fields'>): Choice | 'mixed' {
  const sides = new Set(fields.map(({ choice }) => choice));
  const [only] = sides;
  return sides.size === 1 && only ? only : 'mixed';
}

/** Whether a row as it is chosen changes something here. */
const isChange = ({ status, take, fields, leaves = [] }: DifferingRow): boolean =>
  status === 'differs' ? fields.some(({ choice }) => choice !== 'mine') || leaves.some((each) => each.take) : take;

/** What pressing the button would do, as the choices stand: new resources that come in, and other changes. */
export function outcomeOf({ fresh, differing, beside, unlisted, habits }: Outline): { fresh: number; changes: number } {
  const taken = fresh.filter(({ take }) => take);
  const resources = taken.filter(({ table }) => table === 'resources').length;
  const changed = differing.filter(isChange);
  // The rest of a new unit comes with its resources and is not counted apart.
  const others = resources > 0 ? beside : beside + taken.length;
  const changes = changed.length + others;
  // So does what is only for the teacher.
  const quiet = unlisted + taken.length + (habits?.take ? habits.rows.length : 0);
  return { fresh: resources, changes: resources + changes > 0 ? changes : quiet };
}

/** All that the teacher can have decided: what differs, and what is left outside. */
export const decisionsOf = ({ fresh, differing, habits }: Outline): Decision[] => [
  ...fresh.flatMap(({ table, id, take }) => (take ? [] : [{ table, id, take, choices: {} }])),
  ...(habits?.rows.map((row) => ({ ...row, take: habits.take, choices: {} })) ?? []),
  ...differing.map(({ table, id, take, fields, leaves }) => ({
    table,
    id,
    take,
    choices: Object.fromEntries(fields.map(({ field, choice }) => [field, choice])),
    ...(leaves ? { leaves: Object.fromEntries(leaves.map((each) => [each.id, each.take])) } : {}),
  })),
];
