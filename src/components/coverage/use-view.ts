import type { Id } from '../../model/identity.ts';
import { fullId, shortId, withQuery } from '../library/paths.ts';
import { useAddress } from '../library/use-address.ts';

/** The rows of a collection's map. */
export type By = 'resources' | 'headings';

const [FRAMEWORK, ROWS, UNFOLDED] = ['framework', 'rows', 'unfolded'];

/** What of a map is looked at. It stands in the address, so that a bookmark, the way back and a reload show the same. */
export function useView(home: string) {
  const [{ query = '' }, navigate] = useAddress();
  const asked = new URLSearchParams(query);
  const idsIn = (name: string) => asked.getAll(name).flatMap((text) => fullId(text) ?? []);
  const show = (name: string, values: string[], replace = false) => {
    const next = new URLSearchParams(query);
    next.delete(name);
    for (const value of values) next.append(name, value);
    navigate(withQuery(location.hash.slice(1).split('?')[0] || home, next.toString()), { replace });
  };
  const unfolded = idsIn(UNFOLDED);
  return {
    /** Where this view is, for the links that lead away from it. */
    place: withQuery(home, query),
    framework: idsIn(FRAMEWORK)[0],
    chooseFramework: (id: Id) => show(FRAMEWORK, [shortId(id)]),
    by: (asked.get(ROWS) === 'headings' ? 'headings' : 'resources') as By,
    setBy: (by: By) => show(ROWS, by === 'headings' ? [by] : []),
    unfolded,
    toggle: (id: Id) => {
      const others = unfolded.filter((each) => each !== id);
      show(UNFOLDED, (others.length < unfolded.length ? others : [...others, id]).map(shortId), true);
    },
  };
}
