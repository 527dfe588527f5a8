import type { ReactNode } from 'react';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { useNameOf } from '../../../hooks/use-names.ts';
import type { Liftable } from '../../../search/columns/lifting.ts';
import type { Filter } from '../../../search/filter.ts';
import type { Instead } from '../../../search/instead.ts';
import { sayList } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { FacetIcon } from './facet-icon.tsx';
import type { Filtering } from './filtering.ts';

interface Way {
  label: string;
  icon: ReactNode;
  filter: Filter;
}

/** So many ways out are offered: what may have been meant, then what gives most back. */
const MOST = 5;

function sayInstead({ what, count }: Instead): string {
  if (what.how === 'meant') return say('filter.meant', { name: what.label, count });
  return what.how === 'without'
    ? say('filter.liftWord', { word: what.word, count })
    : say('filter.liftQuotes', { count });
}

/** Where a filter finds nothing: what may have been meant by its words, and which parts of it to lift, each with how many that gives. */
export function Lift({ listing, onFilter }: Pick<Filtering, 'listing' | 'onFilter'>) {
  const nameOf = useNameOf();
  const frameworks = useFrameworks();
  const sayPart = ({ part, count }: Liftable): string => {
    if ('facet' in part) {
      const name = sayList(part.values.map((value) => nameOf(part.facet, value)));
      return part.what === 'chosen' ? say('filter.lift', { name, count }) : say('filter.liftNot', { name, count });
    }
    if (part.what === 'text') return say('filter.liftText', { count });
    if (part.what === 'strength') return say('filter.liftStrength', { count });
    return say('filter.liftDates', { count });
  };
  const iconOf = ({ what }: Instead): ReactNode =>
    what.how === 'meant' && <FacetIcon {...what.meant} frameworks={frameworks} />;
  const ways: Way[] = [
    ...(listing?.instead() ?? []).map((way) => ({ ...way, label: sayInstead(way), icon: iconOf(way) })),
    ...(listing?.liftable() ?? []).map((way) => ({ ...way, label: sayPart(way), icon: undefined })),
  ];
  const total = listing?.total ?? 0;
  // Where no part alone gives anything back, all of them together do.
  if (ways.length === 0 && total > 0)
    ways.push({ filter: {}, label: say('filter.liftEverything', { count: total }), icon: undefined });
  return ways.slice(0, MOST).map(({ label, icon, filter }) => (
    <Button key={JSON.stringify(filter)} size="sm" onClick={() => onFilter(filter)}>
      {icon}
      {label}
    </Button>
  ));
}
