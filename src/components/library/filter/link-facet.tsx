import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { useCheckLinks } from '../links/link-checks.tsx';
import { FacetValues } from './facet-values.tsx';
import type { Filtering } from './filtering.ts';
import { askedOf } from './values-of-facet.ts';

/** What is known of the links, once any of the list was checked; and the way to check them. */
export function LinkFacet({ frameworks, ...filtering }: Filtering & { frameworks: Frameworks | undefined }) {
  const { filter, listing } = filtering;
  const offerCheck = useCheckLinks();
  if (!listing) return null;
  const counts = listing.facets().link.commonest();
  const isKnown = askedOf('link', filter) > 0 || counts.some(([value]) => value !== 'unchecked');
  return (
    <>
      {isKnown ? (
        <FacetValues facet="link" frameworks={frameworks} {...filtering} />
      ) : (
        <p className="hint">{say('links.notYet')}</p>
      )}
      {offerCheck && listing.count > 0 && (
        <Button size="sm" onClick={() => offerCheck(listing.ids)}>
          {say('links.checkList')}
        </Button>
      )}
    </>
  );
}
