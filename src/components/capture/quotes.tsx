import X from 'lucide-react/icons/x';
import { useExcerpts } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useAttempt } from './attempt.tsx';

/** The marked words that were kept with the page. */
export function Quotes({ resource }: { resource: Id }) {
  const { removeExcerpt } = useActions();
  const attempt = useAttempt();
  const quotes = useExcerpts(resource)?.filter((excerpt) => excerpt.kind === 'quote') ?? [];
  if (quotes.length === 0) return null;
  return (
    <section className="section" data-gap="tight">
      <h2 className="label">{say('capture.quotes')}</h2>
      {quotes.map((quote) => (
        <div className="kept-quote" key={quote.id}>
          <blockquote className="quote">{quote.exact}</blockquote>
          <Button
            variant="plain"
            size="sm"
            icon={X}
            iconOnly={say('capture.removeQuote')}
            onClick={() => attempt(() => removeExcerpt(quote.id))}
          />
        </div>
      ))}
    </section>
  );
}
