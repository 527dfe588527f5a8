import type { ReactNode } from 'react';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { useNameOf } from '../../../hooks/use-names.ts';
import type { Competency } from '../../../model/framework.ts';
import { facetNames } from '../../../search/columns/columns.ts';
import { anyStrength, anytime, type Filter, letGo } from '../../../search/filter.ts';
import { say } from '../../../words/say.ts';
import { DepthMark } from '../../kit/depth-mark.tsx';
import { FacetIcon } from './facet-icon.tsx';
import { sayDates } from './say-range.ts';

/** A filter that is on, as it is told. */
export interface On {
  key: string;
  label: string;
  icon: ReactNode;
  hue?: Competency['hue'] | undefined;
  lifted: Filter;
}

/** The filters that are on, in the order in which they are shown. */
export function useChips(filter: Filter): On[] {
  const frameworks = useFrameworks();
  const nameOf = useNameOf();
  const on: On[] = facetNames.flatMap((facet) =>
    (['chosen', 'without'] as const).flatMap((how) =>
      (filter[how]?.[facet] ?? []).map((value): On => {
        const name = nameOf(facet, value);
        return {
          key: `${how} ${facet} ${value}`,
          label: how === 'chosen' ? name : say('filter.not', { name }),
          icon: <FacetIcon facet={facet} value={value} frameworks={frameworks} />,
          hue: how === 'chosen' && facet === 'competency' ? frameworks?.byId.get(value)?.hue : undefined,
          lifted: letGo(filter, facet, value),
        };
      }),
    ),
  );
  if (filter.strength !== undefined)
    on.push({
      key: 'strength',
      label: say('filter.strengthAtLeast', { strength: say(`common.strength_${filter.strength}`) }),
      icon: <DepthMark strength={filter.strength} />,
      lifted: anyStrength(filter),
    });
  const dates = sayDates(filter);
  if (dates !== undefined)
    on.push({ key: 'dates', label: dates, icon: <FacetIcon facet="month" />, lifted: anytime(filter) });
  return on;
}
