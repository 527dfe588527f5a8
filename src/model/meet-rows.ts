import type { Alignment, Strength } from './alignment.ts';
import { type Excerpt, meaningOfExcerpt } from './excerpt.ts';
import type { Id } from './identity.ts';
import { sameValue } from './same-value.ts';
import { joinNotes } from './take-in.ts';

/** What becomes of rows when some of them turn out to be one. */
export interface Met<Row> {
  /** The rows that stand, as they are now. */
  rows: Row[];
  /** Those that went into another one, and into which. */
  into: Map<Id, Id>;
}

/** Rows of one meaning become one: the first of them, which takes in what the others say. */
function meet<Row extends { id: Id }>(
  rows: readonly Row[],
  meaningOf: (row: Row) => string,
  takeIn: (row: Row, other: Row) => Row,
): Met<Row> {
  const standing = new Map<string, Row>();
  const into = new Map<Id, Id>();
  for (const row of rows) {
    const meaning = meaningOf(row);
    const known = standing.get(meaning);
    standing.set(meaning, known ? takeIn(known, row) : row);
    if (known) into.set(row.id, known.id);
  }
  return { rows: [...standing.values()], into };
}

/** A row with another value in a field; undefined leaves it as it is. */
const withField = <Row extends object, Field extends keyof Row>(
  row: Row,
  field: Field,
  value: Row[Field] | undefined,
) => (value === undefined || sameValue(row[field], value) ? row : { ...row, [field]: value });

/** The same words, marked by the same person, stand once; the notes on them are joined. */
export const meetExcerpts = (rows: readonly Excerpt[]): Met<Excerpt> =>
  meet(rows, meaningOfExcerpt, (row, other) => withField(row, 'note', joinNotes(row.note, other.note)));

/** All that two lists name, once each; undefined where they name nothing. */
function union(one: readonly Id[] = [], other: readonly Id[] = []): Id[] | undefined {
  const all = [...new Set([...one, ...other])];
  return all.length === 0 ? undefined : all;
}

/** One person's claims on one competency become one: as strong as the stronger, with the reasons, the evidence and whom they second of all. */
export const meetAlignments = (rows: readonly Alignment[]): Met<Alignment> =>
  meet(
    rows,
    ({ curator, target, competency }) => `${curator} ${target} ${competency}`,
    (row, other) => {
      const strength = Math.max(row.strength ?? 0, other.strength ?? 0) as Strength | 0;
      const stronger = withField(row, 'strength', strength === 0 ? undefined : strength);
      const reasoned = withField(stronger, 'why', joinNotes(row.why, other.why));
      const shown = withField(reasoned, 'evidence', union(row.evidence, other.evidence));
      return withField(shown, 'seconds', union(row.seconds, other.seconds));
    },
  );
