import { type ReactNode, useState } from 'react';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { MarginQuote } from './margin-quote.tsx';
import type { PlacedQuote } from './use-quotes.ts';

interface Props {
  quotes: readonly PlacedQuote[];
  competencies: ReadonlyMap<Id, Competency>;
  active: Id | undefined;
  /** The page that they are of. */
  url: string | undefined;
  onGo(quote: PlacedQuote): void;
  /** What can be done with one that the text does not hold. */
  lostActions(quote: PlacedQuote): ReactNode;
}

/** The quotes beside the text, in its order; and those that it does not hold. */
export function QuoteMargin({ quotes, active, lostActions, ...rest }: Props) {
  const [open, setOpen] = useState<Id | undefined>(undefined);
  const lost = quotes.filter(({ place }) => place === null);
  const standing = quotes.filter(({ place }) => place !== null);
  const line = (quote: PlacedQuote, actions?: ReactNode) => (
    <MarginQuote
      key={quote.excerpt.id}
      quote={quote}
      active={quote.excerpt.id === active}
      open={quote.excerpt.id === open}
      onOpen={(id) => setOpen(id === open ? undefined : id)}
      {...rest}
    >
      {actions}
    </MarginQuote>
  );
  return (
    <aside className="margin" aria-label={say('reading.quotes')}>
      <section className="section">
        <h2 className="subheading">{say('reading.quotes')}</h2>
        {quotes.length === 0 && <p className="hint">{say('reading.noQuotes')}</p>}
        <ol className="margin__list">{standing.map((quote) => line(quote))}</ol>
      </section>
      {lost.length > 0 && (
        <section className="section" aria-labelledby="lost-quotes">
          <h2 className="subheading" id="lost-quotes">
            {say('reading.lostTitle')}
          </h2>
          <p className="hint">{say('reading.lostHint')}</p>
          <ul className="margin__list">{lost.map((quote) => line(quote, lostActions(quote)))}</ul>
        </section>
      )}
    </aside>
  );
}
