import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import type { Filter } from '../../../search/filter.ts';

export interface FilterProps {
  filter: Filter;
  onFilter(filter: Filter): void;
  frameworks: Frameworks | undefined;
}
