import ExternalLink from 'lucide-react/icons/external-link';
import { linkToQuote } from '../../anchor/text-fragment.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Quote } from '../../model/excerpt.ts';
import { safeLink } from '../../model/safe-link.ts';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';

/** Opens the page of a quote at its words, by a text fragment; a document opens at the quote's page, which is said. */
export function OpenQuote({ url, quote }: { url: string | undefined; quote: Quote }) {
  const { openPage } = useAbilities();
  const { quoteAsKept } = useActions();
  const page = url === undefined ? undefined : safeLink(url);
  const onPage = quote.page !== undefined && (
    <span className="hint">{say('evidence.page', { page: sayNumber(quote.page) })}</span>
  );
  if (page === undefined) return onPage && <p>{onPage}</p>;
  const open = async (address: string) => openPage(linkToQuote(address, await quoteAsKept(quote).catch(() => quote)));
  return (
    <p className="line line--wrap">
      {onPage}
      <Button
        variant="plain"
        size="sm"
        icon={ExternalLink}
        aria-label={say('evidence.openQuote', { words: quote.exact })}
        onClick={() => void open(page)}
      >
        {say('evidence.openOnPage')}
      </Button>
    </p>
  );
}
