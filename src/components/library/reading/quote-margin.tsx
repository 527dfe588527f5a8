import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { OpenQuote } from '../../evidence/open-quote.tsx';
import { BadgeGroup } from '../../kit/badge.tsx';
import type { PlacedQuote } from './use-quotes.ts';

interface Props {
  quotes: readonly PlacedQuote[];
  competencies: ReadonlyMap<Id, Competency>;
  active: Id | undefined;
  /** The page that they are of. */
  url: string | undefined;
  onGo(quote: PlacedQuote): void;
}

function MarginQuote({ quote, competencies, active, url, onGo }: Omit<Props, 'quotes'> & { quote: PlacedQuote }) {
  const { excerpt, alignments, hue, place } = quote;
  return (
    <li className="margin__quote" data-competency={hue} data-active={excerpt.id === active ? '' : undefined}>
      {place ? (
        <button
          type="button"
          className="margin__go"
          data-quote={excerpt.id}
          title={say('reading.goToQuote')}
          aria-current={excerpt.id === active ? 'true' : undefined}
          onClick={() => onGo(quote)}
        >
          <q className="quote" dir="auto">
            {excerpt.exact}
          </q>
        </button>
      ) : (
        <q className="quote" dir="auto">
          {excerpt.exact}
        </q>
      )}
      <BadgeGroup alignments={alignments} competencies={competencies} />
      {excerpt.note && (
        <p className="margin__note" dir="auto">
          {excerpt.note}
        </p>
      )}
      <OpenQuote url={url} quote={excerpt} />
    </li>
  );
}

/** The quotes beside the text, in its order; and those that it does not hold. */
export function QuoteMargin({ quotes, ...rest }: Props) {
  const lost = quotes.filter(({ place }) => place === null);
  const standing = quotes.filter(({ place }) => place !== null);
  return (
    <aside className="margin" aria-label={say('reading.quotes')}>
      <section className="section">
        <h2 className="subheading">{say('reading.quotes')}</h2>
        {quotes.length === 0 && <p className="hint">{say('reading.noQuotes')}</p>}
        <ol className="margin__list">
          {standing.map((quote) => (
            <MarginQuote key={quote.excerpt.id} quote={quote} {...rest} />
          ))}
        </ol>
      </section>
      {lost.length > 0 && (
        <section className="section" aria-labelledby="lost-quotes">
          <h2 className="subheading" id="lost-quotes">
            {say('reading.lostTitle')}
          </h2>
          <p className="hint">{say('reading.lostHint')}</p>
          <ul className="margin__list">
            {lost.map((quote) => (
              <MarginQuote key={quote.excerpt.id} quote={quote} {...rest} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
