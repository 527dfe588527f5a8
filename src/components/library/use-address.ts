import { useMemo } from 'react';
import { type NavigateOptions, useHashLocation } from './hash-location.ts';
import { type Address, readAddress } from './paths.ts';

/** Where in the library we are, and the way to another place. */
export function useAddress(): [Address, (path: string, options?: NavigateOptions) => void] {
  const [path, navigate] = useHashLocation();
  return [useMemo(() => readAddress(path), [path]), navigate];
}
