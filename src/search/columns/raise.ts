import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { GrowingIntegers } from '../index/growing.ts';
import type { Columns } from './columns.ts';

type Tree = ReadonlyMap<Id, Pick<Competency, 'parent'>>;

/** A competency and those above it; circles in foreign frameworks end at the first repetition. */
function lineOf(tree: Tree, id: Id): Id[] {
  const line = new Set<Id>();
  for (let at: Id | undefined = id; at !== undefined && !line.has(at); at = tree.get(at)?.parent) line.add(at);
  return [...line];
}

type Claims = Pick<Columns['facets'], 'competency' | 'strength'>;

const raised = new WeakMap<Tree, { from: Claims; made: Claims }>();

/** The columns with claims on sub-statements standing as claims on the competencies above them too. */
export function raiseClaims(columns: Columns, tree: Tree): Columns {
  const { competency, strength } = columns.facets;
  if (competency.dictionary.every((id) => tree.get(id)?.parent === undefined)) return columns;
  const known = raised.get(tree);
  const same = known?.from.competency === competency && known.from.strength === strength;
  const made = same ? known.made : raisedFacets({ competency, strength }, tree);
  raised.set(tree, { from: { competency, strength }, made });
  return { ...columns, facets: { ...columns.facets, ...made } };
}

const NOT_CLAIMED = -1;

/** The strongest claims of a row, one row after the other: every claim that is edited sends all rows of the library through here. */
class StrongestClaims {
  readonly #strongest: Int8Array;
  readonly #claimed: Uint32Array;
  #count = 0;

  constructor(competencies: number) {
    this.#strongest = new Int8Array(competencies).fill(NOT_CLAIMED);
    this.#claimed = new Uint32Array(competencies);
  }

  /** @param line a competency and those above it */
  claim(line: readonly number[], how: number): void {
    for (let step = 0; step < line.length; step++) {
      const place = line[step] ?? 0;
      const known = this.#strongest[place] ?? NOT_CLAIMED;
      if (known === NOT_CLAIMED) this.#claimed[this.#count++] = place;
      if (how > known) this.#strongest[place] = how;
    }
  }

  /** Writes the row down, in the order in which it was claimed, and begins the next. */
  writeInto(values: GrowingIntegers, strengths: GrowingIntegers): void {
    for (let at = 0; at < this.#count; at++) {
      const place = this.#claimed[at] ?? 0;
      values.push(place);
      strengths.push(this.#strongest[place] ?? 0);
      this.#strongest[place] = NOT_CLAIMED;
    }
    this.#count = 0;
  }
}

function raisedFacets({ competency, strength }: Claims, tree: Tree): Claims {
  const places = new Map<Id, number>(competency.dictionary.map((id, place) => [id, place]));
  const lines = competency.dictionary.map((id) =>
    lineOf(tree, id).map((above) => {
      if (!places.has(above)) places.set(above, places.size);
      return places.get(above) ?? 0;
    }),
  );
  const howStrong = strength.dictionary.map(Number);
  const row = new StrongestClaims(places.size);
  const [starts, values, strengths] = [new GrowingIntegers(), new GrowingIntegers(), new GrowingIntegers()];
  starts.push(0);
  for (let number = 0; number + 1 < competency.starts.length; number++) {
    for (let at = competency.starts[number] ?? 0; at < (competency.starts[number + 1] ?? 0); at++)
      row.claim(lines[competency.values[at] ?? 0] ?? [], howStrong[strength.values[at] ?? 0] ?? 0);
    row.writeInto(values, strengths);
    starts.push(values.length);
  }
  return {
    competency: { dictionary: [...places.keys()], starts: starts.trimmed(), values: values.trimmed() },
    strength: { dictionary: ['0', '1', '2', '3'], starts: starts.trimmed(), values: strengths.trimmed() },
  };
}
