import { type ReactNode, useState } from 'react';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { sayNumber } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';
import { useSomeExcerpts } from '../../evidence/use-some-excerpts.ts';
import { usePeople } from '../../feedback/people.ts';
import { ShowMore } from '../../kit/show-more.tsx';
import { MarginQuote } from './margin-quote.tsx';
import { useAround } from './use-around.ts';
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

/** The quotes beside the text, in its order; and those that it does not hold. Of thousands some are drawn, those around the one gone to last. */
export function QuoteMargin({ quotes, active, lostActions, ...rest }: Props) {
  const [open, setOpen] = useState<Id | undefined>(undefined);
  const people = usePeople();
  const standing = quotes.filter(({ place }) => place !== null);
  const around = useAround(
    standing,
    standing.findIndex(({ excerpt }) => excerpt.id === active),
  );
  const lost = useSomeExcerpts(quotes.filter(({ place }) => place === null));
  const line = (quote: PlacedQuote, actions?: ReactNode) => (
    <MarginQuote
      key={quote.excerpt.id}
      quote={quote}
      people={people}
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
        <h2 className="subheading">
          {say('reading.quotes')}{' '}
          {around.after + around.before > 0 && <span className="count">{sayNumber(standing.length)}</span>}
        </h2>
        {quotes.length === 0 && <p className="hint">{say('reading.noQuotes')}</p>}
        <ShowMore more={around.before} grow={around.growBack} before />
        <ol className="margin__list" start={around.from + 1}>
          {around.shown.map((quote) => line(quote))}
        </ol>
        <ShowMore more={around.after} grow={around.growOn} />
      </section>
      {lost.shown.length > 0 && (
        <section className="section" aria-labelledby="lost-quotes">
          <h2 className="subheading" id="lost-quotes">
            {say('reading.lostTitle')}
          </h2>
          <p className="hint">{say('reading.lostHint')}</p>
          <ul className="margin__list">{lost.shown.map((quote) => line(quote, lostActions(quote)))}</ul>
          <ShowMore more={lost.more} grow={lost.grow} />
        </section>
      )}
    </aside>
  );
}
