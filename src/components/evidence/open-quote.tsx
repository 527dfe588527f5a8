import ExternalLink from 'lucide-react/icons/external-link';
import { linkToQuote } from '../../anchor/text-fragment.ts';
import type { Quote } from '../../model/excerpt.ts';
import { safeLink } from '../../model/safe-link.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';

/** Opens the page of a quote at its words, by a text fragment. */
export function OpenQuote({ url, quote }: { url: string | undefined; quote: Quote }) {
  const { openPage } = useAbilities();
  const page = url === undefined ? undefined : safeLink(url);
  if (page === undefined) return null;
  return (
    <p>
      <Button
        variant="plain"
        size="sm"
        icon={ExternalLink}
        aria-label={say('evidence.openQuote', { words: quote.exact })}
        onClick={() => openPage(linkToQuote(page, quote))}
      >
        {say('evidence.openOnPage')}
      </Button>
    </p>
  );
}
