import { useEffect, useState } from 'react';
import type { Listing } from '../../../hooks/use-listing.ts';

/** What is over sooner is not worth a word, in milliseconds: it would move all that stands below it, and move it back. */
const WORTH_A_WORD = 500;

/**
 * Whether words are searched while some of the library cannot be found by its words yet: for a moment, as after every change, or for so long
 * that the teacher is told.
 */
export function useStillReading(listing: Listing | undefined): 'briefly' | 'long' | undefined {
  const isReading = listing !== undefined && listing.waiting > 0 && (listing.asked.text ?? '').trim() !== '';
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isReading) return;
    const timer = setTimeout(() => setLong(true), WORTH_A_WORD);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isReading]);
  if (!isReading) return undefined;
  return isLong ? 'long' : 'briefly';
}
