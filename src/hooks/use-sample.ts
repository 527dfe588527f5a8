import { SAMPLE_COLLECTION } from '../model/sample-unit.ts';
import { useCollection } from './records.ts';

/** Whether the sample unit is in the library and can be removed; undefined while that is looked up. */
export function useSample(): boolean | undefined {
  const collection = useCollection(SAMPLE_COLLECTION);
  return collection === undefined ? undefined : collection !== null;
}
