import type { ReactNode } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { ExcerptClaims } from '../../evidence/excerpt-claims.tsx';
import { OpenQuote } from '../../evidence/open-quote.tsx';
import type { People } from '../../feedback/people.ts';
import { SavingText } from '../../kit/saving-text.tsx';
import type { PlacedQuote } from './use-quotes.ts';

export interface MarginQuoteProps {
  quote: PlacedQuote;
  competencies: ReadonlyMap<Id, Competency>;
  /** Undefined while they load. */
  people: People | undefined;
  /** Whether it was gone to last. */
  active: boolean;
  /** Whether its note and its chips stand open. */
  open: boolean;
  /** The page that it is of. */
  url: string | undefined;
  onGo(quote: PlacedQuote): void;
  onOpen(quote: Id): void;
  /** What can be done with one that the text does not hold. */
  children?: ReactNode;
}

/** A quote beside the text: the way to it, what it shows, the note on it. */
export function MarginQuote(props: MarginQuoteProps) {
  const { quote, competencies, people, active, open, url, onGo, onOpen, children } = props;
  const { excerpt, alignments, hue, place } = quote;
  const { editExcerpt } = useActions();
  const words = (
    <q className="quote" dir="auto">
      {excerpt.exact}
    </q>
  );
  return (
    <li className="margin__quote" data-competency={hue} data-active={active ? '' : undefined}>
      {place ? (
        <button
          type="button"
          className="margin__go"
          data-quote={excerpt.id}
          title={say('reading.goToQuote')}
          aria-current={active ? 'true' : undefined}
          onClick={() => onGo(quote)}
        >
          {words}
        </button>
      ) : (
        words
      )}
      <ExcerptClaims
        quote={excerpt}
        alignments={alignments}
        competencies={competencies}
        people={people}
        open={open}
        onOpen={() => onOpen(excerpt.id)}
      />
      {open && (
        <SavingText
          label={say('detail.excerptNote')}
          value={excerpt.note ?? ''}
          placeholder={say('detail.excerptNotePlaceholder')}
          onSave={(note) => editExcerpt(excerpt.id, { note })}
        />
      )}
      {!open && excerpt.note && (
        <p className="margin__note" dir="auto">
          {excerpt.note}
        </p>
      )}
      {children}
      <OpenQuote url={url} quote={excerpt} />
    </li>
  );
}
