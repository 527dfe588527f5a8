import Plus from 'lucide-react/icons/plus';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Icon, type IconShape } from './icon.tsx';
import { type Offer, partsOf } from './token-options.ts';

/** What one line of the list says, with the letters that were typed marked in it. */
export function OfferWords({
  offer,
  typed,
  icon,
  createLabel,
}: {
  offer: Offer;
  typed: string;
  icon?: IconShape;
  createLabel?(text: string): string;
}) {
  if (offer.make)
    return (
      <>
        <Icon icon={Plus} />
        <span>{createLabel?.(offer.text) ?? say('common.create', { name: offer.text })}</span>
      </>
    );
  const { label, count } = offer.option;
  const parts = partsOf(label, typed);
  return (
    <>
      {icon && <Icon icon={icon} />}
      <span>
        {parts ? (
          <>
            {parts[0]}
            <mark>{parts[1]}</mark>
            {parts[2]}
          </>
        ) : (
          label
        )}
      </span>
      {count !== undefined && <span className="count">{sayNumber(count)}</span>}
    </>
  );
}
