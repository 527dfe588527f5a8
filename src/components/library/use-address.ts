import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { type Address, readAddress } from './paths.ts';

/** Where in the library we are, and the way to another place. */
export function useAddress(): [Address, (path: string, options?: { replace?: boolean; state?: unknown }) => void] {
  const [path, navigate] = useLocation();
  return [useMemo(() => readAddress(path), [path]), navigate];
}
