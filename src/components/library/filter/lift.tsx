import { useNameOf } from '../../../hooks/use-names.ts';
import type { Liftable } from '../../../search/columns/lifting.ts';
import { sayList } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import type { Filtering } from './filtering.ts';

/** So many ways out are offered: the ones that give most back. */
const MOST = 4;

/** Which parts of a filter to lift where it finds nothing, each with how many that gives. */
export function Lift({ listing, onFilter }: Pick<Filtering, 'listing' | 'onFilter'>) {
  const nameOf = useNameOf();
  const ways = listing?.liftable().slice(0, MOST) ?? [];
  const sayPart = ({ part, count }: Liftable): string => {
    if ('facet' in part) {
      const name = sayList(part.values.map((value) => nameOf(part.facet, value)));
      return part.what === 'chosen' ? say('filter.lift', { name, count }) : say('filter.liftNot', { name, count });
    }
    if (part.what === 'text') return say('filter.liftText', { count });
    if (part.what === 'strength') return say('filter.liftStrength', { count });
    return say('filter.liftDates', { count });
  };
  return ways.map((way) => (
    <Button key={sayPart(way)} size="sm" onClick={() => onFilter(way.filter)}>
      {sayPart(way)}
    </Button>
  ));
}
