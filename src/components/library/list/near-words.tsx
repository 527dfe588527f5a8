import type { Listing } from '../../../hooks/use-listing.ts';
import { tokens } from '../../../search/tokens.ts';
import { sayList } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { useStillReading } from './use-still-reading.ts';

/**
 * Says which words stand nowhere as they were typed, so that what is listed answers others that come near; or, where many resources came in at
 * once, that their words are still being read.
 */
export function NearWords({ listing }: { listing: Listing | undefined }) {
  const { corrected, asked, count = 0 } = listing ?? {};
  const text = asked?.text ?? '';
  const words = tokens(text).flatMap(({ term, start, end }) => (corrected?.has(term) ? [text.slice(start, end)] : []));
  const near = words.length > 0 && count > 0;
  const reading = useStillReading(listing) === 'long';
  return (
    <p role="status" className={near || reading ? 'hint' : 'visually-hidden'}>
      {reading ? say('filter.stillReading') : near && say('filter.nearWords', { words: sayList(words) })}
    </p>
  );
}
