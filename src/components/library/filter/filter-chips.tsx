import { say } from '../../../words/say.ts';
import { FilterChip } from '../../kit/chip.tsx';
import type { Filtering } from './filtering.ts';
import { useChips } from './use-chips.tsx';

/** The filters that are on, each with its way off. */
export function FilterChips({ filter, onFilter }: Pick<Filtering, 'filter' | 'onFilter'>) {
  return useChips(filter).map(({ key, label, icon, hue, lifted }) => (
    <FilterChip
      key={key}
      label={label}
      icon={icon}
      hue={hue}
      removeLabel={say('filter.off', { name: label })}
      onRemove={() => onFilter(lifted)}
    />
  ));
}
