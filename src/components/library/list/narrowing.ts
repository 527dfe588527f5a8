import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import type { Filter } from '../../../search/filter.ts';

export interface FilterProps {
  filter: Filter;
  onFilter(filter: Filter): void;
  frameworks: Frameworks | undefined;
}

/** A value more, or one less. */
export const without = (values: readonly string[] | undefined, value: string): string[] =>
  (values ?? []).filter((each) => each !== value);
export const withOne = (values: readonly string[] | undefined, value: string): string[] => [
  ...without(values, value),
  value,
];
