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

function raisedFacets({ competency, strength }: Claims, tree: Tree): Claims {
  const places = new Map<Id, number>(competency.dictionary.map((id, place) => [id, place]));
  const lines = competency.dictionary.map((id) =>
    lineOf(tree, id).map((above) => {
      if (!places.has(above)) places.set(above, places.size);
      return places.get(above) ?? 0;
    }),
  );
  const howStrong = strength.dictionary.map(Number);
  const strongest = new Int8Array(places.size).fill(NOT_CLAIMED);
  const claim = (place: number, how: number, claimed: number[]) => {
    if (strongest[place] === NOT_CLAIMED) claimed.push(place);
    strongest[place] = Math.max(strongest[place] ?? 0, how);
  };
  const [starts, values, strengths] = [new GrowingIntegers(), new GrowingIntegers(), new GrowingIntegers()];
  starts.push(0);
  for (let row = 0; row + 1 < competency.starts.length; row++) {
    const claimed: number[] = [];
    for (let at = competency.starts[row] ?? 0; at < (competency.starts[row + 1] ?? 0); at++) {
      const how = howStrong[strength.values[at] ?? 0] ?? 0;
      for (const place of lines[competency.values[at] ?? 0] ?? []) claim(place, how, claimed);
    }
    for (const place of claimed) {
      values.push(place);
      strengths.push(strongest[place] ?? 0);
      strongest[place] = NOT_CLAIMED;
    }
    starts.push(values.length);
  }
  return {
    competency: { dictionary: [...places.keys()], starts: starts.trimmed(), values: values.trimmed() },
    strength: { dictionary: ['0', '1', '2', '3'], starts: starts.trimmed(), values: strengths.trimmed() },
  };
}
