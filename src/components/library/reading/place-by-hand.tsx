import { useState } from 'react';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { Banner } from '../../kit/banner.tsx';
import { Button } from '../../kit/button.tsx';
import type { PlacedQuote } from './use-quotes.ts';

/** The orphan that is being placed by hand, and the way in and out of that. */
export function usePlacingByHand(quotes: readonly PlacedQuote[] | undefined) {
  const [id, setId] = useState<Id | undefined>(undefined);
  const placing = quotes?.find(({ excerpt, place }) => excerpt.id === id && place === null)?.excerpt;
  return { placing, begin: setId, leave: () => setId(undefined) };
}

/** Says what to do now, above the text. */
export function PlacingBanner({ words, onLeave }: { words: string; onLeave(): void }) {
  return (
    <Banner
      tone="look"
      live
      className="reader__placing"
      actions={
        <Button variant="plain" size="sm" onClick={onLeave}>
          {say('reading.keepLost')}
        </Button>
      }
    >
      <p>{say('reading.placing')}</p>
      <p>
        <q className="quote" dir="auto">
          {words}
        </q>
      </p>
    </Banner>
  );
}

/** Beside an orphan: begins to place it. */
export function PlaceLost({ quote, onBegin }: { quote: PlacedQuote; onBegin(id: Id): void }) {
  const { id, exact } = quote.excerpt;
  return (
    <p>
      <Button size="sm" aria-label={say('reading.placeLostOf', { words: exact })} onClick={() => onBegin(id)}>
        {say('reading.placeLost')}
      </Button>
    </p>
  );
}
